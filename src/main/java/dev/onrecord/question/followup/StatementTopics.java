package dev.onrecord.question.followup;

import dev.onrecord.domain.Span;
import dev.onrecord.question.followup.TaggedWord.Tag;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/// Finds the topics of a statement: the noun phrases of what is said, without the speaker.
final class StatementTopics {
  /// If fewer words are quoted, they are not all that was said.
  private static final int LEAST_QUOTED = 5;

  private static final Set<Tag> JOINED = EnumSet.of(Tag.NOUN, Tag.PROPN, Tag.NUM, Tag.ADJ);

  /// Parts of speech that may stand before a whole phrase without an article.
  private static final Set<Tag> BEFORE_WHOLE = EnumSet.of(Tag.ADP, Tag.SCONJ);

  private final String statement;
  private final List<TaggedWord> words;

  private StatementTopics(String statement, List<TaggedWord> words) {
    this.statement = statement;
    this.words = words;
  }

  /// In order, each once.
  ///
  /// @param quoted the words given directly; offsets in `statement`, half-open, UTF-16
  /// @param lastName of the speaker
  static List<Topic> of(String statement, List<Span> quoted, String lastName) {
    List<Span> content = content(statement, quoted, lastName);
    if (content.isEmpty()) {
      return List.of();
    }
    List<TaggedWord> words = Tagger.tag(statement);
    StatementTopics topics = new StatementTopics(statement, words);
    return Phrases.of(statement, words).stream()
        .flatMap(NounChunk::withParts)
        .filter(phrase -> content.stream().anyMatch(span -> span.contains(phrase.span())))
        .flatMap(phrase -> topics.topic(phrase).stream())
        .distinct()
        .toList();
  }

  /// The place of the words that were said: the quotations, or else the words before or after the
  /// verb of saying.
  private static List<Span> content(String statement, List<Span> quoted, String lastName) {
    int said = quoted.stream().mapToInt(span -> span.of(statement).split("\\s+", -1).length).sum();
    return said >= LEAST_QUOTED
        ? quoted
        : Reported.of(statement, lastName).map(List::of).orElse(List.of());
  }

  /// The phrase as a topic, if it is not part of a longer one.
  private List<Topic> topic(NounChunk phrase) {
    List<TaggedWord> inside = new ArrayList<>();
    int first = -1;
    for (int i = 0; i < words.size(); i++) {
      if (phrase.span().contains(words.get(i).span())) {
        first = first < 0 ? i : first;
        inside.add(words.get(i));
      }
    }
    int next = first + inside.size();
    boolean whole =
        first >= 0
            && !touchesWord(phrase.span())
            && (next == words.size() || !goesOn(words.get(next)))
            && isWholeAtStart(phrase, inside, first);
    return whole ? Topic.of(phrase, inside, opens(first)).stream().toList() : List.of();
  }

  private boolean touchesWord(Span span) {
    return (span.start() > 0 && isPartOfWord(statement.charAt(span.start() - 1)))
        || (span.end() < statement.length() && isPartOfWord(statement.charAt(span.end())));
  }

  private static boolean isPartOfWord(char c) {
    return Character.isLetterOrDigit(c)
        || c == '-'
        || c == '’'
        || c == '\''
        || c == '&'
        || c == '/';
  }

  private static boolean goesOn(TaggedWord next) {
    return JOINED.contains(next.tag())
        || next.isGenitive()
        || next.tag() == Tag.CCONJ
        || next.lower().equals("of");
  }

  /// Without an article, a phrase is whole only where nothing before it may belong to it.
  private boolean isWholeAtStart(NounChunk phrase, List<TaggedWord> inside, int first) {
    if (Topic.isArticle(inside.getFirst())) {
      return true;
    }
    if (first == 0) {
      return false;
    }
    TaggedWord before = words.get(first - 1);
    boolean isName = inside.stream().allMatch(word -> word.tag() == Tag.PROPN);
    return BEFORE_WHOLE.contains(before.tag())
        || ((before.tag() == Tag.VERB || before.tag() == Tag.PUNCT)
            && (isName || (phrase.isPlural() && !before.lower().endsWith("ed"))));
  }

  /// Whether a word opens the statement or a quotation, so that its capital tells nothing.
  private boolean opens(int place) {
    return place == 0 || words.get(place - 1).text().matches("[\"“”‘'(:.?!…]");
  }
}
