import { html, nothing } from "lit";
import { sentencesOf } from "../lib/draft.js";
import { LightElement } from "../lib/light-element.js";
import { plural } from "../lib/wording.js";
import "./answer-sentences.js";

/** An unfinished answer: the current step, and the sentences received so far. */
class AnswerDraft extends LightElement {
  static properties = { turn: { attribute: false }, open: { type: Number }, hot: { state: true } };

  render() {
    const { state, draft, citations } = this.turn;
    const cited = citations.length > 0;
    return html`
      <div class="draft" data-testid="draft" @heat=${({ detail }) => (this.hot = detail)}>
        ${state === "asking" ? html`<p class="progress"><span class="progress-line" aria-hidden="true"></span>${this.#doing()}</p>` : nothing}
        ${cited
          ? html`<answer-sentences
              .sentences=${sentencesOf(draft)}
              .citations=${citations}
              .hot=${this.hot}
              .open=${this.open}
            ></answer-sentences>`
          : nothing}
      </div>
    `;
  }

  #doing() {
    const { citations, candidates } = this.turn;
    if (citations.length) return "Checking each sentence against its quote";
    if (candidates) return `Reading ${plural(candidates, "passage")}`;
    return "Searching the archive";
  }
}

customElements.define("answer-draft", AnswerDraft);
