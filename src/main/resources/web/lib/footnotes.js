import { attribution, day } from "./wording.js";

/** An answer with its sources as plain text, for an e-mail. */
export function plainText({ question, sentences, citations }, origin) {
  const said = sentences.map(({ text, citations }) => `${text} ${citations.map((n) => `[${n}]`).join("")}`);
  const notes = citations.map(
    (citation) => `[${citation.n}] ${source(citation)}\n    ${oneLine(citation.quote)}\n    ${origin}${citation.permalink}`,
  );
  return [question, said.join("\n"), ...notes].join("\n\n");
}

/** An answer with its sources as Markdown footnotes, for a notebook. */
export function markdown({ question, sentences, citations }, origin) {
  const said = sentences.map(
    ({ text, citations }) => escaped(oneLine(text)) + citations.map((n) => `[^${n}]`).join(""),
  );
  const notes = citations.map(
    (citation) =>
      `[^${citation.n}]: ${escaped(source(citation))} <${origin}${citation.permalink}>\n\n    > ${escaped(oneLine(citation.quote))}`,
  );
  return [`**${escaped(oneLine(question))}**`, ...said, ...notes].join("\n\n") + "\n";
}

/** Such as "General Nikolai Makarov, via BBC News. “Title”. The Times, 3 May 2012." */
function source(citation) {
  const { title, outlet, published } = citation;
  const imprint = [outlet, day(published)].filter(Boolean).join(", ");
  return [attribution(citation), `“${oneLine(title)}”`, imprint].filter(Boolean).join(". ") + ".";
}

function oneLine(text) {
  return text.replace(/\s+/g, " ").trim();
}

// Characters with a meaning in Markdown: anywhere, and at the start of a line.
function escaped(text) {
  return text.replace(/[\\`*_{}[\]<>|~]/g, "\\$&").replace(/^(\s*)([-+#]|\d+(?=[.)]))/, "$1\\$2").replace(/^(\s*)\\(\d+)([.)])/, "$1$2\\$3");
}
