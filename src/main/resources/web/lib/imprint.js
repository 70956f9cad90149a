import { html, nothing } from "lit";
import { day } from "./wording.js";

/** Outlet and day of publication, or nothing. `bdi`, because the outlet may be in a right-to-left script. */
export function imprint({ outlet, published }) {
  if (!outlet && !published) return nothing;
  const when = published ? html`<time datetime=${published}>${day(published)}</time>` : nothing;
  return html`<span class="imprint">${outlet ? html`<bdi>${outlet}</bdi>` : nothing}${outlet && published ? ", " : nothing}${when}</span>`;
}
