import { html, nothing } from "lit";
import { LightElement } from "../lib/light-element.js";
import "./problem-view.js";

const TYPING_PAUSE = 200;

/**
 * A dialog that its name in the address's hash opens: a list to search and to page through.
 * What it lists is up to `words`, `fetch`, `count` and `items` of those that extend it.
 */
export class ListingDialog extends LightElement {
  static properties = { listing: { state: true }, problem: { state: true } };

  #query = "";
  #request = null;
  #pause = 0;
  #follow = () => {
    const { hash } = this.words;
    if (location.hash === hash && !this.dialog.open) {
      this.dialog.showModal();
      this.load(1);
    } else if (location.hash !== hash && this.dialog.open) {
      this.dialog.close();
    }
  };

  get dialog() {
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
    const { name, heading, label, placeholder } = this.words;
    return html`
      <dialog
        class="listing"
        data-testid=${name}
        aria-labelledby="${name}-title"
        @close=${this.#closed}
        @click=${(event) => event.target === event.currentTarget && event.currentTarget.close()}
      >
        <div class="listing-head">
          <h2 id="${name}-title">${heading}</h2>
          <button type="button" class="tool" @click=${() => this.dialog.close()}>Close</button>
          <label class="visually-hidden" for="${name}-query">${label}</label>
          <input id="${name}-query" data-testid="${name}-query" type="search" dir="auto" maxlength="200" autofocus placeholder=${placeholder} @input=${this.#typed} />
        </div>
        ${this.problem ? html`<problem-view .problem=${this.problem} retry @retry=${() => this.load(1)}></problem-view>` : this.#list()}
      </dialog>
    `;
  }

  #list() {
    if (!this.listing) return nothing;
    const { page, pages, total } = this.listing;
    return html`
      <p class="listing-count" role="status">${this.count(total, this.#query)}</p>
      <ul class="listing-list">${this.items(this.listing)}</ul>
      ${pages > 1
        ? html`<nav class="paging" aria-label="Pages of the list">
            <button type="button" class="tool" ?disabled=${page <= 1} @click=${() => this.load(page - 1)}>Previous</button>
            <span>Page ${page} of ${pages}</span>
            <button type="button" class="tool" ?disabled=${page >= pages} @click=${() => this.load(page + 1)}>Next</button>
          </nav>`
        : nothing}
    `;
  }

  #typed(event) {
    this.#query = event.target.value.trim();
    clearTimeout(this.#pause);
    this.#pause = setTimeout(() => this.load(1), TYPING_PAUSE);
  }

  async load(page) {
    this.#request?.abort();
    const { signal } = (this.#request = new AbortController());
    try {
      this.listing = await this.fetch({ query: this.#query, page }, signal);
      this.problem = null;
    } catch (problem) {
      if (!signal.aborted) this.problem = problem;
    }
  }

  #closed() {
    if (location.hash === this.words.hash) history.replaceState(null, "", location.pathname);
  }
}
