/** Small questions that must be answered before going on. */
import { focusables, h, newId } from "./dom.js";
import { textNodes } from "./mrkdwn.js";

/**
 * Slack's confirm object as a dialog.
 * @param {{title: object, text: object, confirm: object, deny: object, style?: string}} question
 * @returns {Promise<boolean>} whether the person said yes
 */
export function confirmDialog({ title, text, confirm, deny, style }, words) {
  return ask({
    title: textNodes(title, words),
    text: textNodes(text, words),
    yes: textNodes(confirm ?? "Yes", words),
    no: textNodes(deny ?? "Cancel", words),
    style: style === "danger" ? "danger" : "primary",
  });
}

/** Asks a question with two answers; Escape is "no". @returns {Promise<boolean>} */
export function ask({ title, text, yes, no, style = "primary" }) {
  const [titleId, textId] = [newId("ask"), newId("ask")];
  return new Promise((answer) => {
    const close = (value) => {
      dialog.close();
      dialog.remove();
      answer(value);
    };
    const no_ = h(
      "button",
      { class: "button", type: "button", "data-testid": "confirm-no", on: { click: () => close(false) } },
      no,
    );
    const yes_ = h(
      "button",
      {
        class: `button button-${style}`,
        type: "button",
        "data-testid": "confirm-yes",
        on: { click: () => close(true) },
      },
      yes,
    );
    const dialog = h(
      "dialog",
      {
        class: "ask",
        role: "alertdialog",
        "aria-labelledby": titleId,
        "aria-describedby": textId,
        "data-testid": "confirm",
      },
      h("h2", { id: titleId }, title),
      h("div", { id: textId, class: "ask-text" }, text),
      h("div", { class: "ask-buttons" }, no_, yes_),
    );
    dialog.addEventListener("cancel", (event) => {
      event.preventDefault();
      close(false);
    });
    trapTab(dialog);
    document.body.append(dialog);
    dialog.showModal();
    no_.focus();
  });
}

/** Keeps Tab inside a dialog: after the last control comes the first. */
export function trapTab(dialog) {
  dialog.addEventListener("keydown", (event) => {
    if (event.key !== "Tab") return;
    const reachable = focusables(dialog);
    const [first, last] = [reachable[0], reachable.at(-1)];
    const leaving = event.shiftKey
      ? document.activeElement === first || document.activeElement === dialog
      : document.activeElement === last;
    if (!leaving) return;
    event.preventDefault();
    (event.shiftKey ? last : first)?.focus();
  });
}
