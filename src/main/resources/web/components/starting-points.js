import { html, nothing } from "lit";
import { LightElement } from "../lib/light-element.js";
import { imprint } from "../lib/wording.js";

const SHOWN = 5;

/** Headlines of the archive to begin from. Emits `start` with a question about the chosen one. */
class StartingPoints extends LightElement {
  static properties = { articles: { attribute: false } };

  constructor() {
    super();
    this.articles = [];
  }

  render() {
    if (!this.articles.length) return nothing;
    return html`
      <section class="starting-points" aria-labelledby="starting-title">
        <h2 id="starting-title">Start from a headline</h2>
        <ul>
          ${this.articles.slice(0, SHOWN).map(
            (article) => html`<li>
              <button type="button" @click=${() => this.emit("start", `What is reported in “${article.title}”?`)}>
                <span class="ask-about">Ask about</span>
                <span class="headline" dir="auto" lang=${article.language || nothing}>${article.title}</span>
                ${imprint(article) ? html`<span class="imprint">${imprint(article)}</span>` : nothing}
              </button>
            </li>`,
          )}
        </ul>
      </section>
    `;
  }
}

customElements.define("starting-points", StartingPoints);
