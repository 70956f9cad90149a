import { html, nothing } from "lit";
import { LightElement } from "../lib/light-element.js";
import { versionOf } from "../lib/version.js";
import "./article-view.js";
import "./quote-check.js";

const BESIDE = matchMedia("(min-width: 60rem)");

/** The cited article beside the conversation, or over it in a narrow window. Emits `step` and `close-panel`. */
class ArticlePanel extends LightElement {
  static properties = { citation: { attribute: false }, citations: { attribute: false }, article: { state: true } };

  #fit = () => {
    const dialog = this.querySelector("dialog");
    if (!dialog) return;
    if (dialog.open) dialog.close();
    if (BESIDE.matches) dialog.show();
    else dialog.showModal();
    dialog.focus();
  };

  connectedCallback() {
    super.connectedCallback();
    BESIDE.addEventListener("change", this.#fit);
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    BESIDE.removeEventListener("change", this.#fit);
  }

  updated() {
    if (this.citation && !this.querySelector("dialog").open) this.#fit();
  }

  render() {
    if (!this.citation) return nothing;
    const at = this.citations.indexOf(this.citation);
    return html`
      <dialog
        class="panel"
        data-testid="panel"
        tabindex="-1"
        aria-label="Article: ${this.citation.title}"
        @cancel=${this.#cancel}
        @click=${(event) => event.target === event.currentTarget && this.emit("close-panel")}
      >
        <div class="panel-bar">
          <p class="panel-place"><span class="panel-word">Source </span>${at + 1} of ${this.citations.length}</p>
          ${this.citations.length > 1
            ? html`<button type="button" class="tool" aria-label="Previous source" ?disabled=${at === 0} @click=${() => this.emit("step", -1)}>←</button>
                <button type="button" class="tool" aria-label="Next source" ?disabled=${at === this.citations.length - 1} @click=${() => this.emit("step", 1)}>→</button>`
            : nothing}
          <span class="panel-space"></span>
          <a class="tool" href=${this.citation.permalink}>Open page</a>
          <button type="button" class="tool" data-testid="panel-close" @click=${() => this.emit("close-panel")}>Close</button>
        </div>
        <quote-check .article=${this.article} .citation=${this.citation}></quote-check>
        <div class="panel-body" tabindex="0" role="group" aria-label="Text of the article" @article-loaded=${({ detail }) => (this.article = detail)}>
          <article-view
            .articleId=${this.citation.articleId}
            .version=${versionOf(this.citation)}
            .passage=${{ start: this.citation.start, end: this.citation.end }}
            .highlight=${this.citation.highlight}
          ></article-view>
        </div>
      </dialog>
    `;
  }

  // Let the page close the panel, so that it can restore the focus.
  #cancel(event) {
    event.preventDefault();
    this.emit("close-panel");
  }
}

customElements.define("article-panel", ArticlePanel);
