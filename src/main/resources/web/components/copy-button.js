import { html } from "lit";
import { LightElement } from "../lib/light-element.js";

/** A button that copies a text and confirms it in its label. */
class CopyButton extends LightElement {
  static properties = { text: {}, label: {}, context: {}, said: { state: true } };

  constructor() {
    super();
    this.label = "Copy";
    this.context = "";
    this.said = "";
  }

  render() {
    return html`<button type="button" class="quiet" @click=${this.#copy}>${this.said || this.label}<span class="visually-hidden"> ${this.context}</span></button>`;
  }

  async #copy() {
    try {
      await navigator.clipboard.writeText(this.text);
      this.said = "Copied";
    } catch {
      this.said = this.#copyBySelection() ? "Copied" : "Could not copy";
    }
    setTimeout(() => (this.said = ""), 2000);
  }

  // The clipboard API needs HTTPS or localhost; over plain HTTP only this older way works.
  #copyBySelection() {
    const field = document.createElement("textarea");
    field.value = this.text;
    field.className = "visually-hidden";
    this.append(field);
    field.select();
    const copied = document.execCommand("copy");
    field.remove();
    this.querySelector("button").focus();
    return copied;
  }
}

customElements.define("copy-button", CopyButton);
