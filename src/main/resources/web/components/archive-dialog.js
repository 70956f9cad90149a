import { html, nothing } from "lit";
import { articles } from "../lib/api.js";
import { LightElement } from "../lib/light-element.js";
import { imprint, plural } from "../lib/wording.js";
import "./problem-view.js";

const TYPING_PAUSE = 200;

/** `/#archive`: every article's headline, to search and to page through. */
class ArchiveDialog extends LightElement {
  static properties = { listing: { state: true }, problem: { state: true } };

  #query = "";
  #request = null;
  #pause = 0;
  #follow = () => {
    const dialog = this.querySelector("dialog");
    if (location.hash === "#archive" && !dialog.open) {
      dialog.showModal();
      this.#load(1);
    } else if (location.hash !== "#archive" && dialog.open) {
      dialog.close();
    }
  };

  firstUpdated() {
    addEventListener("hashchange", this.#follow);
    this.#follow();
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    removeEventListener("hashchange", this.#follow);
  }

  render() {
    return html`
      <dialog
        class="archive"
        data-testid="archive"
        aria-labelledby="archive-title"
        @close=${this.#closed}
        @click=${(event) => event.target === event.currentTarget && event.currentTarget.close()}
      >
        <div class="archive-head">
          <h2 id="archive-title">The archive</h2>
          <button type="button" class="tool" @click=${() => this.querySelector("dialog").close()}>Close</button>
          <label class="visually-hidden" for="archive-query">Search the archive’s headlines and text</label>
          <input id="archive-query" data-testid="archive-query" type="search" dir="auto" autofocus placeholder="Search articles" @input=${this.#typed} />
        </div>
        ${this.problem ? html`<problem-view .problem=${this.problem} retry @retry=${() => this.#load(1)}></problem-view>` : this.#list()}
      </dialog>
    `;
  }

  #list() {
    if (!this.listing) return nothing;
    const { articles, page, pages, total } = this.listing;
    return html`
      <p class="archive-count" role="status">${total ? plural(total, "article") : "No article matches."}</p>
      <ul class="archive-list">
        ${articles.map((article) => html`<li>
          <a href="/articles/${encodeURIComponent(article.id)}" dir="auto" lang=${article.language || nothing}>${article.title}</a>
          <span class="imprint">${imprint(article)}</span>
        </li>`)}
      </ul>
      ${pages > 1
        ? html`<nav class="paging" aria-label="Pages of the archive">
            <button type="button" class="tool" ?disabled=${page <= 1} @click=${() => this.#load(page - 1)}>Previous</button>
            <span>Page ${page} of ${pages}</span>
            <button type="button" class="tool" ?disabled=${page >= pages} @click=${() => this.#load(page + 1)}>Next</button>
          </nav>`
        : nothing}
    `;
  }

  #typed(event) {
    this.#query = event.target.value.trim();
    clearTimeout(this.#pause);
    this.#pause = setTimeout(() => this.#load(1), TYPING_PAUSE);
  }

  async #load(page) {
    this.#request?.abort();
    const { signal } = (this.#request = new AbortController());
    try {
      this.listing = await articles({ query: this.#query, page }, signal);
      this.problem = null;
    } catch (problem) {
      if (!signal.aborted) this.problem = problem;
    }
  }

  #closed() {
    if (location.hash === "#archive") history.replaceState(null, "", location.pathname);
  }
}

customElements.define("archive-dialog", ArchiveDialog);
