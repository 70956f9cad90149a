import { html, nothing } from "lit";
import { article } from "../lib/api.js";
import { LightElement } from "../lib/light-element.js";
import { nearDuplicates } from "../lib/reprints.js";
import { differs, misfit } from "../lib/span.js";
import { day } from "../lib/wording.js";
import "./article-fingerprint.js";
import "./article-text.js";
import "./problem-view.js";

/** One article, fetched by id, with a passage marked. Emits `article-loaded` or `article-refused`. */
class ArticleView extends LightElement {
  static properties = {
    articleId: {},
    passage: { attribute: false, hasChanged: differs },
    highlight: { attribute: false },
    page: { type: Boolean },
    article: { state: true },
    problem: { state: true },
  };

  willUpdate(changed) {
    if (changed.has("articleId")) this.#load();
  }

  async #load() {
    const id = this.articleId;
    this.article = this.problem = null;
    try {
      const loaded = await article(id);
      if (id !== this.articleId) return;
      this.article = loaded;
      this.emit("article-loaded", loaded);
    } catch (problem) {
      if (id !== this.articleId) return;
      this.problem = problem;
      this.emit("article-refused", problem);
    }
  }

  render() {
    if (this.problem) return this.#refusal();
    if (!this.article) return html`<p class="progress"><span class="progress-line" aria-hidden="true"></span>Fetching the article</p>`;
    const { title, outlet, published, url, text, language } = this.article;
    const reason = misfit(this.passage, text);
    return html`
      <div class="article-head">
        ${this.page
          ? html`<h1 dir="auto" lang=${language || nothing}>${title || this.articleId}</h1>`
          : html`<h2 dir="auto" lang=${language || nothing}>${title || this.articleId}</h2>`}
        <p class="article-facts">
          ${outlet ? html`<span>${outlet}</span>` : nothing}
          ${published ? html`<time datetime=${published}>${day(published)}</time>` : nothing}
          ${isWeb(url) ? html`<a href=${url} rel="noopener noreferrer external">Original page</a>` : nothing}
          ${this.page ? html`<a href="/api/articles/${encodeURIComponent(this.articleId)}/source" download>Download as received</a>` : nothing}
        </p>
        ${nearDuplicates(this.article)}
        ${reason ? html`<p class="notice" data-testid="notice">${reason}</p>` : nothing}
        <article-fingerprint .article=${this.article}></article-fingerprint>
      </div>
      <article-text
        .article=${this.article}
        .passage=${reason ? null : this.passage}
        .highlight=${this.highlight}
        .level=${this.page ? 2 : 3}
      ></article-text>
    `;
  }

  #refusal() {
    const missing = this.problem.status === 404;
    const problem = missing
      ? { title: "This article is not in the archive", detail: `Nothing is filed under “${this.articleId}”. It may have been removed, or the link mistyped.` }
      : this.problem;
    return html`<problem-view .problem=${problem} ?retry=${!missing} @retry=${this.#load}></problem-view>`;
  }
}

function isWeb(url) {
  return /^https?:\/\//i.test(url ?? "");
}

customElements.define("article-view", ArticleView);
