import { html } from "lit";
import { LightElement } from "../lib/light-element.js";

/** A form to change a question and ask it again. Emits `ask-instead` with the question, and `leave`. */
class QuestionEdit extends LightElement {
  static properties = { question: {}, busy: { type: Boolean } };
  static #made = 0;

  #id = `edited-question-${QuestionEdit.#made++}`;

  render() {
    return html`
      <form class="question-edit" @submit=${this.#submit} @keydown=${this.#key}>
        <h2 class="visually-hidden"><label for=${this.#id}>Change the question</label></h2>
        <textarea id=${this.#id} data-testid="edited" rows="1" dir="auto" autocomplete="off" .value=${this.question}></textarea>
        <div class="field-row">
          <button type="submit" class="send" data-testid="ask-instead" ?disabled=${this.busy}>Ask again</button>
          <button type="button" class="quiet" @click=${() => this.emit("leave")}>Cancel</button>
          <p class="aside">Starts a new conversation from here. This one is kept.</p>
        </div>
      </form>
    `;
  }

  firstUpdated() {
    const field = this.querySelector("textarea");
    field.focus();
    field.setSelectionRange(field.value.length, field.value.length);
  }

  #key(event) {
    if (event.key === "Escape") {
      event.preventDefault();
      event.stopPropagation();
      this.emit("leave");
    } else if (event.key === "Enter" && !event.shiftKey && !event.isComposing && event.target.matches("textarea")) {
      this.#submit(event);
    }
  }

  #submit(event) {
    event.preventDefault();
    const question = this.querySelector("textarea").value.trim();
    if (question && !this.busy) this.emit("ask-instead", question);
  }
}

customElements.define("question-edit", QuestionEdit);
