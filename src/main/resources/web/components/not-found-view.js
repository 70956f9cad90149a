import { html, nothing } from "lit";
import { LightElement } from "../lib/light-element.js";
import { at } from "../lib/place.js";
import "./source-item.js";

/** The answer "not found": the missing words, and the nearest passages. */
class NotFoundView extends LightElement {
  static properties = { answer: { attribute: false }, kept: { type: Boolean }, open: { type: Number } };

  render() {
    const { id, answer, missing, nearest, index } = this.answer;
    if (index.articles === 0) return this.#empty();
    return html`
      <div class="not-found" data-testid="answer" data-status="not_found">
        <h3 class="not-found-title">Not in this archive</h3>
        <p class="not-found-words" dir="auto">${answer}</p>
        ${missing.length
          ? html`<div class="missing" data-testid="missing">
              <h4>Not mentioned</h4>
              <ul>${missing.map((term) => html`<li dir="auto">${term}</li>`)}</ul>
            </div>`
          : nothing}
        ${nearest.length
          ? html`<section class="nearest" data-testid="nearest">
              <h4>Nearest passages (not an answer)</h4>
              <ul>
                ${nearest.map((citation) => html`<li class="source" data-testid="nearest-item" data-n=${citation.n} ?data-lit=${citation.n === this.open}>
                  <source-item
                    answer-id=${this.kept ? id : nothing}
                    .citation=${citation}
                    @read=${({ detail }) => this.emit("open-citation", { citation, citations: nearest, opener: detail })}
                  ></source-item>
                </li>`)}
              </ul>
            </section>`
          : nothing}
      </div>
    `;
  }

  #empty() {
    return html`<div class="not-found" data-testid="answer" data-status="not_found">
      <h3 class="not-found-title">This archive was empty</h3>
      <p class="not-found-words">There was nothing yet to answer from. <a href=${at("/archive")}>Add articles</a>, then ask again.</p>
    </div>`;
  }
}

customElements.define("not-found-view", NotFoundView);
