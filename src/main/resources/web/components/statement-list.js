import { html } from "lit";
import { LightElement } from "../lib/light-element.js";
import { plural } from "../lib/wording.js";

/** The statements in an article by speaker, each linked to its place. */
class StatementList extends LightElement {
  static properties = { article: { attribute: false } };

  render() {
    const { text, statements } = this.article;
    return html`
      <section class="statements" aria-labelledby="statements-title" data-testid="statements">
        <h2 id="statements-title">Who says what</h2>
        ${statements.length
          ? bySpeaker(statements).map(
              ([speaker, said]) => html`
                <div class="statement-group">
                  <h3 class="statement-speaker" dir="auto">${roleOf(said)}${speaker} <span class="statement-count">${plural(said.length, "statement")}</span></h3>
                  <ul>
                    ${said.map(
                      ({ start, end, via }) => html`<li>
                        <a href="#${start}-${end}" dir="auto">${text.slice(start, end).replace(/\s+/g, " ")}</a>
                        ${via ? html`<span class="imprint">via ${via}</span>` : ""}
                      </li>`,
                    )}
                  </ul>
                </div>
              `,
            )
          : html`<p class="aside">No reported speech was found in this article.</p>`}
      </section>
    `;
  }
}

/** Speakers in the order of their first statements, each with all statements. */
function bySpeaker(statements) {
  const said = new Map();
  for (const statement of statements) {
    said.set(statement.speaker, [...(said.get(statement.speaker) ?? []), statement]);
  }
  return [...said];
}

function roleOf(statements) {
  const role = statements.map(({ role }) => role).find(Boolean);
  return role ? `${role} ` : "";
}

customElements.define("statement-list", StatementList);
