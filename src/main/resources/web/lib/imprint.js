import { html, nothing } from "lit";
import { day } from "./wording.js";

/** Where and when an article was published, or nothing; an outlet may be written from right to left. */
export function imprint({ outlet, published }) {
  if (!outlet && !published) return nothing;
  const when = published ? html`<time datetime=${published}>${day(published)}</time>` : nothing;
  return html`<span class="imprint">${outlet ? html`<bdi>${outlet}</bdi>` : nothing}${outlet && published ? ", " : nothing}${when}</span>`;
}
