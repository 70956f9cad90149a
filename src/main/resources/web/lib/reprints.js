import { html, nothing } from "lit";
import { imprint } from "./imprint.js";
import { at } from "./place.js";
import { plural } from "./wording.js";

/** "Also in 4 other articles": how many near-duplicates of a cited article have the cited sentence. */
export function alsoIn({ alsoIn: others = [] }) {
  return others.length ? `Also in ${plural(others.length, "other article")}` : "";
}

/** Links to the reprints, folded under their number. */
export function reprints(citation) {
  const { alsoIn: others } = citation;
  if (!others?.length) return nothing;
  return html`<details class="also-in" data-testid="also-in">
    <summary>${alsoIn(citation)}</summary>
    <ul>${others.map((other) => html`<li><a dir="auto" href=${other.url}>${other.title}</a> ${imprint(other)}</li>`)}</ul>
  </details>`;
}

/** The articles that have nearly the same text as one. */
export function nearDuplicates({ nearDuplicates: articles }) {
  if (!articles?.length) return nothing;
  return html`<details class="near-duplicates" data-testid="near-duplicates">
    <summary>Nearly the same text in ${plural(articles.length, "other article")}</summary>
    <ul>${articles.map(
      (article) => html`<li><a dir="auto" href=${at(`/articles/${encodeURIComponent(article.id)}`)}>${article.title || article.id}</a> ${imprint(article)}</li>`,
    )}</ul>
  </details>`;
}
