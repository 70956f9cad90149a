import { html, nothing } from "lit";
import { LightElement } from "../lib/light-element.js";
import { plural } from "../lib/wording.js";
import "./answer-sentences.js";
import "./source-item.js";

/** An answer: who wrote it, its sentences, and below them the sources. */
class AnswerView extends LightElement {
  static properties = {
    answer: { attribute: false },
    /** Whether the answer is saved, so that the server can explain it. */
    kept: { type: Boolean },
    open: { type: Number },
    hot: { state: true },
  };

  render() {
    const { id, sentences, citations, mode } = this.answer;
    const worded = mode === "generative";
    return html`
      <div
        class="answer"
        data-testid="answer"
        data-status="answered"
        data-mode=${mode}
        @heat=${({ detail }) => (this.hot = detail)}
      >
        <p class="provenance" data-testid="provenance">
          ${worded ? "Written by a language model. Every sentence was checked against its quote." : "Quoted from the articles, not generated."}
        </p>
        <answer-sentences
          .sentences=${sentences}
          .citations=${citations}
          .hot=${this.hot}
          .open=${this.open}
          ?worded=${worded}
        ></answer-sentences>
        <div class="sources" role="group" aria-label="Sources of this answer">
          <h3>${plural(citations.length, "source")}</h3>
          <ol>${citations.map((citation) => this.#source(citation, this.kept ? id : nothing))}</ol>
        </div>
      </div>
    `;
  }

  #source(citation, answerId) {
    const { n } = citation;
    return html`<li
      class="source"
      data-testid="source"
      data-n=${n}
      ?data-lit=${n === this.hot || n === this.open}
      @mouseenter=${() => (this.hot = n)}
      @mouseleave=${() => (this.hot = null)}
    ><source-item
      answer-id=${answerId}
      .citation=${citation}
      @read=${({ detail }) => this.emit("open-citation", { citation, citations: this.answer.citations, opener: detail })}
    ></source-item></li>`;
  }
}

customElements.define("answer-view", AnswerView);
