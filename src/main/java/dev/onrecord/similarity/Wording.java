package dev.onrecord.similarity;

import dev.onrecord.language.Spelling;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The words of a text as two papers that print it would agree on them: without case, white space,
/// quotation marks and other punctuation, and in one spelling.
///
/// Scripts that put no space between words count each character as one. Numbers, names and signs of
/// money stay: what differs in those says something else.
public final class Wording {
  private static final Pattern WORD =
      Pattern.compile(
          "[\\p{IsIdeographic}\\p{IsHiragana}\\p{IsKatakana}\\p{IsThai}\\p{IsLao}\\p{IsKhmer}"
              + "\\p{IsMyanmar}]|(?:(?![\\p{IsIdeographic}\\p{IsHiragana}\\p{IsKatakana}])"
              + "[\\p{L}\\p{M}\\p{N}])+|[\\p{Sc}%]");

  private static final Pattern PERCENT = Pattern.compile("\\b(?:per cent\\b|%)|(?<=\\s)%");

  /// Words that one house drops and another adds: *said on Tuesday*, *Mr Smith*.
  private static final Set<String> EMPTY =
      Set.of("a", "an", "the", "that", "on", "mr", "mrs", "ms");

  private Wording() {}

  /// The words in order; none if the text has no letter, digit, percent sign or sign of money.
  public static List<String> words(String text) {
    String plain =
        Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT).strip();
    Matcher matcher = WORD.matcher(PERCENT.matcher(plain).replaceAll(" percent "));
    List<String> words = new ArrayList<>();
    while (matcher.find()) {
      words.add(Spelling.key(matcher.group()));
    }
    return words;
  }

  /// A number that sentences share if they have the same words, but for *the* and the like; others
  /// share it as good as never. 0 if there are no words.
  public static long key(String sentence) {
    List<String> words = words(sentence).stream().filter(word -> !EMPTY.contains(word)).toList();
    return words.isEmpty() ? 0 : Hashing.of(words);
  }
}
