import { html, nothing } from "lit";
import { LightElement } from "../lib/light-element.js";

const FATES = {
  waiting: "Waiting",
  sending: "Adding",
  added: "Added",
  known: "Here already",
  refused: "Refused",
  stopped: "Not sent",
};

/** What became of each file, the refused ones first. */
class IntakeResults extends LightElement {
  static properties = { items: { attribute: false } };

  render() {
    if (!this.items.length) return nothing;
    const refused = this.items.filter(({ state }) => state === "refused");
    const others = this.items.filter(({ state }) => state !== "refused");
    return html`<ul class="intake-results" aria-label="Files">
      ${[...refused, ...others].map(
        ({ name, state, article, reason }) => html`<li data-testid="intake-result" data-state=${state}>
          <span class="fate">${FATES[state]}</span>
          <span class="file" dir="auto">${article ? html`<a href="/articles/${encodeURIComponent(article.id)}">${article.title || name}</a>` : name}</span>
          ${article && article.title ? html`<span class="imprint" dir="auto">${name}</span>` : nothing}
          ${reason ? html`<span class="reason" dir="auto">${reason}</span>` : nothing}
        </li>`,
      )}
    </ul>`;
  }
}

customElements.define("intake-results", IntakeResults);
