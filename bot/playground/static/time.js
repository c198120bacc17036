/** Dates and times in a person's own zone. */

const LOCALE = "en-US";
const formats = new Map();

/** A formatter for a zone, falling back to UTC if the browser does not know it. */
function format(zone, options) {
  const key = zone + JSON.stringify(options);
  if (!formats.has(key)) {
    try {
      formats.set(key, new Intl.DateTimeFormat(LOCALE, { ...options, timeZone: zone }));
    } catch {
      formats.set(key, new Intl.DateTimeFormat(LOCALE, { ...options, timeZone: "UTC" }));
    }
  }
  return formats.get(key);
}

const TIME = { hour: "2-digit", minute: "2-digit", hourCycle: "h23" };

export const timeOf = (date, zone) => format(zone, TIME).format(date);
export const shortDate = (date, zone) => format(zone, { month: "short", day: "numeric", year: "numeric" }).format(date);
export const weekdayDate = (date, zone) =>
  format(zone, { weekday: "short", month: "short", day: "numeric", year: "numeric" }).format(date);
export const longDay = (date, zone) => format(zone, { weekday: "long", month: "long", day: "numeric" }).format(date);
export const dayAndTime = (date, zone) =>
  `${format(zone, { weekday: "short", month: "short", day: "numeric" }).format(date)}, ${timeOf(date, zone)}`;

/** The short name of the zone at that moment, such as "GMT+1" or "EST". */
export function zoneName(date, zone) {
  return (
    format(zone, { timeZoneName: "short" })
      .formatToParts(date)
      .find((part) => part.type === "timeZoneName")?.value ?? zone
  );
}

/** What the clock on the wall shows there. */
export function wallClock(date, zone) {
  const options = {
    year: "numeric",
    month: "numeric",
    day: "numeric",
    hour: "numeric",
    minute: "numeric",
    second: "numeric",
    hourCycle: "h23",
  };
  const parts = {};
  for (const { type, value } of format(zone, options).formatToParts(date)) parts[type] = Number(value);
  return {
    year: parts.year,
    month: parts.month,
    day: parts.day,
    hour: parts.hour,
    minute: parts.minute,
    second: parts.second,
  };
}

/** The moment at which the clock on the wall there shows this; fields may overflow ("day 32"). */
export function fromWallClock({ year, month, day, hour = 0, minute = 0 }, zone) {
  const wanted = Date.UTC(year, month - 1, day, hour, minute);
  const first = wanted - offset(new Date(wanted), zone);
  return new Date(wanted - offset(new Date(first), zone));
}

/** Milliseconds that the zone is ahead of UTC. */
function offset(date, zone) {
  const { year, month, day, hour, minute, second } = wallClock(date, zone);
  return Date.UTC(year, month - 1, day, hour, minute, second) - Math.floor(date.getTime() / 1000) * 1000;
}

/** "2026-11-23" in that zone: equal for moments of the same local day. */
export function dayKey(date, zone) {
  const { year, month, day } = wallClock(date, zone);
  return `${year}-${pad(month)}-${pad(day)}`;
}

/** The value of a datetime-local input. */
export function toLocalInput(date, zone) {
  const { hour, minute } = wallClock(date, zone);
  return `${dayKey(date, zone)}T${pad(hour)}:${pad(minute)}`;
}

/** The moment that a datetime-local input means, or null. */
export function fromLocalInput(value, zone) {
  const found = /^(\d{4})-(\d\d)-(\d\d)T(\d\d):(\d\d)/.exec(value);
  if (!found) return null;
  const [year, month, day, hour, minute] = found.slice(1).map(Number);
  return fromWallClock({ year, month, day, hour, minute }, zone);
}

/** The next 10:00 there that is still to come. */
export function nextMorning(now, zone) {
  const wall = wallClock(now, zone);
  const today = fromWallClock({ ...wall, hour: 10, minute: 0 }, zone);
  return today > now ? today : fromWallClock({ ...wall, day: wall.day + 1, hour: 10, minute: 0 }, zone);
}

/** The next Monday 10:00 there that is still to come. */
export function nextMonday(now, zone) {
  const wall = wallClock(now, zone);
  const weekday = new Date(Date.UTC(wall.year, wall.month - 1, wall.day)).getUTCDay();
  const monday = { ...wall, day: wall.day + ((8 - weekday) % 7), hour: 10, minute: 0 };
  const found = fromWallClock(monday, zone);
  return found > now ? found : fromWallClock({ ...monday, day: monday.day + 7 }, zone);
}

/** The same time of day there, four weeks later, whatever daylight saving does. */
export function weeksLater(now, zone, weeks) {
  const wall = wallClock(now, zone);
  return fromWallClock({ ...wall, day: wall.day + 7 * weeks }, zone);
}

/** "today", "yesterday" or "tomorrow" where that fits, else null. */
function nearName(date, now, zone) {
  const days = Math.round((Date.parse(dayKey(date, zone)) - Date.parse(dayKey(now, zone))) / 86_400_000);
  return { "-1": "yesterday", 0: "today", 1: "tomorrow" }[days] ?? null;
}

/** The heading above the messages of a day. */
export function dayHeading(date, now, zone) {
  const near = nearName(date, now, zone);
  if (near) return near[0].toUpperCase() + near.slice(1);
  return wallClock(date, zone).year === wallClock(now, zone).year
    ? longDay(date, zone)
    : `${longDay(date, zone)}, ${wallClock(date, zone).year}`;
}

/** Fills in Slack's date tokens: `{date_short_pretty} at {time}`. */
export function slackDate(date, pattern, now, zone) {
  const { year, month, day } = wallClock(date, zone);
  const long = () => `${format(zone, { month: "long" }).format(date)} ${ordinal(day)}, ${year}`;
  const full = () => `${format(zone, { weekday: "long" }).format(date)}, ${long()}`;
  const pretty = (otherwise) => nearName(date, now, zone) ?? otherwise();
  const tokens = {
    date_num: () => dayKey(date, zone),
    date_slash: () => `${pad(month)}/${pad(day)}/${year}`,
    date: long,
    date_short: () => shortDate(date, zone),
    date_long: full,
    date_pretty: () => pretty(long),
    date_short_pretty: () => pretty(() => shortDate(date, zone)),
    date_long_pretty: () => pretty(full),
    day_divider_pretty: () => pretty(() => longDay(date, zone)),
    time: () => timeOf(date, zone),
    time_secs: () => `${timeOf(date, zone)}:${pad(wallClock(date, zone).second)}`,
    ago: () => ago(date, now),
  };
  let known = true;
  const text = pattern.replace(/\{(\w+)\}/g, (whole, token) => {
    known &&= token in tokens;
    return tokens[token]?.() ?? whole;
  });
  return known ? text : null;
}

function ago(date, now) {
  const seconds = Math.round((date - now) / 1000);
  const [unit, size] = [
    ["day", 86_400],
    ["hour", 3_600],
    ["minute", 60],
    ["second", 1],
  ].find(([, size]) => Math.abs(seconds) >= size) ?? ["second", 1];
  return new Intl.RelativeTimeFormat(LOCALE, { numeric: "auto" }).format(Math.round(seconds / size), unit);
}

function ordinal(day) {
  const teen = day % 100 > 10 && day % 100 < 14;
  return day + (teen ? "th" : (["th", "st", "nd", "rd"][day % 10] ?? "th"));
}

const pad = (number) => String(number).padStart(2, "0");
