import { html, nothing } from "lit";
import { outcomes } from "../lib/intake.js";
import { LightElement } from "../lib/light-element.js";
import { at } from "../lib/place.js";

const FATES = {
  waiting: "Waiting",
  sending: "Adding",
  added: "Added",
  replaced: "Replaced",
  known: "Already in the archive",
  refused: "Refused",
  stopped: "Not sent",
};

/** Number of rows that are shown unfolded. */
const SHOWN = 12;

/** The result for each article, refused ones first; a long list is folded. */
class IntakeResults extends LightElement {
  static properties = { items: { attribute: false } };

  render() {
    if (!this.items.length) return nothing;
    const all = outcomes(this.items);
    const rows = [...all.filter(({ state }) => state === "refused"), ...all.filter(({ state }) => state !== "refused")];
    const folded = rows.slice(SHOWN);
    return html`
      <ul class="intake-results" aria-label="Articles">${rows.slice(0, SHOWN).map(row)}</ul>
      ${folded.length
        ? html`<details class="intake-rest" data-testid="intake-rest">
            <summary>${folded.length.toLocaleString()} more</summary>
            <ul class="intake-results" aria-label="More articles">${folded.map(row)}</ul>
          </details>`
        : nothing}
    `;
  }
}

function row({ name, state, article, reason }) {
  return html`<li data-testid="intake-result" data-state=${state}>
    <span class="fate">${FATES[state]}</span>
    <span class="file" dir="auto">${article ? html`<a href=${at(`/articles/${encodeURIComponent(article.id)}`)}>${article.title || name}</a>` : name}</span>
    ${article && article.title ? html`<span class="imprint" dir="auto">${name}</span>` : nothing}
    ${reason ? html`<span class="reason" dir="auto">${reason}</span>` : nothing}
  </li>`;
}

customElements.define("intake-results", IntakeResults);
