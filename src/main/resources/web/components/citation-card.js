import { html, nothing } from "lit";
import { imprint } from "../lib/imprint.js";
import { LightElement } from "../lib/light-element.js";
import { quoted } from "../lib/marks.js";
import { alsoIn } from "../lib/reprints.js";
import { attribution } from "../lib/wording.js";

const GAP = 8;

/** A short view of a citation, beside its chip. It repeats the list of sources, so screen readers skip it. */
class CitationCard extends LightElement {
  static properties = { citation: { attribute: false }, anchor: { attribute: false } };

  render() {
    if (!this.citation) return nothing;
    const said = attribution(this.citation);
    return html`
      <div class="card" data-testid="card" aria-hidden="true">
        <blockquote class="quote" dir="auto">${quoted(this.citation)}</blockquote>
        ${said ? html`<p class="speaker">${said}</p>` : nothing}
        <p class="from">
          <cite dir="auto">${this.citation.title}</cite>
          ${imprint(this.citation)}
        </p>
        ${alsoIn(this.citation) ? html`<p class="from">${alsoIn(this.citation)}</p>` : nothing}
        <p class="card-hint"><span class="by-mouse">Click</span><span class="by-touch">Tap again</span> to read it in the article</p>
      </div>
    `;
  }

  // Below the chip, or above it if there is no room below; never wider than the answer.
  updated() {
    const card = this.querySelector(".card");
    if (!card || !this.anchor) return;
    const chip = this.anchor.getBoundingClientRect();
    const frame = this.parentElement.getBoundingClientRect();
    const left = Math.min(chip.left - frame.left - 12, frame.width - card.offsetWidth);
    const dock = document.querySelector(".dock")?.getBoundingClientRect().top ?? innerHeight;
    const fitsBelow = chip.bottom + GAP + card.offsetHeight <= Math.max(dock, innerHeight / 2);
    const fitsAbove = chip.top - GAP - card.offsetHeight >= 0;
    const top = fitsBelow || !fitsAbove ? chip.bottom + GAP : chip.top - GAP - card.offsetHeight;
    card.style.left = `${Math.max(0, left)}px`;
    card.style.top = `${top - frame.top}px`;
  }
}

customElements.define("citation-card", CitationCard);
