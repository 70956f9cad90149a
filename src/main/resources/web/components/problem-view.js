import { html, nothing } from "lit";
import { LightElement } from "../lib/light-element.js";

/** A problem and, if useful, a button to try again. Emits `retry`. */
class ProblemView extends LightElement {
  static properties = { problem: { attribute: false }, retry: { type: Boolean } };

  render() {
    if (!this.problem) return nothing;
    return html`
      <div class="problem" data-testid="error">
        <p class="problem-title">${this.problem.title}</p>
        ${this.problem.detail ? html`<p>${this.problem.detail}</p>` : nothing}
        ${this.retry ? html`<button type="button" class="quiet" @click=${() => this.emit("retry")}>Try again</button>` : nothing}
      </div>
    `;
  }
}

customElements.define("problem-view", ProblemView);
