const NUMBERED = /^(.*?)\s*((?:\[\d+\])*)$/s;

/** The received part of an answer, such as `One. [1]\nTwo. [2][3]`, as sentences {text, citations}. */
export function sentencesOf(draft) {
  return draft
    .split("\n")
    .filter((line) => line.trim())
    .map((line) => {
      const [, text, numbers] = line.match(NUMBERED);
      return { text, citations: [...numbers.matchAll(/\d+/g)].map(Number) };
    });
}
