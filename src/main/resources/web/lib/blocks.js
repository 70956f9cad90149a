/** What a block that is not the article's own is called beside it. */
export const OUTSIDE = {
  furniture: "Website text, ignored",
  related_link: "Link to another story, ignored",
};

export function isOutside(kind) {
  return kind in OUTSIDE;
}

/**
 * The article's text as consecutive {start, end, kind} blocks without a gap: text that no block
 * claims is still shown, as body, because a reader must be able to see everything that was indexed.
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
