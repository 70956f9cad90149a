import { html, nothing } from "lit";
import { collections } from "../lib/api.js";
import { LightElement } from "../lib/light-element.js";
import { collection } from "../lib/place.js";

/** The choice of the collection, if there are several. */
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
      // Without the list there is no choice. Other requests report their own problems.
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
