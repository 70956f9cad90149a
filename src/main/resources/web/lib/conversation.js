import { ask, conversation } from "./api.js";
import { Problem } from "./problem.js";

/**
 * A Lit controller for a conversation: its turns, and at most one unanswered question.
 * A turn's `state` is asking | done | failed | stopped. The sentences received so far are in
 * `draft` and `citations`, all of it checked by the server.
 */
export class Conversation {
  turns = [];
  /** Whether the earlier turns are being loaded. */
  loading = false;
  /** Why the earlier turns cannot be shown, or null. */
  problem = null;
  title = "";
  #host;
  #id = null;
  #request = null;

  constructor(host) {
    this.#host = host;
    host.addController(this);
  }

  hostDisconnected() {
    this.stop();
  }

  get id() {
    return this.#id;
  }

  /** Loads a saved conversation to continue it; never rejects. */
  async load(id) {
    this.#id = id;
    this.problem = null;
    this.loading = true;
    this.#host.requestUpdate();
    try {
      const { title, answers } = await conversation(id);
      this.title = title;
      const kept = answers.map((answer, i) => ({ key: `${i}-${answer.id}`, question: answer.question, state: "done", answer }));
      this.turns = [...kept, ...this.turns];
    } catch (problem) {
      this.problem = problem;
      if (problem.status === 404) this.#id = null;
    } finally {
      this.loading = false;
      this.#host.requestUpdate();
    }
  }

  get busy() {
    return this.#request !== null;
  }

  /** Asks a question; resolves to the finished turn and never rejects. */
  async ask(question) {
    return this.#ask({ question }, this.turns, this.#id ? { conversation: this.#id } : {});
  }

  /**
   * Asks another question in place of an answered one. The saved conversation keeps its turns; the
   * new question starts a new conversation with the turns before the replaced one.
   */
  async askInstead(turn, question, how = {}) {
    const turns = this.turns;
    const place = { conversation: this.#id, insteadOf: turn.answer.id };
    const finished = await this.#ask({ question, instead: turn, how }, turns.slice(0, turns.indexOf(turn)), place);
    if (finished.state === "done") return finished;
    // The question failed, so the earlier turns stay.
    const failed = finished.problem?.status === 422 && (await this.#isGone()) ? this.#deleted(finished) : finished;
    this.#become([...turns, failed]);
    return failed;
  }

  /** Asks the question of an answered turn again, without the filters in its words. */
  async searchEverything(turn) {
    return this.askInstead(turn, turn.question, { readFilters: false });
  }

  /** Asks a failed question again; resolves to the finished turn. */
  async askAgain(turn) {
    this.#become(this.turns.filter((each) => each !== turn));
    return turn.instead ? this.askInstead(turn.instead, turn.question, turn.how) : this.ask(turn.question);
  }

  /** Whether the conversation was deleted meanwhile. */
  async #isGone() {
    return (await conversation(this.#id).catch((problem) => problem)).status === 404;
  }

  /** The failed turn of a deleted conversation. Asked again, it starts a new conversation. */
  #deleted(turn) {
    this.#id = null;
    return { ...turn, instead: null, problem: Problem.deleted() };
  }

  async #ask(asked, before, place) {
    const request = (this.#request = new AbortController());
    // If the conversation does not exist, the question starts a new one.
    if (!this.#id) this.problem = null;
    let turn = { ...asked, key: crypto.randomUUID?.() ?? `${Date.now()}`, state: "asking", draft: "", citations: [], candidates: 0 };
    this.#become([...before, turn]);
    const become = (change) => {
      const next = { ...turn, ...change };
      this.#become(this.turns.map((each) => (each === turn ? next : each)));
      turn = next;
    };
    try {
      for await (const { event, data } of ask({ question: asked.question, ...asked.how, ...place }, request.signal)) {
        if (event === "sources") become({ candidates: data.citations.length });
        if (event === "delta") become({ draft: turn.draft + data.text });
        if (event === "citation") become({ citations: [...turn.citations, data] });
        if (event === "answer") {
          this.#id = data.conversation ?? this.#id;
          become({ state: "done", answer: data });
        }
      }
    } catch (error) {
      if (request.signal.aborted) become({ state: "stopped" });
      else become({ state: "failed", problem: error instanceof Problem ? error : new Problem({ detail: error.message }) });
    } finally {
      if (this.#request === request) this.#request = null;
      this.#host.requestUpdate();
    }
    return turn;
  }

  stop() {
    this.#request?.abort();
  }

  #become(turns) {
    this.turns = turns;
    this.#host.requestUpdate();
  }
}
