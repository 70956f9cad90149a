import { html, nothing } from "lit";
import { replay } from "../lib/api.js";
import { LightElement } from "../lib/light-element.js";
import "./problem-view.js";

/** Asks the question of a saved answer again and lists the differences. `show` renders today's answer. */
class AnswerReplay extends LightElement {
  static properties = {
    answerId: {},
    show: { attribute: false },
    found: { state: true },
    busy: { state: true },
    problem: { state: true },
  };

  render() {
    return html`
      <section class="replay" aria-labelledby="replay-title">
        <h2 id="replay-title">Is the answer still the same?</h2>
        <p>This asks the same question again, in the archive as it is now.</p>
        <button type="button" class="send" data-testid="replay" ?disabled=${this.busy} @click=${this.#ask}>${this.busy ? "Asking" : "Ask again"}</button>
        <div role="status" data-testid="replayed">${this.found ? this.#finding() : nothing}</div>
        ${this.problem ? html`<problem-view .problem=${this.problem}></problem-view>` : nothing}
        ${this.found?.now ? html`<div class="now" data-testid="now"><h3 class="kicker">Today’s answer</h3>${this.show(this.found.now)}</div>` : nothing}
      </section>
    `;
  }

  #finding() {
    const { identical, changes } = this.found;
    return html`
      <p class="check" data-holds=${identical}>${identical ? "The answer is the same today, quote for quote." : "The answer is different today."}</p>
      ${changes.length ? html`<ul class="changes">${changes.map((change) => html`<li dir="auto">${change}</li>`)}</ul>` : nothing}
    `;
  }

  async #ask() {
    this.busy = true;
    this.found = this.problem = null;
    try {
      this.found = await replay(this.answerId);
    } catch (problem) {
      this.problem = problem;
    } finally {
      this.busy = false;
    }
  }
}

customElements.define("answer-replay", AnswerReplay);
