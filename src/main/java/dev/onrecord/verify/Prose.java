package dev.onrecord.verify;

import dev.onrecord.domain.Span;
import dev.onrecord.language.Sentences;
import dev.onrecord.language.WordClass;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// The words of a text as they are compared in verification. They are other words than those of
/// [Tokenizer]: `Polish-led` is two, so that each can stand in a quote by itself, and the long name
/// of a country is one.
record Prose(String text, List<ProseWord> words) {
  private static final Pattern WORD =
      Pattern.compile(
          "(?:United States(?: of America)?|United Kingdom|Great Britain|European Union|United"
              + " Nations)\\b|\\p{Lu}(?:\\.\\p{Lu})+\\.?|[\\p{L}\\p{M}\\p{N}]+(?:['’]\\p{L}+)*");

  private static final Pattern POSSESSIVE = Pattern.compile("['’]s$");

  /// What else makes a capital due to its place: a colon, or a quotation mark that opens.
  private static final Pattern OPENING = Pattern.compile(":|[\"“‘]$");

  private static final Pattern CLAUSE_END = Pattern.compile("[,;:.!?()–—…]|--| - ");

  /// Words that open a clause, so that a negation before them does not reach beyond them.
  private static final Set<String> CLAUSE_WORDS =
      WordClass.with("but which who when", WordClass.SUBORDINATOR, WordClass.COMPLEMENTIZER);

  private static final Set<String> AUXILIARIES =
      WordClass.of(WordClass.BE, WordClass.HAVE, WordClass.DO, WordClass.MODAL);

  Prose {
    words = List.copyOf(words);
  }

  static Prose of(String text) {
    List<ProseWord> words = new ArrayList<>();
    Matcher matcher = WORD.matcher(text);
    NavigableSet<Integer> starts = sentenceStarts(text);
    int last = 0;
    int clause = 0;
    while (matcher.find()) {
      String between = text.substring(last, matcher.start());
      String spelled = POSSESSIVE.matcher(matcher.group()).replaceFirst("");
      if (CLAUSE_END.matcher(between).find() || opensClause(spelled, words)) {
        clause++;
      }
      boolean opens =
          !starts.subSet(last, true, matcher.start(), true).isEmpty()
              || OPENING.matcher(between).find();
      words.add(
          new ProseWord(
              spelled,
              new Span(matcher.start(), matcher.end()),
              Stem.of(spelled),
              words.isEmpty() || opens,
              clause));
      last = matcher.end();
    }
    return new Prose(text, words);
  }

  /// Whether a word begins a clause: *which*, *that* but in *on that scale*, *could* after *and*.
  private static boolean opensClause(String spelled, List<ProseWord> before) {
    String lower = spelled.toLowerCase(Locale.ROOT);
    String last = before.isEmpty() ? "" : before.getLast().text().toLowerCase(Locale.ROOT);
    return (CLAUSE_WORDS.contains(lower) && !WordClass.PREPOSITION.has(last))
        || (AUXILIARIES.contains(lower) && (last.equals("and") || last.equals("or")));
  }

  private static NavigableSet<Integer> sentenceStarts(String text) {
    return Sentences.of(text, new Span(0, text.length())).stream()
        .map(Span::start)
        .collect(Collectors.toCollection(TreeSet::new));
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
