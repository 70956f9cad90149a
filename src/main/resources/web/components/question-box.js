import { html } from "lit";
import { LightElement } from "../lib/light-element.js";

/** The input for questions. Emits `ask` with the question, and `stop`. */
class QuestionBox extends LightElement {
  static properties = { busy: { type: Boolean }, again: { type: Boolean } };

  constructor() {
    super();
    this.busy = false;
    this.again = false;
  }

  get #field() {
    return this.querySelector("textarea");
  }

  render() {
    return html`
      <form class="question-box" @submit=${this.#submit}>
        <label for="question">${this.again ? "Ask another question" : "Ask the archive"}</label>
        <div class="question-row">
          <textarea
            id="question"
            data-testid="question"
            rows="1"
            dir="auto"
            autocomplete="off"
            enterkeyhint="send"
            aria-describedby="question-keys"
            placeholder="Who said what, and when?"
            @keydown=${this.#key}
          ></textarea>
          <button
            type=${this.busy ? "button" : "submit"}
            class=${this.busy ? "stop" : "send"}
            data-testid=${this.busy ? "stop" : "send"}
            @click=${this.#stop}
          >${this.busy ? "Stop" : "Ask"}</button>
        </div>
        <p id="question-keys" class="keys">
          <kbd>Enter</kbd> to ask, <kbd>Shift</kbd> + <kbd>Enter</kbd> for a new line, <kbd>/</kbd> to return to this box
        </p>
      </form>
    `;
  }

  focus() {
    this.#field.focus();
  }

  /** Puts a question into the box, for the reader to check and send. */
  prefill(text) {
    this.#field.value = text;
    this.#field.focus();
  }

  /** Restores a question that failed, unless the reader is typing another one. */
  restore(text) {
    if (!this.#field.value.trim()) this.#field.value = text;
  }

  /** Removes a question that is being asked in another way; keeps any other text. */
  take(text) {
    if (this.#field.value.trim() === text) this.#field.value = "";
  }

  #key(event) {
    // While an input method is composing, Enter picks a character.
    if (event.key !== "Enter" || event.shiftKey || event.isComposing) return;
    event.preventDefault();
    this.#submit(event);
  }

  // One button for both, so that it keeps the focus. It may change to "Ask" before its click is over,
  // and the second click of a double click was meant for "Ask".
  #stop(event) {
    if (!this.busy) return;
    event.preventDefault();
    if (event.detail < 2) this.emit("stop");
  }

  #submit(event) {
    event.preventDefault();
    const question = this.#field.value.trim();
    if (!question || this.busy) return;
    this.#field.value = "";
    this.emit("ask", question);
  }
}

customElements.define("question-box", QuestionBox);
