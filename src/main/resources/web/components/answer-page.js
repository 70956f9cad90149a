import { html, nothing } from "lit";
import { answer } from "../lib/api.js";
import { Beside } from "../lib/beside.js";
import { LightElement } from "../lib/light-element.js";
import { at } from "../lib/place.js";
import { takeOver } from "../lib/served.js";
import "./answer-record.js";
import "./answer-replay.js";
import "./problem-view.js";
import "./turn-view.js";

/** `/answers/{id}`: a saved answer, its details, and whether it is still the same. */
class AnswerPage extends LightElement {
  static properties = { answerId: {}, answer: { state: true }, problem: { state: true } };

  #beside = new Beside(this);
  #key = (event) => {
    if (!event.defaultPrevented) this.#beside.pressed(event);
  };

  connectedCallback() {
    super.connectedCallback();
    document.addEventListener("keydown", this.#key);
    this.#load();
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    document.removeEventListener("keydown", this.#key);
  }

  async #load() {
    this.problem = null;
    try {
      this.answer = await answer(this.answerId);
      document.title = `${this.answer.question} · Onrecord`;
    } catch (problem) {
      this.problem = problem;
    } finally {
      takeOver();
    }
  }

  render() {
    return html`
      <main id="main" class="answer-page" ?data-beside=${this.#beside.shown} tabindex="-1">
        <h1 class="kicker">Saved answer</h1>
        ${this.problem ? this.#refusal() : this.answer ? this.#shown() : html`<p class="progress"><span class="progress-line" aria-hidden="true"></span>Loading the answer</p>`}
        <p class="way-back">
          ${this.answer ? html`<a href=${at(`/conversations/${encodeURIComponent(this.answer.conversation)}`)}>Open the conversation</a>` : nothing}
          <a href=${at("/")}>Ask a question</a>
        </p>
      </main>
      ${this.#beside.panel()}
    `;
  }

  #shown() {
    return html`
      ${this.#turn(this.answer, "then")}
      <answer-record .answer=${this.answer}></answer-record>
      <answer-replay .answerId=${this.answerId} .show=${(now) => this.#turn(now, "now")}></answer-replay>
    `;
  }

  #turn(answer, key) {
    return html`<turn-view
      ?kept=${key === "then"}
      data-key=${key}
      .turn=${{ question: answer.question, state: "done", answer }}
      .open=${this.#beside.openIn(key)}
      @open-citation=${({ detail }) => this.#beside.open(detail, key)}
    ></turn-view>`;
  }

  #refusal() {
    const missing = this.problem.status === 404;
    const problem = missing
      ? { title: "Answer not found", detail: "It may have been deleted with its conversation, or the link has a typing error." }
      : this.problem;
    return html`<problem-view .problem=${problem} ?retry=${!missing} @retry=${this.#load}></problem-view>`;
  }
}

customElements.define("answer-page", AnswerPage);
