import { addFile } from "./api.js";

/**
 * Files on their way into the archive as a Lit controller, one after the other in the order they
 * came. An item's `state` is waiting | sending | added | known | refused | stopped, or read of a file
 * with several articles, whose `articles` are added | replaced | known | refused.
 */
export class Intake {
  items = [];
  #host;
  #request = null;

  constructor(host) {
    this.#host = host;
    host.addController(this);
  }

  hostDisconnected() {
    this.stop();
  }

  get busy() {
    return this.#request !== null;
  }

  /** The file that is on its way now. */
  get sending() {
    return this.items.find(({ state }) => state === "sending");
  }

  /** How many files have met their fate. */
  get done() {
    return this.items.filter(({ state }) => state !== "waiting" && state !== "sending").length;
  }

  /** How many articles, or files that gave none, met a fate. */
  count(state) {
    return outcomes(this.items).filter((outcome) => outcome.state === state).length;
  }

  /** Sends files after those that are on their way; resolves when all are through, never rejects. */
  async add(files) {
    if (!this.busy) this.items = [];
    this.items = [...this.items, ...files.map((file) => ({ file, name: file.webkitRelativePath || file.name, state: "waiting" }))];
    this.#host.requestUpdate();
    if (this.busy) return;
    const { signal } = (this.#request = new AbortController());
    for (let at = 0; at < this.items.length && !signal.aborted; at++) await this.#send(at, signal);
    this.items = this.items.map((item) => (item.state === "waiting" ? { ...item, state: "stopped" } : item));
    this.#request = null;
    this.#host.requestUpdate();
  }

  stop() {
    this.#request?.abort();
  }

  async #send(at, signal) {
    this.#become(at, { state: "sending" });
    try {
      const { articles, article, added } = await addFile(this.items[at].file, signal);
      this.#become(at, articles ? { state: "read", articles } : { state: added ? "added" : "known", article });
    } catch (problem) {
      this.#become(at, signal.aborted ? { state: "stopped" } : { state: "refused", reason: problem.detail || problem.title });
    }
  }

  #become(at, change) {
    this.items = this.items.with(at, { ...this.items[at], ...change });
    this.#host.requestUpdate();
  }
}

/** What became of each article, and of each file that gave none: [{name, state, article, reason}]. */
export function outcomes(items) {
  return items.flatMap((item) => item.articles?.map(outcome) ?? [item]);
}

// `outer.zip!/inner.zip!/a.txt` is where an article was in the file.
function outcome({ origin, outcome, id, title, reason }) {
  return { name: origin.split("!/").join(": "), state: outcome, article: id ? { id, title } : null, reason };
}
