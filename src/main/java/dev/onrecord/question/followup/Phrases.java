package dev.onrecord.question.followup;

import dev.onrecord.domain.Span;
import dev.onrecord.question.followup.TaggedWord.Tag;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Finds the noun phrases of a question.
final class Phrases {
  private static final Set<Tag> INSIDE =
      EnumSet.of(Tag.DET, Tag.ADJ, Tag.NUM, Tag.NOUN, Tag.PROPN, Tag.SYM);

  /// Words that ask for a phrase, or stand in place of one.
  private static final Set<String> NO_PART =
      Set.of(
          "which", "what", "whose", "how", "many", "much", "this", "that", "these", "those", "else",
          "other", "more");

  private static final Set<String> JOINING =
      Set.of("in", "at", "on", "for", "to", "with", "from", "between", "against", "by", "over");

  private final String text;
  private final List<TaggedWord> words;

  private Phrases(String text, List<TaggedWord> words) {
    this.text = text;
    this.words = words;
  }

  /// All phrases of a text, in order; those inside others are their parts.
  static List<NounChunk> of(String text) {
    return of(text, Tagger.tag(text));
  }

  /// The same of a text whose words are tagged already.
  static List<NounChunk> of(String text, List<TaggedWord> words) {
    return new Phrases(text, words).all();
  }

  private List<NounChunk> all() {
    List<NounChunk> phrases = new ArrayList<>();
    int at = 0;
    while (at < words.size()) {
      Optional<Range> range = range(at);
      if (range.isPresent()) {
        Range joined = joined(range.get());
        phrases.add(phrase(range.get(), joined));
        at = joined.end();
      } else {
        at++;
      }
    }
    return phrases;
  }

  /// Words from `start`, inclusive, to `end`, exclusive.
  private record Range(int start, int end) {}

  /// The longest run of words from here that ends in a noun.
  private Optional<Range> range(int start) {
    int end = start;
    for (int i = start; i < words.size() && isInside(i, start); i++) {
      end = words.get(i).isNominal() ? i + 1 : end;
    }
    return end > start ? Optional.of(new Range(start, end)) : Optional.empty();
  }

  private boolean isInside(int i, int start) {
    TaggedWord word = words.get(i);
    if (word.isGenitive()) {
      return i > start && i + 1 < words.size() && INSIDE.contains(words.get(i + 1).tag());
    }
    return INSIDE.contains(word.tag())
        && !NO_PART.contains(word.lower())
        && !(i > start && opensClause(words.get(i - 1), word));
  }

  /// A name after *things* opens a clause: *the things Falk knew*; but *foreign minister Falk*.
  private static boolean opensClause(TaggedWord before, TaggedWord word) {
    return before.tag() == Tag.NOUN && before.text().endsWith("s") && word.tag() == Tag.PROPN;
  }

  /// The phrase with those that *of* joins to it, and with a name that says where or with whom.
  private Range joined(Range head) {
    if (head.end() + 1 >= words.size()) {
      return head;
    }
    String joiner = words.get(head.end()).lower();
    return range(head.end() + 1)
        .filter(
            next ->
                joiner.equals("of")
                    || (JOINING.contains(joiner)
                        && !isName(head)
                        && words.get(next.end() - 1).tag() == Tag.PROPN))
        .map(next -> joiner.equals("of") ? joined(next) : next)
        .map(next -> new Range(head.start(), next.end()))
        .orElse(head);
  }

  private boolean isName(Range range) {
    return words.get(range.end() - 1).tag() == Tag.PROPN;
  }

  private NounChunk phrase(Range head, Range whole) {
    List<NounChunk> parts = new ArrayList<>();
    for (int i = head.start(); i < head.end(); i++) {
      if (words.get(i).isGenitive()) {
        Range owner = new Range(head.start(), i);
        parts.add(phrase(owner, owner));
      }
    }
    if (whole.end() > head.end()) {
      range(head.end() + 1).ifPresent(next -> parts.add(phrase(next, joined(next))));
    }
    Span span =
        new Span(words.get(whole.start()).span().start(), words.get(whole.end() - 1).span().end());
    return new NounChunk(
        span.of(text),
        span,
        words.get(head.end() - 1).text(),
        head.start() == 0 ? "" : words.get(head.start() - 1).lower(),
        isName(head),
        parts);
  }
}
