/** Charts as inline SVG: told apart by pattern, dash and marker as well as color, with the numbers beside them. */
import { h, newId, svg } from "./dom.js";

const COLORS = 6;
const DASHES = ["", "7 4", "2 4", "10 3 2 3", "4 2", "12 4"];
const MARKERS = [
  (x, y) => svg("circle", { cx: x, cy: y, r: 4 }),
  (x, y) => svg("rect", { x: x - 3.6, y: y - 3.6, width: 7.2, height: 7.2 }),
  (x, y) => svg("path", { d: `M${x} ${y - 5}l5 9h-10z` }),
  (x, y) => svg("path", { d: `M${x} ${y - 5}l5 5-5 5-5-5z` }),
];
const PATTERNS = [
  null,
  () => [svg("path", { d: "M-2 2l4-4M0 8l8-8M6 10l4-4" })],
  () => [svg("circle", { cx: 2, cy: 2, r: 1.2 }), svg("circle", { cx: 6, cy: 6, r: 1.2 })],
  () => [svg("path", { d: "M0 4h8" })],
  () => [svg("path", { d: "M-2 6l4 4M0 0l8 8M6 -2l4 4" })],
  () => [svg("path", { d: "M4 0v8M0 4h8" })],
];

const color = (index) => `chart-color-${index % COLORS}`;
const number = (value) => value.toLocaleString("en-US", { maximumFractionDigits: 2 });

/** The content of a data_visualization block: chart, legend and a table of its numbers. */
export function chartNode(block) {
  const { chart } = block;
  const marks = newId("pattern");
  const draw = chart.type === "pie" ? drawPie : drawAxes;
  const canvas = h("div", { class: "chart-canvas" });
  let drawnAt = 0;
  const redraw = () => {
    const width = Math.round(Math.min(canvas.clientWidth, 640));
    if (width < 50 || width === drawnAt) return;
    drawnAt = width;
    const title = svg("title", {}, `${block.title}. ${spoken(chart)}`);
    canvas.replaceChildren(draw(chart, width, marks, title));
  };
  new ResizeObserver(redraw).observe(canvas);
  return h(
    "figure",
    { class: "chart" },
    h("figcaption", { class: "chart-title" }, block.title),
    canvas,
    legend(chart, marks),
    h("details", { class: "chart-numbers" }, h("summary", {}, "Show the numbers"), numbers(chart, block.title)),
  );
}

/** One sentence with every value, for screen readers. */
function spoken(chart) {
  if (chart.type === "pie")
    return `Pie chart: ${chart.segments.map(({ label, value }) => `${label} ${number(value)}`).join(", ")}.`;
  const series = chart.series.map(
    ({ name, data }) => `${name}: ${data.map(({ label, value }) => `${label} ${number(value)}`).join(", ")}`,
  );
  return `${chart.type[0].toUpperCase()}${chart.type.slice(1)} chart. ${series.join("; ")}.`;
}

/** The same numbers as a table. */
function numbers(chart, caption) {
  const rows = [];
  let head;
  if (chart.type === "pie") {
    head = ["", "Value", "Share"];
    const total = sum(chart.segments);
    for (const { label, value } of chart.segments) rows.push([label, number(value), percent(value, total)]);
  } else {
    head = [chart.axis_config.x_label ?? "", ...chart.series.map(({ name }) => name)];
    for (const category of chart.axis_config.categories)
      rows.push([category, ...chart.series.map((series) => number(valueAt(series, category)))]);
  }
  const body = rows.map(([first, ...rest]) =>
    h(
      "tr",
      {},
      h("th", { scope: "row" }, first),
      rest.map((value) => h("td", { class: "align-right" }, value)),
    ),
  );
  const headers = head.map((text, index) =>
    h(text ? "th" : "td", { scope: text ? "col" : null, class: index ? "align-right" : null }, text),
  );
  return h(
    "div",
    { class: "table-scroll" },
    h(
      "table",
      {},
      h("caption", { class: "sr-only" }, caption),
      h("thead", {}, h("tr", {}, headers)),
      h("tbody", {}, body),
    ),
  );
}

const sum = (points) => points.reduce((total, { value }) => total + value, 0);
const percent = (value, total) => `${number(Math.round((1000 * value) / total) / 10)}%`;
const valueAt = (series, category) => series.data.find(({ label }) => label === category)?.value ?? 0;

/* ---- legend and patterns -------------------------------------------------------------------------------------- */

function legend(chart, marks) {
  const pie = chart.type === "pie";
  if (!pie && chart.series.length < 2) return null;
  const total = pie ? sum(chart.segments) : 0;
  const entries = pie
    ? chart.segments.map(({ label, value }) => `${label} – ${number(value)} (${percent(value, total)})`)
    : chart.series.map(({ name }) => name);
  const sample = (index) => {
    const line = chart.type === "line" || chart.type === "area";
    const box = svg("svg", { viewBox: "0 0 28 14", width: 28, height: 14, "aria-hidden": "true" });
    if (line)
      box.append(
        svg("path", {
          class: `chart-line ${color(index)}`,
          d: "M1 7h26",
          "stroke-dasharray": DASHES[index % DASHES.length] || null,
        }),
        marker(14, 7, index),
      );
    else
      box.append(
        patterns([index], `${marks}-legend`),
        ...filled(
          (extra) => svg("rect", { x: 5, y: 1, width: 18, height: 12, rx: 2, ...extra }),
          index,
          `${marks}-legend`,
        ),
      );
    return box;
  };
  return h(
    "ul",
    { class: "chart-legend" },
    entries.map((text, index) => h("li", {}, sample(index), text)),
  );
}

function patterns(indices, marks) {
  return svg(
    "defs",
    {},
    indices
      .filter((index) => PATTERNS[index % PATTERNS.length])
      .map((index) =>
        svg(
          "pattern",
          { id: `${marks}-${index}`, class: "chart-pattern", width: 8, height: 8, patternUnits: "userSpaceOnUse" },
          PATTERNS[index % PATTERNS.length](),
        ),
      ),
  );
}

/** A shape in the color of a series, and once more with its pattern. @returns {Node[]} */
function filled(shape, index, marks) {
  const plain = shape({ class: `chart-fill ${color(index)}` });
  return PATTERNS[index % PATTERNS.length] ? [plain, shape({ fill: `url(#${marks}-${index})` })] : [plain];
}

function marker(x, y, index) {
  const node = MARKERS[index % MARKERS.length](x, y);
  node.setAttribute("class", `chart-marker ${color(index)}`);
  return node;
}

/* ---- bar, line, area ------------------------------------------------------------------------------------------ */

/** Round numbers for the vertical axis, from 0 (or below) to at least the highest value. */
function ticks(lowest, highest) {
  const span = highest - lowest || 1;
  const rough = span / 5;
  const power = 10 ** Math.floor(Math.log10(rough));
  const step =
    [1, 2, 2.5, 5, 10]
      .map((factor) => factor * power)
      .find((size) => size >= rough && (span < 4 || Number.isInteger(size))) ?? power * 10;
  const found = [];
  for (let value = Math.floor(lowest / step) * step; value < highest + step * 0.999; value += step)
    found.push(Math.round(value * 1e6) / 1e6);
  return found;
}

function drawAxes(chart, width, marks, title) {
  const { categories, x_label: xLabel, y_label: yLabel } = chart.axis_config;
  const values = chart.series.flatMap(({ data }) => data.map(({ value }) => value));
  const marksY = ticks(Math.min(0, ...values), Math.max(0, ...values));
  const [low, high] = [marksY[0], marksY.at(-1) || 1];
  const left = 14 + Math.max(...marksY.map((value) => number(value).length)) * 7 + (yLabel ? 18 : 0);
  const slot = (width - left - 12) / categories.length;
  const longest = Math.max(...categories.map((category) => category.length)) * 6.4;
  const slanted = longest > slot - 4;
  const bottom = (slanted ? Math.min(longest * 0.62, 78) + 16 : 24) + (xLabel ? 20 : 0);
  const height = 210 + bottom;
  const y = (value) => 14 + (height - bottom - 14) * (1 - (value - low) / (high - low));
  const x = (index) => left + slot * (index + 0.5);

  const root = svg(
    "svg",
    { class: "chart-svg", viewBox: `0 0 ${width} ${height}`, width, height, role: "img" },
    title,
    patterns(
      chart.series.map((_, index) => index),
      marks,
    ),
  );
  for (const value of marksY) {
    root.append(
      svg("line", {
        class: value === 0 ? "chart-axis" : "chart-grid",
        x1: left,
        x2: width - 12,
        y1: y(value),
        y2: y(value),
      }),
      svg("text", { class: "chart-text", x: left - 8, y: y(value) + 4, "text-anchor": "end" }, number(value)),
    );
  }
  categories.forEach((category, index) => {
    const at = { x: x(index), y: height - bottom + 18 };
    root.append(
      slanted
        ? svg(
            "text",
            {
              class: "chart-text",
              x: at.x + 4,
              y: at.y - 4,
              "text-anchor": "end",
              transform: `rotate(-38 ${at.x + 4} ${at.y - 4})`,
            },
            category,
          )
        : svg("text", { class: "chart-text", ...at, "text-anchor": "middle" }, category),
    );
  });
  if (xLabel)
    root.append(
      svg("text", { class: "chart-label", x: (left + width - 12) / 2, y: height - 5, "text-anchor": "middle" }, xLabel),
    );
  if (yLabel)
    root.append(
      svg(
        "text",
        {
          class: "chart-label",
          x: 12,
          y: (height - bottom) / 2,
          "text-anchor": "middle",
          transform: `rotate(-90 12 ${(height - bottom) / 2})`,
        },
        yLabel,
      ),
    );
  root.append(...(chart.type === "bar" ? bars : lines)(chart, { x, y, slot, marks }));
  return root;
}

function bars(chart, { x, y, slot, marks }) {
  const thick = Math.min(44, (slot * 0.72) / chart.series.length);
  const nodes = [];
  chart.series.forEach((series, index) => {
    chart.axis_config.categories.forEach((category, at) => {
      const value = valueAt(series, category);
      const from = x(at) + (index - chart.series.length / 2) * thick + 1;
      const [top, end] = [Math.min(y(value), y(0)), Math.max(y(value), y(0))];
      nodes.push(
        ...filled(
          (extra) =>
            svg("rect", {
              x: from,
              y: top,
              width: Math.max(1, thick - 2),
              height: end - top,
              rx: Math.min(3, thick / 4),
              ...extra,
            }),
          index,
          marks,
        ),
      );
      if (thick >= 16)
        nodes.push(
          svg(
            "text",
            {
              class: "chart-value",
              x: from + thick / 2 - 1,
              y: value < 0 ? end + 13 : top - 4,
              "text-anchor": "middle",
            },
            number(value),
          ),
        );
    });
  });
  return nodes;
}

function lines(chart, { x, y }) {
  const nodes = [];
  chart.series.forEach((series, index) => {
    const points = chart.axis_config.categories.map((category, at) => [x(at), y(valueAt(series, category))]);
    const path = points.map(([px, py], at) => `${at ? "L" : "M"}${px} ${py}`).join("");
    if (chart.type === "area") {
      const closed = `${path}L${points.at(-1)[0]} ${y(0)}L${points[0][0]} ${y(0)}Z`;
      nodes.push(svg("path", { d: closed, class: `chart-fill chart-area ${color(index)}` }));
    }
    nodes.push(
      svg("path", {
        class: `chart-line ${color(index)}`,
        d: path,
        "stroke-dasharray": DASHES[index % DASHES.length] || null,
      }),
    );
    nodes.push(...points.map(([px, py]) => marker(px, py, index)));
  });
  return nodes;
}

/* ---- pie ------------------------------------------------------------------------------------------------------ */

function drawPie(chart, width, marks, title) {
  const size = Math.min(width, 240);
  const [center, radius] = [size / 2, size / 2 - 6];
  const total = sum(chart.segments);
  const root = svg(
    "svg",
    { class: "chart-svg", viewBox: `0 0 ${size} ${size}`, width: size, height: size, role: "img" },
    title,
    patterns(
      chart.segments.map((_, index) => index),
      marks,
    ),
  );
  const at = (share, distance) => [
    center + distance * Math.sin(share * 2 * Math.PI),
    center - distance * Math.cos(share * 2 * Math.PI),
  ];
  let start = 0;
  chart.segments.forEach(({ value }, index) => {
    const share = value / total;
    const shape =
      share > 0.9999
        ? (extra) => svg("circle", { cx: center, cy: center, r: radius, ...extra })
        : (extra) =>
            svg("path", {
              d: `M${center} ${center}L${at(start, radius)}A${radius} ${radius} 0 ${share > 0.5 ? 1 : 0} 1 ${at(start + share, radius)}Z`,
              ...extra,
            });
    root.append(svg("g", { class: "chart-slice" }, filled(shape, index, marks)));
    if (share >= 0.07) {
      const [tx, ty] = at(start + share / 2, radius * 0.66);
      const words = percent(value, total);
      root.append(
        svg("rect", {
          class: "chart-plate",
          x: tx - words.length * 3.7 - 4,
          y: ty - 9,
          width: words.length * 7.4 + 8,
          height: 18,
          rx: 5,
        }),
        svg("text", { class: "chart-value", x: tx, y: ty + 4, "text-anchor": "middle" }, words),
      );
    }
    start += share;
  });
  return root;
}
