import { html, nothing } from "lit";
import { quoteToday } from "../lib/api.js";
import { LightElement } from "../lib/light-element.js";
import { at } from "../lib/place.js";
import { differs } from "../lib/span.js";
import { versionPage } from "../lib/version.js";
import { exactly } from "../lib/wording.js";

/** Notices about the shown text: whether it is current, and if not, where the quote is in the current text. */
class ArticleStanding extends LightElement {
  static properties = {
    article: { attribute: false },
    passage: { attribute: false, hasChanged: differs },
    quote: { state: true },
  };

  willUpdate(changed) {
    if (changed.has("article") || changed.has("passage")) this.#trace();
  }

  async #trace() {
    const { article, passage } = this;
    this.quote = null;
    if (article.stands || !article.current || !passage) return;
    // If this fails, the banner still says that the article changed.
    const quote = await quoteToday(article.id, article.sha256, passage).catch(() => null);
    if (article === this.article && passage === this.passage) this.quote = quote;
  }

  render() {
    return this.article.stands ? this.#change() : this.#banner();
  }

  #change() {
    const { id, versions } = this.article;
    const [now, before] = versions;
    if (!before) return nothing;
    return html`<p class="changed" data-testid="changed">Changed on ${time(now.added ?? before.ended)}; <a href=${versionPage(id, before)}>show the previous text</a></p>`;
  }

  #banner() {
    const { id, ended, current, versions } = this.article;
    return html`<div class="notice standing" role="note" data-testid="standing">
      <p>
        <strong>This is the text as it was until ${time(ended)}.</strong>
        ${current
          ? html`The article has changed since. <a href=${at(`/articles/${encodeURIComponent(id)}`)}>Show the current text</a>`
          : html`The article was removed on ${time(versions[0].ended)}.`}
      </p>
      ${this.quote ? this.#quote(this.quote) : nothing}
    </div>`;
  }

  #quote({ now, gone }) {
    if (gone) return html`<p data-testid="quote-today" data-fate="gone">The quote is no longer in the article.</p>`;
    const reworded = now.changes.some(({ kind }) => kind !== "kept");
    const where = now.moved ? `, further ${now.moved}` : "";
    return html`
      <p data-testid="quote-today" data-fate=${now.exact ? "exact" : "reworded"}>
        ${now.exact
          ? `The current text has the same quote${where}, word for word.`
          : reworded
            ? `The passage has a different wording now${where}.`
            : `The passage has the same words now${where}, with different punctuation or spaces.`}
        <a href=${now.url}>Show it</a>
      </p>
      ${reworded ? html`<blockquote class="quote difference" data-testid="difference" dir="auto">${now.changes.map(stretch)}</blockquote>` : nothing}
    `;
  }
}

// Adds words for screen readers, which do not announce strikethrough and underlining.
function stretch({ kind, text }) {
  if (kind === "kept") return text;
  const words = text.trimEnd();
  const heard = (left, right) => html`<span class="visually-hidden">[${left}: </span>${right}<span class="visually-hidden">]</span>`;
  const said = kind === "removed" ? html`<del>${heard("removed", words)}</del>` : html`<ins>${heard("added", words)}</ins>`;
  return html`${said}${text.slice(words.length)}`;
}

function time(instant) {
  return html`<time datetime=${instant}>${exactly(instant)}</time>`;
}

customElements.define("article-standing", ArticleStanding);
