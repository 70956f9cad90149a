/** The SHA-256 of the text in UTF-8, in hexadecimal, or null if the browser has no Web Crypto. */
export async function fingerprint(text) {
  if (!globalThis.crypto?.subtle) return null;
  const digest = await crypto.subtle.digest("SHA-256", new TextEncoder().encode(text));
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, "0")).join("");
}

export function short(sha256) {
  return `${sha256.slice(0, 8)}…${sha256.slice(-6)}`;
}
