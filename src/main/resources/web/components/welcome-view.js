import { html, nothing } from "lit";
import { articles } from "../lib/api.js";
import { LightElement } from "../lib/light-element.js";
import { at } from "../lib/place.js";
import { plural } from "../lib/wording.js";

/** The empty page's introduction: what this is and how large the archive is. */
class WelcomeView extends LightElement {
  static properties = { listing: { state: true } };

  async connectedCallback() {
    super.connectedCallback();
    this.listing = await articles().catch(() => null);
  }

  render() {
    return html`
      <section class="welcome" aria-labelledby="welcome-title">
        <h1 id="welcome-title">Ask a news archive.</h1>
        <p class="lede">
          Every sentence of an answer links to its quote, with its speaker and source. If the archive has
          no answer, you are told so.
        </p>
        ${this.listing
          ? html`<p class="holdings">
              ${this.listing.total
                ? html`<a href=${at("/archive")}>${plural(this.listing.total, "article")} in this archive</a>`
                : html`The archive is empty. <a href=${at("/archive")}>Add its first articles</a>`}
            </p>`
          : nothing}
      </section>
    `;
  }
}

customElements.define("welcome-view", WelcomeView);
