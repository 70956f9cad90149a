package dev.onrecord.question;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// A typed text, taken apart into the questions in it.
final class Parts {
  /// Further questions are not answered, as each costs as much as one asked alone.
  private static final int MOST = 4;

  private static final String ASKING =
      "(?i:" + Clauses.QUESTION_WORD + "|" + Clauses.AUXILIARY + ")\\b";

  /// The end of a sentence. What has its mark because it is short or a title ends none: *U.S.*,
  /// *Prof. Li*, *Oklahoma! in 1998*.
  private static final Pattern END =
      Pattern.compile(
          "(?<=\\?)\\s+|(?<=\\?[\"”’)]{1,2})\\s+(?=\\p{Lu})"
              + "|(?<=[\\p{Ll}\\p{N}]{4}\\.[\"”’)]{0,2})\\s+(?=\\p{Lu})"
              + "|(?<=[\\p{Ll}\\p{N}][.!])\\s+(?="
              + ASKING
              + ")");

  private static final Pattern QUESTION =
      Pattern.compile(
          "(?s).*\\b"
              + ASKING
              + ".*\\?[\"”’)\\s]*|(?i:"
              + Clauses.PREPOSITION
              + Clauses.QUESTION_WORD
              + "(?:['’]?s)?\\b|"
              + Clauses.AUXILIARY
              + " ).*");

  private static final Pattern ABOUT_ONESELF =
      Pattern.compile("(?i)(?:i|we|my|our|hi|hello|hey|good|thanks|thank|please|ok|okay)\\b.*");

  private final List<Text> texts = new ArrayList<>();
  private final List<String> notices = new ArrayList<>();

  private Parts() {}

  /// A question's text.
  ///
  /// @param side as in [Part]
  record Text(String question, Optional<String> side) {}

  private record Sentence(String core, boolean told, boolean asks) {
    static Sentence of(String text) {
      Politeness frame = Politeness.of(text);
      return new Sentence(
          frame.core(), frame.commands(), frame.commands() || Parts.asks(frame.core()));
    }
  }

  /// Whether a sentence has the form of a question.
  static boolean asks(String sentence) {
    return QUESTION.matcher(sentence).matches();
  }

  static Parts of(String text) {
    Parts parts = new Parts();
    List<Sentence> sentences = END.splitAsStream(text).map(Sentence::of).toList();
    if (sentences.size() == 1 || isOneQuestion(sentences)) {
      Sentence whole = Sentence.of(text);
      parts.add(whole.core(), whole.told(), "");
      return parts;
    }
    String before = "";
    for (Sentence sentence : sentences) {
      before =
          sentence.asks() ? parts.add(sentence.core(), sentence.told(), before) : sentence.core();
    }
    return parts;
  }

  /// The questions in order, at least one.
  List<Text> texts() {
    return List.copyOf(texts);
  }

  /// What the reader should know of how they were read.
  List<String> notices() {
    return List.copyOf(notices);
  }

  /// Whether all sentences together ask: because none asks by itself, or because one does of what
  /// another states.
  private static boolean isOneQuestion(List<Sentence> sentences) {
    List<Sentence> asking = sentences.stream().filter(Sentence::asks).toList();
    return asking.isEmpty()
        || (asking.size() == 1
            && !Antecedent.isNeededBy(asking.getFirst().core())
            && sentences.stream()
                .anyMatch(s -> !s.asks() && !ABOUT_ONESELF.matcher(s.core()).matches()));
  }

  /// Adds the questions of a sentence.
  ///
  /// @param before what was written before it
  /// @return what a pronoun after it may stand for: the same as its own, or else what it names
  private String add(String sentence, boolean told, String before) {
    List<Clause> clauses = clauses(sentence, told, before);
    for (Clause clause : clauses) {
      clause.read().map(r -> Notices.read(r.pronoun(), r.meant())).ifPresent(notices::add);
      List<Comparison> sides = Comparison.of(clause.question());
      sides.forEach(side -> add(new Text(side.question(), Optional.of(side.side()))));
      if (sides.isEmpty()) {
        add(new Text(clause.question(), Optional.empty()));
      }
    }
    return clauses.getLast().context();
  }

  private void add(Text text) {
    if (texts.size() < MOST) {
      texts.add(text);
    } else if (!notices.contains(Notices.TOO_MANY)) {
      notices.add(Notices.TOO_MANY);
    }
  }

  /// A clause, and how its pronoun was read.
  private record Clause(String typed, Optional<Antecedent.Resolved> read) {
    static Clause of(String typed, String before) {
      return new Clause(typed, Antecedent.resolve(typed, before));
    }

    String question() {
      return read.map(Antecedent.Resolved::clause).orElse(typed);
    }

    /// What a pronoun after it may stand for.
    String context() {
      return read.map(Antecedent.Resolved::meant).orElse(typed);
    }

    /// Whether this can be asked without what stands before it.
    boolean standsAlone() {
      return (read.isPresent() || !Antecedent.isNeededBy(typed))
          && !Terms.of(question(), AskedType.of(question())).isEmpty();
    }
  }

  /// The clauses of a sentence; the sentence where one of them cannot stand alone.
  private static List<Clause> clauses(String sentence, boolean told, String before) {
    List<Clause> clauses = new ArrayList<>();
    String context = before;
    for (String text : Clauses.of(sentence, told)) {
      Clause clause = Clause.of(text.strip(), context);
      clauses.add(clause);
      context = clause.context();
    }
    return clauses.stream().skip(1).allMatch(Clause::standsAlone)
        ? clauses
        : List.of(Clause.of(sentence, before));
  }
}
