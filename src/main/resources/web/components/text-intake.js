import { html, nothing } from "lit";
import { addText } from "../lib/api.js";
import { LightElement } from "../lib/light-element.js";
import "./problem-view.js";

const FACTS = [
  { name: "title", label: "Headline", type: "text", limit: 500 },
  { name: "author", label: "Author", type: "text", limit: 200 },
  { name: "outlet", label: "Outlet", type: "text", limit: 200 },
  { name: "published", label: "Published", type: "date" },
  { name: "url", label: "Address", type: "url", limit: 2000 },
];

/** A form for a pasted article with its metadata. Emits `text-added` and `leave`. */
class TextIntake extends LightElement {
  static properties = { busy: { state: true }, problem: { state: true } };

  render() {
    return html`
      <form class="text-intake" @submit=${this.#submit}>
        <div class="filter">
          <label for="pasted-text">Text of the article</label>
          <textarea id="pasted-text" name="text" data-testid="pasted-text" rows="8" dir="auto" required></textarea>
        </div>
        <fieldset>
          <legend>Details of the article <span class="optional">Optional</span></legend>
          ${FACTS.map(
            ({ name, label, type, limit }) => html`<div class="filter">
              <label for="pasted-${name}">${label}</label>
              <input id="pasted-${name}" name=${name} data-testid="pasted-${name}" type=${type} dir="auto" maxlength=${limit ?? nothing} autocomplete="off" />
            </div>`,
          )}
        </fieldset>
        ${this.problem ? html`<problem-view role="alert" .problem=${this.problem}></problem-view>` : nothing}
        <div class="field-row">
          <button type="submit" class="send" data-testid="pasted-add" ?disabled=${this.busy}>${this.busy ? "Adding" : "Add"}</button>
          <button type="button" class="quiet" @click=${() => this.emit("leave")}>Cancel</button>
        </div>
      </form>
    `;
  }

  focus() {
    this.querySelector("textarea").focus();
  }

  async #submit(event) {
    event.preventDefault();
    const given = Object.entries(Object.fromEntries(new FormData(event.target)));
    this.busy = true;
    this.problem = null;
    try {
      const added = await addText(Object.fromEntries(given.filter(([, value]) => value.trim())));
      event.target.reset();
      this.emit("text-added", added);
    } catch (problem) {
      this.problem = problem;
    } finally {
      this.busy = false;
    }
  }
}

customElements.define("text-intake", TextIntake);
