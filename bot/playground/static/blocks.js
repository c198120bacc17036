/**
 * Block Kit blocks as DOM nodes.
 *
 * @typedef {object} Surface - where blocks are shown
 * @property {import("./mrkdwn.js").Words} words
 * @property {2 | 3} heading - the level of header blocks
 * @property {(press: {control: import("./inputs.js").Control, chosen: object}) => Promise<void>} press
 */
import { chartNode } from "./charts.js";
import { h, icon, ICONS, newId } from "./dom.js";
import { elementNode } from "./inputs.js";
import { link, mrkdwnNodes, textNodes, textString } from "./mrkdwn.js";
import { markdownNodes, richTextNodes } from "./richtext.js";

/** All blocks of a message, a Home or a modal. @param {Surface} surface @returns {HTMLElement} */
export function blocksNode(blocks, surface) {
  return h(
    "div",
    { class: "blocks" },
    (blocks ?? []).map((block) => blockNode(block, surface)),
  );
}

function blockNode(block, surface) {
  const build = BUILDERS[block.type] ?? cannotBeShown;
  let content;
  try {
    content = build(block, surface);
  } catch (error) {
    console.warn("A block could not be drawn", block, error);
    content = cannotBeShown(block);
  }
  return h("div", { class: `block block-${block.type}`, dataset: { blockId: block.block_id ?? "" } }, content);
}

const cannotBeShown = ({ type }) =>
  h("p", { class: "unsupported" }, `This block (“${type}”) cannot be shown in the playground.`);

/** What an element needs to know about its block. */
function place(block, surface, more = {}) {
  return {
    blockId: block.block_id ?? "",
    words: surface.words,
    press: surface.press,
    suggest: (element, typed) => surface.suggest(block.block_id, element.action_id, typed),
    labelId: null,
    inputId: null,
    describedBy: [],
    presses: true,
    dispatchOn: ["on_enter_pressed"],
    ...more,
  };
}

const elementOrImage = (element, block, surface, more) =>
  element.type === "image" ? imageNode(element, "image-small") : elementNode(element, place(block, surface, more));

/* ---- text ----------------------------------------------------------------------------------------------------- */

function section(block, surface) {
  const textId = newId("text");
  const fields = (block.fields ?? []).map((field) => h("div", { class: "field" }, textNodes(field, surface.words)));
  const words = h(
    "div",
    { class: "section-words" },
    block.text ? h("div", { class: "text", id: textId }, textNodes(block.text, surface.words)) : null,
    fields.length ? h("div", { class: "fields" }, fields) : null,
  );
  if (!block.accessory) return words;
  const accessory = elementOrImage(block.accessory, block, surface, { labelId: block.text ? textId : null });
  return h(
    "div",
    { class: "section" },
    words,
    h("div", { class: `accessory accessory-${block.accessory.type}` }, accessory),
  );
}

function header(block, surface) {
  return h(`h${surface.heading}`, { class: "header" }, textNodes(block.text, surface.words));
}

function context(block, surface) {
  const items = (block.elements ?? []).map((element) =>
    element.type === "image" ? imageNode(element, "image-tiny") : h("span", {}, textNodes(element, surface.words)),
  );
  return h("div", { class: "context" }, items);
}

const richText = (block, surface) => h("div", { class: "text rich" }, richTextNodes(block, surface.words));

const markdown = (block) => h("div", { class: "text markdown" }, markdownNodes(block.text));

const ALERTS = {
  default: { icon: ICONS.info, label: "Note" },
  info: { icon: ICONS.info, label: "Information" },
  warning: { icon: ICONS.warning, label: "Warning" },
  error: { icon: ICONS.warning, label: "Error" },
  success: { icon: ICONS.check, label: "Done" },
};

function alertBlock(block, surface) {
  const level = Object.hasOwn(ALERTS, block.level) ? block.level : "default";
  return h(
    "div",
    { class: `alert alert-${level}`, role: "note" },
    icon(ALERTS[level].icon),
    h("div", {}, h("span", { class: "sr-only" }, `${ALERTS[level].label}: `), textNodes(block.text, surface.words)),
  );
}

/* ---- interaction ---------------------------------------------------------------------------------------------- */

function actions(block, surface) {
  return h(
    "div",
    { class: "actions" },
    (block.elements ?? []).map((element) => elementNode(element, place(block, surface))),
  );
}

/** Elements made of several controls: their label names the group instead of pointing at one field. */
const GROUPS = new Set(["radio_buttons", "checkboxes"]);

function input(block, surface) {
  const [labelId, inputId, hintId, errorId] = ["label", "input", "hint", "error"].map(newId);
  const group = GROUPS.has(block.element.type);
  const optional = block.optional ? h("span", { class: "optional" }, " (optional)") : null;
  const element = elementNode(
    block.element,
    place(block, surface, {
      labelId,
      inputId: group ? null : inputId,
      describedBy: block.hint ? [hintId, errorId] : [errorId],
      presses: Boolean(block.dispatch_action),
      dispatchOn: block.element.dispatch_action_config?.trigger_actions_on ?? ["on_enter_pressed"],
    }),
  );
  return h(
    "div",
    { class: "input", dataset: { inputBlock: block.block_id ?? "" } },
    h(
      group ? "div" : "label",
      { class: "label", id: labelId, for: group ? null : inputId },
      textNodes(block.label, surface.words),
      optional,
    ),
    element,
    block.hint ? h("div", { class: "hint", id: hintId }, textNodes(block.hint, surface.words)) : null,
    h("div", { class: "field-error", id: errorId, "data-testid": "field-error", hidden: true }),
  );
}

/* ---- pictures ------------------------------------------------------------------------------------------------- */

/** A picture, if it can be shown without asking another server for it; otherwise what it shows, in words. */
function imageNode(image, className) {
  const address = image.image_url ?? "";
  const alt = image.alt_text ?? "";
  const local =
    address.startsWith("data:image/") || new URL(address || "about:blank", location.href).origin === location.origin;
  if (local) return h("img", { class: className, src: address, alt, loading: "lazy" });
  return h(
    "span",
    { class: `image-words ${className}`, role: "img", "aria-label": alt || "Image", title: alt },
    className === "image-big" ? `Image: ${alt || "no description"}` : initialsOf(alt),
  );
}

const initialsOf = (text) => [...(text.trim() || "?")][0].toUpperCase();

function image(block, surface) {
  return h(
    "figure",
    { class: "image" },
    block.title ? h("figcaption", {}, textNodes(block.title, surface.words)) : null,
    imageNode(block, "image-big"),
  );
}

function video(block, surface) {
  return h(
    "div",
    { class: "text" },
    h("strong", {}, link(block.title_url ?? block.video_url ?? "", textString(block.title) || "Video")),
    block.description ? h("div", {}, textNodes(block.description, surface.words)) : null,
  );
}

/* ---- data ----------------------------------------------------------------------------------------------------- */

/** A cell of a table: plain words, a number or rich text. @returns {Node[]} */
function cellNodes(cell, surface) {
  return cell?.type === "rich_text"
    ? richTextNodes(cell, surface.words)
    : [document.createTextNode(cell?.text ?? String(cell?.value ?? ""))];
}

function table(block, surface) {
  const settings = block.column_settings ?? [];
  const look = (index) => `align-${settings[index]?.align ?? "left"}${settings[index]?.is_wrapped ? " wrapped" : ""}`;
  const row = (cells, tag) =>
    h(
      "tr",
      {},
      cells.map((cell, index) =>
        h(tag, { class: look(index), scope: tag === "th" ? "col" : null }, cellNodes(cell, surface)),
      ),
    );
  const [head, ...body] = block.rows ?? [];
  return h(
    "div",
    { class: "table-scroll", tabindex: "0", role: "region", "aria-label": "Table" },
    h(
      "table",
      {},
      h("thead", {}, head ? row(head, "th") : null),
      h(
        "tbody",
        {},
        body.map((cells) => row(cells, "td")),
      ),
    ),
  );
}

const DIRECTIONS = { 1: "ascending", "-1": "descending" };

/** A table that can be sorted by any column and turned page by page. */
function dataTable(block, surface) {
  const [head = [], ...rows] = block.rows ?? [];
  const size = block.page_size ?? 5;
  const rowHeader = block.row_header_column_index ?? 0;
  const pages = Math.max(1, Math.ceil(rows.length / size));
  let [page, sortedBy, direction] = [0, -1, 1];

  const columnClass = (index) =>
    rows.every((row) => row[index]?.type === "raw_number") ? "align-right" : "align-left";
  const sortKey = (cell) =>
    cell?.type === "raw_number"
      ? cell.value
      : cellNodes(cell, surface)
          .map((node) => node.textContent)
          .join("");
  const compare = (one, other) =>
    typeof one === "number" && typeof other === "number" ? one - other : String(one).localeCompare(String(other));
  const sorted = () =>
    sortedBy < 0
      ? rows
      : [...rows].sort((one, other) => direction * compare(sortKey(one[sortedBy]), sortKey(other[sortedBy])));

  const headers = head.map((cell, index) =>
    h(
      "th",
      { scope: "col", class: columnClass(index) },
      h(
        "button",
        { type: "button", class: "sort", on: { click: () => sortBy(index) } },
        cellNodes(cell, surface),
        h("span", { class: "sort-mark", "aria-hidden": "true" }),
      ),
    ),
  );
  const body = h("tbody");
  const status = h("span", { class: "pager-status", role: "status" });
  const turn = (by, label) =>
    h(
      "button",
      { type: "button", class: "button button-small", on: { click: () => draw((page + by + pages) % pages) } },
      label,
    );
  const pager = pages > 1 ? h("div", { class: "pager" }, turn(-1, "Previous"), status, turn(1, "Next")) : null;

  const sortBy = (index) => {
    direction = sortedBy === index ? -direction : 1;
    sortedBy = index;
    headers.forEach((node, at) =>
      at === index ? node.setAttribute("aria-sort", DIRECTIONS[direction]) : node.removeAttribute("aria-sort"),
    );
    draw(0);
  };
  const draw = (to) => {
    page = to;
    const cell = (each, index) =>
      h(
        index === rowHeader ? "th" : "td",
        { scope: index === rowHeader ? "row" : null, class: columnClass(index) },
        cellNodes(each, surface),
      );
    body.replaceChildren(
      ...sorted()
        .slice(page * size, (page + 1) * size)
        .map((row) => h("tr", {}, row.map(cell))),
    );
    status.textContent = `Page ${page + 1} of ${pages}`;
  };
  draw(0);
  return h(
    "div",
    { class: "data-table" },
    h(
      "div",
      { class: "table-scroll", tabindex: "0", role: "region", "aria-label": block.caption ?? "Table" },
      h("table", {}, h("caption", {}, block.caption ?? ""), h("thead", {}, h("tr", {}, headers)), body),
    ),
    pager,
  );
}

/* ---- blocks that hold blocks ---------------------------------------------------------------------------------- */

function container(block, surface) {
  const title = block.title
    ? textNodes(block.title, surface.words)
    : block.rich_text_title
      ? richTextNodes(block.rich_text_title, surface.words)
      : ["Details"];
  const subtitle = block.subtitle
    ? h("span", { class: "container-subtitle" }, textNodes(block.subtitle, surface.words))
    : null;
  const heading = [h("span", { class: "container-title" }, title), subtitle];
  const children = (block.child_blocks ?? []).map((child) => blockNode(child, surface));
  if (block.is_collapsible)
    return h("details", { class: "container", open: !block.default_collapsed }, h("summary", {}, heading), children);
  return h(
    "div",
    { class: "container" },
    h("div", { class: block.has_header_divider ? "container-head divided" : "container-head" }, heading),
    children,
  );
}

function card(block, surface) {
  const part = (name, className) =>
    block[name] ? h("div", { class: className }, textNodes(block[name], surface.words)) : null;
  return h(
    "div",
    { class: "container" },
    block.hero_image ? imageNode(block.hero_image, "image-big") : null,
    h("div", { class: "container-head" }, part("title", "container-title"), part("subtitle", "container-subtitle")),
    part("body", "text"),
    part("subtext", "context"),
    block.actions?.length
      ? h(
          "div",
          { class: "actions" },
          block.actions.map((element) => elementNode(element, place(block, surface))),
        )
      : null,
  );
}

const carousel = (block, surface) =>
  h(
    "div",
    { class: "carousel" },
    (block.elements ?? []).map((each) => blockNode(each, surface)),
  );

const BUILDERS = {
  section,
  header,
  divider: () => h("hr"),
  context,
  actions,
  context_actions: actions,
  input,
  image,
  video,
  rich_text: richText,
  markdown,
  table,
  data_table: dataTable,
  data_visualization: chartNode,
  alert: alertBlock,
  container,
  card,
  carousel,
};

/** A message without blocks. @returns {HTMLElement} */
export const plainMessage = (text, words) =>
  h("div", { class: "blocks" }, h("div", { class: "text" }, mrkdwnNodes(text, words)));
