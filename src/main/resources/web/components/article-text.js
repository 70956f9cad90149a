import { html, nothing } from "lit";
import { blocksOf, isOutside, OUTSIDE } from "../lib/blocks.js";
import { LightElement } from "../lib/light-element.js";
import { marked } from "../lib/marks.js";
import { differs } from "../lib/span.js";
import { exactly } from "../lib/wording.js";

/** An article's text, block by block, with one passage marked and brought into view. */
class ArticleText extends LightElement {
  static properties = {
    article: { attribute: false },
    passage: { attribute: false, hasChanged: differs },
    level: { type: Number },
    highlight: { attribute: false },
  };

  render() {
    const { article } = this;
    return html`<div class="article-text" lang=${article.language || nothing}>${blocksOf(article).map((block) => [this.#since(block), this.#block(block)])}</div>`;
  }

  #since({ start, end }) {
    const { stands, ended } = this.article;
    const from = this.passage?.start;
    if (stands || !(start <= from && from < end)) return nothing;
    return html`<p class="since" role="note" lang="en" data-testid="since">Until <time datetime=${ended}>${exactly(ended)}</time>, the article said:</p>`;
  }

  #block({ start, end, kind }) {
    const content = marked(this.article.text, start, end, this.#layers());
    if (isOutside(kind)) {
      return html`<div class="block outside" role="note" data-kind=${kind}><span class="outside-label">${OUTSIDE[kind]}</span><p dir="auto">${content}</p></div>`;
    }
    return kind === "subheading"
      ? html`<p class="block" role="heading" aria-level=${this.level} data-kind=${kind} dir="auto">${content}</p>`
      : html`<p class="block" data-kind=${kind} dir="auto">${content}</p>`;
  }

  #layers() {
    if (!this.passage) return [];
    const layers = [
      { ...this.passage, wrap: (content) => html`<mark class="passage" data-testid="passage-mark">${content}</mark>` },
    ];
    if (this.highlight) {
      layers.push({
        ...this.highlight,
        wrap: (content) => html`<mark class="highlight" data-testid="highlight-mark">${content}</mark>`,
      });
    }
    return layers;
  }

  updated(changed) {
    const mark = this.querySelector("mark");
    if (!mark || !(changed.has("article") || changed.has("passage"))) return;
    const stepping = !changed.has("article") && !matchMedia("(prefers-reduced-motion: reduce)").matches;
    mark.scrollIntoView({ block: "center", behavior: stepping ? "smooth" : "instant" });
  }
}

customElements.define("article-text", ArticleText);
