import { html, nothing } from "lit";
import { LightElement } from "../lib/light-element.js";

/** Buttons for the pages of a list; nothing for one page. Emits `page` with the chosen number. */
class PageSteps extends LightElement {
  static properties = { page: { type: Number }, pages: { type: Number } };

  render() {
    const { page, pages } = this;
    if (pages <= 1) return nothing;
    return html`<nav class="paging" aria-label="Pages of the list">
      <button type="button" class="tool" ?disabled=${page <= 1} @click=${() => this.emit("page", page - 1)}>Previous</button>
      <span>Page ${page} of ${pages}</span>
      <button type="button" class="tool" ?disabled=${page >= pages} @click=${() => this.emit("page", page + 1)}>Next</button>
    </nav>`;
  }
}

customElements.define("page-steps", PageSteps);
