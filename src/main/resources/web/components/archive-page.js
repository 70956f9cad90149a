import { html, nothing } from "lit";
import { articles } from "../lib/api.js";
import { imprint } from "../lib/imprint.js";
import { LightElement } from "../lib/light-element.js";
import { Listing } from "../lib/listing.js";
import { at } from "../lib/place.js";
import { takeOver } from "../lib/served.js";
import { plural } from "../lib/wording.js";
import "./archive-filters.js";
import "./article-intake.js";
import "./page-steps.js";
import "./problem-view.js";

const FILTERS = ["query", "outlet", "from", "to"];

/** `/archive?query=&outlet=&from=&to=&page=`: the list of articles, with search, pages and uploads. */
class ArchivePage extends LightElement {
  static properties = { adding: { state: true } };

  #wanted = {};
  #listing = new Listing(this, articles);
  #follow = () => this.#load(wantedFrom(location.search));

  connectedCallback() {
    super.connectedCallback();
    document.title = "Archive · Onrecord";
    addEventListener("popstate", this.#follow);
    this.#follow();
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    removeEventListener("popstate", this.#follow);
  }

  render() {
    const { found, problem, wanted } = this.#listing;
    const barren = found?.total === 0 && !FILTERS.some((name) => wanted[name]);
    return html`
      <main id="main" class="archive-page" tabindex="-1">
        <div class="archive-head">
          <h1>The archive</h1>
          ${barren
            ? nothing
            : html`<button type="button" class="send" data-testid="add" aria-expanded=${this.adding ? "true" : "false"} aria-controls="intake" @click=${() => (this.adding = !this.adding)}>${this.adding ? "Done" : "Add articles"}</button>`}
        </div>
        <p class="lede">Every answer is quoted from ${barren ? "the articles that you add here" : "these articles"}.</p>
        <article-intake
          id="intake"
          ?hidden=${!barren && !this.adding}
          ?barren=${barren}
          @files-near=${() => (this.adding = true)}
          @articles-added=${this.#refresh}
        ></article-intake>
        ${barren ? nothing : html`<archive-filters .wanted=${this.#wanted} @filter=${({ detail }) => this.#filter(detail)}></archive-filters>`}
        ${problem ? html`<problem-view .problem=${problem} retry @retry=${this.#follow}></problem-view>` : nothing}
        ${found && !problem && !barren ? this.#list(found) : nothing}
      </main>
    `;
  }

  #list({ articles, page, pages, total }) {
    return html`
      <p class="listing-count" role="status" data-testid="archive-count">${total ? plural(total, "article") : "No article matches. Try fewer words, or another outlet or date."}</p>
      <ul class="article-list" data-testid="archive">
        ${articles.map(
          (article) => html`<li>
            <a class="listing-title" href=${at(`/articles/${encodeURIComponent(article.id)}`)} dir="auto" lang=${article.language || nothing}>${article.title || article.id}</a>
            ${imprint(article)}
          </li>`,
        )}
      </ul>
      <page-steps .page=${page} .pages=${pages} @page=${({ detail }) => this.#turn(detail)}></page-steps>
    `;
  }

  #filter(filters) {
    const wanted = { ...filters, page: 1 };
    history.replaceState(null, "", addressOf(wanted));
    this.#load(wanted);
  }

  async #turn(page) {
    const wanted = { ...this.#wanted, page };
    history.pushState(null, "", addressOf(wanted));
    await this.#load(wanted);
    this.querySelector(".listing-count").scrollIntoView({ block: "start" });
  }

  // Keep the results of the uploads in view, also after the first upload to an empty archive.
  #refresh() {
    this.adding = true;
    this.querySelector("archive-filters")?.refresh();
    this.#load(this.#wanted);
  }

  async #load(wanted) {
    this.#wanted = wanted;
    this.requestUpdate();
    await this.#listing.load(wanted);
    takeOver();
  }
}

function wantedFrom(search) {
  const parameters = new URLSearchParams(search);
  const filters = Object.fromEntries(FILTERS.map((name) => [name, parameters.get(name) ?? ""]));
  return { ...filters, page: Math.max(1, Number.parseInt(parameters.get("page"), 10) || 1) };
}

function addressOf({ page, ...filters }) {
  const parameters = new URLSearchParams(Object.entries(filters).filter(([, value]) => value));
  if (page > 1) parameters.set("page", page);
  return parameters.size ? at(`/archive?${parameters}`) : at("/archive");
}

customElements.define("archive-page", ArchivePage);
