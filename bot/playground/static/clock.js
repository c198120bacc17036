/** The pretend clock: what time it is, and buttons that move it. */
import { h, icon, ICONS, renderIfChanged } from "./dom.js";
import {
  dayAndTime,
  fromLocalInput,
  nextMonday,
  nextMorning,
  timeOf,
  toLocalInput,
  weekdayDate,
  weeksLater,
  zoneName,
} from "./time.js";

export class Clock {
  /** @param {HTMLElement} root @param {(body: {to: string} | {by: number}) => Promise<unknown>} move */
  constructor(root, move) {
    this.move = move;
    this.now = new Date();
    this.zone = "UTC";
    this.busy = false;

    this.face = h("div", { class: "clock-face" });
    this.jumps = [
      {
        testid: "clock-hour",
        label: "+1 hour",
        target: () => new Date(this.now.getTime() + 3_600_000),
        body: () => ({ by: 3600 }),
      },
      { testid: "clock-next-morning", label: "Next morning 10:00", target: () => nextMorning(this.now, this.zone) },
      { testid: "clock-next-monday", label: "Next Monday 10:00", target: () => nextMonday(this.now, this.zone) },
      { testid: "clock-weeks", label: "+4 weeks", target: () => weeksLater(this.now, this.zone, 4) },
    ];
    for (const jump of this.jumps)
      jump.button = h(
        "button",
        {
          class: "button button-small",
          type: "button",
          "data-testid": jump.testid,
          on: { click: () => this.go(jump.body?.() ?? to(jump.target())) },
        },
        jump.label,
      );
    this.field = h("input", {
      class: "text-input",
      type: "datetime-local",
      "data-testid": "clock-to",
      "aria-label": "Go to this date and time, in your own zone",
    });
    const goTo = h(
      "form",
      { class: "clock-to" },
      this.field,
      h("button", { class: "button button-small", type: "submit", "data-testid": "clock-go" }, "Go"),
    );
    goTo.addEventListener("submit", (event) => {
      event.preventDefault();
      const date = fromLocalInput(this.field.value, this.zone);
      if (date) this.go(to(date));
      else this.field.focus();
    });
    this.controls = h(
      "div",
      { class: "clock-controls", id: "clock-controls" },
      h(
        "div",
        { class: "clock-jumps", role: "group", "aria-label": "Move the clock" },
        this.jumps.map(({ button }) => button),
      ),
      goTo,
    );
    this.toggle = h(
      "button",
      {
        class: "button button-small clock-toggle",
        type: "button",
        "aria-expanded": "false",
        "aria-controls": "clock-controls",
        "data-testid": "clock-toggle",
      },
      icon(ICONS.clock, 16),
      "Move",
    );
    this.toggle.addEventListener("click", () =>
      this.toggle.setAttribute("aria-expanded", String(this.toggle.getAttribute("aria-expanded") !== "true")),
    );
    this.wait = h("span", { class: "clock-wait", role: "status" });
    this.root = root;
    root.append(h("div", { class: "clock-words" }, this.face, this.wait), this.toggle, this.controls);
  }

  /** Shows a moment as the viewer sees it. */
  show(now, zone) {
    this.now = now;
    this.zone = zone;
    const minute = Math.floor(now.getTime() / 60_000);
    renderIfChanged(this.face, [minute, zone], () => [
      h(
        "time",
        { class: "clock-local", datetime: now.toISOString(), "data-testid": "clock-now" },
        h("span", { class: "clock-day" }, weekdayDate(now, zone)),
        " ",
        h("span", { class: "clock-time" }, timeOf(now, zone)),
      ),
      h(
        "span",
        { class: "clock-utc" },
        `${zone.split("/").at(-1).replaceAll("_", " ")}, ${zoneName(now, zone)} · ${timeOf(now, "UTC")} UTC`,
      ),
    ]);
    for (const { button, target } of this.jumps) button.title = `To ${dayAndTime(target(), zone)}, your time`;
    if (document.activeElement !== this.field && (!this.field.value || fromLocalInput(this.field.value, zone) <= now))
      this.field.value = toLocalInput(nextMorning(now, zone), zone);
  }

  async go(body) {
    if (this.busy) return;
    this.setBusy(true);
    await this.move(body);
    this.setBusy(false);
  }

  /** Moving may take a few seconds: everything due on the way really happens. */
  setBusy(busy) {
    this.busy = busy;
    this.root.classList.toggle("clock-busy", busy);
    this.root.setAttribute("aria-busy", String(busy));
    this.wait.replaceChildren(
      ...(busy ? [h("span", { class: "spinner", "aria-hidden": "true" }), "Time is passing…"] : []),
    );
    for (const button of this.root.querySelectorAll(".clock-controls button")) {
      if (busy) button.setAttribute("aria-disabled", "true");
      else button.removeAttribute("aria-disabled");
    }
  }
}

const to = (date) => ({ to: date.toISOString() });
