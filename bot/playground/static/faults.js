/** "Make Slack misbehave": rules that make the pretend Slack refuse, fail, dawdle or hang up. */
import { h, icon, ICONS, newId, renderIfChanged } from "./dom.js";

const METHODS = {
  "chat.postMessage": "posts a message",
  "chat.update": "changes a message",
  "chat.postEphemeral": "posts for one person",
  "conversations.open": "opens a conversation",
  "conversations.history": "looks at its messages",
  "users.info": "asks who somebody is",
  "views.open": "opens a form",
  "views.update": "changes a form",
  "views.publish": "shows a Home",
  "*": "does anything",
};

const KINDS = {
  rate_limited: "answers “slow down” (429)",
  error_before: "fails and does not do it (500)",
  error_after: "does it, but says it failed (500)",
  drop_before: "hangs up and does not do it",
  drop_after: "does it, then hangs up",
  silent_before: "does not do it and never answers",
  silent_after: "does it, but never answers",
  slow: "does it late",
  slow_answer: "does it, but answers late",
  duplicate: "delivers what people do twice",
  duplicate_at_once: "delivers it twice at once",
};
const WITH_SECONDS = new Set(["rate_limited", "slow", "slow_answer"]);
const WITHOUT_METHOD = new Set(["duplicate", "duplicate_at_once"]); // trouble with what Slack delivers, whatever the bot calls

export class Faults {
  /** @param {(rules: object[]) => Promise<unknown>} set - replaces all rules */
  constructor(set) {
    this.set = set;
    this.rules = [];
    this.count = h("span", { class: "tool-count", hidden: true });
    this.list = h("ul", { class: "fault-list" });
    this.fields = {
      method: select("fault-method", Object.entries(METHODS)),
      what: select("fault-what", Object.entries(KINDS)),
      times: number("fault-times", { min: 1, step: 1, value: 3 }),
      share: number("fault-rate", { min: 1, max: 100, step: 1, value: 100 }),
      seconds: number("fault-seconds", { min: 0, step: "any", value: 5 }),
    };
    const { method, what, times, share, seconds } = this.fields;
    const methodRow = row("When the bot", method);
    const secondsRow = row("Seconds", seconds);
    const fit = () => {
      methodRow.hidden = WITHOUT_METHOD.has(what.value);
      secondsRow.hidden = !WITH_SECONDS.has(what.value);
    };
    what.addEventListener("change", fit);
    fit();
    const form = h(
      "form",
      { class: "fault-form" },
      methodRow,
      row("Slack", what),
      h("div", { class: "fault-numbers" }, row("Times", times), row("% of calls", share), secondsRow),
      h("p", { class: "tool-note" }, "Without a number of times: always."),
      h("button", { class: "button button-small", type: "submit", "data-testid": "fault-add" }, "Add this"),
    );
    form.addEventListener("submit", (event) => {
      event.preventDefault();
      this.set([...this.rules, this.read()]);
    });
    this.node = h(
      "details",
      { class: "tool", "data-testid": "faults" },
      h("summary", {}, "Make Slack misbehave", this.count),
      h("p", { class: "tool-note" }, "Nothing may be lost or sent twice, whatever Slack does."),
      this.list,
      form,
    );
  }

  /** The rule that the form describes. */
  read() {
    const { method, what, times, share, seconds } = this.fields;
    return {
      what: what.value,
      method: WITHOUT_METHOD.has(what.value) ? "*" : method.value,
      times: times.value ? Number(times.value) : null,
      rate: Number(share.value || 100) / 100,
      ...(WITH_SECONDS.has(what.value) && seconds.value ? { seconds: Number(seconds.value) } : {}),
    };
  }

  /** @param {object[]} rules @param {(number | null)[]} left - how often each will strike yet */
  show(rules, left) {
    this.rules = rules;
    const living = left.filter((times) => times !== 0).length;
    this.count.hidden = !living;
    this.count.textContent = String(living);
    renderIfChanged(this.list, [rules, left], () => [
      ...rules.map((rule, index) =>
        h(
          "li",
          { class: "fault" },
          h("span", {}, describe(rule), left[index] === 0 ? " – done" : ""),
          h(
            "button",
            {
              class: "button-bare",
              type: "button",
              "aria-label": `Remove: ${describe(rule)}`,
              dataset: { focus: `fault-${index}` },
              on: { click: () => this.set(rules.filter((_, at) => at !== index)) },
            },
            icon(ICONS.close, 16),
          ),
        ),
      ),
      rules.length
        ? h(
            "li",
            {},
            h(
              "button",
              {
                class: "button button-small",
                type: "button",
                "data-testid": "fault-clear",
                dataset: { focus: "fault-clear" },
                on: { click: () => this.set([]) },
              },
              "Behave again",
            ),
          )
        : null,
    ]);
  }
}

function describe({ method, what, times, rate, seconds }) {
  const details = [
    times ? `${times}×` : "always",
    rate < 1 ? `${Math.round(rate * 100)}% of calls` : "",
    WITH_SECONDS.has(what) ? `${seconds} s` : "",
  ];
  const when = WITHOUT_METHOD.has(what) ? "Slack" : `${method === "*" ? "Any call" : method}: Slack`;
  return `${when} ${KINDS[what] ?? what} (${details.filter(Boolean).join(", ")})`;
}

const select = (testid, options) =>
  h(
    "select",
    { class: "select", "data-testid": testid },
    options.map(([value, label]) => h("option", { value }, label)),
  );
const number = (testid, attributes) =>
  h("input", { class: "text-input", type: "number", inputmode: "decimal", "data-testid": testid, ...attributes });

function row(label, field) {
  field.id = newId("fault");
  return h("div", { class: "fault-row" }, h("label", { for: field.id }, label), field);
}
