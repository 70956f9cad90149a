package dev.onrecord.segment.speech;

import dev.onrecord.language.SpeakerNouns;
import dev.onrecord.language.WordList;
import java.util.Optional;
import java.util.Set;

/// Finds the source that `according to` names: a person, a body or a document, but not a plan, a
/// line or a size.
final class Sources {
  /// Nouns for documents that are sources although they do not say anything by themselves.
  private static final Set<String> RECORDS =
      WordList.of(
          """
          figures, data, statistics, estimates, estimate, census, analysis, research, book,
          biography, memoir, memoirs, index, ranking, findings, minutes, results, transcript, account,
          accounts, calculations, projections, email, emails, message, messages, text, survey,
          chronicle, diary, calendar, timetable, leak, leaks, sheet, release, advisory, notice
          """);

  private Sources() {}

  static Optional<NounPhrase> at(SpeechFrame frame, int first) {
    return FollowingPhrases.objectAt(frame, first, true)
        .filter(
            phrase ->
                phrase.type() != NounPhrase.Type.DESCRIPTION
                    || SpeakerNouns.contains(phrase.head(frame))
                    || RECORDS.contains(phrase.head(frame)));
  }
}
