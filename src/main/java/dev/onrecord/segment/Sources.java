package dev.onrecord.segment;

import dev.onrecord.language.WordList;
import java.util.Optional;
import java.util.Set;

/// Finds what words are according to: somebody, or a paper; not a plan, a line or a size.
final class Sources {
  /// Nouns, in the singular or plural, that are sources though they do not speak by themselves.
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
