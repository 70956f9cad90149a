import { html, nothing } from "lit";
import { LightElement } from "../lib/light-element.js";
import { plural, withSources } from "../lib/wording.js";
import "./citation-card.js";
import "./copy-button.js";
import "./source-item.js";

/** An answer: sentences, each with the chips of its citations, and below them the sources. */
class AnswerView extends LightElement {
  static properties = {
    answer: { attribute: false },
    open: { type: Number },
    hot: { state: true },
    carded: { state: true },
  };

  #anchor = null;
  #leaving = 0;
  #cardedAtTouch = null;

  render() {
    const { sentences, citations, mode } = this.answer;
    return html`
      <div
        class="answer"
        data-testid="answer"
        data-status="answered"
        data-mode=${mode}
        @keydown=${this.#key}
        @focusout=${this.#leave}
      >
        <div class="sentences">
          ${sentences.map((sentence) => html`<p class="sentence" dir="auto">${sentence.text}${sentence.citations.map((n) => this.#chip(n))}</p> `)}
        </div>
        <citation-card
          .citation=${this.#citation(this.carded)}
          .anchor=${this.#anchor}
          @mouseenter=${() => clearTimeout(this.#leaving)}
          @mouseleave=${this.#leave}
          @click=${() => this.#openCitation(this.carded, this.#anchor)}
        ></citation-card>
        <div class="sources" role="group" aria-label="Sources of this answer">
          <h3>${plural(citations.length, "source")}</h3>
          <ol>
            ${citations.map((citation) => html`<li
              class="source"
              data-testid="source"
              data-n=${citation.n}
              ?data-lit=${citation.n === this.hot || citation.n === this.open}
              @mouseenter=${() => (this.hot = citation.n)}
              @mouseleave=${() => (this.hot = null)}
            ><source-item .citation=${citation} @read=${({ detail }) => this.#openCitation(citation.n, detail)}></source-item></li>`)}
          </ol>
        </div>
        <footer class="answer-foot">
          <p class="provenance">
            ${mode === "generative"
              ? "Worded by a language model; every sentence checked against its quotes."
              : "Quoted from the articles; no language model wrote it."}
          </p>
          <copy-button label="Copy with sources" .text=${withSources(this.answer.question, this.answer, location.origin)}></copy-button>
        </footer>
      </div>
    `;
  }

  #chip(n) {
    const citation = this.#citation(n);
    if (!citation) return nothing;
    return html`<button
      type="button"
      class="chip"
      data-testid="chip"
      data-n=${n}
      aria-label="Source ${n}: ${[citation.speaker, citation.title].filter(Boolean).join(", ")}"
      aria-expanded=${n === this.open ? "true" : "false"}
      ?data-lit=${n === this.hot || n === this.open}
      @mouseenter=${(event) => this.#show(n, event.currentTarget)}
      @mouseleave=${this.#leave}
      @focus=${(event) => this.#arrive(n, event.currentTarget)}
      @pointerdown=${() => (this.#cardedAtTouch = this.carded)}
      @click=${(event) => this.#tap(n, event)}
    >${n}</button>`;
  }

  #citation(n) {
    return this.answer.citations.find((citation) => citation.n === n) ?? null;
  }

  #show(n, chip) {
    clearTimeout(this.#leaving);
    this.#anchor = chip;
    this.carded = this.hot = n;
  }

  // A card helps who tabs here, not who only comes back from the article.
  #arrive(n, chip) {
    const returning = chip.hasAttribute("data-returning");
    chip.removeAttribute("data-returning");
    if (!returning && chip.matches(":focus-visible")) this.#show(n, chip);
  }

  #hide() {
    clearTimeout(this.#leaving);
    this.carded = this.hot = null;
  }

  // The card stays long enough for the pointer to reach it.
  #leave() {
    clearTimeout(this.#leaving);
    this.#leaving = setTimeout(() => this.#hide(), 160);
  }

  // A finger cannot hover: its first tap shows the card, its second opens the article.
  #tap(n, event) {
    if (event.pointerType === "touch" && this.#cardedAtTouch !== n) this.#show(n, event.currentTarget);
    else this.#openCitation(n, event.currentTarget);
  }

  #key(event) {
    if (event.key !== "Escape" || !this.carded) return;
    event.stopPropagation();
    this.#hide();
  }

  #openCitation(n, opener) {
    this.#hide();
    this.emit("open-citation", { citation: this.#citation(n), citations: this.answer.citations, opener });
  }
}

customElements.define("answer-view", AnswerView);
