/** Removes what the server had rendered, now that the page shows the same or more. */
export function takeOver() {
  document.getElementById("served")?.remove();
}

/** What the server was asked to mark, `?mark=120-245`, as the hash that says the same; empty if nothing. */
export function markIn(search) {
  const mark = new URLSearchParams(search).get("mark");
  return mark ? `#${mark}` : "";
}
