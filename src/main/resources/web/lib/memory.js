const KEY = "onrecord.conversation";

/** Keeps a conversation while its reader looks at an article's own page. */
export function remember(conversation) {
  try {
    sessionStorage.setItem(KEY, JSON.stringify(conversation));
  } catch {
    // Storage is blocked or full: coming back starts anew.
  }
}

/** What was remembered, for a reader who came back; null for one who starts anew or reloads. */
export function recall() {
  if (performance.getEntriesByType("navigation")[0]?.type !== "back_forward") return null;
  try {
    return JSON.parse(sessionStorage.getItem(KEY));
  } catch {
    return null;
  }
}
