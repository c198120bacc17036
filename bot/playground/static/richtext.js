/** Two richer kinds of text: Slack's `rich_text` trees, and the `markdown` block. */
import { h } from "./dom.js";
import { channelMention, emojiNode, link, mention, withBreaks } from "./mrkdwn.js";
import { slackDate } from "./time.js";

/* ---- rich_text ------------------------------------------------------------------------------------------------ */

/** The content of a `rich_text` block. @returns {Node[]} */
export function richTextNodes(block, words) {
  return (block.elements ?? []).map((element) => richPart(element, words));
}

function richPart(element, words) {
  const inside = () => (element.elements ?? []).flatMap((each) => richLeaf(each, words));
  switch (element.type) {
    case "rich_text_list":
      return richList(element, words);
    case "rich_text_quote":
      return h("blockquote", {}, inside());
    case "rich_text_preformatted":
      return h("pre", {}, h("code", {}, inside()));
    default:
      return h("div", { class: "rich-section" }, inside());
  }
}

function richList(element, words) {
  const ordered = element.style === "ordered";
  const items = (element.elements ?? []).map((item) =>
    h(
      "li",
      {},
      (item.elements ?? []).flatMap((each) => richLeaf(each, words)),
    ),
  );
  const start = ordered && element.offset ? String(element.offset + 1) : null;
  return h(ordered ? "ol" : "ul", { class: `rich-list indent-${Math.min(element.indent ?? 0, 4)}`, start }, items);
}

function richLeaf(leaf, words) {
  return styled(leafNodes(leaf, words), leaf.style);
}

function leafNodes(leaf, words) {
  switch (leaf.type) {
    case "text":
      return withBreaks(leaf.text ?? "");
    case "link":
      return [link(leaf.url ?? "", leaf.text || leaf.url || "")];
    case "user":
      return [mention(leaf.user_id, words)];
    case "channel":
      return [channelMention(leaf.channel_id, words)];
    case "emoji":
      return [emojiNode(leaf.name ?? "")];
    case "date":
      return [richDate(leaf, words)];
    case "broadcast":
      return [h("span", { class: "mention mention-all" }, `@${leaf.range}`)];
    case "usergroup":
      return [h("span", { class: "mention" }, "@group")];
    default:
      return withBreaks(leaf.text ?? leaf.fallback ?? leaf.value ?? "");
  }
}

function richDate(leaf, words) {
  const date = new Date(leaf.timestamp * 1000);
  return h(
    "time",
    { datetime: date.toISOString() },
    slackDate(date, leaf.format ?? "{date_short}", words.now, words.zone) ?? leaf.fallback ?? "",
  );
}

function styled(nodes, style = {}) {
  const tags = { bold: "strong", italic: "em", strike: "s", underline: "u", code: "code" };
  for (const [name, tag] of Object.entries(tags)) if (style[name]) nodes = [h(tag, {}, nodes)];
  return nodes;
}

/* ---- markdown ------------------------------------------------------------------------------------------------- */

const INLINE =
  /`([^`\n]+)`|\[([^\]\n]+)\]\(([^)\s]+)\)|\*\*([^\n]+?)\*\*|__([^\n]+?)__|~~([^\n]+?)~~|\*([^*\s][^*\n]*)\*|(?<![\p{L}\p{N}])_([^_\n]+)_(?![\p{L}\p{N}])|:([a-z0-9_+-]+):/gu;

/** Everyday Markdown: headings, lists, quotes, code, tables, emphasis and links. @returns {Node[]} */
export function markdownNodes(text) {
  return (text ?? "").split(/^```\w*\n?([\s\S]*?)^```\s*$/m).flatMap((part, index) => {
    if (index % 2) return [h("pre", {}, h("code", {}, part.replace(/\n$/, "")))];
    return part
      .split(/\n{2,}/)
      .flatMap((paragraph) => markdownLines(paragraph.split("\n").filter((line) => line.trim())));
  });
}

/** Lines of one paragraph, gathered into what they make together. */
function markdownLines(lines) {
  const nodes = [];
  while (lines.length) {
    const kind = KINDS.find(({ test }) => test.test(lines[0]));
    const taken = [];
    do taken.push(lines.shift());
    while (lines.length && kind.many && KINDS.find(({ test }) => test.test(lines[0])) === kind);
    nodes.push(kind.build(taken, kind.test));
  }
  return nodes;
}

const listItems = (lines, marker) => lines.map((line) => h("li", {}, markdownInline(line.replace(marker, ""))));

const KINDS = [
  {
    test: /^#{1,6} +/,
    many: false,
    build: ([line], mark) =>
      h("p", { class: "md-heading", role: "heading", "aria-level": "3" }, markdownInline(line.replace(mark, ""))),
  },
  { test: /^ *[-*+] +/, many: true, build: (lines, mark) => h("ul", {}, listItems(lines, mark)) },
  { test: /^ *\d+[.)] +/, many: true, build: (lines, mark) => h("ol", {}, listItems(lines, mark)) },
  {
    test: /^> ?/,
    many: true,
    build: (lines, mark) => h("blockquote", {}, markdownInline(lines.map((line) => line.replace(mark, "")).join("\n"))),
  },
  { test: /^ *([-*_]) *(\1 *){2,}$/, many: false, build: () => h("hr") },
  { test: /^\|.*\|\s*$/, many: true, build: markdownTable },
  { test: /^/, many: true, build: (lines) => h("p", {}, markdownInline(lines.join("\n"))) },
];

function markdownTable(lines) {
  const rows = lines.filter((line) => !/^[|\s:-]+$/.test(line)).map((line) => line.trim().slice(1, -1).split("|"));
  const row = (cells, tag) =>
    h(
      "tr",
      {},
      cells.map((cell) => h(tag, {}, markdownInline(cell.trim()))),
    );
  return h(
    "div",
    { class: "table-scroll" },
    h(
      "table",
      {},
      h("thead", {}, row(rows[0] ?? [], "th")),
      h(
        "tbody",
        {},
        rows.slice(1).map((cells) => row(cells, "td")),
      ),
    ),
  );
}

function markdownInline(text) {
  const nodes = [];
  let from = 0;
  for (const found of text.matchAll(INLINE)) {
    const [whole, code, label, address, bold, bold2, strike, italic, italic2, emoji] = found;
    nodes.push(...withBreaks(text.slice(from, found.index)));
    if (code) nodes.push(h("code", {}, code));
    else if (label) nodes.push(link(address, label));
    else if (bold || bold2) nodes.push(h("strong", {}, markdownInline(bold || bold2)));
    else if (strike) nodes.push(h("s", {}, markdownInline(strike)));
    else if (italic || italic2) nodes.push(h("em", {}, markdownInline(italic || italic2)));
    else if (emoji) nodes.push(emojiNode(emoji, whole));
    from = found.index + whole.length;
  }
  return [...nodes, ...withBreaks(text.slice(from))];
}
