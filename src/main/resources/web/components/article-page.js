import { html, nothing } from "lit";
import { LightElement } from "../lib/light-element.js";
import { at } from "../lib/place.js";
import { marksIn, takeOver } from "../lib/served.js";
import "./article-history.js";
import "./article-view.js";
import "./statement-list.js";
import "./suggested-questions.js";

/** `/articles/{id}?version=…#start-end`: the page of an article, with the version that the address names. */
class ArticlePage extends LightElement {
  static properties = { articleId: {}, article: { state: true }, marks: { state: true } };

  #version = new URLSearchParams(location.search).get("version") ?? "";
  #follow = () => (this.marks = marksIn(location));

  connectedCallback() {
    super.connectedCallback();
    this.#follow();
    addEventListener("hashchange", this.#follow);
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    removeEventListener("hashchange", this.#follow);
  }

  render() {
    return html`
      <main id="main" class="article-page" tabindex="-1">
        <article @article-loaded=${({ detail }) => this.#loaded(detail)} @article-refused=${takeOver}>
          <article-view page .articleId=${this.articleId} .version=${this.#version} .passage=${this.marks.passage} .highlight=${this.marks.highlight}></article-view>
        </article>
        ${this.article
          ? html`
              <statement-list .article=${this.article}></statement-list>
              <article-history .articleId=${this.articleId} .versions=${this.article.versions} .copies=${this.article.copies} .shown=${this.article.sha256}></article-history>
              ${this.article.current
                ? html`<suggested-questions
                    heading="Ask about this article"
                    .about=${{ articles: [this.articleId] }}
                    @ask=${({ detail }) => location.assign(at(`/?${new URLSearchParams({ question: detail })}`))}
                  ></suggested-questions>`
                : nothing}
            `
          : nothing}
        <p class="way-back"><a href=${at("/")}>Ask a question</a> <a href=${at("/archive")}>All articles</a></p>
      </main>
    `;
  }

  #loaded(article) {
    this.article = article;
    document.title = `${article.title || article.id} · Onrecord`;
    takeOver();
  }
}

customElements.define("article-page", ArticlePage);
