import { html } from "lit";
import { LightElement } from "../lib/light-element.js";
import { day, moment, plural } from "../lib/wording.js";

/** Details of an answer: time, state of the archive, settings, and author. */
class AnswerRecord extends LightElement {
  static properties = { answer: { attribute: false } };

  render() {
    const { id, askedAt, index } = this.answer;
    return html`
      <section class="record" aria-labelledby="record-title" data-testid="record">
        <h2 id="record-title">Details</h2>
        <dl>
          <div><dt>Asked</dt><dd><time datetime=${askedAt}>${moment(askedAt)}</time></dd></div>
          <div><dt>Archive</dt><dd>Generation ${index.generation}: ${plural(index.articles, "article")}, ${plural(index.passages, "passage")}</dd></div>
          <div><dt>Settings</dt><dd>${this.#settings()}</dd></div>
          <div><dt>Written by</dt><dd>${this.#writer()}</dd></div>
          <div><dt>Answer</dt><dd><code>${id}</code></dd></div>
        </dl>
      </section>
    `;
  }

  #settings() {
    const { mode, caution, reranker, articles, outlets, from, to, version } = this.answer.settings;
    return [
      `Mode ${mode}`,
      `caution ${caution}`,
      reranker ? `cross-encoder ${reranker.slice(0, 8)}` : "",
      articles.length ? `only the articles ${articles.join(", ")}` : "",
      outlets.length ? `only ${outlets.join(", ")}` : "",
      from ? `from ${day(from)}` : "",
      to ? `to ${day(to)}` : "",
      `Onrecord ${version}`,
    ].filter(Boolean).join(", ");
  }

  #writer() {
    const { model } = this.answer;
    return model
      ? html`${model.model} (${model.provider}), prompts <code title=${model.prompts}>${model.prompts.slice(0, 8)}</code>`
      : "No language model: quoted from the articles";
  }
}

customElements.define("answer-record", AnswerRecord);
