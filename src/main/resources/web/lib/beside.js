import { html } from "lit";
import "../components/article-panel.js";

/** A Lit controller for the citation that is open beside an element with `turn-view`s. */
export class Beside {
  /** {citation, citations, key of the turn, opener}, or null. */
  shown = null;
  #host;

  constructor(host) {
    this.#host = host;
    host.addController(this);
  }

  /** The number of the open citation, if it belongs to this turn. */
  openIn(key) {
    return this.shown?.key === key ? this.shown.citation.n : null;
  }

  open(detail, key) {
    this.#show({ ...detail, key });
  }

  /** Closes the panel if its turn is not among these keys. */
  keepTo(keys) {
    if (this.shown && !keys.includes(this.shown.key)) this.#show(null);
  }

  step(by) {
    const { citations, citation } = this.shown;
    const next = citations[citations.indexOf(citation) + by];
    if (next) this.#show({ ...this.shown, citation: next, opener: null });
  }

  // Returns the focus to the element that opened the panel, or to the chip of the last citation.
  async close() {
    if (!this.shown) return;
    const { key, citation, opener } = this.shown;
    this.#show(null);
    await this.#host.updateComplete;
    const turn = this.#host.querySelector(`turn-view[data-key="${key}"]`);
    // That element may be gone, because an unfinished answer is rendered again with each event.
    const target = opener?.isConnected ? opener : turn?.querySelector(`.chip[data-n="${citation.n}"], .source[data-n="${citation.n}"] a`) ?? turn?.querySelector("h2");
    target?.toggleAttribute("data-returning", target.matches(".chip"));
    target?.focus();
  }

  /** Handles a key: Escape closes, the arrows step. Returns whether the key was handled. */
  pressed(event) {
    if (!this.shown) return false;
    if (event.key === "Escape") {
      this.close();
      return true;
    }
    const elsewhere = event.target.closest?.("textarea, input") || event.metaKey || event.ctrlKey || event.altKey;
    if (elsewhere || (event.key !== "ArrowLeft" && event.key !== "ArrowRight")) return false;
    event.preventDefault();
    this.step(event.key === "ArrowRight" ? 1 : -1);
    return true;
  }

  panel() {
    return html`<article-panel
      .citation=${this.shown?.citation}
      .citations=${this.shown?.citations}
      @step=${({ detail }) => this.step(detail)}
      @close-panel=${() => this.close()}
    ></article-panel>`;
  }

  #show(shown) {
    this.shown = shown;
    this.#host.requestUpdate();
  }
}
