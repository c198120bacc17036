/** Pictures of people made from their initials, and the app's own mark. */
import { h, svg } from "./dom.js";

const TINTS = 8;

/** A square with initials, in a color that belongs to the person. Decorative: the name stands beside it. */
export function avatar(id, name, app = false, size = "") {
  if (app) return h("span", { class: `avatar avatar-app ${size}`, "aria-hidden": "true" }, appMark());
  const tint = [...id].reduce((total, character) => (total * 31 + character.codePointAt(0)) % 9973, 7) % TINTS;
  return h("span", { class: `avatar tint-${tint} ${size}`, "aria-hidden": "true" }, initials(name));
}

/** Two rings that share a middle: two people and what they have in common. */
export function appMark() {
  return svg(
    "svg",
    { viewBox: "0 0 32 32", "aria-hidden": "true" },
    svg("circle", { cx: 12.5, cy: 16, r: 6, fill: "none", stroke: "#fff", "stroke-width": 2.6 }),
    svg("circle", { cx: 19.5, cy: 16, r: 6, fill: "none", stroke: "#f0c987", "stroke-width": 2.6 }),
  );
}

function initials(name) {
  const words = name.trim().split(/\s+/);
  return [words[0], words.length > 1 ? words.at(-1) : ""]
    .map((word) => [...word][0] ?? "")
    .join("")
    .toUpperCase();
}
