import { html, nothing } from "lit";
import { repeat } from "lit/directives/repeat.js";
import { Beside } from "../lib/beside.js";
import { Conversation } from "../lib/conversation.js";
import { LightElement } from "../lib/light-element.js";
import { at } from "../lib/place.js";
import { spoken } from "../lib/wording.js";
import "./conversations-dialog.js";
import "./problem-view.js";
import "./question-box.js";
import "./suggested-questions.js";
import "./turn-view.js";
import "./welcome-view.js";

/** `/` and `/conversations/{id}`: the conversation, and beside it the article of an opened citation. */
class AskPage extends LightElement {
  static properties = { conversationId: {}, announcement: { state: true } };

  #conversation = new Conversation(this);
  #beside = new Beside(this);
  #key = (event) => this.#pressed(event);

  constructor() {
    super();
    this.announcement = "";
  }

  connectedCallback() {
    super.connectedCallback();
    document.addEventListener("keydown", this.#key);
    if (this.conversationId) this.#open();
  }

  firstUpdated() {
    const question = new URLSearchParams(location.search).get("question");
    if (question) this.#prefill(question);
  }

  // A link may propose a question; only the reader sends it.
  async #prefill(question) {
    await this.#box.updateComplete;
    this.#box.prefill(question);
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    document.removeEventListener("keydown", this.#key);
  }

  render() {
    const { turns, busy, loading, problem } = this.#conversation;
    const empty = turns.length === 0 && !loading && !problem;
    return html`
      <main id="main" class="ask-page" ?data-empty=${empty} ?data-beside=${this.#beside.shown} tabindex="-1">
        ${empty ? html`<welcome-view></welcome-view>` : html`<h1 class="visually-hidden">Conversation with the archive</h1>`}
        <section class="transcript" aria-label="Questions and answers" ?hidden=${empty}>
          ${loading ? html`<p class="progress"><span class="progress-line" aria-hidden="true"></span>Loading the conversation</p>` : nothing}
          ${problem ? this.#refusal(problem) : nothing}
          ${repeat(turns, (turn) => turn.key, (turn) => this.#turn(turn, turn === turns.at(-1)))}
        </section>
        <div class="dock">
          <question-box ?busy=${busy} ?again=${!empty} @ask=${({ detail }) => this.#ask(detail)} @stop=${() => this.#conversation.stop()}></question-box>
        </div>
        ${empty ? html`<suggested-questions heading="Try asking" .about=${{}} ?busy=${busy} @ask=${({ detail }) => this.#ask(detail)}></suggested-questions>` : nothing}
      </main>
      ${this.#beside.panel()}
      <conversations-dialog></conversations-dialog>
      <p class="visually-hidden" role="status" aria-live="polite" data-testid="live">${this.announcement}</p>
    `;
  }

  #turn(turn, newest) {
    const { busy } = this.#conversation;
    return html`<div class="exchange">
      <turn-view
        kept
        live
        ?busy=${busy}
        data-key=${turn.key}
        .turn=${turn}
        .open=${this.#beside.openIn(turn.key)}
        @open-citation=${({ detail }) => this.#beside.open(detail, turn.key)}
        @retry=${() => this.#await(turn.question, () => this.#conversation.askAgain(turn))}
        @search-everything=${() => this.#await(turn.question, () => this.#conversation.searchEverything(turn))}
        @ask-instead=${({ detail }) => this.#await(detail, () => this.#conversation.askInstead(turn, detail))}
      ></turn-view>
      ${newest && turn.state === "done"
        ? html`<suggested-questions
            heading="Ask next"
            .about=${{ question: turn.answer.standaloneQuestion, conversation: turn.answer.conversation, ...turn.how }}
            ?busy=${busy}
            @ask=${({ detail }) => this.#ask(detail)}
          ></suggested-questions>`
        : nothing}
    </div>`;
  }

  #refusal(problem) {
    const missing = problem.status === 404;
    const told = missing
      ? { title: "Conversation not found", detail: "It may have been deleted, or the link has a typing error. Your next question starts a new conversation." }
      : problem;
    return html`<problem-view .problem=${told} ?retry=${!missing} @retry=${this.#open}></problem-view>`;
  }

  async #open() {
    const conversation = this.#conversation;
    await conversation.load(this.conversationId);
    if (conversation.problem) return;
    document.title = `${conversation.title} · Onrecord`;
    await this.updateComplete;
    this.#showNewest();
  }

  #showNewest() {
    const asked = this.querySelectorAll(".asked");
    const newest = asked[asked.length - 1];
    if (asked.length > 1) newest.scrollIntoView({ block: "start" });
    return newest;
  }

  get #box() {
    return this.querySelector("question-box");
  }

  #ask(question) {
    this.#await(question, () => this.#conversation.ask(question));
  }

  /** Asks one question at a time, shows it, and announces its result to screen readers. */
  async #await(question, begin) {
    if (this.#conversation.busy) return;
    const finished = begin();
    this.#beside.keepTo(this.#conversation.turns.map(({ key }) => key));
    this.announcement = "";
    document.title = `${question} · Onrecord`;
    this.#box.take(question);
    await this.updateComplete;
    const newest = this.#showNewest();
    // If the pressed button is gone, move the focus to the question.
    if (document.activeElement === document.body) newest.focus({ preventScroll: true });
    const turn = await finished;
    const { id } = this.#conversation;
    if (id) history.replaceState(null, "", at(`/conversations/${id}${location.hash}`));
    this.announcement = spoken(turn);
    if (turn.state !== "done") this.#box.restore(question);
  }

  #pressed(event) {
    if (event.defaultPrevented || event.isComposing || this.querySelector(".listing[open]") || this.#beside.pressed(event)) return;
    const typing = event.target.closest?.("textarea, input");
    if (event.key === "Escape") {
      this.#conversation.stop();
    } else if (event.key === "/" && !typing && !event.metaKey && !event.ctrlKey && !event.altKey) {
      event.preventDefault();
      this.#box.focus();
    }
  }
}

customElements.define("ask-page", AskPage);
