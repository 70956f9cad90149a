package dev.onrecord.question.followup;

/// Replaces parts of names in a question by the fullest names that the conversation has.
final class NameCompletion {
  private NameCompletion() {}

  /// The question with full names.
  static String in(String question, Topics topics) {
    StringBuilder text = new StringBuilder();
    int at = 0;
    for (NounChunk phrase : Phrases.of(question)) {
      if (phrase.name() && phrase.text().indexOf(' ') < 0 && phrase.mayBePerson()) {
        text.append(question, at, phrase.span().start()).append(topics.full(phrase.text()));
        at = phrase.span().end();
      }
    }
    return text.append(question.substring(at)).toString();
  }
}
