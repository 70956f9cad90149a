import { html, nothing } from "lit";
import { repeat } from "lit/directives/repeat.js";
import { conversations, remove } from "../lib/api.js";
import { LightElement } from "../lib/light-element.js";
import { Listing } from "../lib/listing.js";
import { afterPause } from "../lib/pause.js";
import { at, path } from "../lib/place.js";
import { plural } from "../lib/wording.js";
import "./conversation-item.js";
import "./page-steps.js";
import "./problem-view.js";

const HASH = "#conversations";

/** `#conversations`: the saved conversations, to open, rename, delete and search. */
class ConversationsDialog extends LightElement {
  #query = "";
  #listing = new Listing(this, conversations);
  #search = afterPause(() => this.#load(1));
  #follow = () => {
    if (location.hash === HASH && !this.#dialog.open) {
      this.#dialog.showModal();
      this.#load(1);
    } else if (location.hash !== HASH && this.#dialog.open) {
      this.#dialog.close();
    }
  };

  get #dialog() {
    return this.querySelector("dialog");
  }

  firstUpdated() {
    addEventListener("hashchange", this.#follow);
    this.#follow();
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    removeEventListener("hashchange", this.#follow);
  }

  render() {
    const { found, problem } = this.#listing;
    return html`
      <dialog
        class="listing"
        data-testid="conversations"
        aria-labelledby="conversations-title"
        @close=${this.#closed}
        @click=${({ target, currentTarget }) => target === currentTarget && currentTarget.close()}
      >
        <div class="listing-head">
          <h2 id="conversations-title">Conversations</h2>
          <button type="button" class="tool" @click=${() => this.#dialog.close()}>Close</button>
          <label class="visually-hidden" for="conversations-query">Search titles and questions</label>
          <input id="conversations-query" data-testid="conversations-query" type="search" dir="auto" maxlength="200" autofocus placeholder="Search titles and questions" @input=${this.#typed} />
        </div>
        ${problem ? html`<problem-view .problem=${problem} retry @retry=${() => this.#load(1)}></problem-view>` : nothing}
        ${found && !problem ? this.#list(found) : nothing}
      </dialog>
    `;
  }

  #list({ conversations, page, pages, total }) {
    return html`
      <p class="listing-count" role="status">${this.#count(total)}</p>
      <ul class="listing-list">
        ${repeat(
          conversations,
          ({ id }) => id,
          (conversation) => html`<li data-testid="conversation">
            <conversation-item
              .conversation=${conversation}
              @renamed=${({ detail }) => this.#renamed(detail)}
              @delete=${() => this.#delete(conversation)}
            ></conversation-item>
          </li>`,
        )}
      </ul>
      <page-steps .page=${page} .pages=${pages} @page=${({ detail }) => this.#load(detail)}></page-steps>
    `;
  }

  #count(total) {
    if (total) return plural(total, "conversation");
    return this.#query ? "No conversation matches." : "No questions yet. Your conversations are saved here.";
  }

  #typed({ target }) {
    this.#query = target.value.trim();
    this.#search();
  }

  #load(page) {
    return this.#listing.load({ query: this.#query, page });
  }

  #renamed(conversation) {
    if (isOpen(conversation)) document.title = `${conversation.title} · Onrecord`;
    this.#load(this.#listing.found.page);
  }

  async #delete(conversation) {
    try {
      await remove(conversation.id);
    } catch (problem) {
      // 404: another tab has deleted it already.
      if (problem.status !== 404) {
        this.#listing.fail(problem);
        return;
      }
    }
    if (isOpen(conversation)) {
      location.replace(at(`/${HASH}`));
      return;
    }
    const { page, conversations } = this.#listing.found;
    await this.#load(conversations.length === 1 && page > 1 ? page - 1 : page);
    await this.updateComplete;
    this.querySelector("input").focus();
  }

  #closed() {
    if (location.hash === HASH) history.replaceState(null, "", location.pathname + location.search);
  }
}

function isOpen({ id }) {
  return path() === `/conversations/${id}`;
}

customElements.define("conversations-dialog", ConversationsDialog);
