import { html } from "lit";
import "../components/article-panel.js";

/** The citation that is open beside the page, as a Lit controller of an element with `turn-view`s. */
export class Beside {
  /** {citation, citations, key of the turn, opener}, or null. */
  shown = null;
  #host;

  constructor(host) {
    this.#host = host;
    host.addController(this);
  }

  /** The number of the citation that is open, if it is one of this turn. */
  openIn(key) {
    return this.shown?.key === key ? this.shown.citation.n : null;
  }

  open(detail, key) {
    this.#show({ ...detail, key });
  }

  /** Puts away what is open of a turn that is not among these any more. */
  keepTo(keys) {
    if (this.shown && !keys.includes(this.shown.key)) this.#show(null);
  }

  step(by) {
    const { citations, citation } = this.shown;
    const next = citations[citations.indexOf(citation) + by];
    if (next) this.#show({ ...this.shown, citation: next, opener: null });
  }

  // Back to what opened the panel, or to the chip that the reader stepped to.
  async close() {
    if (!this.shown) return;
    const { key, citation, opener } = this.shown;
    this.#show(null);
    await this.#host.updateComplete;
    const turn = this.#host.querySelector(`turn-view[data-key="${key}"]`);
    // What opened it may be gone: of an answer on its way each part is replaced.
    const target = opener?.isConnected ? opener : turn?.querySelector(`.chip[data-n="${citation.n}"], .source[data-n="${citation.n}"] a`) ?? turn?.querySelector("h2");
    target?.toggleAttribute("data-returning", target.matches(".chip"));
    target?.focus();
  }

  /** Escape closes and the arrows step; tells whether the key was for the open citation. */
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
