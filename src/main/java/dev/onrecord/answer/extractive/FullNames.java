package dev.onrecord.answer.extractive;

import dev.onrecord.domain.index.Evidence;
import dev.onrecord.domain.index.Retrieved;
import dev.onrecord.domain.index.TermMatch;
import dev.onrecord.domain.index.TermMatch.Where;
import dev.onrecord.domain.question.Question;
import dev.onrecord.domain.question.Term;
import dev.onrecord.language.NameTitles;
import dev.onrecord.language.Tokenizer;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/// The names of several words in a question: who is called *Joan Miller* is neither *John Miller*
/// nor *Joan Muller*, however alike they look to a model.
final class FullNames {
  /// A word that is nowhere in the article is there in another spelling if it is met so well.
  private static final double SAME = .75;

  /// In words, for *George W. Bush*.
  private static final int CLOSE = 3;

  private static final Pattern WORD_BEFORE = Pattern.compile("(\\p{Lu}[\\p{L}\\p{M}]+)\\s$");

  private FullNames() {}

  /// Whether no name of several words in the question is that of somebody else in the sentence, or
  /// has a word that the article lacks.
  static boolean areMet(Question question, Retrieved retrieved, Evidence evidence) {
    return names(question, retrieved).stream()
        .allMatch(
            name ->
                name.stream().allMatch(t -> isThere(evidence.matches().get(t)))
                    && !isAnothers(question, name, evidence));
  }

  private static boolean isThere(TermMatch match) {
    return match.where() != Where.NOWHERE || match.similarity() >= SAME;
  }

  /// Words of a question without those that are titles.
  static List<String> withoutTitles(List<String> words) {
    return words.stream().filter(word -> !NameTitles.has(word)).toList();
  }

  /// The places of the terms of each name of several words, titles left out.
  private static List<List<Integer>> names(Question question, Retrieved retrieved) {
    List<List<Integer>> names = new ArrayList<>();
    for (int t = 0; t < question.terms().size(); t++) {
      if (isName(question, retrieved, t)) {
        boolean goesOn =
            !names.isEmpty() && names.getLast().getLast() == t - 1 && touches(question, t);
        if (!goesOn) {
          names.add(new ArrayList<>());
        }
        names.getLast().add(t);
      }
    }
    return names.stream().filter(words -> words.size() > 1).toList();
  }

  private static boolean touches(Question question, int term) {
    return question.terms().get(term - 1).span().end() + 1
        == question.terms().get(term).span().start();
  }

  /// By its capital; in a question without capitals by the archive's, and so is what the archive
  /// lacks before a name.
  private static boolean isName(Question question, Retrieved retrieved, int term) {
    List<Term> terms = question.terms();
    if (NameTitles.has(terms.get(term).text())) {
      return false;
    }
    if (terms.stream().anyMatch(t -> t.kind() == Term.Kind.NAME)) {
      return terms.get(term).kind() == Term.Kind.NAME;
    }
    return retrieved.terms().get(term).isName()
        || (retrieved.terms().get(term).passages() == 0
            && term + 1 < terms.size()
            && touches(question, term + 1)
            && retrieved.terms().get(term + 1).isName());
  }

  /// Whether the last word of a name stands in the sentence behind another word than in the name,
  /// or belongs to the speaker, whose other names are others.
  private static boolean isAnothers(Question question, List<Integer> name, Evidence evidence) {
    List<String> words =
        name.stream().flatMap(t -> words(question.terms().get(t).text()).stream()).toList();
    List<String> others = words.subList(0, words.size() - 1);
    List<String> told = words(evidence.text());
    if (stand(others, words.getLast(), told)) {
      return false;
    }
    List<String> speaker = evidence.statement().map(s -> words(s.introduction())).orElse(List.of());
    if (speaker.contains(words.getLast())) {
      return withoutTitles(speaker).size() > 1 && others.stream().noneMatch(speaker::contains);
    }
    return standsBehindOthers(words.getLast(), evidence.text());
  }

  /// Whether a last name stands in a text, and everywhere behind what may be another's first name.
  private static boolean standsBehindOthers(String name, String text) {
    List<MatchResult> places =
        Pattern.compile(
                "\\b" + Pattern.quote(name) + "\\b",
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE)
            .matcher(text)
            .results()
            .toList();
    return !places.isEmpty() && places.stream().allMatch(p -> hasFirstName(text, p.start()));
  }

  private static boolean hasFirstName(String text, int last) {
    Matcher before = WORD_BEFORE.matcher(text).region(0, last);
    return before.find() && before.start() > 0 && !NameTitles.has(before.group(1));
  }

  /// Whether one of a person's other names stands shortly before the last somewhere.
  private static boolean stand(List<String> others, String last, List<String> told) {
    return IntStream.range(0, told.size())
        .filter(at -> told.get(at).equals(last))
        .anyMatch(
            at -> told.subList(Math.max(0, at - CLOSE), at).stream().anyMatch(others::contains));
  }

  /// In lower case.
  static List<String> words(String text) {
    return Tokenizer.lowerRuns(text);
  }
}
