/**
 * Slack's own markup as DOM nodes.
 *
 * @typedef {object} Words - what is needed to show names and times
 * @property {Map<string, {id: string, name: string, handle: string}>} people
 * @property {Map<string, {id: string, name: string}>} channels
 * @property {{name: string, bot_user_id: string}} app
 * @property {string} me - the viewer
 * @property {string} zone - the viewer's time zone
 * @property {Date} now
 */
import { h } from "./dom.js";
import { EMOJI, emojiFor, emojify } from "./emoji.js";
import { slackDate } from "./time.js";

const STYLES = { "*": "strong", _: "em", "~": "s" };
const QUOTE = /^(?:&gt;|>) ?/;
const TOKEN = new RegExp(`<([^<>\\n]+)>|\`([^\`\\n]+)\`|${EMOJI.source}|(https?://[^\\s<>|\`]+)|([*_~])`, "g");

/** Undoes the only three escapes that Slack knows. */
export const unescape = (text) => text.replace(/&(amp|lt|gt);/g, (_, name) => ({ amp: "&", lt: "<", gt: ">" })[name]);

/** A text object (`plain_text` or `mrkdwn`) as nodes. @returns {Node[]} */
export function textNodes(text, words) {
  if (!text) return [];
  if (typeof text === "string") return plainNodes(text);
  return text.type === "mrkdwn" ? mrkdwnNodes(text.text, words) : plainNodes(text.text, text.emoji !== false);
}

/** A text object as a string, for labels and options. */
export const textString = (text) => emojify(unescape(typeof text === "string" ? text : (text?.text ?? "")));

/** Text without markup: only emoji names and line breaks mean something. @returns {Node[]} */
export function plainNodes(text, emoji = true) {
  const words = unescape(text ?? "");
  if (!emoji) return withBreaks(words);
  const nodes = [];
  let from = 0;
  for (const found of words.matchAll(new RegExp(EMOJI, "g"))) {
    nodes.push(...withBreaks(words.slice(from, found.index)), emojiNode(found[1], found[0]));
    from = found.index + found[0].length;
  }
  return [...nodes, ...withBreaks(words.slice(from))];
}

/** mrkdwn: code blocks first, then quotes, then what is inside a line. @returns {Node[]} */
export function mrkdwnNodes(text, words) {
  return (text ?? "").split(/```([\s\S]+?)```\n?/).flatMap((part, index) => {
    if (index % 2) return [h("pre", {}, h("code", {}, unescape(part.replace(/^\n|\n$/g, ""))))];
    return part ? paragraphs(part, words) : [];
  });
}

function paragraphs(text, words) {
  const nodes = [];
  for (const { quoted, lines } of groupLines(text.split("\n"))) {
    const inside = inline(lines.join("\n"), words);
    if (quoted) {
      nodes.push(h("blockquote", {}, inside));
    } else {
      nodes.push(...inside);
    }
  }
  return nodes;
}

/** Neighboring lines that are all quoted, or all not. */
function groupLines(lines) {
  const groups = [];
  let rest = false; // after ">>>" everything is quoted
  for (const line of lines) {
    const opensRest = !rest && /^(?:&gt;|>){3} ?/.test(line);
    const quoted = rest || opensRest || QUOTE.test(line);
    const words = opensRest ? line.replace(/^(?:&gt;|>){3} ?/, "") : quoted && !rest ? line.replace(QUOTE, "") : line;
    rest ||= opensRest;
    const last = groups.at(-1);
    if (last && last.quoted === quoted) last.lines.push(words);
    else groups.push({ quoted, lines: [words] });
  }
  return groups;
}

function inline(text, words) {
  const nodes = [];
  let from = 0;
  TOKEN.lastIndex = 0;
  let found;
  while ((found = TOKEN.exec(text))) {
    const [whole, angled, code, emoji, url, mark] = found;
    let end = found.index + whole.length;
    let node = null;
    if (angled) node = reference(angled, words);
    else if (code) node = h("code", {}, unescape(code));
    else if (emoji) node = emojiNode(emoji, whole);
    else if (url) {
      const address = url.replace(/[.,;:!?)'"*_~]+$/, "");
      end = found.index + address.length;
      node = link(unescape(address), unescape(address));
    } else {
      const close = closingMark(text, found.index, mark);
      if (close > 0) {
        node = h(STYLES[mark], {}, inline(text.slice(found.index + 1, close), words));
        end = close + 1;
      }
    }
    if (node) {
      nodes.push(...withBreaks(unescape(text.slice(from, found.index))), node);
      from = end;
    }
    TOKEN.lastIndex = node ? end : found.index + whole.length;
  }
  return [...nodes, ...withBreaks(unescape(text.slice(from)))];
}

/** Where a bold, italic or struck run that opens here ends; 0 if it is only a character. */
function closingMark(text, at, mark) {
  const edge = (character) => character === undefined || !/[\p{L}\p{N}]/u.test(character);
  if (!edge(text[at - 1]) || text[at + 1] === undefined || /\s/.test(text[at + 1])) return 0;
  for (let index = at + 1; index < text.length && text[index] !== "\n"; index++) {
    if (text[index] === "<" && text.indexOf(">", index) > 0) index = text.indexOf(">", index);
    else if (text[index] === "`" && text.indexOf("`", index + 1) > 0) index = text.indexOf("`", index + 1);
    else if (text[index] === mark && index > at + 1 && !/\s/.test(text[index - 1]) && edge(text[index + 1]))
      return index;
  }
  return 0;
}

/** What stands between angle brackets: a mention, a date or a link. */
function reference(inside, words) {
  const [target, ...labels] = inside.split("|");
  const label = labels.join("|");
  if (target.startsWith("@")) return mention(target.slice(1), words, label);
  if (target.startsWith("#")) return channelMention(target.slice(1), words, label);
  if (target.startsWith("!date^")) return dateNode(target, label, words);
  if (target.startsWith("!subteam^")) return h("span", { class: "mention" }, unescape(label || "@group"));
  if (target.startsWith("!")) return h("span", { class: "mention mention-all" }, `@${unescape(target.slice(1))}`);
  if (!/^[a-z][a-z0-9+.-]*:/i.test(target)) return document.createTextNode(unescape(`<${inside}>`));
  return link(unescape(target), unescape(label || target.replace(/^mailto:/, "")));
}

/** The name of somebody, as a mention. */
export function mention(id, words, label = "") {
  const name = nameOf(id, words) ?? label.replace(/^@/, "");
  return h("span", { class: id === words.me ? "mention mention-me" : "mention" }, `@${name || "unknown"}`);
}

/** A channel's name, as a mention. */
export function channelMention(id, words, label = "") {
  return h("span", { class: "mention" }, `#${words.channels.get(id)?.name ?? (label || "unknown-channel")}`);
}

/** What a person, or the app, is called. @returns {string | null} */
export function nameOf(id, words) {
  if (id === words.app.bot_user_id) return words.app.name;
  if (id === "USLACKBOT") return "Slackbot";
  return words.people.get(id)?.name ?? null;
}

function dateNode(target, fallback, words) {
  const [, seconds, pattern = "", address] = target.split("^");
  const date = new Date(Number(seconds) * 1000);
  const text = Number.isNaN(date.getTime()) ? null : slackDate(date, unescape(pattern), words.now, words.zone);
  if (text === null) return h("span", {}, unescape(fallback));
  const shown = h(
    "time",
    { datetime: date.toISOString(), title: slackDate(date, "{date_long} at {time}", words.now, words.zone) },
    text,
  );
  return address ? link(unescape(address), shown) : shown;
}

/** A link, but only to where a link may safely go; otherwise its label. */
export function link(address, label) {
  if (!/^(https?:|mailto:)/i.test(address)) return h("span", {}, label);
  return h("a", { href: address, target: "_blank", rel: "noopener noreferrer" }, label);
}

/** An emoji with its name for screen readers; unknown names stay text. */
export function emojiNode(name, written = `:${name}:`) {
  const character = emojiFor(name);
  if (!character) return document.createTextNode(written);
  return h("span", { class: "emoji", role: "img", "aria-label": name.replaceAll("_", " ") }, character);
}

/** Text with its line breaks. @returns {Node[]} */
export function withBreaks(text) {
  return text.split("\n").flatMap((line, index) => {
    const nodes = line ? [document.createTextNode(line)] : [];
    return index ? [h("br"), ...nodes] : nodes;
  });
}
