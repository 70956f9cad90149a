import { html, nothing } from "lit";
import { outlets } from "../lib/api.js";
import { LightElement } from "../lib/light-element.js";
import { afterPause } from "../lib/pause.js";

/** The filters of the list of articles. Emits `filter` with {query, outlet, from, to}. */
class ArchiveFilters extends LightElement {
  static properties = { wanted: { attribute: false }, outlets: { state: true } };

  #search = afterPause(() => this.#changed());

  connectedCallback() {
    super.connectedCallback();
    this.outlets = [];
    this.refresh();
  }

  /** Fetches the outlets again; without them the list can still be searched. */
  async refresh() {
    this.outlets = await outlets().catch(() => []);
  }

  render() {
    const { query, outlet, from, to } = this.wanted;
    const known = this.outlets.some(({ name }) => name === outlet);
    return html`
      <form class="filters" role="search" aria-label="Articles" @submit=${(event) => event.preventDefault()} @change=${this.#changed}>
        <div class="filter filter-query">
          <label for="archive-query">Words</label>
          <input id="archive-query" name="query" data-testid="archive-query" type="search" dir="auto" maxlength="200" placeholder="In headlines and texts" .value=${query} @input=${() => this.#search()} />
        </div>
        <div class="filter">
          <label for="archive-outlet">Outlet</label>
          <select id="archive-outlet" name="outlet" data-testid="archive-outlet">
            <option value="" ?selected=${!outlet}>All outlets</option>
            ${outlet && !known ? html`<option value=${outlet} selected>${outlet}</option>` : nothing}
            ${this.outlets.map(({ name, articles }) => html`<option value=${name} ?selected=${name === outlet}>${name} (${articles})</option>`)}
          </select>
        </div>
        <div class="filter">
          <label for="archive-from">Published from</label>
          <input id="archive-from" name="from" data-testid="archive-from" type="date" max=${to || nothing} .value=${from} />
        </div>
        <div class="filter">
          <label for="archive-to">to</label>
          <input id="archive-to" name="to" data-testid="archive-to" type="date" min=${from || nothing} .value=${to} />
        </div>
        ${query || outlet || from || to ? html`<button type="button" class="quiet" data-testid="archive-clear" @click=${this.#clear}>Show all</button>` : nothing}
      </form>
    `;
  }

  #changed() {
    const wanted = Object.fromEntries(new FormData(this.querySelector("form")));
    wanted.query = wanted.query.trim();
    this.emit("filter", wanted);
  }

  async #clear() {
    this.emit("filter", { query: "", outlet: "", from: "", to: "" });
    await this.updateComplete;
    this.querySelector("input").focus();
  }
}

customElements.define("archive-filters", ArchiveFilters);
