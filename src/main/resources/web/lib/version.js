import { at } from "./place.js";

/** What names the text that a citation quotes, in addresses: the first 16 digits of its hash. */
export function versionOf({ sha256 }) {
  return sha256.slice(0, 16);
}

/** The page of a text that an article has or had. */
export function versionPage(id, { sha256 }) {
  return at(`/articles/${encodeURIComponent(id)}?version=${versionOf({ sha256 })}`);
}
