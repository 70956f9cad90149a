import { html, nothing } from "lit";
import { imprint } from "../lib/imprint.js";
import { LightElement } from "../lib/light-element.js";
import { quoted } from "../lib/marks.js";
import { reprints } from "../lib/reprints.js";
import { attribution } from "../lib/wording.js";
import "./copy-button.js";
import "./why-passage.js";

/**
 * One citation in full: the quote, its speaker, its source, and, for a saved answer, why it was
 * chosen. Emits `read` with its link.
 */
class SourceItem extends LightElement {
  static properties = { citation: { attribute: false }, answerId: { attribute: "answer-id" } };

  render() {
    const { citation } = this;
    const said = attribution(citation);
    return html`
      <blockquote class="quote" dir="auto">${quoted(citation)}</blockquote>
      ${said ? html`<p class="speaker" data-testid="speaker">${said}</p>` : nothing}
      <p class="from">
        <cite dir="auto">${citation.title}</cite>
        ${imprint(citation)}
      </p>
      ${reprints(citation)}
      ${citation.stands === false
        ? html`<p class="stale" data-testid="stale">The article was changed or removed after this answer. This is the original quote.</p>`
        : nothing}
      <div class="source-tools">
        <a class="quiet" href=${citation.permalink} data-address=${location.origin + citation.permalink} @click=${this.#read}>Read in the article<span class="visually-hidden">: ${citation.title}</span></a>
        <copy-button label="Copy link" context="to this passage" .text=${location.origin + citation.permalink}></copy-button>
        ${this.answerId ? html`<why-passage answer-id=${this.answerId} n=${citation.n}></why-passage>` : nothing}
      </div>
    `;
  }

  // A plain click opens the panel; the browser handles clicks for a new tab or window.
  #read(event) {
    if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    this.emit("read", event.currentTarget);
  }
}

customElements.define("source-item", SourceItem);
