import { html } from "lit";
import { LightElement } from "./lib/light-element.js";
import { path } from "./lib/place.js";
import { takeOver } from "./lib/served.js";
import "./components/site-header.js";
import "./components/answer-page.js";
import "./components/archive-page.js";
import "./components/ask-page.js";
import "./components/article-page.js";

/** The page. Its address decides what it shows: a conversation, an answer, the archive or an article. */
class OnrecordApp extends LightElement {
  // Without this, a file dropped outside the drop area would replace the page and lose typed text.
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

  // Articles, answers and the archive take over when they are loaded.
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

  // Keep the address's hash, which may name a passage or a list.
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
