import { html, nothing } from "lit";
import { fingerprint, short } from "../lib/fingerprint.js";
import { LightElement } from "../lib/light-element.js";
import "./copy-button.js";

/** The article's SHA-256, and whether this browser computes the same. */
class ArticleFingerprint extends LightElement {
  static properties = { article: { attribute: false }, computed: { state: true } };

  willUpdate(changed) {
    if (changed.has("article")) this.#compute();
  }

  async #compute() {
    const { article } = this;
    this.computed = null;
    const computed = await fingerprint(article.text);
    if (article === this.article) this.computed = computed;
  }

  render() {
    const { sha256 } = this.article;
    if (!sha256) return nothing;
    const holds = this.computed === sha256;
    return html`
      <p class="fingerprint">
        SHA-256 <code title=${sha256}>${short(sha256)}</code>
        <copy-button .text=${sha256} context="the article’s SHA-256"></copy-button>
      </p>
      ${this.computed
        ? html`<p class="check" data-testid="fingerprint-check" data-holds=${holds}>
            ${holds
              ? "Checked in your browser: the text is unchanged."
              : "Your browser computes a different SHA-256: the text was changed on its way here."}
          </p>`
        : nothing}
    `;
  }
}

customElements.define("article-fingerprint", ArticleFingerprint);
