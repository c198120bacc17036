/** The left column: who you are, where you can go, and the playground's own tools. */
import { appMark, avatar } from "./avatar.js";
import { h, icon, ICONS, renderIfChanged } from "./dom.js";
import { mrkdwnNodes } from "./mrkdwn.js";
import { timeOf, zoneName } from "./time.js";

export class Sidebar {
  /**
   * @param {HTMLElement} root
   * @param {object} wiring
   * @param {(id: string) => void} wiring.become
   * @param {(at: string) => void} wiring.go
   * @param {() => void} wiring.reset
   * @param {(text: string) => void} wiring.write - puts a command into the composer
   * @param {import("./faults.js").Faults} faults
   */
  constructor(root, wiring, faults) {
    this.wiring = wiring;
    this.select = h("select", { class: "select person-select", id: "person-switch", "data-testid": "person-switch" });
    this.select.addEventListener("change", () => wiring.become(this.select.value));
    this.card = h("div", { class: "person-card" });
    this.nav = h("nav", { class: "nav", "aria-label": "Conversations" });
    this.hints = h("div", { class: "hints" });
    const reset = h(
      "button",
      { class: "button button-small tool-reset", type: "button", "data-testid": "reset", on: { click: wiring.reset } },
      "Reset the playground",
    );
    root.append(
      h(
        "div",
        { class: "workspace" },
        h("span", { class: "workspace-mark" }, appMark()),
        h("span", { class: "workspace-name" }, "Rapport playground", h("small", {}, "a pretend Slack, the real bot")),
      ),
      h(
        "div",
        { class: "person" },
        h("label", { class: "person-label", for: "person-switch" }, "You are"),
        this.select,
        this.card,
      ),
      this.nav,
      h(
        "div",
        { class: "tools" },
        h(
          "details",
          { class: "tool tool-hints", open: true, "data-testid": "hints" },
          h("summary", {}, "What to try"),
          this.hints,
        ),
        faults.node,
        reset,
      ),
    );
  }

  /** @param {object} state @param {import("./mrkdwn.js").Words} words */
  show(state, words, at) {
    this.showPeople(state, words);
    const { channels, dm, app } = state;
    renderIfChanged(this.nav, [channels, dm.unread, app.name, at], () => [
      section(
        "Channels",
        channels.map(({ id, name }) =>
          this.place({
            at: id,
            testid: `nav-channel-${name}`,
            current: at === id,
            mark: h("span", { class: "nav-hash", "aria-hidden": "true" }, "#"),
            label: name,
          }),
        ),
      ),
      section("Direct messages", [
        this.place({
          at: "dm",
          testid: "nav-dm",
          current: at === "dm",
          mark: avatar(app.bot_user_id, app.name, true, "avatar-tiny"),
          label: app.name,
          unread: dm.unread,
        }),
      ]),
      section("Apps", [
        this.place({
          at: "home",
          testid: "nav-home",
          current: at === "home",
          mark: h("span", { class: "nav-icon" }, icon(ICONS.home, 17)),
          label: `${app.name} Home`,
        }),
      ]),
    ]);
    renderIfChanged(this.hints, [state.hints, words.me], () =>
      state.hints?.length
        ? h(
            "ul",
            {},
            state.hints.map((hint) => h("li", {}, this.hint(hint, words))),
          )
        : h("p", { class: "tool-note" }, "Type / in the message box to see what the bot can do."),
    );
  }

  showPeople({ people, me }, words) {
    const described = people.map((person) => ({ ...person, time: timeOf(words.now, person.tz) }));
    renderIfChanged(this.select, described, () =>
      described.map((person) => h("option", { value: person.id }, optionText(person))),
    );
    this.select.value = me;
    const person = described.find(({ id }) => id === me);
    if (!person) return; // a workspace without people
    renderIfChanged(this.card, [person, zoneName(words.now, words.zone)], () => [
      avatar(person.id, person.name),
      h(
        "div",
        { class: "person-words" },
        h("div", { class: "person-name" }, person.name),
        h("div", { class: "person-title" }, [person.title, ...flags(person)].filter(Boolean).join(" · ")),
        h(
          "div",
          { class: "person-time" },
          `${person.time} · ${zoneWords(person.tz)} (${zoneName(words.now, person.tz)})`,
        ),
      ),
    ]);
  }

  place({ at, testid, current, mark, label, unread = 0 }) {
    const badge = unread
      ? [
          h("span", { class: "nav-badge", "data-testid": "unread", "aria-hidden": "true" }, String(unread)),
          h("span", { class: "sr-only" }, `, ${unread} unread`),
        ]
      : null;
    return h(
      "li",
      {},
      h(
        "button",
        {
          class: `nav-item${unread ? " nav-unread" : ""}`,
          type: "button",
          "data-testid": testid,
          "aria-current": current ? "page" : null,
          dataset: { focus: `nav-${at}` },
          on: { click: () => this.wiring.go(at) },
        },
        mark,
        h("span", { class: "nav-label" }, label),
        badge,
      ),
    );
  }

  /** A hint; the commands in it are buttons that write them. */
  hint(text, words) {
    const nodes = mrkdwnNodes(text, words);
    for (const code of nodes.filter((node) => node.nodeName === "CODE" && node.textContent.startsWith("/"))) {
      const command = code.textContent;
      nodes[nodes.indexOf(code)] = h(
        "button",
        {
          class: "hint-command",
          type: "button",
          title: "Write this in the message box",
          on: { click: () => this.wiring.write(command) },
        },
        command,
      );
    }
    return nodes;
  }
}

const section = (title, items) => h("div", { class: "nav-section" }, h("h2", {}, title), h("ul", {}, items));

const zoneWords = (zone) => zone.split("/").at(-1).replaceAll("_", " ");

const flags = ({ is_admin: admin, is_restricted: guest, deleted }) => [
  admin ? "admin" : "",
  guest ? "guest" : "",
  deleted ? "deactivated" : "",
];

function optionText(person) {
  return [person.name, person.title, ...flags(person), person.time].filter(Boolean).join(" · ");
}
