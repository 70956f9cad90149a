package dev.onrecord.cite;

import java.util.List;
import java.util.Set;

/// Words that stand in any text, so that finding nothing else proves nothing.
final class JoiningWords {
  private static final Set<String> WORDS =
      Set.of(
          ("a about after all also am an and any are as at be been before being but by can could"
                  + " did do does for from had has have he her him his how i if in into is it its"
                  + " just may me might more most much must my no nor not of on or our out over"
                  + " said say says shall she should so some such than that the their them then"
                  + " there these they this those to too up us very was we were what when where"
                  + " which while who whom whose why will with would you your s t")
              .split(" "));

  private JoiningWords() {}

  /// Whether one of the words is none of these.
  static boolean notOnly(List<String> words) {
    return !WORDS.containsAll(words);
  }
}
