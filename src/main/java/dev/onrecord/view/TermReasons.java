package dev.onrecord.view;

import dev.onrecord.domain.answer.Explanation;
import dev.onrecord.domain.article.Statement;
import dev.onrecord.domain.index.Evidence;
import dev.onrecord.domain.index.TermMatch;
import dev.onrecord.domain.index.TermUse;
import dev.onrecord.domain.question.Term;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// Says which words of a question a sentence has, and where the others are.
final class TermReasons {
  /// From this similarity on, a term counts as paraphrased.
  private static final double PARAPHRASED = .6;

  private final Set<String> said = new LinkedHashSet<>();
  private final Set<String> inSpeaker = new LinkedHashSet<>();
  private final Set<String> inEither = new LinkedHashSet<>();
  private final Set<String> near = new LinkedHashSet<>();
  private final Set<String> inArticle = new LinkedHashSet<>();
  private final Set<String> paraphrased = new LinkedHashSet<>();
  private final Set<String> absent = new LinkedHashSet<>();
  private final Set<String> absentNames = new LinkedHashSet<>();

  private TermReasons() {}

  static TermReasons of(Explanation explanation, Evidence evidence) {
    TermReasons reasons = new TermReasons();
    List<Term> terms = explanation.question().terms();
    for (int t = 0; t < terms.size(); t++) {
      reasons.add(
          terms.get(t).text(),
          isName(terms.get(t), explanation.uses().get(t)),
          evidence.matches().get(t),
          evidence);
    }
    return reasons;
  }

  /// Whether a term is a name or a number, for which no other word is close in meaning.
  private static boolean isName(Term term, TermUse use) {
    return switch (term.kind()) {
      case NAME, NUMBER -> true;
      case VERB, OTHER -> use.isName();
    };
  }

  private void add(String term, boolean isName, TermMatch match, Evidence evidence) {
    switch (match.where()) {
      case SENTENCE -> addMet(term, evidence);
      case PASSAGE -> near.add(quoted(term));
      case ARTICLE -> inArticle.add(quoted(term));
      case NOWHERE -> absent(isName, match).add(quoted(term));
    }
  }

  private Set<String> absent(boolean isName, TermMatch match) {
    if (isName) {
      return absentNames;
    }
    return match.similarity() >= PARAPHRASED ? paraphrased : absent;
  }

  /// Finds the matching word, because the match does not say which word it is, nor whether it is in
  /// the sentence or in its speaker's name.
  private void addMet(String term, Evidence evidence) {
    Optional<String> inText = WordFormFinder.of(term, evidence.text());
    Optional<String> inName =
        evidence.statement().map(Statement::speaker).flatMap(name -> WordFormFinder.of(term, name));
    if (inText.isPresent()) {
      said.add(as(term, inText.get()));
    } else if (inName.isPresent()) {
      inSpeaker.add(as(term, inName.get()));
    } else {
      inEither.add(quoted(term));
    }
  }

  private static String as(String term, String found) {
    return found.equalsIgnoreCase(term) ? quoted(term) : quoted(found) + " for " + quoted(term);
  }

  private static String quoted(String term) {
    return "“" + term + "”";
  }

  /// The words that the sentence has, in one or two sentences.
  Stream<String> met() {
    List<String> reasons = new ArrayList<>();
    if (!said.isEmpty()) {
      String name =
          inSpeaker.isEmpty() ? "" : " and, in its speaker's name, " + CommaList.and(inSpeaker);
      reasons.add("It says " + CommaList.and(said) + name + ".");
    } else if (!inSpeaker.isEmpty()) {
      reasons.add("Its speaker's name has " + CommaList.and(inSpeaker) + ".");
    }
    if (!inEither.isEmpty()) {
      reasons.add(
          "It, or its speaker's name, has " + CommaList.and(inEither) + " in another spelling.");
    }
    return reasons.stream();
  }

  /// The words that only its paragraph or its article has.
  Stream<String> around() {
    List<String> reasons = new ArrayList<>();
    if (!near.isEmpty()) {
      reasons.add(
          "%s %s in its paragraph or in the article's title, not in the sentence itself."
              .formatted(CommaList.and(near), stands(near)));
    }
    if (!inArticle.isEmpty()) {
      reasons.add(
          "%s %s only elsewhere in the article."
              .formatted(CommaList.and(inArticle), stands(inArticle)));
    }
    return reasons.stream();
  }

  private static String stands(Set<String> terms) {
    return terms.size() == 1 ? "stands" : "stand";
  }

  /// The words that are missing, in at most three sentences.
  Stream<String> lacking() {
    List<String> reasons = new ArrayList<>();
    if (!absentNames.isEmpty()) {
      reasons.add("It does not say %s.".formatted(CommaList.or(absentNames)));
    }
    if (!paraphrased.isEmpty()) {
      reasons.add(
          "It does not say %s, but something close in meaning."
              .formatted(CommaList.or(paraphrased)));
    }
    if (!absent.isEmpty()) {
      reasons.add(
          "It does not say %s, and nothing close in meaning.".formatted(CommaList.or(absent)));
    }
    return reasons.stream();
  }
}
