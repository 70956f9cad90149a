import { html, nothing } from "lit";
import { article, versions } from "../lib/api.js";
import { LightElement } from "../lib/light-element.js";
import { at } from "../lib/place.js";
import { nearDuplicates } from "../lib/reprints.js";
import { differs, misfit } from "../lib/span.js";
import { day, isWeb } from "../lib/wording.js";
import "./article-fingerprint.js";
import "./article-history.js";
import "./article-standing.js";
import "./article-text.js";
import "./problem-view.js";

const REMOVED = "This article was removed";

const UNKEPT = "This link points to a version of the article that is not stored here. You see the current version, and nothing is marked.";

/**
 * One article, fetched by id, with a passage marked. If the version is not stored, it shows the
 * current text and marks nothing. Emits `article-loaded` or `article-refused`.
 */
class ArticleView extends LightElement {
  static properties = {
    articleId: {},
    version: {},
    passage: { attribute: false, hasChanged: differs },
    highlight: { attribute: false },
    page: { type: Boolean },
    article: { state: true },
    /** Whether the requested version is not stored. */
    unkept: { state: true },
    /** The versions of the article, if it was removed. */
    removed: { state: true },
    problem: { state: true },
  };

  willUpdate(changed) {
    if (changed.has("articleId") || changed.has("version")) this.#load();
  }

  async #load() {
    const wanted = [this.articleId, this.version];
    this.article = this.problem = this.removed = null;
    const found = await fetched(...wanted);
    if (wanted.some((part, i) => part !== [this.articleId, this.version][i])) return;
    Object.assign(this, found);
    if (this.article) this.emit("article-loaded", this.article);
    else this.emit("article-refused", this.problem);
  }

  render() {
    if (this.problem) return this.#refusal();
    if (!this.article) return html`<p class="progress"><span class="progress-line" aria-hidden="true"></span>Loading the article</p>`;
    const { title, author, outlet, published, publishedBy, url, text, language } = this.article;
    const reason = this.unkept ? UNKEPT : misfit(this.passage, text);
    const passage = reason ? null : this.passage;
    return html`
      <div class="article-head">
        ${this.page
          ? html`<h1 dir="auto" lang=${language || nothing}>${title || this.articleId}</h1>`
          : html`<h2 dir="auto" lang=${language || nothing}>${title || this.articleId}</h2>`}
        <p class="article-facts">
          ${author ? html`<span dir="auto">By ${author}</span>` : nothing}
          ${outlet ? html`<span dir="auto">${outlet}</span>` : nothing}
          ${published ? html`<span><time datetime=${published}>${day(published)}</time>${publishedBy ? `, from ${publishedBy}` : nothing}</span>` : nothing}
          ${isWeb(url) ? html`<a href=${url} rel="noopener noreferrer external">Original page</a>` : nothing}
          ${this.page ? html`<a href=${this.#source()} download>Download as received</a>` : nothing}
        </p>
        <article-standing .article=${this.article} .passage=${passage}></article-standing>
        ${nearDuplicates(this.article)}
        ${reason ? html`<p class="notice" data-testid="notice">${reason}</p>` : nothing}
        <article-fingerprint .article=${this.article}></article-fingerprint>
      </div>
      <article-text
        .article=${this.article}
        .passage=${passage}
        .highlight=${this.highlight}
        .level=${this.page ? 2 : 3}
      ></article-text>
    `;
  }

  #source() {
    const { stands, sha256 } = this.article;
    return at(`/api/articles/${encodeURIComponent(this.articleId)}/source${stands ? "" : `?version=${sha256}`}`);
  }

  #refusal() {
    if (this.removed) {
      return html`
        <div class="problem" data-testid="error">
          ${this.page ? html`<h1 class="problem-title">${REMOVED}</h1>` : html`<h2 class="problem-title">${REMOVED}</h2>`}
          <p>It is no longer in the archive, and new answers do not quote it. Its former texts are kept for the answers that quoted them.</p>
        </div>
        <article-history .articleId=${this.articleId} .versions=${this.removed}></article-history>
      `;
    }
    const missing = this.problem.status === 404;
    const problem = missing
      ? { title: "This article is not in the archive", detail: `No article has the id “${this.articleId}”. It may have been removed, or the link has a typing error.` }
      : this.problem;
    return html`<problem-view .problem=${problem} ?retry=${!missing} @retry=${this.#load}></problem-view>`;
  }
}

/** The data to show: {article, unkept}, or {problem, removed}. */
async function fetched(id, version) {
  try {
    return { article: await article(id, version), unkept: false };
  } catch (problem) {
    if (problem.status !== 404) return { problem };
    if (version) {
      const now = await fetched(id, "");
      return now.article ? { ...now, unkept: true } : now;
    }
    return { problem, removed: await versions(id).catch(() => null) };
  }
}

customElements.define("article-view", ArticleView);
