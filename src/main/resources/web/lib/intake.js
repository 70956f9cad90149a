import { addFile } from "./api.js";

/**
 * A Lit controller that uploads files, one after the other in the order in which they
 * were added. An item's `state` is waiting | sending | added | known | refused | stopped, or read for a file
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

  /** The file that is being sent. */
  get sending() {
    return this.items.find(({ state }) => state === "sending");
  }

  /** The number of finished files. */
  get done() {
    return this.items.filter(({ state }) => state !== "waiting" && state !== "sending").length;
  }

  /** The number of articles, or of files without articles, with a result. */
  count(state) {
    return outcomes(this.items).filter((outcome) => outcome.state === state).length;
  }

  /** Adds files to the queue; resolves when all are finished, never rejects. */
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

/** The result for each article, and for each file without articles: [{name, state, article, reason}]. */
export function outcomes(items) {
  return items.flatMap((item) => item.articles?.map(outcome) ?? [item]);
}

// `outer.zip!/inner.zip!/a.txt` is the place of an article in the file.
function outcome({ origin, outcome, id, title, reason }) {
  return { name: origin.split("!/").join(": "), state: outcome, article: id ? { id, title } : null, reason };
}
