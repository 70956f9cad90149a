package dev.onrecord.question;

import dev.onrecord.domain.index.ArchiveWord;
import dev.onrecord.language.Lexicon;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// Reads words that the archive does not know as those of its words that they most likely mean.
///
/// It leaves a slip rather than change a word: a name that is merely absent must stay absent. What
/// the archive has, or what is a word all the same, is never changed; of several words that are
/// near, none is taken.
final class SpellingCorrection {
  /// Letters without an apostrophe, digit or the like beside them: those of *didn't*, *F-16s* and
  /// *who@example.com* are no words by themselves.
  private static final Pattern WORD =
      Pattern.compile(
          "(?<![\\p{L}\\p{M}\\p{N}'’@&_/\\\\.])\\p{L}[\\p{L}\\p{M}]*+"
              + "(?![\\p{N}@&_/\\\\]|['’](?!s\\b)\\p{L}|\\.\\p{L})");

  private static final int SHORTEST = 4;
  private static final int LONGEST = 40;

  /// A text with more unknown words than this is no misspelled question.
  private static final int MOST_UNKNOWN = 12;

  /// How much more the second nearest word must cost.
  private static final double MARGIN = .25;

  private final ArchiveWords words;
  private final String text;
  private final List<MatchResult> typed;
  private final boolean shouts;

  private SpellingCorrection(String text, ArchiveWords words) {
    this.words = words;
    this.text = text;
    this.typed = WORD.matcher(text).results().toList();
    this.shouts = text.codePoints().noneMatch(Character::isLowerCase);
  }

  /// A text as it was read.
  ///
  /// @param changed what was typed, and what it was read as, in order
  record Spelled(String text, Map<String, String> changed) {}

  static Spelled read(String text, ArchiveWords words) {
    return new SpellingCorrection(text, words).read();
  }

  private Spelled read() {
    Map<String, String> changed = new LinkedHashMap<>();
    StringBuilder read = new StringBuilder();
    int unknown = 0;
    int done = 0;
    for (int at = 0; at < typed.size() && unknown < MOST_UNKNOWN; at++) {
      String word = typed.get(at).group();
      if (word.length() < SHORTEST || word.length() > LONGEST || AskingWords.has(word)) {
        continue;
      }
      Optional<ArchiveWord> meant = variant(at);
      if (meant.isEmpty() && !words.has(word) && !isWord(word)) {
        unknown++;
        meant = nearest(word, at > 0 && !shouts && Character.isUpperCase(word.codePointAt(0)));
      }
      if (meant.isPresent()) {
        String spelled = inCaseOf(word, meant.get());
        changed.put(word, spelled);
        read.append(text, done, typed.get(at).start()).append(spelled);
        done = typed.get(at).end();
      }
    }
    return new Spelled(read.append(text, done, text.length()).toString(), changed);
  }

  private static boolean isEnglish(String word) {
    return AskingWords.has(word) || Lexicon.has(word);
  }

  private boolean isWord(String word) {
    return Lexicon.has(word) || words.isWord(word);
  }

  /// The archive's spelling of a name. A name that is known by itself, as *Henri* is beside
  /// *Henry*, is taken for the same only beside another name of the archive.
  private Optional<ArchiveWord> variant(int at) {
    return words.variants(typed.get(at).group()).stream()
        .findFirst()
        .filter(
            name ->
                !isWord(typed.get(at).group())
                    || (at > 0 && words.isName(typed.get(at - 1).group()))
                    || (at + 1 < typed.size() && words.isName(typed.get(at + 1).group())));
  }

  /// The one word that somebody must have meant: a name, or a word of English.
  ///
  /// @param asName whether the word is spelled as a name
  private Optional<ArchiveWord> nearest(String word, boolean asName) {
    List<Typo> near =
        words.near(word).stream()
            .map(meant -> Typo.of(word, meant))
            .filter(typo -> typo.isLikely(asName))
            .filter(typo -> typo.word().isName() || isEnglish(typo.word().text()))
            .sorted(
                Comparator.comparingDouble(Typo::cost)
                    .thenComparing(
                        Comparator.comparingInt((Typo typo) -> typo.word().passages()).reversed())
                    .thenComparing(typo -> typo.word().text()))
            .toList();
    return near.stream()
        .findFirst()
        .filter(
            best ->
                near.stream()
                    .skip(1)
                    .allMatch(next -> next.cost() >= best.cost() + MARGIN || next.isFormOf(best)))
        .map(Typo::word);
  }

  /// The word with the capitals of what was typed; a name that was typed as one has its own.
  private static String inCaseOf(String typed, ArchiveWord word) {
    if (!Character.isUpperCase(typed.codePointAt(0))) {
      return word.text().toLowerCase(Locale.ROOT);
    }
    if (typed.chars().noneMatch(Character::isLowerCase)) {
      return word.text().toUpperCase(Locale.ROOT);
    }
    int first = Character.charCount(word.text().codePointAt(0));
    return word.text().substring(0, first).toUpperCase(Locale.ROOT) + word.text().substring(first);
  }
}
