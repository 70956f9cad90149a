import { spanOf } from "./span.js";

/** Removes the content rendered by the server, because the page now shows the same or more. */
export function takeOver() {
  document.getElementById("served")?.remove();
}

/**
 * The passage that an article's address marks: `#120-245`, or `?mark=120-245` for the server, which
 * gets no hash, with `&highlight=130-140` for the answering words. As {passage, highlight}.
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
