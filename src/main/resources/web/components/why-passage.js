import { html, nothing } from "lit";
import { why } from "../lib/api.js";
import { LightElement } from "../lib/light-element.js";
import "./problem-view.js";

/** A button that shows the reasons for the rank of a citation. */
class WhyPassage extends LightElement {
  static properties = {
    answerId: { attribute: "answer-id" },
    n: { type: Number },
    shown: { state: true },
    reasons: { state: true },
    problem: { state: true },
  };

  render() {
    const id = `why-${this.answerId}-${this.n}`;
    return html`
      <button type="button" class="quiet" data-testid="why" aria-expanded=${this.shown ? "true" : "false"} aria-controls=${id} @click=${this.#toggle}>Why this passage</button>
      <div class="why" id=${id} data-testid="reasons" ?hidden=${!this.shown}>
        ${this.reasons ? html`<ul>${this.reasons.map((reason) => html`<li dir="auto">${reason}</li>`)}</ul>` : nothing}
        ${this.problem ? html`<problem-view .problem=${this.problem} retry @retry=${this.#load}></problem-view>` : nothing}
      </div>
    `;
  }

  #toggle() {
    this.shown = !this.shown;
    if (this.shown && !this.reasons) this.#load();
  }

  async #load() {
    this.problem = null;
    try {
      this.reasons = (await why(this.answerId, this.n)).reasons;
    } catch (problem) {
      this.problem = problem;
    }
  }
}

customElements.define("why-passage", WhyPassage);
