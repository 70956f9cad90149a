import { LitElement } from "lit";

/** A Lit element that renders into the document, so that shared stylesheets, print and tests reach it. */
export class LightElement extends LitElement {
  createRenderRoot() {
    return this;
  }

  emit(type, detail) {
    this.dispatchEvent(new CustomEvent(type, { detail, bubbles: true }));
  }
}
