/** One page of a list as a Lit controller: the newest request wins. */
export class Listing {
  /** {page, pages, total, ...}, or null before the first has come. */
  found = null;
  /** What was wanted of it. */
  wanted = null;
  /** Why there is none, or null. */
  problem = null;
  #host;
  #fetch;
  #request = null;

  /** @param fetch called with what is wanted and a signal; resolves to a page */
  constructor(host, fetch) {
    this.#host = host;
    this.#fetch = fetch;
    host.addController(this);
  }

  hostDisconnected() {
    this.#request?.abort();
  }

  /** Never rejects. */
  async load(wanted) {
    this.#request?.abort();
    const { signal } = (this.#request = new AbortController());
    try {
      this.found = await this.#fetch(wanted, signal);
      this.wanted = wanted;
      this.problem = null;
    } catch (problem) {
      if (!signal.aborted) this.problem = problem;
    }
    if (!signal.aborted) this.#host.requestUpdate();
  }

  /** Shows a problem that is not of the list itself. */
  fail(problem) {
    this.problem = problem;
    this.#host.requestUpdate();
  }
}
