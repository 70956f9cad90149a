import { html, nothing } from "lit";
import { LightElement } from "../lib/light-element.js";
import { plural } from "../lib/wording.js";

/** An answer on its way: what is being done, and the words that have come so far. */
class AnswerDraft extends LightElement {
  static properties = { text: {}, candidates: { type: Number } };

  constructor() {
    super();
    this.text = "";
    this.candidates = 0;
  }

  render() {
    return html`
      <div class="draft" data-testid="draft">
        <p class="progress"><span class="progress-line" aria-hidden="true"></span>${this.#doing()}</p>
        ${this.text ? html`<p class="draft-text" dir="auto">${this.text}</p>` : nothing}
      </div>
    `;
  }

  #doing() {
    if (this.text) return "Checking each quote against its article";
    if (this.candidates) return `Reading ${plural(this.candidates, "passage")}`;
    return "Searching the archive";
  }
}

customElements.define("answer-draft", AnswerDraft);
