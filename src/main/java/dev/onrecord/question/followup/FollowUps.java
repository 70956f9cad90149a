package dev.onrecord.question.followup;

import dev.onrecord.domain.conversation.Turn;
import dev.onrecord.question.QuestionReader;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Rewrites questions that refer to the conversation before them, so that they stand alone.
public final class FollowUps {
  /// How many of the last turns a question may refer to.
  private static final int MOST_TURNS = 8;

  /// A longer text is taken to stand alone; in UTF-16 code units.
  private static final int LONGEST = 300;

  private static final Pattern JOINER =
      Pattern.compile(
          "(?i)^(?:(?:and|but|so|also|ok(?:ay)?|then|well|yes|no|hm+)\\b,? )+(?=\\p{L})");

  private static final QuestionReader READER = new QuestionReader();

  private FollowUps() {}

  /// A question as it was read after its conversation.
  ///
  /// @param question rewritten so that it stands alone
  /// @param further whether it asks for quotes that were not given yet
  /// @param guessed whether nothing in the question refers to the conversation, so that it may be
  ///   meant as it is
  public record Reading(String question, boolean further, boolean guessed) {}

  /// Reads a question.
  ///
  /// @param typed any text
  /// @param turns oldest first
  public static Reading read(String typed, List<Turn> turns) {
    return readAfter(
        typed,
        turns.subList(Math.max(0, turns.size() - MOST_TURNS), turns.size()).stream()
            .map(turn -> Exchange.of(turn, LONGEST))
            .toList());
  }

  /// Loads the tagger and the word lists, so that the first follow-up need not wait for them.
  public static void load() {
    readAfter("is it new?", List.of(new Exchange("where is it", "where is the ship", List.of())));
  }

  /// Reads a question after the exchanges before it, oldest first.
  public static Reading readAfter(String typed, List<Exchange> before) {
    if (before.isEmpty() || typed.isBlank() || typed.length() > LONGEST) {
      return new Reading(typed, false, false);
    }
    Topics topics = Topics.of(before);
    String text = Marks.cutOff(typed.strip());
    Matcher more = More.MORE.matcher(text);
    if (more.matches()) {
      return new Reading(More.of(topics), true, false);
    }
    String core = JOINER.matcher(text).replaceFirst("");
    return Ordinals.replace(core, topics)
        .map(question -> question + "?")
        .or(() -> Fragments.complete(text, topics))
        .or(() -> Fragments.complete(core, topics))
        .map(question -> new Reading(question, More.asksForMore(core), false))
        .orElseGet(() -> read(typed, core, topics));
  }

  private static Reading read(String typed, String core, Topics topics) {
    boolean further = More.asksForMore(core);
    String named = NameCompletion.in(core, topics);
    String replaced = Pronouns.replace(named, topics).orElse(named);
    if (!replaced.equals(core)) {
      return new Reading(replaced + "?", further, false);
    }
    return saysNothing(core)
            || Phrases.of(core).stream().flatMap(NounChunk::withParts).anyMatch(NounChunk::name)
        ? new Reading(typed, further, false)
        : topics
            .subject()
            .map(subject -> new Reading(core + " regarding " + subject + "?", further, true))
            .orElse(new Reading(typed, further, false));
  }

  /// Whether a text has no word to search for: *thanks*.
  private static boolean saysNothing(String text) {
    return READER.read(text).terms().isEmpty();
  }
}
