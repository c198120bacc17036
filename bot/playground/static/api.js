/** The playground's own endpoints. */

let underWay = 0;

/** While anything is under way the page says so (`data-under-way`), for programs that drive it and wait for it. */
async function counted(asking) {
  document.documentElement.dataset.underWay = String(++underWay);
  try {
    return await asking();
  } finally {
    underWay -= 1;
    if (underWay) document.documentElement.dataset.underWay = String(underWay);
    else delete document.documentElement.dataset.underWay;
  }
}

/** What one person sees now. */
export function getState(as) {
  return counted(async () => {
    const answer = await fetch(as ? `/page/state?as=${encodeURIComponent(as)}` : "/page/state", { cache: "no-store" });
    if (!answer.ok) throw new Error(`The playground answered ${answer.status}.`);
    return answer.json();
  });
}

/**
 * Tells the playground what somebody did. Never throws: trouble comes back as `{ok: false, error}`.
 * @returns {Promise<{ok: boolean, error?: string, errors?: Record<string, string>}>}
 */
export function post(what, body) {
  return counted(async () => {
    try {
      const answer = await fetch(`/page/${what}`, {
        method: "POST",
        headers: { "Content-Type": "application/json", "X-Playground": "1" },
        body: JSON.stringify(body),
      });
      const said = await answer.json().catch(() => ({}));
      if (said.ok || said.errors || said.error) return { ok: false, ...said };
      return answer.ok ? { ok: true } : { ok: false, error: `The playground answered ${answer.status}.` };
    } catch {
      return { ok: false, error: "The playground does not answer. Is it still running?" };
    }
  });
}

/** Calls `changed` whenever something may look different, and `connected` when the line opens or breaks. */
export function watch(changed, connected) {
  const events = new EventSource("/page/events");
  events.onopen = () => {
    connected(true);
    changed(null);
  };
  events.onmessage = (event) => {
    let version = null;
    try {
      version = JSON.parse(event.data).version ?? null;
    } catch {
      // a version that cannot be read only means that we look again
    }
    changed(version);
  };
  events.onerror = () => connected(false);
}
