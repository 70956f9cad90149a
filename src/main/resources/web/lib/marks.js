import { html } from "lit";

/**
 * Renders text[from, to) with nested layers marked, outermost first. A layer is {start, end, wrap}
 * whose offsets are half-open UTF-16 code units of the whole text, and `wrap` renders its content.
 */
export function marked(text, from, to, layers) {
  const [layer, ...inner] = layers;
  if (!layer) return text.slice(from, to);
  const start = Math.max(from, layer.start);
  const end = Math.min(to, layer.end);
  if (start >= end) return text.slice(from, to);
  const within = layer.wrap(marked(text, start, end, inner));
  return html`${text.slice(from, start)}${within}${text.slice(end, to)}`;
}

/** A citation's quote with the answering words marked. */
export function quoted({ quote, start, highlight }) {
  if (!highlight) return quote;
  return marked(quote, 0, quote.length, [
    {
      start: highlight.start - start,
      end: highlight.end - start,
      wrap: (content) => html`<mark class="highlight" data-testid="highlight-mark">${content}</mark>`,
    },
  ]);
}
