/**
 * Interactive elements: buttons, selects, pickers and text fields.
 *
 * @typedef {object} Place - where an element sits
 * @property {string} blockId
 * @property {import("./mrkdwn.js").Words} words
 * @property {string | null} labelId - the text that names the element
 * @property {string | null} inputId - the id that a <label for> points to
 * @property {string[]} describedBy - ids of hint and error
 * @property {boolean} presses - whether using it tells the bot at once
 * @property {string[]} dispatchOn - what makes a text field tell the bot
 * @property {(press: {control: Control, chosen: object}) => Promise<void>} press
 * @property {(element: object, typed: string) => Promise<{options?: object[]}>} suggest - what the app offers for it
 *
 * @typedef {object} Control - one element on the page
 * @property {HTMLElement} node - carries data-action-id
 * @property {object} element - as the bot sent it
 * @property {string} blockId
 * @property {boolean} touched - the person changed it
 * @property {(() => object) | null} read - its current state, as Slack describes it; null for buttons
 * @property {((state: object) => void) | null} restore
 */
import { confirmDialog } from "./dialogs.js";
import { h, icon, ICONS, newId } from "./dom.js";
import { textNodes, textString } from "./mrkdwn.js";
import { fromLocalInput, toLocalInput } from "./time.js";
import { later, telling } from "./typing.js";

/** @type {WeakMap<Element, Control>} */
const controls = new WeakMap();

/** Every control inside `root`, in order. @returns {Control[]} */
export function controlsIn(root) {
  return [...root.querySelectorAll("[data-action-id]")].map((node) => controls.get(node)).filter(Boolean);
}

/** What all fields inside `root` hold now: `{block_id: {action_id: {type, ...}}}`. */
export function readState(root) {
  const state = {};
  for (const control of controlsIn(root)) {
    if (!control.read) continue;
    state[control.blockId] ??= {};
    state[control.blockId][control.element.action_id] = { type: control.element.type, ...control.read() };
  }
  return state;
}

/** Puts back what a person typed, wherever block_id, action_id and type are still the same. @param {Control[]} before */
export function restoreTyped(root, before) {
  const typed = new Map(
    before.filter((control) => control.touched && control.read).map((control) => [keyOf(control), control.read()]),
  );
  for (const control of controlsIn(root)) {
    const state = typed.get(keyOf(control));
    if (!state || !control.restore) continue;
    control.restore(state);
    control.touched = true;
  }
}

/** Shows what the playground remembers of a view, such as choices made before the page was loaded again. */
export function restoreState(root, values) {
  for (const control of controlsIn(root)) {
    const state = values?.[control.blockId]?.[control.element.action_id];
    if (control.restore && state?.type === control.element.type) control.restore(state);
  }
}

const keyOf = ({ blockId, element }) => JSON.stringify([blockId, element.action_id, element.type]);

/** Draws one interactive element. @param {Place} place @returns {HTMLElement} */
export function elementNode(element, place) {
  const build = BUILDERS[element.type];
  if (!build) return h("span", { class: "unsupported" }, `“${element.type}” cannot be shown in the playground.`);
  const { node, control } = build(element, place);
  control.element = element;
  control.blockId = place.blockId;
  control.touched = false;
  control.node.dataset.actionId = element.action_id;
  if (element.focus_on_load) control.node.dataset.autofocus = "";
  if (control.read) {
    const mark = () => (control.touched = true);
    node.addEventListener("input", mark, true);
    node.addEventListener("change", mark, true);
  }
  controls.set(control.node, control);
  return node;
}

/** Asks back if the element wants that, then tells the bot; `undo` puts things back after a "no". */
async function fire(control, place, chosen, undo = () => {}) {
  if (control.node.getAttribute("aria-busy") === "true") return;
  if (control.element.confirm && !(await confirmDialog(control.element.confirm, place.words))) return undo();
  control.node.setAttribute("aria-busy", "true");
  try {
    await telling(place.press({ control, chosen }));
  } finally {
    control.node.removeAttribute("aria-busy");
  }
}

/** Attributes that name and describe a control. */
function naming(element, place) {
  const named = place.labelId && !place.inputId;
  return {
    id: place.inputId,
    "aria-labelledby": named ? place.labelId : null,
    "aria-label": place.labelId
      ? null
      : element.accessibility_label || textString(element.placeholder) || SAID_ALOUD[element.type] || null,
    "aria-describedby": place.describedBy.join(" ") || null,
  };
}

const SAID_ALOUD = {
  datepicker: "Date",
  timepicker: "Time",
  datetimepicker: "Date and time",
  checkboxes: "Choices",
  radio_buttons: "Choices",
  overflow: "More actions",
};

/* ---- buttons -------------------------------------------------------------------------------------------------- */

const buttonClass = (style) => `button${style ? ` button-${style}` : ""}`;

function button(element, place) {
  const chosen = element.value === undefined ? {} : { value: element.value };
  const opens = /^(https?:|mailto:)/i.test(element.url ?? "");
  const attributes = { class: buttonClass(element.style), "aria-label": element.accessibility_label ?? null };
  const node = opens
    ? h(
        "a",
        { ...attributes, href: element.url, target: "_blank", rel: "noopener noreferrer" },
        textNodes(element.text, place.words),
      )
    : h("button", { ...attributes, type: "button" }, textNodes(element.text, place.words));
  const control = { node, read: null, restore: null };
  node.addEventListener("click", () => fire(control, place, chosen));
  return { node, control };
}

function iconButton(element, place) {
  const label = element.accessibility_label ?? textString(element.text);
  const node = h(
    "button",
    { class: "button button-icon", type: "button", "aria-label": label, title: label },
    icon(ICONS[element.icon] ?? ICONS.more),
  );
  const control = { node, read: null, restore: null };
  node.addEventListener("click", () =>
    fire(control, place, element.value === undefined ? {} : { value: element.value }),
  );
  return { node, control };
}

function feedbackButtons(element, place) {
  const node = h("span", { class: "feedback", role: "group" });
  const control = { node, read: null, restore: null };
  for (const each of [element.positive_button, element.negative_button]) {
    const press = () => fire(control, place, { value: each.value });
    node.append(
      h(
        "button",
        { class: "button", type: "button", "aria-label": each.accessibility_label ?? null, on: { click: press } },
        textNodes(each.text, place.words),
      ),
    );
  }
  return { node, control };
}

function overflow(element, place) {
  const menuId = newId("menu");
  const toggle = h(
    "button",
    {
      class: "button button-icon",
      type: "button",
      "aria-label": element.accessibility_label || "More actions",
      "aria-haspopup": "menu",
      "aria-expanded": "false",
      "aria-controls": menuId,
    },
    icon(ICONS.more),
  );
  const menu = h("div", { class: "menu", role: "menu", id: menuId, hidden: true });
  const node = h("span", { class: "overflow" }, toggle, menu);
  const control = { node: toggle, read: null, restore: null };
  const items = (element.options ?? []).map((option) => {
    const choose = () => {
      show(false);
      toggle.focus();
      if (/^https?:/i.test(option.url ?? "")) window.open(option.url, "_blank", "noopener");
      fire(control, place, { selected_option: option });
    };
    return h(
      "button",
      { class: "menu-item", type: "button", role: "menuitem", tabindex: "-1", on: { click: choose } },
      textNodes(option.text, place.words),
      option.description ? h("small", {}, textNodes(option.description, place.words)) : null,
    );
  });
  menu.append(...items);

  const outside = (event) => node.contains(event.target) || show(false);
  const show = (open) => {
    menu.hidden = !open;
    toggle.setAttribute("aria-expanded", String(open));
    document[open ? "addEventListener" : "removeEventListener"]("pointerdown", outside);
    if (!open) return;
    menu.classList.remove("menu-from-right");
    const beyond = menu.getBoundingClientRect().right > document.documentElement.clientWidth;
    menu.classList.toggle("menu-from-right", beyond);
    items[0]?.focus();
    menu.scrollIntoView({ block: "nearest" });
  };
  toggle.addEventListener("click", () => show(menu.hidden));
  node.addEventListener("keydown", (event) => {
    if (menu.hidden) return;
    const at = items.indexOf(document.activeElement);
    const to = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: items.length - 1 }[event.key];
    if (to !== undefined) items[(to + items.length) % items.length]?.focus();
    else if (event.key === "Escape") {
      show(false);
      toggle.focus();
    } else if (event.key === "Tab") return show(false);
    else return;
    event.preventDefault();
    event.stopPropagation();
  });
  return { node, control };
}

/* ---- text ----------------------------------------------------------------------------------------------------- */

const TEXT_TYPES = {
  email_text_input: { type: "email" },
  url_text_input: { type: "url" },
  number_input: { type: "text", inputmode: "decimal" },
};

function textInput(element, place) {
  const attributes = {
    class: "text-input",
    placeholder: textString(element.placeholder) || null,
    ...naming(element, place),
  };
  const field = element.multiline
    ? h("textarea", { ...attributes, rows: "4" })
    : h("input", { type: "text", autocomplete: "off", ...TEXT_TYPES[element.type], ...attributes });
  field.value = element.initial_value ?? "";
  const control = {
    node: field,
    read: () => ({ value: field.value === "" ? null : field.value }),
    restore: ({ value }) => {
      field.value = value ?? "";
      count();
    },
  };
  const counter = element.max_length ? h("span", { class: "counter", hidden: true }) : null;
  const count = () => {
    if (!counter) return;
    const left = element.max_length - field.value.length;
    counter.hidden = left > Math.max(20, element.max_length / 5);
    counter.textContent = String(left);
    counter.title = `${left} characters left`;
    counter.classList.toggle("counter-over", left < 0);
  };
  field.addEventListener("input", count);
  count();
  if (place.presses) dispatchText(field, control, place, element);
  return { node: h("div", { class: "text-field" }, field, counter), control };
}

/** A text field with dispatch_action tells the bot on Enter, or as letters are typed. */
function dispatchText(field, control, place, element) {
  const press = () => fire(control, place, control.read());
  if (place.dispatchOn.includes("on_enter_pressed")) {
    field.addEventListener("keydown", (event) => {
      if (event.key !== "Enter" || event.isComposing || (element.multiline && event.shiftKey)) return;
      event.preventDefault();
      press();
    });
  }
  if (place.dispatchOn.includes("on_character_entered")) field.addEventListener("input", later(press, 400));
}

/* ---- dates and times ------------------------------------------------------------------------------------------ */

const unixToLocal = (seconds, zone) => (seconds ? toLocalInput(new Date(seconds * 1000), zone) : "");
const localToUnix = (value, zone) => (value ? Math.floor(fromLocalInput(value, zone).getTime() / 1000) : null);

const PICKERS = {
  datepicker: {
    type: "date",
    field: "selected_date",
    initial: (element) => element.initial_date ?? "",
    toState: (value) => value || null,
    toInput: (state) => state ?? "",
  },
  timepicker: {
    type: "time",
    field: "selected_time",
    initial: (element) => element.initial_time ?? "",
    toState: (value) => value.slice(0, 5) || null,
    toInput: (state) => state ?? "",
  },
  datetimepicker: {
    type: "datetime-local",
    field: "selected_date_time",
    initial: (element, zone) => unixToLocal(element.initial_date_time, zone),
    toState: localToUnix,
    toInput: unixToLocal,
  },
};

function picker(element, place) {
  const kind = PICKERS[element.type];
  const { zone } = place.words;
  const field = h("input", {
    type: kind.type,
    class: "text-input picker",
    title: textString(element.placeholder) || null,
    ...naming(element, place),
  });
  field.value = kind.initial(element, zone);
  let sent = field.value;
  const control = {
    node: field,
    read: () => ({ [kind.field]: kind.toState(field.value, zone) }),
    restore: (state) => (sent = field.value = kind.toInput(state[kind.field], zone)),
  };
  if (place.presses) {
    const press = () => {
      if (field.value === sent || !field.value) return;
      const before = sent;
      sent = field.value;
      fire(control, place, control.read(), () => (sent = field.value = before));
    };
    field.addEventListener("change", later(press, 500)); // a date typed by keyboard changes part by part
    field.addEventListener("blur", press);
  }
  return { node: field, control };
}

/* ---- choices -------------------------------------------------------------------------------------------------- */

/** Each choice: `value` identifies it on the page, `sent` is what Slack would send. */
const optionChoice = (option) => ({
  value: option.value,
  text: textString(option.text),
  label: option.text,
  description: option.description,
  sent: option,
});

const optionGroups = (element) =>
  element.option_groups
    ? element.option_groups.map((group) => ({
        label: textString(group.label),
        choices: (group.options ?? []).map(optionChoice),
      }))
    : [{ label: null, choices: (element.options ?? []).map(optionChoice) }];

const namedChoice =
  (mark) =>
  ({ id, name }) => ({
    value: id,
    text: mark + name,
    label: { type: "plain_text", text: mark + name, emoji: false },
    sent: id,
  });

const people = (_, { people: everyone, me }) => [
  {
    label: null,
    choices: [...everyone.values()]
      .filter((person) => !person.deleted)
      .map((person) =>
        namedChoice("")({ id: person.id, name: person.id === me ? `${person.name} (you)` : person.name }),
      ),
  },
];
const channels = (_, { channels: all }) => [{ label: null, choices: [...all.values()].map(namedChoice("#")) }];
const conversations = (element, words) => {
  const wanted = element.filter?.include;
  const withPeople = !wanted || wanted.includes("im");
  return [
    { label: "Channels", choices: channels(element, words)[0].choices },
    ...(withPeople ? [{ label: "People", choices: people(element, words)[0].choices }] : []),
  ];
};

/** For each kind of select: what it offers, and the name of what was chosen. */
const SELECTS = {
  static_select: { groups: optionGroups, one: "option" },
  users_select: { groups: people, one: "user" },
  channels_select: { groups: channels, one: "channel" },
  conversations_select: { groups: conversations, one: "conversation" },
};

/** What was chosen at first, as a list of choice values. */
function initialValues(element, one) {
  const initial = [element[`initial_${one}`] ?? [], element[`initial_${one}s`] ?? []].flat();
  return initial.map((each) => (typeof each === "object" ? each.value : each));
}

function selectOne(element, place) {
  const { groups: offer, one } = SELECTS[element.type];
  const groups = offer(element, place.words);
  const choices = groups.flatMap((group) => group.choices);
  const optionNodes = ({ label, choices: some }) => {
    const nodes = some.map((choice) => h("option", { value: choice.value }, choice.text));
    return label ? h("optgroup", { label }, nodes) : nodes;
  };
  const placeholder = h("option", { value: "" }, textString(element.placeholder) || "Choose an option");
  const field = h("select", { class: "select", ...naming(element, place) }, placeholder, groups.map(optionNodes));
  const hint = h("span", { class: "select-description" });
  const chosen = () => choices[field.selectedIndex - 1] ?? null;
  const set = (value) => {
    field.selectedIndex = choices.findIndex((choice) => choice.value === value) + 1;
    describe();
  };
  const describe = () => {
    const description = chosen()?.description;
    hint.replaceChildren(...(description ? textNodes(description, place.words) : []));
    field.classList.toggle("select-empty", !chosen());
  };
  const control = {
    node: field,
    read: () => ({ [`selected_${one}`]: chosen()?.sent ?? null }),
    restore: (state) => {
      const was = state[`selected_${one}`];
      set(was && typeof was === "object" ? was.value : was);
    },
  };
  set(initialValues(element, one)[0]);
  let before = chosen()?.value;
  field.addEventListener("change", () => {
    describe();
    if (!place.presses || !chosen()) return;
    fire(control, place, control.read(), () => set(before)).then(() => (before = chosen()?.value));
  });
  return { node: h("span", { class: "select-wrap" }, field, hint), control };
}

/** A list that the app is asked for as somebody types: what they type above, what it offers below. */
function selectExternal(element, place) {
  const search = h("input", {
    type: "search",
    class: "text-input",
    autocomplete: "off",
    placeholder: textString(element.placeholder) || "Type to search",
    ...naming(element, place),
  });
  const field = h("select", { class: "select", "aria-label": "Found" });
  let choices = [];
  let chosen = element.initial_option ?? null;
  const show = (options) => {
    const others = options.filter((option) => option.value !== chosen?.value);
    choices = chosen ? [chosen, ...others] : others;
    const nodes = choices.map((option) => h("option", { value: option.value }, textString(option.text)));
    field.replaceChildren(h("option", { value: "" }, options.length ? "Choose an option" : "Nothing found"), ...nodes);
    field.selectedIndex = chosen ? 1 : 0;
    field.classList.toggle("select-empty", !chosen);
  };
  const control = {
    node: field,
    read: () => ({ selected_option: chosen }),
    restore: ({ selected_option: was }) => {
      chosen = was ?? null;
      show(choices);
    },
  };
  const ask = async () => {
    const typed = search.value;
    if (typed.length < (element.min_query_length ?? 3)) return;
    const answer = await place.suggest(element, typed);
    if (search.value === typed) show(answer.options ?? []);
  };
  search.addEventListener("input", later(ask, 200));
  search.addEventListener("focus", () => search.value === "" && ask());
  field.addEventListener("change", () => {
    chosen = choices[field.selectedIndex - 1] ?? null;
    field.classList.toggle("select-empty", !chosen);
    if (place.presses && chosen) fire(control, place, control.read());
  });
  show([]);
  return { node: h("span", { class: "select-wrap" }, search, field), control };
}

function selectMany(element, place) {
  const { groups: offer, one } = SELECTS[element.type.replace("multi_", "")];
  const groups = offer(element, place.words);
  const choices = groups.flatMap((group) => group.choices);
  const panelId = newId("panel");
  const most = element.max_selected_items ?? Infinity;
  const boxes = new Map(choices.map((choice) => [choice, h("input", { type: "checkbox", value: choice.value })]));

  const { id, "aria-label": label, "aria-describedby": described } = naming(element, place);
  const summary = h("span", { class: "multi-summary", id: newId("summary") });
  const toggle = h(
    "button",
    {
      class: "select multi-toggle",
      type: "button",
      id,
      "aria-labelledby": [place.labelId, summary.id].filter(Boolean).join(" "),
      "aria-describedby": described,
      "aria-expanded": "false",
      "aria-controls": panelId,
    },
    summary,
  );
  const row = (choice) =>
    h(
      "label",
      { class: "multi-row" },
      boxes.get(choice),
      h(
        "span",
        {},
        textNodes(choice.label, place.words),
        choice.description ? h("small", {}, textNodes(choice.description, place.words)) : null,
      ),
    );
  const rows = groups.map(({ label, choices: some }) => [
    label ? h("div", { class: "multi-group" }, label) : null,
    some.map(row),
  ]);
  const find =
    choices.length > 8
      ? h("input", { type: "search", class: "text-input", placeholder: "Find…", "aria-label": "Find in the list" })
      : null;
  const panel = h(
    "div",
    { class: "multi-panel", id: panelId, role: "group", "aria-label": label ?? "Options", hidden: true },
    find,
    h("div", { class: "multi-rows" }, rows),
  );
  const node = h("div", { class: "multi" }, toggle, panel);

  const picked = () => choices.filter((choice) => boxes.get(choice).checked);
  const draw = () => {
    const now = picked();
    summary.textContent = now.length
      ? now.map((choice) => choice.text).join(", ")
      : textString(element.placeholder) || "Choose options";
    toggle.classList.toggle("select-empty", !now.length);
    for (const box of boxes.values()) box.disabled = !box.checked && now.length >= most;
  };
  const set = (values) => {
    for (const [choice, box] of boxes) box.checked = values.includes(choice.value);
    draw();
  };
  const values = () => picked().map((choice) => choice.value);
  const control = {
    node,
    read: () => ({ [`selected_${one}s`]: picked().map((choice) => choice.sent) }),
    restore: (state) => set(state[`selected_${one}s`].map((each) => (typeof each === "object" ? each.value : each))),
  };
  set(initialValues(element, one));

  let before = values();
  const outside = (event) => node.contains(event.target) || show(false);
  const show = (open) => {
    if (panel.hidden === !open) return;
    panel.hidden = !open;
    toggle.setAttribute("aria-expanded", String(open));
    document[open ? "addEventListener" : "removeEventListener"]("pointerdown", outside);
    if (open) (find ?? panel.querySelector("input"))?.focus();
    else if (place.presses && values().join() !== before.join()) {
      fire(control, place, control.read(), () => set(before)).then(() => (before = values()));
    }
  };
  toggle.addEventListener("click", () => show(panel.hidden));
  panel.addEventListener("change", draw);
  find?.addEventListener("input", () => {
    for (const [choice, box] of boxes)
      box.closest("label").hidden = !choice.text.toLowerCase().includes(find.value.trim().toLowerCase());
  });
  node.addEventListener(
    "focusout",
    (event) => event.relatedTarget && !node.contains(event.relatedTarget) && show(false),
  );
  node.addEventListener("keydown", (event) => {
    if (event.key !== "Escape" || panel.hidden) return;
    event.preventDefault();
    event.stopPropagation();
    toggle.focus();
    show(false);
  });
  return { node, control };
}

function tickList(element, place) {
  const many = element.type === "checkboxes";
  const choices = (element.options ?? []).map(optionChoice);
  const name = newId("choice");
  const boxes = choices.map((choice) => h("input", { type: many ? "checkbox" : "radio", name, value: choice.value }));
  const row = (choice, index) =>
    h(
      "label",
      { class: "tick" },
      boxes[index],
      h(
        "span",
        {},
        textNodes(choice.label, place.words),
        choice.description ? h("small", {}, textNodes(choice.description, place.words)) : null,
      ),
    );
  const { id, ...named } = naming(element, place);
  const node = h(
    "div",
    { class: "ticks", role: many ? "group" : "radiogroup", id, ...named, "aria-labelledby": place.labelId },
    choices.map(row),
  );
  const picked = () => choices.filter((_, index) => boxes[index].checked);
  const set = (values) => boxes.forEach((box, index) => (box.checked = values.includes(choices[index].value)));
  const control = {
    node,
    read: () =>
      many
        ? { selected_options: picked().map((choice) => choice.sent) }
        : { selected_option: picked()[0]?.sent ?? null },
    restore: (state) =>
      set((state.selected_options ?? [state.selected_option]).filter(Boolean).map((option) => option.value)),
  };
  set(initialValues(element, "option"));
  let before = picked().map((choice) => choice.value);
  node.addEventListener("change", () => {
    if (!place.presses) return;
    fire(control, place, control.read(), () => set(before)).then(
      () => (before = picked().map((choice) => choice.value)),
    );
  });
  return { node, control };
}

const BUILDERS = {
  button,
  icon_button: iconButton,
  feedback_buttons: feedbackButtons,
  overflow,
  plain_text_input: textInput,
  email_text_input: textInput,
  url_text_input: textInput,
  number_input: textInput,
  datepicker: picker,
  timepicker: picker,
  datetimepicker: picker,
  static_select: selectOne,
  external_select: selectExternal,
  users_select: selectOne,
  channels_select: selectOne,
  conversations_select: selectOne,
  multi_static_select: selectMany,
  multi_users_select: selectMany,
  multi_channels_select: selectMany,
  multi_conversations_select: selectMany,
  radio_buttons: tickList,
  checkboxes: tickList,
};
