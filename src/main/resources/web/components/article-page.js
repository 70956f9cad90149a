import { html } from "lit";
import { LightElement } from "../lib/light-element.js";
import { markIn, takeOver } from "../lib/served.js";
import { spanOf } from "../lib/span.js";
import "./article-view.js";

/** `/articles/{id}#start-end`: one article on a page of its own. */
class ArticlePage extends LightElement {
  static properties = { articleId: {}, passage: { state: true } };

  #follow = () => (this.passage = spanOf(location.hash || markIn(location.search)));

  connectedCallback() {
    super.connectedCallback();
    this.#follow();
    addEventListener("hashchange", this.#follow);
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    removeEventListener("hashchange", this.#follow);
  }

  #loaded({ detail }) {
    document.title = `${detail.title} · Onrecord`;
    takeOver();
  }

  render() {
    return html`
      <main id="main" class="article-page" tabindex="-1">
        <article @article-loaded=${this.#loaded} @article-refused=${takeOver}>
          <article-view page .articleId=${this.articleId} .passage=${this.passage}></article-view>
        </article>
        <p class="way-back"><a href="/">Ask this archive a question</a></p>
      </main>
    `;
  }
}

customElements.define("article-page", ArticlePage);
