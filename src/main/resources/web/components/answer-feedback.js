import { html, nothing, svg } from "lit";
import { giveFeedback, withdrawFeedback } from "../lib/api.js";
import { LightElement } from "../lib/light-element.js";

const THUMB = svg`<path d="M4 11h3v9H4zM7 11l4-7.5c1.8.1 2.6 1.4 2.2 3L12.5 10H18a2 2 0 0 1 2 2.4l-1.3 6a2 2 0 0 1-2 1.6H7"/>`;
const THUMBS = [
  { helpful: true, name: "Helpful", ask: "What was good about it?" },
  { helpful: false, name: "Not helpful", ask: "What is wrong or missing?" },
];

/** Feedback on an answer: a thumb up or down, saved at once, and then an optional comment. */
class AnswerFeedback extends LightElement {
  static properties = {
    answerId: { attribute: "answer-id" },
    /** The saved {helpful, comment}, or null. */
    given: { attribute: false },
    asking: { state: true },
    said: { state: true },
  };

  render() {
    return html`
      <div class="feedback" role="group" aria-label="Was this answer helpful?">
        ${THUMBS.map(({ helpful, name }) => html`<button
          type="button"
          class="thumb"
          data-testid=${helpful ? "thumb-up" : "thumb-down"}
          aria-label=${name}
          title=${name}
          aria-pressed=${this.given?.helpful === helpful ? "true" : "false"}
          @click=${() => this.#choose(helpful)}
        ><svg class="icon" viewBox="0 0 24 24" aria-hidden="true">${helpful ? THUMB : svg`<g transform="rotate(180 12 12)">${THUMB}</g>`}</svg></button>`)}
        <span class="feedback-said" role="status" data-testid="feedback-said">${this.said}</span>
      </div>
      ${this.asking ? this.#comment() : nothing}
    `;
  }

  #comment() {
    const { ask } = THUMBS.find(({ helpful }) => helpful === this.given.helpful);
    const id = `comment-${this.answerId}`;
    return html`<form class="comment" @submit=${this.#send} @keydown=${this.#key}>
      <label for=${id}>${ask} <span class="optional">Optional</span></label>
      <div class="field-row">
        <input id=${id} data-testid="comment" dir="auto" maxlength="1000" autocomplete="off" .value=${this.given.comment ?? ""} />
        <button type="submit" class="send" data-testid="comment-send">Send</button>
        <button type="button" class="quiet" @click=${this.#done}>Not now</button>
      </div>
    </form>`;
  }

  // A second click on the same thumb deletes the feedback.
  async #choose(helpful) {
    if (this.given?.helpful === helpful) {
      if (!(await this.#keep(() => withdrawFeedback(this.answerId), "Removed."))) return;
      this.given = null;
      this.asking = false;
      return;
    }
    if (!(await this.#give({ helpful }))) return;
    this.asking = true;
    await this.updateComplete;
    this.querySelector("input").focus();
  }

  async #send(event) {
    event.preventDefault();
    const comment = this.querySelector("input").value.trim() || null;
    if (await this.#give({ helpful: this.given.helpful, comment })) this.#done();
  }

  // Without a comment, an earlier comment is kept.
  #give(feedback) {
    return this.#keep(async () => (this.given = await giveFeedback(this.answerId, feedback)), "Saved, thank you.");
  }

  async #keep(sending, said) {
    try {
      await sending();
      this.said = said;
      return true;
    } catch (problem) {
      this.said = `Not saved: ${problem.message}`;
      return false;
    }
  }

  async #done() {
    this.asking = false;
    await this.updateComplete;
    this.querySelector("[aria-pressed=true]")?.focus();
  }

  #key(event) {
    if (event.key !== "Escape") return;
    event.stopPropagation();
    this.#done();
  }
}

customElements.define("answer-feedback", AnswerFeedback);
