import { html } from "lit";
import { LightElement } from "../lib/light-element.js";
import { at, path } from "../lib/place.js";
import "./collection-choice.js";
import "./theme-toggle.js";

class SiteHeader extends LightElement {
  render() {
    // The list opens over a conversation, and leaves it where it is.
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
          <theme-toggle></theme-toggle>
        </nav>
      </header>
    `;
  }
}

customElements.define("site-header", SiteHeader);
