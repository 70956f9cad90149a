import { html, nothing } from "lit";
import { collections } from "../lib/api.js";
import { LightElement } from "../lib/light-element.js";
import { collection } from "../lib/place.js";

/** Which collection the page is of, where there are several. */
class CollectionChoice extends LightElement {
  static properties = { choices: { state: true } };

  constructor() {
    super();
    this.choices = [];
  }

  async connectedCallback() {
    super.connectedCallback();
    try {
      this.choices = await collections();
    } catch {
      // Whoever cannot see them stays where they are; what else fails says so itself.
      this.choices = [];
    }
  }

  render() {
    if (this.choices.length < 2) return nothing;
    return html`
      <label class="collection-choice">
        <span class="visually-hidden">Collection</span>
        <select @change=${this.#go} data-testid="collection">
          ${this.choices.map(({ name }) => html`<option value=${name} ?selected=${name === collection}>${name}</option>`)}
        </select>
      </label>
    `;
  }

  #go({ target }) {
    location.assign(this.choices.find(({ name }) => name === target.value).url);
  }
}

customElements.define("collection-choice", CollectionChoice);
