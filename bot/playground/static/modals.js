/** The stack of modal views: one dialog that shows the view on top and keeps what was typed in those below. */
import { blocksNode } from "./blocks.js";
import { trapTab } from "./dialogs.js";
import { focusables, h, icon, ICONS, keepFocus, newId } from "./dom.js";
import { controlsIn, readState, restoreState, restoreTyped } from "./inputs.js";
import { textNodes } from "./mrkdwn.js";
import { forgetTyped, tellTyped } from "./typing.js";

/**
 * @typedef {object} Shown - one view as it is on the page
 * @property {HTMLFormElement} form
 * @property {string} key - changes when the view does
 * @property {object} view
 */
export class Modals {
  /**
   * @param {object} wiring
   * @param {(view: object, values: object) => Promise<{ok: boolean, errors?: object, error?: string}>} wiring.submit
   * @param {(view: object) => Promise<unknown>} wiring.close - closing the lowest view closes all
   * @param {(opened: boolean, dialog: HTMLDialogElement) => void} wiring.toggled
   */
  constructor({ submit, close, toggled }) {
    this.wiring = { submit, close, toggled };
    /** @type {Map<string, Shown>} */
    this.shown = new Map();
    /** @type {Set<string>} */
    this.closing = new Set();
    /** @type {Set<string>} */
    this.sending = new Set();
    this.dialog = null;
    this.topId = null;
  }

  /** Makes the page show exactly these views, last on top. @param {(view: object) => import("./blocks.js").Surface} surfaceOf */
  render(views, surfaceOf) {
    const ids = new Set(views.map((view) => view.id));
    for (const [id, { form }] of this.shown) {
      if (ids.has(id)) continue;
      form.remove();
      this.shown.delete(id);
    }
    if (!views.length) return this.hide();
    const opened = !this.dialog;
    if (opened) this.open();
    for (const view of views) this.showView(view, surfaceOf(view));

    const top = views.at(-1);
    for (const [id, { form }] of this.shown) form.hidden = id !== top.id;
    this.dialog.setAttribute("aria-labelledby", this.shown.get(top.id).form.dataset.titleId);
    if (opened) this.dialog.showModal();
    if (this.topId !== top.id || document.activeElement === document.body) this.focusFirst();
    this.topId = top.id;
  }

  open() {
    this.dialog = h("dialog", { class: "modal", "data-testid": "modal", tabindex: "-1" });
    this.dialog.addEventListener("cancel", (event) => {
      event.preventDefault();
      this.closeTop();
    });
    this.dialog.addEventListener("close", () => this.dialog?.isConnected && this.reopen());
    trapTab(this.dialog);
    document.body.append(this.dialog);
    this.wiring.toggled(true, this.dialog);
  }

  /** A browser may close a dialog on a second Escape without asking; the bot must hear of it. */
  reopen() {
    this.dialog.showModal();
    this.closeTop();
  }

  hide() {
    const { dialog } = this;
    if (!dialog) return;
    this.dialog = null;
    this.topId = null;
    this.wiring.toggled(false, dialog);
    dialog.close();
    dialog.remove();
  }

  closeTop() {
    const top = this.shown.get(this.topId);
    if (top) this.close(top.view);
  }

  closeAll() {
    const [lowest] = this.shown.values();
    if (lowest) this.close(lowest.view);
  }

  /** Draws a view, unless it is the one that is already there. */
  showView(view, surface) {
    const key = `${view.id} ${view.hash}`;
    const before = this.shown.get(view.id);
    if (before?.key === key) return;
    const form = this.build(view, surface);
    restoreState(form, view.state?.values);
    if (!before) {
      this.dialog.append(form);
    } else {
      const same = before.view.callback_id === view.callback_id; // else it is another screen, read from its top
      const scrolled = same ? before.form.querySelector(".view-body").scrollTop : 0;
      const waiting = document.activeElement === this.dialog;
      restoreTyped(form, controlsIn(before.form));
      keepFocus(this.dialog, () => before.form.replaceWith(form));
      form.querySelector(".view-body").scrollTop = scrolled;
      if (waiting || document.activeElement === document.body) this.topId = null; // focus the first field of what has arrived
    }
    this.shown.set(view.id, { form, key, view });
    this.markSending();
  }

  build(view, surface) {
    const titleId = newId("title");
    const words = surface.words;
    const submit = view.submit
      ? h(
          "button",
          {
            class: "button button-primary",
            type: "submit",
            "data-testid": "modal-submit",
            dataset: { focus: "submit" },
          },
          textNodes(view.submit, words),
        )
      : null;
    const closeLabel = view.close ? textNodes(view.close, words) : submit ? "Cancel" : "Close";
    const form = h(
      "form",
      { class: "view", novalidate: true, "data-view-id": view.id, dataset: { surface: "view", titleId } },
      h(
        "header",
        { class: "view-head" },
        h("h2", { id: titleId }, view.title ? textNodes(view.title, words) : words.app.name),
        h(
          "button",
          {
            class: "button-bare",
            type: "button",
            "aria-label": "Close all",
            "data-testid": "modal-x",
            dataset: { focus: "x" },
            on: { click: () => this.closeAll() },
          },
          icon(ICONS.close, 20),
        ),
      ),
      h("div", { class: "view-body" }, blocksNode(view.blocks, surface)),
      h("p", { class: "view-error", role: "alert", "data-testid": "modal-error", hidden: true }),
      h(
        "footer",
        { class: "view-foot" },
        h(
          "button",
          {
            class: "button",
            type: "button",
            "data-testid": "modal-close",
            dataset: { focus: "close" },
            on: { click: () => this.close(view) },
          },
          closeLabel,
        ),
        submit,
      ),
    );
    form.addEventListener("submit", (event) => {
      event.preventDefault();
      if (submit) this.send(view);
    });
    form.addEventListener("keydown", (event) => {
      if (event.key === "Enter" && (event.metaKey || event.ctrlKey)) form.requestSubmit();
    });
    for (const change of ["input", "change"]) {
      form.addEventListener(change, ({ target }) => showError(target.closest("[data-input-block]"), null));
    }
    return form;
  }

  /** Pressed twice, it is closed once. */
  async close(view) {
    if (this.closing.has(view.id)) return;
    this.closing.add(view.id);
    await tellTyped();
    await this.wiring.close(view);
    this.closing.delete(view.id);
  }

  /** Pressed twice, it is sent once, and as it is by then: what was chosen just before may have drawn it anew. */
  async send(view) {
    const screen = screenOf(view);
    if (this.sending.has(screen)) return;
    this.sending.add(screen);
    this.markSending();
    showErrors(this.formOf(screen), {});
    await forgetTyped();
    const form = this.formOf(screen); // none when it has become another screen meanwhile
    const { errors } = form ? await this.wiring.submit(view, readState(form)) : {};
    this.sending.delete(screen);
    this.markSending();
    if (errors && this.formOf(screen)) showErrors(this.formOf(screen), errors); // other trouble stands in the banner
  }

  formOf(screen) {
    return [...this.shown.values()].find(({ view }) => screenOf(view) === screen)?.form;
  }

  markSending() {
    for (const { form, view } of this.shown.values())
      form.querySelector("[type='submit']")?.setAttribute("aria-busy", String(this.sending.has(screenOf(view))));
  }

  focusFirst() {
    const form = [...this.shown.values()].find((each) => !each.form.hidden)?.form;
    if (!form) return;
    const wanted = form.querySelector("[data-autofocus]") ?? form.querySelector(".view-body");
    (focusables(wanted).find((node) => node.matches("input, textarea, select, .multi-toggle")) ?? this.dialog).focus({
      preventScroll: true,
    });
  }
}

const screenOf = ({ id, callback_id }) => `${id} ${callback_id}`;

/** Shows each error beside its field, the first of them focused. @param {Record<string, string>} errors */
function showErrors(form, errors) {
  const left = { ...errors };
  let first = null;
  for (const block of form.querySelectorAll("[data-input-block]")) {
    const error = left[block.dataset.inputBlock] ?? null;
    delete left[block.dataset.inputBlock];
    showError(block, error);
    if (error) first ??= block;
  }
  formError(form, Object.values(left).join(" "));
  if (!first) return;
  first.scrollIntoView({ block: "nearest" });
  focusables(first)
    .find((node) => node.matches("input, textarea, select, button"))
    ?.focus({ preventScroll: true });
}

function showError(block, error) {
  const line = block?.querySelector(".field-error");
  if (!line) return;
  line.hidden = !error;
  line.replaceChildren(...(error ? [icon(ICONS.warning, 15), error] : []));
  const node = controlsIn(block)[0]?.node;
  const field = node?.querySelector(".multi-toggle") ?? node;
  if (error) field?.setAttribute("aria-invalid", "true");
  else field?.removeAttribute("aria-invalid");
}

function formError(form, text) {
  const line = form.querySelector(".view-error");
  line.hidden = !text;
  line.textContent = text ?? "";
}
