import { html, nothing } from "lit";
import { LightElement } from "../lib/light-element.js";
import { attribution } from "../lib/wording.js";

/** Compares a citation with its article in the browser. */
class QuoteCheck extends LightElement {
  static properties = { article: { attribute: false }, citation: { attribute: false } };

  render() {
    if (this.article?.id !== this.citation.articleId) return nothing;
    const said = attribution(this.citation);
    const { holds, words } = this.#finding();
    return html`
      ${said ? html`<p class="speaker">${said}</p>` : nothing}
      <p class="check" data-testid="check" data-holds=${holds}>${words}</p>
    `;
  }

  #finding() {
    const { text, sha256 } = this.article;
    const { start, end, quote } = this.citation;
    if (text.slice(start, end) !== quote) {
      return { holds: false, words: "The quote is not at the place that the answer names." };
    }
    if (this.citation.sha256 && this.citation.sha256 !== sha256) {
      return { holds: true, words: "The quote is in this text, although the article was replaced after the answer." };
    }
    return { holds: true, words: "Checked in your browser: the quote is in this text, character for character." };
  }
}

customElements.define("quote-check", QuoteCheck);
