import { html, nothing } from "lit";
import { markdown, plainText } from "../lib/footnotes.js";
import { LightElement } from "../lib/light-element.js";
import { at } from "../lib/place.js";
import "./answer-feedback.js";
import "./copy-button.js";

/** The actions for a saved answer: copy it with its sources, link to it, give feedback. */
class AnswerActions extends LightElement {
  static properties = { answer: { attribute: false }, linked: { type: Boolean } };

  render() {
    const { answer } = this;
    const address = at(`/answers/${encodeURIComponent(answer.id)}`);
    const answered = answer.status === "answered";
    return html`
      <div class="actions">
        <div class="action-row">
          ${answered
            ? html`<copy-button label="Copy with sources" context="as plain text" .text=${plainText(answer, location.origin)}></copy-button>
                <copy-button label="Copy Markdown" context="with footnotes" .text=${markdown(answer, location.origin)}></copy-button>`
            : nothing}
          <copy-button label="Copy link" context="to this answer" .text=${location.origin + address}></copy-button>
          ${this.linked ? html`<a class="quiet" data-testid="permalink" href=${address}>Permalink</a>` : nothing}
        </div>
        <answer-feedback answer-id=${answer.id} .given=${answer.feedback}></answer-feedback>
      </div>
    `;
  }
}

customElements.define("answer-actions", AnswerActions);
