import { html, nothing } from "lit";
import { LightElement } from "../lib/light-element.js";
import "./answer-draft.js";
import "./answer-view.js";
import "./not-found-view.js";
import "./problem-view.js";

/** One question with what became of it; `linked` to the page of its answer. */
class TurnView extends LightElement {
  static properties = { turn: { attribute: false }, open: { type: Number }, linked: { type: Boolean } };

  render() {
    const { question, answer } = this.turn;
    const standalone = answer?.standaloneQuestion;
    return html`
      <article class="turn" data-testid="turn" data-state=${this.turn.state}>
        <h2 class="asked" dir="auto" tabindex="-1">${question}</h2>
        ${standalone && standalone !== question
          ? html`<p class="standalone" data-testid="standalone">Understood as: <q dir="auto">${standalone}</q></p>`
          : nothing}
        ${(answer?.notices ?? []).map((notice) => html`<p class="notice" data-testid="notice">${notice}</p>`)}
        ${this.#outcome()}
        ${this.linked && answer
          ? html`<p class="turn-foot"><a class="quiet" data-testid="permalink" href="/answers/${encodeURIComponent(answer.id)}">This answer’s own page</a></p>`
          : nothing}
      </article>
    `;
  }

  #outcome() {
    const { state, answer, draft, candidates, problem } = this.turn;
    switch (state) {
      case "asking":
        return html`<answer-draft .text=${draft} .candidates=${candidates}></answer-draft>`;
      case "failed":
        return html`<problem-view .problem=${problem} retry></problem-view>`;
      case "stopped":
        return html`<p class="stopped" data-testid="stopped">Stopped before an answer.</p>`;
      default:
        return answer.status === "answered"
          ? html`<answer-view .answer=${answer} .open=${this.open}></answer-view>`
          : html`<not-found-view .answer=${answer} .open=${this.open}></not-found-view>`;
    }
  }
}

customElements.define("turn-view", TurnView);
