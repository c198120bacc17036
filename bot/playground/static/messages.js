/** The messages of one conversation, kept in place while others come and go. */
import { blocksNode, plainMessage } from "./blocks.js";
import { avatar } from "./avatar.js";
import { h, icon, ICONS, keepFocus } from "./dom.js";
import { controlsIn, restoreTyped } from "./inputs.js";
import { nameOf } from "./mrkdwn.js";
import { dayHeading, dayKey, slackDate, timeOf } from "./time.js";

const TOGETHER = 5 * 60; // seconds within which messages of one sender stand under one name

export class MessageList {
  constructor() {
    this.items = h("ol", { class: "message-items" });
    this.empty = h("div", { class: "empty", hidden: true });
    this.node = h(
      "div",
      { class: "messages", tabindex: "0", role: "log", "aria-live": "off", "data-testid": "messages" },
      this.empty,
      this.items,
    );
    this.rows = new Map();
    this.conversation = "";
    this.atBottom = true;
    this.node.addEventListener(
      "scroll",
      () => (this.atBottom = this.node.scrollHeight - this.node.scrollTop - this.node.clientHeight < 48),
    );
    new ResizeObserver(() => this.atBottom && this.toBottom()).observe(this.items);
    new ResizeObserver(() => this.atBottom && this.toBottom()).observe(this.node);
  }

  toBottom() {
    this.node.scrollTop = this.node.scrollHeight;
    this.atBottom = true;
  }

  /**
   * @param {string} conversation - changes with the person and the channel: then everything is drawn anew
   * @param {object[]} messages
   * @param {import("./mrkdwn.js").Words} words
   * @param {(message: object) => import("./blocks.js").Surface} surfaceOf
   */
  render(conversation, label, messages, words, surfaceOf, emptyText) {
    const moved = conversation !== this.conversation;
    if (moved) {
      this.conversation = conversation;
      this.rows.clear();
      this.items.replaceChildren();
      this.node.setAttribute("aria-label", label);
    }
    const stick = moved || this.atBottom;
    this.empty.hidden = messages.length > 0;
    this.empty.replaceChildren(...emptyText);

    const wanted = rowsFor(messages, words);
    const next = new Map(wanted.map((row) => [row.id, this.keep(row, words, surfaceOf)]));
    keepFocus(this.items, () => this.arrange([...next.values()].map(({ node }) => node)));
    this.rows = next;
    if (stick) this.toBottom();
  }

  /** The row that is there already, or a new one if anything in it has changed. */
  keep(row, words, surfaceOf) {
    const before = this.rows.get(row.id);
    if (before?.key === row.key) return before;
    const node = row.message
      ? messageNode(row, words, surfaceOf(row.message))
      : h("li", { class: "day" }, h("span", {}, row.heading));
    if (before && row.message) restoreTyped(node, controlsIn(before.node));
    return { node, key: row.key };
  }

  /** Puts nodes in order, touching only those that are out of place. */
  arrange(nodes) {
    const wanted = new Set(nodes);
    for (const node of [...this.items.children]) if (!wanted.has(node)) node.remove();
    nodes.forEach((node, index) => {
      if (this.items.children[index] !== node) this.items.insertBefore(node, this.items.children[index] ?? null);
    });
  }
}

/** Days and messages in the order in which they are shown, each with what it depends on. */
function rowsFor(messages, words) {
  const rows = [];
  let [day, last] = ["", null];
  for (const message of messages) {
    const date = dateOf(message);
    const today = dayKey(date, words.zone);
    if (today !== day) {
      const heading = dayHeading(date, words.now, words.zone);
      rows.push({ id: `day ${today}`, key: heading, heading });
      [day, last] = [today, null];
    }
    const follows =
      Boolean(last) &&
      last.user === message.user &&
      last.ephemeral === message.ephemeral &&
      Number(message.ts) - Number(last.ts) < TOGETHER;
    const dated = JSON.stringify(message).includes("date^") ? dayKey(words.now, words.zone) : "";
    rows.push({
      id: `${message.ts} ${Boolean(message.ephemeral)}`,
      key: JSON.stringify([message, follows, words.zone, dated]),
      message,
      follows,
      date,
    });
    last = message;
  }
  return rows;
}

const dateOf = ({ ts }) => new Date(Number(ts) * 1000);

function messageNode({ message, follows, date }, words, surface) {
  const app = message.user === words.app.bot_user_id;
  const name = nameOf(message.user, words) ?? message.user;
  const time = timeOf(date, words.zone);
  const full = slackDate(date, "{date_long} at {time}", words.now, words.zone);
  const stamp = h("time", { class: "message-time", datetime: date.toISOString(), title: full }, time);
  const body = message.blocks?.length ? blocksNode(message.blocks, surface) : plainMessage(message.text, words);
  if (message.edited) body.lastElementChild?.append(h("span", { class: "edited" }, " (edited)"));
  return h(
    "li",
    {
      class: `message${follows ? " message-follows" : ""}${message.ephemeral ? " message-ephemeral" : ""}`,
      "data-testid": "message",
      "data-ts": message.ts,
      dataset: { surface: "message", ephemeral: message.ephemeral ? "yes" : null },
    },
    h("div", { class: "message-side" }, follows ? stamp.cloneNode(true) : avatar(message.user, name, app)),
    h(
      "div",
      { class: "message-main" },
      message.ephemeral ? h("div", { class: "message-private" }, icon(ICONS.eye, 14), "Only visible to you") : null,
      h(
        "div",
        { class: follows ? "message-head sr-only" : "message-head" },
        h("strong", { class: "message-sender" }, name),
        app ? h("span", { class: "badge-app" }, "APP") : null,
        stamp,
      ),
      body,
    ),
  );
}
