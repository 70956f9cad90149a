import { html, nothing } from "lit";
import { repeat } from "lit/directives/repeat.js";
import { Conversation } from "../lib/conversation.js";
import { LightElement } from "../lib/light-element.js";
import { spoken } from "../lib/wording.js";
import "./archive-dialog.js";
import "./article-panel.js";
import "./question-box.js";
import "./starting-points.js";
import "./turn-view.js";
import "./welcome-view.js";

/** `/`: the conversation, and beside it the article a citation opens. */
class AskPage extends LightElement {
  static properties = { shown: { state: true }, known: { state: true }, announcement: { state: true } };

  #conversation = new Conversation(this);
  #key = (event) => this.#pressed(event);

  constructor() {
    super();
    this.shown = null;
    this.known = [];
    this.announcement = "";
  }

  connectedCallback() {
    super.connectedCallback();
    document.addEventListener("keydown", this.#key);
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    document.removeEventListener("keydown", this.#key);
  }

  render() {
    const { turns, busy } = this.#conversation;
    const empty = turns.length === 0;
    return html`
      <main id="main" class="ask-page" ?data-empty=${empty} ?data-beside=${this.shown} tabindex="-1">
        ${empty ? html`<welcome-view @archive-known=${({ detail }) => (this.known = detail.articles)}></welcome-view>` : html`<h1 class="visually-hidden">Conversation with the archive</h1>`}
        <section class="transcript" aria-label="Questions and answers" ?hidden=${empty}>
          ${repeat(turns, (turn) => turn.key, (turn) => this.#turn(turn))}
        </section>
        <div class="dock">
          <question-box ?busy=${busy} ?again=${!empty} @ask=${({ detail }) => this.#ask(detail)} @stop=${() => this.#conversation.stop()}></question-box>
        </div>
        ${empty ? html`<starting-points .articles=${this.known} @start=${({ detail }) => this.#box.prefill(detail)}></starting-points>` : nothing}
      </main>
      <article-panel
        .citation=${this.shown?.citation}
        .citations=${this.shown?.citations}
        @step=${({ detail }) => this.#step(detail)}
        @close-panel=${this.#close}
      ></article-panel>
      <archive-dialog></archive-dialog>
      <p class="visually-hidden" role="status" aria-live="polite" data-testid="live">${this.announcement}</p>
    `;
  }

  #turn(turn) {
    return html`<turn-view
      data-key=${turn.key}
      .turn=${turn}
      .open=${this.shown?.key === turn.key ? this.shown.citation.n : null}
      @open-citation=${({ detail }) => (this.shown = { ...detail, key: turn.key })}
      @retry=${() => this.#again(turn)}
    ></turn-view>`;
  }

  get #box() {
    return this.querySelector("question-box");
  }

  async #ask(question) {
    this.announcement = "";
    document.title = `${question} · Onrecord`;
    const finished = this.#conversation.ask(question);
    await this.updateComplete;
    const asked = this.querySelectorAll(".asked");
    if (asked.length > 1) asked[asked.length - 1].scrollIntoView({ block: "start" });
    const turn = await finished;
    this.announcement = spoken(turn);
    if (turn.state !== "done") this.#box.restore(question);
  }

  #again(turn) {
    this.#conversation.forget(turn);
    this.#box.take(turn.question);
    this.#ask(turn.question);
  }

  #step(by) {
    const { citations, citation } = this.shown;
    const next = citations[citations.indexOf(citation) + by];
    if (next) this.shown = { ...this.shown, citation: next, opener: null };
  }

  // Back to what opened the panel, or to the chip that the reader stepped to.
  async #close() {
    if (!this.shown) return;
    const { key, citation, opener } = this.shown;
    this.shown = null;
    await this.updateComplete;
    const turn = this.querySelector(`turn-view[data-key="${key}"]`);
    const target = opener ?? turn?.querySelector(`.chip[data-n="${citation.n}"], .source[data-n="${citation.n}"] a`) ?? turn?.querySelector("h2");
    target?.toggleAttribute("data-returning", target.matches(".chip"));
    target?.focus();
  }

  #pressed(event) {
    const typing = event.target.closest?.("textarea, input");
    if (event.defaultPrevented || event.isComposing || this.querySelector(".archive[open]")) return;
    if (event.key === "Escape") {
      if (this.shown) this.#close();
      else this.#conversation.stop();
    } else if (typing || event.metaKey || event.ctrlKey || event.altKey) {
      return;
    } else if (event.key === "/") {
      event.preventDefault();
      this.#box.focus();
    } else if (this.shown && (event.key === "ArrowLeft" || event.key === "ArrowRight")) {
      event.preventDefault();
      this.#step(event.key === "ArrowRight" ? 1 : -1);
    }
  }
}

customElements.define("ask-page", AskPage);
