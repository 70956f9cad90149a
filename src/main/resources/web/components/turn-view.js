import { html, nothing } from "lit";
import { LightElement } from "../lib/light-element.js";
import "./answer-actions.js";
import "./answer-draft.js";
import "./answer-view.js";
import "./not-found-view.js";
import "./problem-view.js";
import "./question-edit.js";

/** One question with its result. */
class TurnView extends LightElement {
  static properties = {
    turn: { attribute: false },
    open: { type: Number },
    /** Whether the server has saved the answer. */
    kept: { type: Boolean },
    /** Whether the conversation can continue here, so that the question may be changed. */
    live: { type: Boolean },
    /** Whether a question is being answered, so that no other may be asked. */
    busy: { type: Boolean },
    editing: { state: true },
  };

  render() {
    const { question, answer } = this.turn;
    const standalone = answer?.standaloneQuestion;
    return html`
      <article class="turn" data-testid="turn" data-state=${this.turn.state}>
        ${this.editing
          ? html`<question-edit .question=${question} ?busy=${this.busy} @leave=${this.#leave} @ask-instead=${() => (this.editing = false)}></question-edit>`
          : this.#asked(question)}
        ${standalone && standalone !== question
          ? html`<p class="standalone" data-testid="standalone">Understood as: <q dir="auto">${standalone}</q></p>`
          : nothing}
        ${(answer?.notices ?? []).map((notice) => html`<p class="notice" dir="auto" data-testid="notice">${notice}</p>`)}
        ${this.live && answer?.filters?.length ? this.#wayOut() : nothing}
        ${this.#outcome()}
        ${this.kept && answer ? html`<answer-actions .answer=${answer} ?linked=${this.live}></answer-actions>` : nothing}
      </article>
    `;
  }

  #asked(question) {
    return html`<div class="asked-row">
      <h2 class="asked" dir="auto" tabindex="-1">${question}</h2>
      ${this.live && this.turn.answer
        ? html`<button type="button" class="quiet edit" data-testid="edit" ?disabled=${this.busy} @click=${() => (this.editing = true)}>Edit<span class="visually-hidden"> the question ${question}</span></button>`
        : nothing}
    </div>`;
  }

  // The notices above say which words of the question limited the search.
  #wayOut() {
    return html`<button type="button" class="quiet way-out" data-testid="search-everything" ?disabled=${this.busy} @click=${() => this.emit("search-everything")}>Search everything<span class="visually-hidden"> for ${this.turn.question}</span></button>`;
  }

  #outcome() {
    const { state, answer, problem } = this.turn;
    switch (state) {
      case "asking":
        return this.#draft();
      case "failed":
        return html`<problem-view .problem=${problem} ?retry=${!this.busy}></problem-view>${this.#checked()}`;
      case "stopped":
        return html`<p class="stopped" data-testid="stopped">Stopped before the answer was complete.</p>${this.#checked()}`;
      default:
        return answer.status === "answered"
          ? html`<answer-view .answer=${answer} .open=${this.open} ?kept=${this.kept}></answer-view>`
          : html`<not-found-view .answer=${answer} .open=${this.open} ?kept=${this.kept}></not-found-view>`;
    }
  }

  // The received sentences were checked, even if the rest failed.
  #checked() {
    return this.turn.citations.length ? this.#draft() : nothing;
  }

  #draft() {
    return html`<answer-draft .turn=${this.turn} .open=${this.open}></answer-draft>`;
  }

  async #leave() {
    this.editing = false;
    await this.updateComplete;
    this.querySelector(".edit").focus();
  }
}

customElements.define("turn-view", TurnView);
