/** Small helpers for building and updating the page. Everything people write becomes text nodes, never markup. */

const SVG = "http://www.w3.org/2000/svg";
let lastId = 0;

/** An id that is unique on this page. */
export const newId = (prefix) => `${prefix}-${++lastId}`;

/**
 * Builds an element. Properties: `class`, `dataset`, `on` (listeners), `style` (object); anything else is an attribute,
 * left out when null or false. Children may be nodes, strings, arrays, or null.
 * @returns {HTMLElement}
 */
export function h(tag, properties = {}, ...children) {
  return fill(document.createElement(tag), properties, children);
}

/** The same for SVG. @returns {SVGElement} */
export function svg(tag, properties = {}, ...children) {
  return fill(document.createElementNS(SVG, tag), properties, children);
}

function fill(node, properties, children) {
  for (const [name, value] of Object.entries(properties)) {
    if (value === null || value === undefined || value === false) continue;
    if (name === "dataset") {
      for (const [key, item] of Object.entries(value))
        if (item !== null && item !== undefined) node.dataset[key] = item;
    } else if (name === "on") {
      for (const [event, listener] of Object.entries(value)) node.addEventListener(event, listener);
    } else if (name === "style") {
      for (const [key, item] of Object.entries(value)) node.style.setProperty(key, item);
    } else {
      node.setAttribute(name, value === true ? "" : value);
    }
  }
  node.append(...flatten(children));
  return node;
}

const flatten = (children) =>
  children.flat(Infinity).filter((child) => child !== null && child !== undefined && child !== false);

/** An icon drawn with lines; decorative, so hidden from screen readers. */
export function icon(path, size = 18) {
  const line = svg("path", {
    d: path,
    fill: "none",
    stroke: "currentColor",
    "stroke-width": "1.7",
    "stroke-linecap": "round",
    "stroke-linejoin": "round",
  });
  return svg("svg", { viewBox: "0 0 20 20", width: size, height: size, "aria-hidden": "true", class: "icon" }, line);
}

export const ICONS = {
  close: "M5 5l10 10M15 5L5 15",
  home: "M3.5 9.2L10 3.8l6.5 5.4M5.2 8v8h9.6V8",
  send: "M3.5 10L16.5 4l-4 12.5-3-5.5zM9.5 11l7-7",
  eye: "M2.5 10S5.3 5 10 5s7.5 5 7.5 5-2.8 5-7.5 5-7.5-5-7.5-5zM10 12.2a2.2 2.2 0 1 0 0-4.4 2.2 2.2 0 0 0 0 4.4z",
  more: "M4.5 9.7v.6M10 9.7v.6M15.5 9.7v.6",
  trash: "M4.5 6h11M8 6V4h4v2M6 6l.7 10h6.6L14 6",
  warning: "M10 3.5l7.5 13h-15zM10 8.5v3.5M10 14.3v.1",
  info: "M10 17a7 7 0 1 0 0-14 7 7 0 0 0 0 14zM10 9v4.5M10 6.5v.1",
  check: "M4 10.5l4 4 8-9",
  message: "M3.5 4.5h13v9h-7l-3.5 3v-3h-2.5z",
  clock: "M10 17a7 7 0 1 0 0-14 7 7 0 0 0 0 14zM10 6v4l2.8 1.8",
  people:
    "M7.5 9.5a2.7 2.7 0 1 0 0-5.4 2.7 2.7 0 0 0 0 5.4zM2.8 16c.3-2.8 2.2-4.3 4.7-4.3s4.4 1.5 4.7 4.3M13 4.6a2.5 2.5 0 0 1 0 4.6M14 12c1.9.4 3 1.8 3.2 4",
};

/**
 * Rebuilds a container only if what it shows has changed, and keeps the keyboard where it was.
 * @param {HTMLElement} container
 * @param {unknown} shown - what the content depends on
 * @param {() => (Node | Node[] | null)} build
 */
export function renderIfChanged(container, shown, build) {
  const key = JSON.stringify(shown);
  if (container.renderedKey === key) return;
  container.renderedKey = key;
  keepFocus(container, () => container.replaceChildren(...flatten([build()])));
}

/** Runs `change`, which replaces nodes inside `root`, and puts focus and cursor back on the same control. */
export function keepFocus(root, change) {
  const place = focusedPlace(root);
  change();
  if (place && !root.contains(document.activeElement)) restoreFocus(root, place);
}

function focusedPlace(root) {
  const node = document.activeElement;
  if (!node || node === root || !root.contains(node)) return null;
  const owner = node.closest("[data-action-id], [data-focus]");
  if (!owner || !root.contains(owner)) return null;
  return {
    selector: ownerSelector(owner),
    index: focusables(owner).indexOf(node),
    selection:
      "selectionStart" in node && node.selectionStart !== null ? [node.selectionStart, node.selectionEnd] : null,
  };
}

function ownerSelector(owner) {
  if (owner.dataset.focus) return `[data-focus="${CSS.escape(owner.dataset.focus)}"]`;
  const action = `[data-action-id="${CSS.escape(owner.dataset.actionId)}"]`;
  const block = owner.closest("[data-block-id]");
  return block ? `[data-block-id="${CSS.escape(block.dataset.blockId)}"] ${action}` : action;
}

function restoreFocus(root, { selector, index, selection }) {
  const owner = [...root.querySelectorAll(selector)].find((node) => node.getClientRects().length > 0);
  if (!owner) return;
  const node = index < 0 ? owner : (focusables(owner)[index] ?? owner);
  node.focus({ preventScroll: true });
  if (selection && "setSelectionRange" in node) {
    try {
      node.setSelectionRange(...selection);
    } catch {
      // dates, numbers and e-mail addresses have no text cursor
    }
  }
}

const FOCUSABLE = "a[href], button, input, select, textarea, summary, [tabindex]";

/** The node itself and everything in it that the keyboard can reach, in order. */
export function focusables(node) {
  const inside = [...node.querySelectorAll(FOCUSABLE)];
  const all = node.matches(FOCUSABLE) ? [node, ...inside] : inside;
  return all.filter((each) => !each.disabled && each.tabIndex >= 0 && each.getClientRects().length > 0);
}

/** Says something to screen readers without moving focus. */
export function announce(text) {
  const announcer = document.getElementById("announcer");
  announcer.textContent = "";
  window.setTimeout(() => (announcer.textContent = text), 50);
}
