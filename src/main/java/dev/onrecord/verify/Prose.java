package dev.onrecord.verify;

import dev.onrecord.domain.Span;
import dev.onrecord.language.Abbreviations;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// A text as words.
record Prose(String text, List<ProseWord> words) {
  private static final Pattern WORD =
      Pattern.compile(
          "(?:United States(?: of America)?|United Kingdom|Great Britain|European Union|United"
              + " Nations)\\b|\\p{Lu}(?:\\.\\p{Lu})+\\.?|[\\p{L}\\p{M}\\p{N}]+(?:['’]\\p{L}+)*");

  private static final Pattern POSSESSIVE = Pattern.compile("['’]s$");
  private static final Pattern SENTENCE_END = Pattern.compile("[.!?…:]|[\"“‘]$");

  private static final Pattern CLAUSE_END = Pattern.compile("[,;:.!?()–—…]|--| - ");

  /// Words after which a negation reaches no farther.
  private static final Set<String> CLAUSE_WORDS =
      Set.of(
          "but",
          "because",
          "although",
          "though",
          "while",
          "which",
          "who",
          "that",
          "if",
          "unless",
          "when",
          "after",
          "before",
          "until",
          "whether");

  private static final Set<String> PREPOSITIONS =
      Set.of("on", "of", "in", "at", "for", "to", "with", "from", "by");

  private static final Set<String> AUXILIARIES =
      Set.of(
          "could", "would", "will", "is", "was", "has", "had", "have", "can", "may", "might",
          "does", "do", "did", "are", "were", "should");

  Prose {
    words = List.copyOf(words);
  }

  static Prose of(String text) {
    List<ProseWord> words = new ArrayList<>();
    Matcher matcher = WORD.matcher(text);
    int last = 0;
    int clause = 0;
    while (matcher.find()) {
      String between = text.substring(last, matcher.start());
      String spelled = POSSESSIVE.matcher(matcher.group()).replaceFirst("");
      if (CLAUSE_END.matcher(between).find() || opensClause(spelled, words)) {
        clause++;
      }
      boolean ends =
          !words.isEmpty()
              && SENTENCE_END.matcher(between).find()
              && !(between.equals(". ") && isAbbreviation(words.getLast().text(), spelled));
      words.add(
          new ProseWord(
              spelled,
              new Span(matcher.start(), matcher.end()),
              Stem.of(spelled),
              words.isEmpty() || ends,
              clause));
      last = matcher.end();
    }
    return new Prose(text, words);
  }

  /// Whether a word begins a clause: *which*, *that* but in *on that scale*, *could* after *and*.
  private static boolean opensClause(String spelled, List<ProseWord> before) {
    String lower = spelled.toLowerCase(Locale.ROOT);
    String last = before.isEmpty() ? "" : before.getLast().text().toLowerCase(Locale.ROOT);
    return (CLAUSE_WORDS.contains(lower) && !PREPOSITIONS.contains(last))
        || (AUXILIARIES.contains(lower) && (last.equals("and") || last.equals("or")));
  }

  /// Whether the full stop between two words belongs to the first: *Prof. Baker*, *No. 5*.
  private static boolean isAbbreviation(String word, String next) {
    return Abbreviations.isLeading(word)
        || (Abbreviations.isNumbered(word) && Character.isDigit(next.charAt(0)));
  }

  /// The words that mean something by themselves, numbers left out.
  List<ProseWord> content() {
    return words.stream().filter(ProseWord::isContent).toList();
  }

  Set<String> stems() {
    return words.stream().map(ProseWord::stem).collect(Collectors.toSet());
  }

  /// The next content words after word `index` in its clause, at most `limit`.
  List<ProseWord> following(int index, int limit) {
    return words.subList(index + 1, words.size()).stream()
        .takeWhile(word -> word.clause() == words.get(index).clause())
        .filter(ProseWord::isContent)
        .limit(limit)
        .toList();
  }
}
