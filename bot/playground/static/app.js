/**
 * The playground's page: fetches what the chosen person sees, shows it, and tells the playground what they do.
 *
 * Who is looking and where is kept in the address (`#as=U123&at=home`), so that several tabs can be several people.
 */
import { getState, post, watch } from "./api.js";
import { blocksNode } from "./blocks.js";
import { Clock } from "./clock.js";
import { Composer } from "./composer.js";
import { ask } from "./dialogs.js";
import { announce, h, icon, ICONS, keepFocus, renderIfChanged } from "./dom.js";
import { Faults } from "./faults.js";
import { controlsIn, readState, restoreState, restoreTyped } from "./inputs.js";
import { MessageList } from "./messages.js";
import { Modals } from "./modals.js";
import { mrkdwnNodes, nameOf } from "./mrkdwn.js";
import { Sidebar } from "./sidebar.js";
import { dayKey } from "./time.js";

const BEGUN = "rapport-playground-begun"; // kept by the browser: somebody has done something here before
const LOOK_AGAIN = 30_000; // milliseconds: the pretend clock runs even when nothing happens

const page = {
  as: null, // the chosen person
  at: "dm", // "dm", "home" or a channel's id
  state: null,
  online: true,
  trouble: null, // what went wrong on this page, until something is done that goes well
  dismissed: null, // trouble that the person has put away
  homeShown: "",
  read: "", // what was last reported as read
  newest: new Map(), // conversation -> ts of its newest message, to announce what arrives
};

const byId = (id) => document.getElementById(id);

/* ---- parts of the page ---------------------------------------------------------------------------------------- */

const list = new MessageList();
const composer = new Composer((text) => sendText(text));
const clock = new Clock(byId("clock"), (body) => act("clock", body));
const faults = new Faults((rules) => act("faults", { rules }));
const sidebar = new Sidebar(byId("sidebar"), { become, go, reset, write }, faults);
const modals = new Modals({ submit: submitView, close: closeView, toggled: modalToggled });
const title = h("h1", { class: "pane-title" });
const tabs = h("nav", { class: "tabs", "aria-label": "App" });
const home = h("div", {
  class: "home",
  "data-testid": "home",
  dataset: { surface: "view" },
  tabindex: "0",
  role: "region",
});
const talk = h("div", { class: "talk" }, list.node, composer.node);

function buildPane() {
  byId("pane").replaceChildren(h("header", { class: "pane-head" }, title, tabs), talk, home);
}

/* ---- looking -------------------------------------------------------------------------------------------------- */

let looking = null;
let lookAgain = false;

/** Fetches and shows the state; calls made meanwhile are answered by one more look. */
function refresh() {
  if (looking) {
    lookAgain = true;
    return looking;
  }
  looking = look().finally(() => {
    looking = null;
    if (!lookAgain) return;
    lookAgain = false;
    return refresh();
  });
  return looking;
}

async function look() {
  const { as } = page;
  try {
    const state = await getState(as).catch((error) => (as ? getState(null) : Promise.reject(error)));
    if (as !== page.as) return void (lookAgain = true); // somebody else was chosen meanwhile
    if (!page.online) page.trouble = null; // it answers again
    page.online = true;
    if (state.people.length) take(state); // nobody is there for a moment while the playground is reset
  } catch (error) {
    page.online = false;
    console.warn("The playground could not be read:", error);
  }
  render();
}

function take(state) {
  const first = page.state === null;
  const changed = page.as !== state.me;
  page.state = state;
  page.as = state.me;
  if (first) buildPane();
  if (!known(page.at)) page.at = "dm";
  if (changed) writeAddress();
  if (first && page.at === "home") openHome();
  hear(state);
}

const known = (at) => at === "dm" || at === "home" || page.state.channels.some(({ id }) => id === at);

/** Tells screen readers about messages that have just come. */
function hear(state) {
  for (const [conversation, messages] of Object.entries(state.messages)) {
    const newest = messages.at(-1);
    if (!newest) continue;
    const key = `${state.me} ${conversation}`;
    const before = page.newest.get(key);
    page.newest.set(key, newest.ts);
    if (before === undefined || Number(newest.ts) <= Number(before) || newest.user === state.me) continue;
    const words = wordsOf(state);
    const said = mrkdwnNodes(newest.text || "sent a message", words).map((node) => node.textContent);
    announce(`${nameOf(newest.user, words) ?? "Somebody"}: ${said.join("")}`);
  }
}

/** What is needed to show names and times to this person. @returns {import("./mrkdwn.js").Words} */
function wordsOf(state) {
  const people = new Map(state.people.map((person) => [person.id, person]));
  return {
    people,
    channels: new Map(state.channels.map((channel) => [channel.id, channel])),
    app: state.app,
    me: state.me,
    zone: people.get(state.me)?.tz ?? "UTC",
    now: new Date(state.now),
  };
}

/* ---- showing -------------------------------------------------------------------------------------------------- */

function render() {
  renderBanner();
  const { state, at } = page;
  if (!state) return;
  const words = wordsOf(state);
  clock.show(words.now, words.zone);
  sidebar.show(state, words, at);
  faults.show(state.faults ?? [], state.faults_left ?? []);
  renderFirstStep(state, words);
  byId("menu-dot").hidden = !state.dm.unread;
  renderHead(state, at);
  talk.hidden = at === "home";
  home.hidden = at !== "home";
  if (at === "home") renderHome(state, words);
  else renderTalk(state, words, at);
  modals.render(state.modals, (view) => surface(words, 3, { type: "view", view_id: view.id }));
  document.title = `${state.dm.unread ? `(${state.dm.unread}) ` : ""}${words.people.get(state.me)?.name ?? "Somebody"} – Rapport playground`;
  document.documentElement.dataset.version = state.version;
  markRead();
}

/** What to do first, in a line above the conversation, until the first person has done anything or puts it away. */
function renderFirstStep({ first_step, me, people }, words) {
  const shown = first_step && me === people[0]?.id && !begun() ? first_step : "";
  renderIfChanged(byId("first-step"), [shown, me], () =>
    shown
      ? h(
          "div",
          { class: "banner banner-first", role: "note", "data-testid": "first-step" },
          h("span", {}, sidebar.hint(shown, words)),
          h(
            "button",
            { class: "button-bare", type: "button", "aria-label": "Put this line away", on: { click: () => begin() } },
            icon(ICONS.close, 16),
          ),
        )
      : null,
  );
}

const begun = () => Boolean(localStorage.getItem(BEGUN));

function begin() {
  localStorage.setItem(BEGUN, "yes");
  if (page.state) renderFirstStep(page.state, wordsOf(page.state));
}

function renderHead({ app, channels, dm }, at) {
  const channel = channels.find(({ id }) => id === at);
  renderIfChanged(title, [channel, app.name], () =>
    channel
      ? [h("span", { class: "pane-hash" }, "# "), channel.name]
      : [app.name, h("span", { class: "badge-app" }, "APP")],
  );
  tabs.hidden = Boolean(channel);
  const tab = (to, label) =>
    h(
      "button",
      {
        class: "tab",
        type: "button",
        "data-testid": to === "home" ? "tab-home" : "tab-messages",
        "aria-current": at === to ? "page" : null,
        dataset: { focus: to },
        on: { click: () => go(to) },
      },
      label,
    );
  renderIfChanged(tabs, [at, dm.unread], () => [
    tab("home", "Home"),
    tab("dm", dm.unread ? `Messages (${dm.unread})` : "Messages"),
  ]);
}

function renderTalk(state, words, at) {
  const channel = state.channels.find(({ id }) => id === at);
  const conversation = conversationId(state, at);
  const messages = state.messages[conversation] ?? [];
  const label = channel ? `Messages in ${channel.name}` : `Messages with ${state.app.name}`;
  const emptyText = channel
    ? [
        h("h2", {}, `# ${channel.name}`),
        h("p", {}, "Nobody has written here. Slash commands work here too; what they answer is visible to you alone."),
      ]
    : [
        h("h2", {}, state.app.name),
        h("p", {}, `This is the beginning of your messages with ${state.app.name}. Type / to see what it can do.`),
      ];
  list.render(
    `${state.me} ${conversation}`,
    label,
    messages,
    words,
    (message) => surface(words, 2, { type: "message", channel: conversation, ts: message.ts }),
    emptyText,
  );
  composer.show({
    key: `${state.me} ${at}`,
    placeholder: channel ? `Message #${channel.name}` : `Message ${state.app.name}`,
    commands: state.commands,
    people: state.people,
  });
}

function renderHome(state, words) {
  const view = state.home;
  const key = JSON.stringify([state.me, view?.id, view?.hash, words.zone, dayKey(words.now, words.zone)]);
  home.setAttribute("aria-label", `${state.app.name} Home`);
  if (key === page.homeShown) return;
  const samePerson = JSON.parse(page.homeShown || "[]")[0] === state.me;
  page.homeShown = key;
  const content = view
    ? blocksNode(view.blocks, surface(words, 2, { type: "view", view_id: view.id }))
    : h(
        "div",
        { class: "empty" },
        h("h2", {}, `${state.app.name} Home`),
        h("p", {}, `${state.app.name} is getting this ready for you…`),
      );
  content.classList.add("home-content");
  restoreState(content, view?.state?.values);
  if (samePerson) restoreTyped(content, controlsIn(home));
  keepFocus(home, () => home.replaceChildren(content));
  if (!samePerson) home.scrollTop = 0;
}

/** How blocks in one place look and whom they tell. @returns {import("./blocks.js").Surface} */
function surface(words, heading, container) {
  return {
    words,
    heading,
    press: ({ control, chosen }) => press(container, control, chosen),
    suggest: (block_id, action_id, value) =>
      post("suggest", { as: page.as, view_id: container.view_id, block_id, action_id, value }),
  };
}

/** Trouble as Slack shows it: a strip above everything, which can be put away. */
function renderBanner() {
  const { state, online, trouble, dismissed } = page;
  const offline = !online
    ? "The playground does not answer. Trying again…"
    : state && !state.connected
      ? "The bot is not connected at the moment. It will be back soon."
      : null;
  const text = trouble ?? state?.trouble ?? null;
  const shown = text && text !== dismissed ? text : null;
  renderIfChanged(byId("banner"), [offline, shown], () => [
    offline
      ? h(
          "div",
          { class: "banner banner-quiet", role: "status", "data-testid": "offline" },
          h("span", { class: "spinner", "aria-hidden": "true" }),
          offline,
        )
      : null,
    shown
      ? h(
          "div",
          { class: "banner", role: "alert", "data-testid": "trouble" },
          icon(ICONS.warning),
          h("span", {}, shown),
          h(
            "button",
            { class: "button-bare", type: "button", "aria-label": "Put this message away", on: { click: dismiss } },
            icon(ICONS.close, 16),
          ),
        )
      : null,
  ]);
}

function dismiss() {
  page.dismissed = page.trouble ?? page.state?.trouble ?? null;
  renderBanner();
}

/** While a modal is open the banner stands in it, where it can be seen and reached. */
function modalToggled(opened, dialog) {
  (opened ? dialog : byId("banner-home")).prepend(byId("banner"));
  if (!opened)
    window.setTimeout(
      () => document.activeElement === document.body && (page.at === "home" ? home : composer.field).focus(),
    );
}

/* ---- doing ---------------------------------------------------------------------------------------------------- */

/** Tells the playground, then looks at what became of it. */
async function act(what, body) {
  page.dismissed = null;
  if (what === "command" || what === "press") begin();
  const answer = await post(what, body);
  page.trouble = answer.ok || answer.errors ? null : (answer.error ?? "Something went wrong.");
  await refresh();
  return answer;
}

async function press(container, control, chosen) {
  const root = control.node.closest("[data-surface]");
  const { action_id } = control.element;
  await act("press", {
    as: page.as,
    action_id,
    block_id: control.blockId,
    container,
    chosen,
    state: root ? readState(root) : {},
  });
}

async function sendText(text) {
  list.atBottom = true;
  const answer = await act("command", { as: page.as, channel: conversationId(page.state, page.at), text });
  return answer.ok;
}

/** The conversation on the screen; null for a direct message that nobody has begun. */
const conversationId = (state, at) => (at === "dm" ? state.dm.id : at);

async function submitView(view, values) {
  return act("submit", { as: page.as, view_id: view.id, values });
}

function closeView(view) {
  return act("close", { as: page.as, view_id: view.id });
}

function openHome() {
  return act("home", { as: page.as });
}

/** What is on the screen counts as read; told once for each new message. */
async function markRead() {
  const { dm, me, messages } = page.state;
  const seen = `${me} ${messages[dm.id]?.at(-1)?.ts} ${dm.unread}`;
  if (page.at !== "dm" || !dm.id || !dm.unread || document.visibilityState !== "visible" || seen === page.read) return;
  page.read = seen;
  await post("read", { as: me, channel: dm.id });
  refresh();
}

function become(id) {
  if (id === page.as) return;
  page.as = id;
  forgetTrouble();
  writeAddress();
  refresh();
  if (page.at === "home") openHome();
}

function go(at) {
  showMenu(false);
  if (at !== page.at) {
    page.at = at;
    forgetTrouble();
    writeAddress();
  }
  render();
  if (at === "home") openHome();
  else if (window.matchMedia("(hover: hover)").matches) composer.field.focus();
}

function forgetTrouble() {
  page.dismissed = page.state?.trouble ?? null;
  page.trouble = null;
}

/** Puts a command into the message box, opening a conversation if there is none on the screen. */
function write(text) {
  if (page.at === "home") go("dm");
  showMenu(false);
  composer.fill(text);
}

async function reset() {
  const sure = await ask({
    title: "Reset the playground?",
    text: "Everything that was written, sent and planned here is forgotten, and the clock goes back to where it started.",
    yes: "Reset",
    no: "Cancel",
    style: "danger",
  });
  if (!sure) return;
  composer.clear();
  page.newest.clear();
  page.read = "";
  localStorage.removeItem(BEGUN);
  await act("reset", {});
  if (page.at === "home") openHome();
}

/* ---- the address and the menu --------------------------------------------------------------------------------- */

function readAddress() {
  const parts = new URLSearchParams(location.hash.slice(1));
  return { as: parts.get("as"), at: parts.get("at") || "dm" };
}

function writeAddress() {
  const wanted = `#as=${encodeURIComponent(page.as)}&at=${encodeURIComponent(page.at)}`;
  if (location.hash === wanted) return;
  if (location.hash) history.pushState(null, "", wanted);
  else history.replaceState(null, "", wanted); // the first place is where the person came in
}

function followAddress() {
  const { as, at } = readAddress();
  const moved = at !== page.at || (as && as !== page.as);
  if (!moved) return;
  page.as = as ?? page.as;
  page.at = page.state && !known(at) ? "dm" : at;
  refresh();
  if (page.at === "home") openHome();
}

const narrow = window.matchMedia("(max-width: 760px)");

/** On a narrow screen the left column lies behind a button. */
function showMenu(open) {
  const shown = open && narrow.matches;
  document.body.classList.toggle("menu-open", shown);
  byId("menu").setAttribute("aria-expanded", String(shown));
  byId("scrim").hidden = !shown;
  byId("main").inert = shown;
  byId("sidebar").inert = narrow.matches && !shown;
}

function start() {
  const { as, at } = readAddress();
  page.as = as;
  page.at = at;
  byId("menu").addEventListener("click", () => showMenu(!document.body.classList.contains("menu-open")));
  byId("scrim").addEventListener("click", () => showMenu(false));
  document.addEventListener("keydown", (event) => {
    if (event.key !== "Escape" || event.defaultPrevented || !document.body.classList.contains("menu-open")) return;
    showMenu(false);
    byId("menu").focus();
  });
  document.querySelector("[data-skip]").addEventListener("click", (event) => {
    event.preventDefault();
    byId("main").focus();
  });
  narrow.addEventListener("change", () => showMenu(false));
  showMenu(false);
  window.addEventListener("popstate", followAddress);
  window.addEventListener("hashchange", followAddress);
  document.addEventListener(
    "visibilitychange",
    () => page.state && document.visibilityState === "visible" && refresh(),
  );
  window.setInterval(() => document.visibilityState === "visible" && refresh(), LOOK_AGAIN);
  watch(
    (version) => (version === null || version !== page.state?.version) && refresh(),
    (connected) => {
      if (connected !== page.online) refresh();
    },
  );
  refresh();
}

start();
