/** The label of a block that is not part of the article. */
export const OUTSIDE = {
  furniture: "Website text, ignored",
  related_link: "Link to another story, ignored",
};

export function isOutside(kind) {
  return kind in OUTSIDE;
}

/**
 * The article's text as consecutive {start, end, kind} blocks without a gap. Text between blocks
 * is shown as body, because a reader must see all text that was indexed.
 */
export function blocksOf({ text, passages }) {
  const blocks = [];
  let reached = 0;
  const add = (start, end, kind) => {
    if (text.slice(start, end).trim()) blocks.push({ start, end, kind });
  };
  for (const { start, end, kind } of [...(passages ?? [])].sort((a, b) => a.start - b.start)) {
    if (start > reached) add(reached, start, "body");
    add(Math.max(start, reached), end, kind);
    reached = Math.max(reached, end);
  }
  if (reached < text.length) add(reached, text.length, "body");
  return blocks;
}
