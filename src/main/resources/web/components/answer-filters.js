import { html, nothing } from "lit";
import { LightElement } from "../lib/light-element.js";
import { period } from "../lib/wording.js";

/** Which articles an answer was limited to by words of its question. Emits `search-everything` where that can be asked. */
class AnswerFilters extends LightElement {
  static properties = { filters: { attribute: false }, asks: { type: Boolean }, busy: { type: Boolean } };

  render() {
    return html`
      <div class="limits" role="group" aria-label="Limits in the question" data-testid="filters">
        <ul>${this.filters.map((filter) => html`<li dir="auto" data-testid="filter" title="“${filter.words}”">${limit(filter)}</li>`)}</ul>
        ${this.asks
          ? html`<button type="button" class="quiet" data-testid="search-everything" ?disabled=${this.busy} @click=${() => this.emit("search-everything")}>Search everything</button>`
          : nothing}
      </div>
    `;
  }
}

function limit({ kind, outlets, from, to }) {
  return kind === "outlet" ? outlets.join(", ") : period(from, to);
}

customElements.define("answer-filters", AnswerFilters);
