import { at } from "./place.js";

/** The version of a cited text as used in addresses: the first 16 digits of its SHA-256. */
export function versionOf({ sha256 }) {
  return sha256.slice(0, 16);
}

/** The page of a version of an article. */
export function versionPage(id, { sha256 }) {
  return at(`/articles/${encodeURIComponent(id)}?version=${versionOf({ sha256 })}`);
}
