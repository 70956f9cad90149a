/** The prefix of all addresses in this page's collection, such as `/c/press`; empty for the main collection. */
const base = location.pathname.match(/^\/c\/[a-z0-9-]+(?=\/|$)/)?.[0] ?? "";

/** The address of a path in this page's collection. */
export function at(path) {
  return base + path;
}

/** The path of this page in its collection. */
export function path() {
  return location.pathname.slice(base.length) || "/";
}

/** The name of this page's collection. */
export const collection = base.slice("/c/".length) || "main";
