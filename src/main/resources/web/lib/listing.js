/** A Lit controller for one page of a list. If requests overlap, the newest one counts. */
export class Listing {
  /** {page, pages, total, ...}, or null before the first is loaded. */
  found = null;
  /** The parameters of `found`. */
  wanted = null;
  /** Why the list could not be loaded, or null. */
  problem = null;
  #host;
  #fetch;
  #request = null;

  /** @param fetch called with the parameters and an abort signal; resolves to a page */
  constructor(host, fetch) {
    this.#host = host;
    this.#fetch = fetch;
    host.addController(this);
  }

  hostDisconnected() {
    this.#request?.abort();
  }

  /** Loads a page; never rejects. */
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

  /** Shows a problem of another request. */
  fail(problem) {
    this.problem = problem;
    this.#host.requestUpdate();
  }
}
