import { ask } from "./api.js";
import { recall, remember } from "./memory.js";
import { Problem } from "./problem.js";

/**
 * The conversation as a Lit controller: its turns, and at most one question on its way.
 * A turn's `state` is asking | done | failed | stopped.
 */
export class Conversation {
  turns = [];
  #host;
  #id = null;
  #request = null;

  constructor(host) {
    this.#host = host;
    host.addController(this);
  }

  #leaving = () => remember({ id: this.#id, turns: this.turns.filter(({ state }) => state === "done") });

  hostConnected() {
    const { id = null, turns = [] } = recall() ?? {};
    this.#id = id;
    this.turns = turns;
    addEventListener("pagehide", this.#leaving);
  }

  hostDisconnected() {
    removeEventListener("pagehide", this.#leaving);
    this.stop();
  }

  get busy() {
    return this.#request !== null;
  }

  /** Resolves to the finished turn; never rejects. */
  async ask(question) {
    const request = (this.#request = new AbortController());
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
