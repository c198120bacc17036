/** What is typed or chosen and not yet told to the bot: it is told when things are quiet, and before a form is closed. */

/** @type {Map<() => unknown, number>} */
const waiting = new Map();
/** @type {Set<Promise<unknown>>} */
const underWay = new Set();

/** Gives a listener that calls `action` once things have been quiet for a while. */
export function later(action, milliseconds) {
  return () => {
    window.clearTimeout(waiting.get(action));
    waiting.set(
      action,
      window.setTimeout(() => tell(action), milliseconds),
    );
  };
}

function tell(action) {
  window.clearTimeout(waiting.get(action));
  waiting.delete(action);
  telling(action());
}

/** What is being told: a form is neither sent nor closed before it has arrived, since the answer may draw it anew. */
export function telling(promise) {
  const told = Promise.resolve(promise).finally(() => underWay.delete(told));
  underWay.add(told);
  return told;
}

/** Before a form is closed: what has just been typed is told first. */
export async function tellTyped() {
  await Promise.allSettled(underWay);
  for (const action of [...waiting.keys()]) tell(action);
  await Promise.allSettled(underWay);
}

/** Before a form is sent: it brings all that was typed along, so nothing has to be told any more. */
export async function forgetTyped() {
  for (const timer of waiting.values()) window.clearTimeout(timer);
  waiting.clear();
  await Promise.allSettled(underWay);
}
