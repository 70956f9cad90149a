package dev.onrecord.segment.speech;

import dev.onrecord.domain.Span;
import dev.onrecord.domain.article.Block;
import dev.onrecord.domain.article.Kind;
import dev.onrecord.domain.article.Statement;
import dev.onrecord.language.Roles;
import dev.onrecord.language.SpeakerNouns;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Finds the statements that headlines report: `Doe: It is late`, `"It is late": Doe on clocks`,
/// `Mayor warns of floods`, `It is late, says mayor`. A headline names its speaker in short, and
/// the article tells who is meant.
final class Headlines {
  private static final int LONGEST_LABEL = 6;
  private static final int LONGEST_SUBJECT = 8;

  private final String text;
  private final People people;
  private final Set<String> speakers = new LinkedHashSet<>();

  /// @param told the statements of the sentences of the article
  Headlines(String text, People people, List<Statement> told) {
    this.text = text;
    this.people = people;
    told.forEach(statement -> speakers.add(statement.speaker()));
  }

  /// The statements of the title and the subheadings, at most one each. A title that the page
  /// repeats counts once.
  List<Statement> of(List<Block> blocks) {
    List<Statement> statements = new ArrayList<>();
    Set<String> seen = new LinkedHashSet<>();
    for (Block block : blocks) {
      boolean headline = block.kind() == Kind.TITLE || block.kind() == Kind.SUBHEADING;
      if (headline && seen.add(block.span().of(text))) {
        statement(block.span()).ifPresent(statements::add);
      }
    }
    return statements;
  }

  private Optional<Statement> statement(Span span) {
    List<Quotation> quotations = Quotations.of(text, span, List.of(span), false);
    SpeechFrame frame = HeadlineCase.lowered(SpeechFrame.of(text, span, quotations));
    return labelled(frame)
        .or(() -> reported(frame))
        .map(
            resolved ->
                new Statement(
                    span,
                    QuotedWords.of(text, span, quotations),
                    resolved.speaker(),
                    resolved.role(),
                    Optional.empty()));
  }

  /// The speaker before a colon; or after it, if a quotation stands before the colon.
  private Optional<ResolvedSpeaker> labelled(SpeechFrame frame) {
    for (int colon = 1; colon < frame.size() - 1; colon++) {
      if (!frame.at(colon).text().equals(":")) {
        continue;
      }
      if (colon == 1 && frame.isQuotation(0)) {
        return FollowingPhrases.startingAt(frame, 2, true).flatMap(p -> spoken(frame, p));
      }
      int end = colon;
      return FollowingPhrases.startingAt(frame, 0, true)
          .filter(p -> p.to() == end || (frame.isQuotation(end + 1) && p.to() < end))
          .or(() -> Optional.of(new NounPhrase(NounPhrase.Type.NAME, 0, end)))
          .filter(p -> end <= LONGEST_LABEL)
          .flatMap(p -> known(frame, p));
    }
    return Optional.empty();
  }

  /// The subject of a verb of saying.
  private Optional<ResolvedSpeaker> reported(SpeechFrame frame) {
    for (int verb = 0; verb < frame.size(); verb++) {
      if (SpeechVerbs.isAt(frame, verb)) {
        Optional<NounPhrase> subject = subject(frame, verb);
        if (subject.isPresent()) {
          return spoken(frame, subject.get());
        }
      }
    }
    return Optional.empty();
  }

  private static Optional<NounPhrase> subject(SpeechFrame frame, int verb) {
    int last = verb - 1;
    while (frame.isWord(last) && Grammar.isAdverbial(frame, last)) {
      last--;
    }
    int from = last + 1;
    while (from > 0 && frame.isWord(from - 1) && last - from < LONGEST_SUBJECT) {
      from--;
    }
    if (from <= last) {
      return Optional.of(NounPhrases.endingAt(frame, last, true))
          .filter(Optional::isPresent)
          .orElse(bare(frame, from, last));
    }
    Optional<NounPhrase> behind = FollowingPhrases.startingAt(frame, verb + 1, true);
    return behind.filter(p -> frame.isEnd(p.to())).isPresent()
        ? behind
        : verb == 0 ? Optional.empty() : FollowingPhrases.startingAt(frame, 0, true);
  }

  /// A noun without an article, as in headlines: `owner confirms`.
  private static Optional<NounPhrase> bare(SpeechFrame frame, int from, int last) {
    return SpeakerNouns.contains(frame.at(last).lower())
        ? Optional.of(new NounPhrase(NounPhrase.Type.DESCRIPTION, from, last + 1))
        : Optional.empty();
  }

  /// The person whom a phrase means. If it is nobody known, the words of the phrase.
  private Optional<ResolvedSpeaker> spoken(SpeechFrame frame, NounPhrase phrase) {
    if (phrase.type() == NounPhrase.Type.PRONOUN) {
      return Optional.empty();
    }
    String words = phrase.undetermined(frame);
    boolean can =
        phrase.type() == NounPhrase.Type.NAME || SpeakerNouns.contains(phrase.head(frame));
    return known(frame, phrase)
        .or(() -> can ? Optional.of(ResolvedSpeaker.of(words, false)) : Optional.empty());
  }

  /// The person or body that the article names in full or by this role, or lets speak.
  private Optional<ResolvedSpeaker> known(SpeechFrame frame, NounPhrase phrase) {
    String words = phrase.undetermined(frame);
    String name = Naming.of(frame, phrase).name();
    Optional<Person> person =
        (name.isEmpty() ? Optional.<Person>empty() : people.find(name))
            .or(
                () ->
                    speakers.contains(words) || !Roles.isNoun(phrase.head(frame))
                        ? Optional.empty()
                        : people.withRole(People.roleWords(words)));
    return person
        .map(ResolvedSpeaker::of)
        .or(() -> speaker(words).map(speaker -> ResolvedSpeaker.of(speaker, false)));
  }

  private Optional<String> speaker(String words) {
    return speakers.stream()
        .filter(s -> s.equalsIgnoreCase(words) || s.startsWith(words + " "))
        .findFirst();
  }
}
