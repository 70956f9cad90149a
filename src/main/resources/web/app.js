import { html } from "lit";
import { LightElement } from "./lib/light-element.js";
import "./components/site-header.js";
import "./components/ask-page.js";
import "./components/article-page.js";

/** The page: its address decides between the conversation and one article. */
class OnrecordApp extends LightElement {
  render() {
    const article = location.pathname.match(/^\/articles\/([^/]+)\/?$/);
    return html`
      <a class="skip-link" href="#main" @click=${this.#skip}>Skip to content</a>
      <site-header></site-header>
      ${article
        ? html`<article-page .articleId=${decode(article[1])}></article-page>`
        : html`<ask-page></ask-page>`}
    `;
  }

  // The address's hash carries a passage or the archive, so skipping must not replace it.
  #skip(event) {
    event.preventDefault();
    this.querySelector("#main")?.focus();
  }
}

function decode(segment) {
  try {
    return decodeURIComponent(segment);
  } catch {
    return segment;
  }
}

customElements.define("onrecord-app", OnrecordApp);
