import { ask, conversation } from "./api.js";
import { Problem } from "./problem.js";

/**
 * The conversation as a Lit controller: its turns, and at most one question on its way.
 * A turn's `state` is asking | done | failed | stopped.
 */
export class Conversation {
  turns = [];
  /** Whether what was asked before is on its way. */
  loading = false;
  /** Why what was asked before cannot be shown, or null. */
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

  /** Goes on with a kept conversation; never rejects. */
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

  /** Resolves to the finished turn; never rejects. */
  async ask(question) {
    const request = (this.#request = new AbortController());
    // Of a conversation that is not here, the next question begins another.
    if (!this.#id) this.problem = null;
    let turn = { key: crypto.randomUUID?.() ?? `${Date.now()}`, question, state: "asking", draft: "", candidates: 0 };
    this.turns = [...this.turns, turn];
    const become = (change) => {
      const next = { ...turn, ...change };
      this.turns = this.turns.map((each) => (each === turn ? next : each));
      turn = next;
      this.#host.requestUpdate();
    };
    this.#host.requestUpdate();
    try {
      const body = this.#id ? { question, conversation: this.#id } : { question };
      for await (const { event, data } of ask(body, request.signal)) {
        if (event === "sources") become({ candidates: count(data) });
        if (event === "delta") become({ draft: turn.draft + data.text });
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

  /** Takes back a turn that came to nothing, so that its question can be asked again. */
  forget(turn) {
    this.turns = this.turns.filter((each) => each !== turn);
    this.#host.requestUpdate();
  }
}

function count(sources) {
  return (Array.isArray(sources) ? sources : (sources.citations ?? sources.sources ?? [])).length;
}
