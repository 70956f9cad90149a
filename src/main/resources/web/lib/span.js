/** Reads `#start-end`: null when there is no hash, {start, end} or {malformed} otherwise. */
export function spanOf(hash) {
  if (hash.length < 2) return null;
  const match = hash.match(/^#(\d{1,9})-(\d{1,9})$/);
  return match ? { start: Number(match[1]), end: Number(match[2]) } : { malformed: hash.slice(1) };
}

/** Whether two spans differ in value. For properties that get a new object on each render. */
export function differs(next, previous) {
  return ["start", "end", "malformed"].some((key) => next?.[key] !== previous?.[key]);
}

/** Why a span cannot be marked in a text, as a sentence; empty when it can. */
export function misfit(span, text) {
  if (!span) return "";
  if (span.malformed !== undefined) {
    return `This link ends in “#${span.malformed}”, which does not name a passage. A passage looks like #120-245. Nothing is marked.`;
  }
  const { start, end } = span;
  if (start >= end) {
    return `This link points at characters ${start} to ${end}, but a passage must end after its start. Nothing is marked.`;
  }
  if (end > text.length) {
    return `This link points at characters ${start} to ${end}, but the article has only ${text.length}. Nothing is marked. The link may have a typing error, or the article was replaced.`;
  }
  if ([start, end].some((at) => isInsidePair(text, at))) {
    return `This link points at characters ${start} to ${end}, which splits a character. Nothing is marked.`;
  }
  return "";
}

function isInsidePair(text, at) {
  return /^[\uD800-\uDBFF][\uDC00-\uDFFF]$/.test(text.slice(at - 1, at + 1));
}
