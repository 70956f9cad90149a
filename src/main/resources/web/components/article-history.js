import { html, nothing } from "lit";
import { imprint } from "../lib/imprint.js";
import { LightElement } from "../lib/light-element.js";
import { versionPage } from "../lib/version.js";
import { exactly, isWeb } from "../lib/wording.js";

/** The versions of an article, and other sources of its current text. */
class ArticleHistory extends LightElement {
  static properties = {
    articleId: {},
    versions: { attribute: false },
    copies: { attribute: false },
    /** SHA-256 of the text that the page shows. */
    shown: {},
  };

  render() {
    const several = this.versions.length > 1 || this.versions.some(({ ended }) => ended);
    return html`
      ${this.copies?.length
        ? html`<section class="history" aria-labelledby="copies-title" data-testid="copies">
            <h2 id="copies-title">The same text was also received from</h2>
            <ul>${this.copies.map(copy)}</ul>
          </section>`
        : nothing}
      ${several
        ? html`<section class="history" aria-labelledby="versions-title" data-testid="versions">
            <h2 id="versions-title">Versions</h2>
            <ol>${this.versions.map((version) => this.#version(version))}</ol>
          </section>`
        : nothing}
    `;
  }

  #version(version) {
    const { sha256, added, ended, title } = version;
    return html`<li>
      <a href=${versionPage(this.articleId, version)} aria-current=${sha256 === this.shown ? "true" : nothing}>
        ${ended ? stood(added, ended) : added ? html`Current text, since ${time(added)}` : "Current text"}</a>
      <span class="imprint"><code title=${sha256}>${sha256.slice(0, 8)}</code> <bdi>${title}</bdi></span>
    </li>`;
  }
}

function stood(added, ended) {
  return added ? html`From ${time(added)} until ${time(ended)}` : html`Until ${time(ended)}`;
}

function copy({ outlet, published, url, origin }) {
  const address = isWeb(url) ? url : origin;
  if (!outlet && !published && !address) return html`<li>A file without further information</li>`;
  return html`<li>
    ${imprint({ outlet, published })}
    ${address ? html`<a href=${address} rel="noopener noreferrer external">${address}</a>` : nothing}
  </li>`;
}

function time(instant) {
  return html`<time datetime=${instant}>${exactly(instant)}</time>`;
}

customElements.define("article-history", ArticleHistory);
