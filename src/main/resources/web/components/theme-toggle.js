import { html, svg } from "lit";
import { LightElement } from "../lib/light-element.js";

const KEY = "onrecord.theme";
const ORDER = ["auto", "light", "dark"];
const ICONS = {
  auto: svg`<circle cx="12" cy="12" r="8"/><path d="M12 4a8 8 0 0 1 0 16z" fill="currentColor"/>`,
  light: svg`<circle cx="12" cy="12" r="4.5"/><path d="M12 2v3m0 14v3M2 12h3m14 0h3M5 5l2 2m10 10 2 2m0-14-2 2M7 17l-2 2"/>`,
  dark: svg`<path d="M19.5 14.5A8 8 0 0 1 9.5 4.5a8 8 0 1 0 10 10z"/>`,
};

/** A button that changes between auto, light and dark; the browser remembers the choice. */
class ThemeToggle extends LightElement {
  static properties = { theme: { state: true } };

  constructor() {
    super();
    this.theme = document.documentElement.dataset.theme ?? "auto";
  }

  render() {
    return html`
      <button
        type="button"
        class="tool"
        data-testid="theme-toggle"
        data-theme-choice=${this.theme}
        aria-label="Theme: ${this.theme}"
        title="Theme: ${this.theme}"
        @click=${this.#next}
      >
        <svg class="icon" viewBox="0 0 24 24" aria-hidden="true">${ICONS[this.theme]}</svg>
        <span class="tool-text">${this.theme}</span>
      </button>
    `;
  }

  #next() {
    this.theme = ORDER[(ORDER.indexOf(this.theme) + 1) % ORDER.length];
    const root = document.documentElement;
    if (this.theme === "auto") delete root.dataset.theme;
    else root.dataset.theme = this.theme;
    try {
      localStorage.setItem(KEY, this.theme);
    } catch {
      // Storage is blocked: the choice is valid for this page only.
    }
  }
}

customElements.define("theme-toggle", ThemeToggle);
