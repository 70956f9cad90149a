import { html, nothing } from "lit";
import { fingerprint, short } from "../lib/fingerprint.js";
import { LightElement } from "../lib/light-element.js";
import "./copy-button.js";

/** The article's SHA-256, and what this browser finds when it checks fingerprint and quote itself. */
class ArticleFingerprint extends LightElement {
  static properties = {
    article: { attribute: false },
    citation: { attribute: false },
    computed: { state: true },
  };

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
    const findings = this.#findings();
    return html`
      ${findings.map(({ holds, words }) => html`<p class="check" data-testid="check" data-holds=${holds}>${words}</p>`)}
      ${sha256
        ? html`<p class="fingerprint">
            SHA-256 <code title=${sha256}>${short(sha256)}</code>
            <copy-button .text=${sha256} context="the article’s SHA-256"></copy-button>
          </p>`
        : nothing}
    `;
  }

  #findings() {
    const { article, citation, computed } = this;
    const findings = [];
    if (citation?.sha256 && citation.sha256 !== article.sha256) {
      findings.push({ holds: false, words: "The article was replaced after this answer was given." });
    }
    if (citation) {
      const holds = article.text.slice(citation.start, citation.end) === citation.quote;
      findings.push({
        holds,
        words: holds
          ? "The quote stands in this text, character for character. Your browser just compared them."
          : "The quote does not stand in this text at the place it names.",
      });
    }
    if (computed && computed !== article.sha256) {
      findings.push({ holds: false, words: "The text does not match its fingerprint: it was altered on the way." });
    } else if (computed && !citation) {
      findings.push({ holds: true, words: "The text matches its fingerprint. Your browser just computed it." });
    }
    return findings;
  }
}

customElements.define("article-fingerprint", ArticleFingerprint);
