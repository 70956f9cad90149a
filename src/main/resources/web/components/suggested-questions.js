import { html, nothing } from "lit";
import { suggest } from "../lib/api.js";
import { LightElement } from "../lib/light-element.js";

/** Suggested questions that the archive can answer. Emits `ask` with the chosen one. */
class SuggestedQuestions extends LightElement {
  static properties = {
    heading: {},
    /** The body of the `/api/suggest` request. */
    about: { attribute: false, hasChanged: (next, previous) => JSON.stringify(next) !== JSON.stringify(previous) },
    busy: { type: Boolean },
    questions: { state: true },
  };

  #request = null;

  willUpdate(changed) {
    if (changed.has("about")) this.#load();
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    this.#request?.abort();
  }

  // Suggestions are optional, so a failure is silent.
  async #load() {
    this.#request?.abort();
    const { signal } = (this.#request = new AbortController());
    this.questions = [];
    const questions = await suggest(this.about, signal).catch(() => []);
    if (!signal.aborted) this.questions = questions;
  }

  render() {
    if (!this.questions.length) return nothing;
    return html`
      <section class="suggested" aria-label=${this.heading} data-testid="suggested">
        <h2>${this.heading}</h2>
        <ul>
          ${this.questions.map(
            (question) => html`<li><button type="button" dir="auto" data-testid="suggestion" ?disabled=${this.busy} @click=${() => this.emit("ask", question)}><span>${question}</span></button></li>`,
          )}
        </ul>
      </section>
    `;
  }
}

customElements.define("suggested-questions", SuggestedQuestions);
