import { spanOf } from "./span.js";

/** Removes what the server had rendered, now that the page shows the same or more. */
export function takeOver() {
  document.getElementById("served")?.remove();
}

/**
 * What an article's address asks to be marked: `#120-245`, or `?mark=120-245` for those who cannot
 * see a hash, with `&highlight=130-140` for the words that answer. As {passage, highlight}.
 */
export function marksIn({ hash, search }) {
  const parameters = new URLSearchParams(search);
  const mark = parameters.get("mark");
  const asked = mark ? `#${mark}` : "";
  const passage = spanOf(hash || asked);
  const highlight = !hash || hash === asked ? spanOf(`#${parameters.get("highlight") ?? ""}`) : null;
  const inside = passage && highlight && highlight.start >= passage.start && highlight.end <= passage.end;
  return { passage, highlight: inside ? highlight : null };
}
