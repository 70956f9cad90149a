import { html, nothing } from "lit";
import { droppedFiles } from "../lib/dropped.js";
import { Intake } from "../lib/intake.js";
import { LightElement } from "../lib/light-element.js";
import { plural } from "../lib/wording.js";
import "./intake-results.js";
import "./text-intake.js";

/** File types for the browser's dialog. The server checks the content of a file, not its name. */
const ACCEPTED = ".txt,.md,.markdown,.html,.htm,.xhtml,.pdf,.docx,.eml,.json,.jsonl,.ndjson,.csv,.tsv,.rss,.atom,.xml,.zip,text/*";

/**
 * Adds articles: files that are dropped anywhere on the page or chosen, or a pasted text.
 * Emits `files-near` when files are dragged over the page, and `articles-added`.
 */
class ArticleIntake extends LightElement {
  static properties = {
    /** Whether the archive has no article yet. */
    barren: { type: Boolean },
    over: { state: true },
    pasting: { state: true },
    said: { state: true },
  };

  #intake = new Intake(this);
  #listeners = {
    dragover: (event) => this.#hover(event),
    dragleave: (event) => this.#leave(event),
    drop: (event) => this.#drop(event),
  };

  connectedCallback() {
    super.connectedCallback();
    for (const [type, listener] of Object.entries(this.#listeners)) addEventListener(type, listener);
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    for (const [type, listener] of Object.entries(this.#listeners)) removeEventListener(type, listener);
  }

  render() {
    const { items, busy, done, sending } = this.#intake;
    return html`
      <section class="intake" aria-labelledby="intake-title" data-testid="intake">
        <h2 id="intake-title">${this.barren ? "This archive is empty. Add its first articles." : "Add articles"}</h2>
        <div class="drop" data-testid="drop" ?data-over=${this.over}>
          <p><strong>Drop files or folders here</strong></p>
          <p class="drop-ways">
            <button type="button" class="send" data-testid="choose" @click=${() => this.querySelector("input[type=file]").click()}>Choose files</button>
            <button type="button" class="quiet" data-testid="paste" aria-expanded=${this.pasting ? "true" : "false"} @click=${this.#paste}>Paste a text</button>
          </p>
          <p class="aside">Text, Markdown, HTML, PDF, Word (DOCX), e-mail (EML), JSON, CSV, RSS or Atom, NITF or NewsML, or a ZIP of these; up to 32 MiB per file.</p>
          <input type="file" multiple hidden data-testid="files" aria-label="Files with articles" accept=${ACCEPTED} @change=${this.#chosen} />
        </div>
        <text-intake ?hidden=${!this.pasting} @text-added=${({ detail }) => this.#pasted(detail)} @leave=${() => (this.pasting = false)}></text-intake>
        ${busy
          ? html`<div class="intake-progress">
              <progress aria-label="Files added" max=${items.length} .value=${done} data-testid="intake-progress"></progress>
              <span>${done} of ${plural(items.length, "file")}</span>
              <button type="button" class="quiet" data-testid="intake-stop" @click=${() => this.#intake.stop()}>Stop</button>
              <span class="intake-now" dir="auto">${sending?.name}</span>
            </div>`
          : nothing}
        <p class="intake-said" role="status" data-testid="intake-said">${this.said}</p>
        <intake-results .items=${items}></intake-results>
      </section>
    `;
  }

  #hover(event) {
    if (!event.dataTransfer.types.includes("Files")) return;
    event.preventDefault();
    event.dataTransfer.dropEffect = "copy";
    if (!this.over) this.emit("files-near");
    this.over = true;
  }

  // The drag has left the window only if there is no related target; otherwise it moved inside the page.
  #leave(event) {
    if (!event.relatedTarget) this.over = false;
  }

  async #drop(event) {
    if (!event.dataTransfer.types.includes("Files")) return;
    event.preventDefault();
    this.over = false;
    try {
      this.#add(await droppedFiles(event.dataTransfer));
    } catch {
      this.said = "The browser could not read what was dropped. Choose the files instead.";
    }
  }

  #chosen({ target }) {
    const files = [...target.files];
    target.value = "";
    this.#add(files);
  }

  async #add(files) {
    if (!files.length) return;
    const busy = this.#intake.busy;
    this.said = "";
    await this.#intake.add(files);
    if (busy) return;
    this.said = this.#summary();
    if (this.#intake.count("added") || this.#intake.count("replaced")) this.emit("articles-added");
  }

  #summary() {
    const count = (state) => this.#intake.count(state);
    return [
      count("added") ? `${plural(count("added"), "article")} added` : "No article added",
      count("replaced") && `${count("replaced")} replaced`,
      count("known") && `${count("known")} already in the archive`,
      count("refused") && `${count("refused")} refused`,
      count("stopped") && `${count("stopped")} not sent`,
    ].filter(Boolean).join(", ") + ".";
  }

  async #paste() {
    this.pasting = !this.pasting;
    await this.updateComplete;
    if (this.pasting) this.querySelector("text-intake").focus();
  }

  async #pasted({ article, added }) {
    this.pasting = false;
    this.said = added ? `Added “${article.title || article.id}”.` : `This text is already in the archive as “${article.title || article.id}”.`;
    if (added) this.emit("articles-added");
    await this.updateComplete;
    this.querySelector("[data-testid=paste]").focus();
  }
}

customElements.define("article-intake", ArticleIntake);
