import { html, nothing } from "lit";
import { LightElement } from "../lib/light-element.js";
import "./citation-card.js";

/**
 * The sentences of an answer, each with the chips of its citations, and a card beside the chip that
 * is pointed at. Emits `heat` with the number of that citation or null, and `open-citation`.
 */
class AnswerSentences extends LightElement {
  static properties = {
    sentences: { attribute: false },
    citations: { attribute: false },
    /** Whether a language model wrote them: then pointing at a sentence shows its quote. */
    worded: { type: Boolean },
    hot: { type: Number },
    open: { type: Number },
    carded: { state: true },
  };

  #anchor = null;
  #leaving = 0;
  #cardedAtTouch = null;

  render() {
    return html`
      <div class="sentences" @keydown=${this.#key} @focusout=${this.#leave}>
        ${this.sentences.map((sentence) => this.#sentence(sentence))}
        <citation-card
          .citation=${this.#citation(this.carded)}
          .anchor=${this.#anchor}
          @mouseenter=${() => clearTimeout(this.#leaving)}
          @mouseleave=${this.#leave}
          @click=${() => this.#openCitation(this.carded, this.#anchor)}
        ></citation-card>
      </div>
    `;
  }

  #sentence({ text, citations }) {
    const lit = citations.includes(this.hot) || citations.includes(this.open);
    const words = this.worded
      ? html`<span
          class="wording"
          data-testid="wording"
          ?data-lit=${lit}
          @mouseenter=${({ currentTarget }) => this.#show(citations[0], currentTarget.parentElement.querySelector(".chip"))}
          @mouseleave=${this.#leave}
        >${text}</span>`
      : text;
    return html`<p class="sentence" dir="auto">${words}${citations.map((n) => this.#chip(n))}</p> `;
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
      @mouseenter=${({ currentTarget }) => this.#show(n, currentTarget)}
      @mouseleave=${this.#leave}
      @focus=${({ currentTarget }) => this.#arrive(n, currentTarget)}
      @pointerdown=${() => (this.#cardedAtTouch = this.carded)}
      @click=${(event) => this.#tap(n, event)}
    >${n}</button>`;
  }

  #citation(n) {
    return this.citations.find((citation) => citation.n === n) ?? null;
  }

  #show(n, chip) {
    if (!chip) return;
    clearTimeout(this.#leaving);
    this.#anchor = chip;
    this.carded = n;
    this.emit("heat", n);
  }

  // Show the card on keyboard focus, but not when the focus returns from the article.
  #arrive(n, chip) {
    const returning = chip.hasAttribute("data-returning");
    chip.removeAttribute("data-returning");
    if (!returning && chip.matches(":focus-visible")) this.#show(n, chip);
  }

  #hide() {
    clearTimeout(this.#leaving);
    this.carded = null;
    this.emit("heat", null);
  }

  // Keep the card long enough for the pointer to reach it.
  #leave() {
    clearTimeout(this.#leaving);
    this.#leaving = setTimeout(() => this.#hide(), 160);
  }

  // A finger cannot hover: the first tap shows the card, the second opens the article.
  #tap(n, event) {
    if (event.pointerType === "touch" && this.#cardedAtTouch !== n) this.#show(n, event.currentTarget);
    else this.#openCitation(n, event.currentTarget);
  }

  // Escape hides the card; the arrows move between chips, unless an article is open.
  #key(event) {
    if (event.key === "Escape" && this.carded) {
      event.stopPropagation();
      this.#hide();
    } else if (!this.open && (event.key === "ArrowLeft" || event.key === "ArrowRight")) {
      const chips = [...this.querySelectorAll(".chip")];
      chips[chips.indexOf(event.target) + (event.key === "ArrowRight" ? 1 : -1)]?.focus();
    }
  }

  #openCitation(n, opener) {
    this.#hide();
    this.emit("open-citation", { citation: this.#citation(n), citations: this.citations, opener });
  }
}

customElements.define("answer-sentences", AnswerSentences);
