import { html, nothing } from "lit";
import { rename } from "../lib/api.js";
import { LightElement } from "../lib/light-element.js";
import { at } from "../lib/place.js";
import { moment, plural } from "../lib/wording.js";

/** A conversation in the list. Emits `renamed` with the renamed conversation, and `delete`. */
class ConversationItem extends LightElement {
  static properties = {
    conversation: { attribute: false },
    doing: { state: true },
    problem: { state: true },
  };

  constructor() {
    super();
    this.doing = "";
    this.problem = null;
  }

  render() {
    switch (this.doing) {
      case "rename":
        return this.#renaming();
      case "delete":
        return this.#deleting();
      default:
        return this.#reading();
    }
  }

  #reading() {
    const { id, title, questions, lastUsed } = this.conversation;
    const address = at(`/conversations/${encodeURIComponent(id)}`);
    return html`
      <a class="listing-title" href=${address} dir="auto" aria-current=${location.pathname === address ? "page" : nothing}>${title}</a>
      <div class="listing-foot">
        <span class="imprint">${plural(questions, "question")}, <time datetime=${lastUsed}>${moment(lastUsed)}</time></span>
        <span class="listing-tools">
          <button type="button" class="quiet" data-testid="rename" @click=${() => this.#become("rename", "input")}>Rename<span class="visually-hidden"> ${title}</span></button>
          <button type="button" class="quiet" data-testid="delete" @click=${() => this.#become("delete", ".danger")}>Delete<span class="visually-hidden"> ${title}</span></button>
        </span>
      </div>
    `;
  }

  #renaming() {
    return html`
      <form class="renaming" @submit=${this.#rename} @keydown=${this.#key}>
        <label class="visually-hidden" for="title-of-conversation">New title</label>
        <input id="title-of-conversation" data-testid="title" dir="auto" maxlength="200" required .value=${this.conversation.title} />
        <button type="submit" class="quiet" data-testid="save">Save</button>
        <button type="button" class="quiet" @click=${this.#back}>Cancel</button>
      </form>
      ${this.problem ? html`<p class="problem" role="alert">${this.problem.message}</p>` : nothing}
    `;
  }

  #deleting() {
    const { title, questions } = this.conversation;
    return html`
      <p class="listing-title" dir="auto">${title}</p>
      <div class="listing-foot" role="group" aria-label="Delete ${title}?" @keydown=${this.#key}>
        <span>Delete ${plural(questions, "question")} with ${questions === 1 ? "its answer" : "their answers"}? This cannot be undone.</span>
        <span class="listing-tools">
          <button type="button" class="quiet danger" data-testid="confirm" @click=${() => this.emit("delete")}>Delete</button>
          <button type="button" class="quiet" @click=${this.#back}>Keep</button>
        </span>
      </div>
    `;
  }

  async #become(doing, focused) {
    this.doing = doing;
    this.problem = null;
    await this.updateComplete;
    this.querySelector(focused)?.focus();
  }

  #back() {
    const button = this.doing;
    this.#become("", `[data-testid="${button}"]`);
  }

  // Escape cancels, but keeps the list open.
  #key(event) {
    if (event.key !== "Escape") return;
    event.preventDefault();
    event.stopPropagation();
    this.#back();
  }

  async #rename(event) {
    event.preventDefault();
    const title = this.querySelector("input").value;
    try {
      this.emit("renamed", await rename(this.conversation.id, title));
      this.#back();
    } catch (problem) {
      this.problem = problem;
    }
  }
}

customElements.define("conversation-item", ConversationItem);
