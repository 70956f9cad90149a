import { html } from "lit";
import { LightElement } from "./lib/light-element.js";
import { path } from "./lib/place.js";
import { takeOver } from "./lib/served.js";
import "./components/site-header.js";
import "./components/answer-page.js";
import "./components/archive-page.js";
import "./components/ask-page.js";
import "./components/article-page.js";

/** The page: its address decides between a conversation, one answer, the archive and one article. */
class OnrecordApp extends LightElement {
  // A file that is dropped where none is taken would replace the page, and what is typed there.
  #guard = (event) => {
    if (!event.defaultPrevented && event.dataTransfer?.types.includes("Files")) event.preventDefault();
  };

  connectedCallback() {
    super.connectedCallback();
    for (const type of ["dragover", "drop"]) addEventListener(type, this.#guard);
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    for (const type of ["dragover", "drop"]) removeEventListener(type, this.#guard);
  }

  render() {
    return html`
      <a class="skip-link" href="#main" @click=${this.#skip}>Skip to content</a>
      <site-header></site-header>
      ${this.#place()}
    `;
  }

  // An article, an answer and the archive take over once they are there.
  firstUpdated() {
    if (this.querySelector("ask-page")) takeOver();
  }

  #place() {
    if (/^\/archive\/?$/.test(path())) return html`<archive-page></archive-page>`;
    const [, kind, segment] = path().match(/^\/(articles|answers|conversations)\/([^/]+)\/?$/) ?? [];
    switch (kind) {
      case "articles":
        return html`<article-page .articleId=${decode(segment)}></article-page>`;
      case "answers":
        return html`<answer-page .answerId=${decode(segment)}></answer-page>`;
      case "conversations":
        return html`<ask-page .conversationId=${decode(segment)}></ask-page>`;
      default:
        return html`<ask-page></ask-page>`;
    }
  }

  // The address's hash carries a passage or a list, so skipping must not replace it.
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
