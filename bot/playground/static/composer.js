/** Where people write: plain text and slash commands, completed as they are typed. */
import { announce, h, icon, ICONS, newId } from "./dom.js";

const HINT = "Type / for commands. Enter sends, Shift+Enter starts a new line.";

export class Composer {
  /** @param {(text: string) => Promise<boolean>} send - whether it arrived */
  constructor(send) {
    this.send = send;
    this.drafts = new Map();
    this.key = "";
    this.commands = [];
    this.people = [];
    this.suggestions = [];
    this.active = 0;

    const listId = newId("completion");
    this.list = h("div", {
      class: "completion",
      role: "listbox",
      id: listId,
      "aria-label": "Suggestions",
      "data-testid": "completion",
      hidden: true,
    });
    this.hint = h("p", { class: "composer-hint", id: newId("hint") }, HINT);
    this.field = h("textarea", {
      class: "composer-field",
      rows: "1",
      "data-testid": "composer",
      "aria-autocomplete": "list",
      "aria-haspopup": "listbox",
      "aria-controls": listId,
      "aria-describedby": this.hint.id,
      autocomplete: "off",
      spellcheck: "true",
    });
    this.button = h(
      "button",
      { class: "composer-send", type: "submit", "data-testid": "send", "aria-label": "Send", title: "Send" },
      icon(ICONS.send, 18),
    );
    this.node = h(
      "form",
      { class: "composer" },
      this.list,
      h("div", { class: "composer-box" }, this.field, this.button),
      this.hint,
    );

    this.settle();
    this.node.addEventListener("submit", (event) => {
      event.preventDefault();
      this.submit();
    });
    this.field.addEventListener("input", () => this.changed());
    this.field.addEventListener("keydown", (event) => this.pressed(event));
    this.field.addEventListener("blur", () => this.suggest([]));
  }

  /** Shows the composer of one conversation, with its own draft. */
  show({ key, placeholder, commands, people }) {
    this.commands = commands;
    this.people = people;
    this.field.placeholder = placeholder;
    this.field.setAttribute("aria-label", placeholder);
    if (key === this.key) return;
    this.drafts.set(this.key, this.field.value);
    this.key = key;
    this.field.value = this.drafts.get(key) ?? "";
    this.suggest([]);
    this.settle();
  }

  /** Forgets all drafts. */
  clear() {
    this.drafts.clear();
    this.field.value = "";
    this.settle();
  }

  /** Puts words into the composer, ready to be sent. */
  fill(text) {
    this.field.value = text;
    this.field.focus();
    this.settle();
  }

  async submit() {
    const text = this.field.value.trim();
    if (!text) return;
    const { key } = this;
    this.field.value = "";
    this.suggest([]);
    this.settle();
    const arrived = await this.send(text);
    if (arrived) return;
    if (this.key !== key) this.drafts.set(key, text);
    else if (!this.field.value) this.fill(text);
  }

  changed() {
    this.suggest(this.find());
    this.settle();
  }

  /** What fits the word before the cursor. */
  find() {
    const before = this.field.value.slice(0, this.field.selectionStart);
    if (/^\/\S*$/.test(before)) {
      return this.commands
        .filter(({ command }) => command.startsWith(before.toLowerCase()))
        .map(({ command, description, usage_hint: usage }) => ({
          text: command,
          title: command,
          usage,
          description,
          from: 0,
        }));
    }
    const mention = /(?:^|\s)@([\p{L}\p{N}._-]*)$/u.exec(before);
    if (!mention) return [];
    const typed = mention[1].toLowerCase();
    return this.people
      .filter(
        ({ handle, name, deleted }) =>
          !deleted && (handle.toLowerCase().startsWith(typed) || name.toLowerCase().includes(typed)),
      )
      .slice(0, 8)
      .map(({ handle, name, title }) => ({
        text: `@${handle}`,
        title: name,
        usage: `@${handle}`,
        description: title,
        from: before.length - typed.length - 1,
      }));
  }

  suggest(suggestions) {
    if (!suggestions.length && !this.suggestions.length) return;
    this.suggestions = suggestions;
    this.active = 0;
    const options = suggestions.map((each, index) =>
      h(
        "div",
        {
          class: "completion-item",
          role: "option",
          id: `${this.list.id}-${index}`,
          "data-testid": "completion-item",
          on: { pointerdown: (event) => this.pick(event, index) },
        },
        h("span", { class: "completion-title" }, each.title),
        each.usage ? h("span", { class: "completion-usage" }, each.usage) : null,
        each.description ? h("span", { class: "completion-description" }, each.description) : null,
      ),
    );
    this.list.replaceChildren(...options);
    this.list.hidden = !options.length;
    if (options.length)
      announce(
        `${options.length} ${options.length === 1 ? "suggestion" : "suggestions"}; arrow keys choose, Tab takes one`,
      );
    this.mark();
  }

  mark() {
    [...this.list.children].forEach((node, index) => node.setAttribute("aria-selected", String(index === this.active)));
    const current = this.list.children[this.active];
    if (current) this.field.setAttribute("aria-activedescendant", current.id);
    else this.field.removeAttribute("aria-activedescendant");
    current?.scrollIntoView({ block: "nearest" });
  }

  pick(event, index) {
    event.preventDefault();
    this.active = index;
    this.accept();
  }

  /** Whether somebody has typed all of a suggestion, so that Enter means "send". */
  isWritten({ text, from }) {
    return this.field.value.slice(from, this.field.selectionStart) === text;
  }

  accept() {
    const { text, from } = this.suggestions[this.active];
    const { value, selectionStart } = this.field;
    const rest = value.slice(selectionStart).replace(/^\s/, "");
    this.field.value = `${value.slice(0, from)}${text} ${rest}`;
    const cursor = from + text.length + 1;
    this.field.setSelectionRange(cursor, cursor);
    this.suggest([]);
    this.settle();
  }

  pressed(event) {
    if (event.isComposing) return;
    const count = this.suggestions.length;
    const steps = { ArrowDown: 1, ArrowUp: -1 };
    if (count && steps[event.key]) {
      this.active = (this.active + steps[event.key] + count) % count;
      this.mark();
    } else if (count && event.key === "Escape") {
      this.suggest([]);
    } else if (count && event.key === "Tab" && !event.shiftKey) {
      this.accept();
    } else if (event.key === "Enter" && !event.shiftKey) {
      if (count && !this.isWritten(this.suggestions[this.active])) this.accept();
      else this.submit();
    } else {
      return;
    }
    event.preventDefault();
  }

  /** Fits height, hint and button to what is written. */
  settle() {
    const { field } = this;
    field.style.height = "auto";
    field.style.height = `${Math.min(field.scrollHeight, 180)}px`;
    this.button.disabled = !field.value.trim();
    const typed = /^(\/\S+)\s/.exec(field.value)?.[1];
    const command = this.commands.find((each) => each.command === typed);
    this.hint.textContent = command?.usage_hint ? `${command.command} ${command.usage_hint}` : HINT;
    this.hint.classList.toggle("composer-hint-plain", !command?.usage_hint);
  }
}
