import { html, nothing } from "lit";
import { LightElement } from "../lib/light-element.js";
import { at, path } from "../lib/place.js";
import "./collection-choice.js";
import "./theme-toggle.js";

// Scripts cannot read the key itself.
const signedIn = /(^|; )onrecord_signed_in=1(;|$)/.test(document.cookie);

class SiteHeader extends LightElement {
  render() {
    // On a conversation, the list opens over it and does not leave the page.
    const list = /^\/(conversations\/[^/]+\/?)?$/.test(path()) ? "" : at("/");
    return html`
      <header class="masthead">
        <a class="wordmark" href=${at("/")}>Onrecord</a>
        <p class="promise">Every answer is a quote you can check.</p>
        <nav class="masthead-tools" aria-label="Site">
          <collection-choice></collection-choice>
          <a class="tool" href=${at("/")} data-testid="new"><span>New<span class="tool-more"> conversation</span></span></a>
          <a class="tool" href="${list}#conversations" data-testid="conversations-open">Conversations</a>
          <a class="tool" href=${at("/archive")} data-testid="archive-open">Archive</a>
          ${signedIn ? html`<a class="tool" href="/sign-out" data-testid="sign-out">Sign out</a>` : nothing}
          <theme-toggle></theme-toggle>
        </nav>
      </header>
    `;
  }
}

customElements.define("site-header", SiteHeader);
