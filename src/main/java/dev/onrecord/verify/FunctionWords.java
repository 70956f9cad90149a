package dev.onrecord.verify;

import java.util.Locale;
import java.util.Set;

/// Words that join others and say nothing of what a text is about.
final class FunctionWords {
  private static final Set<String> WORDS =
      Set.of(
          ("a about above according across after again against all along also although am amid"
               + " among an and another any are aren't around as at away back be because been"
               + " before being below between both but by can can't cannot could couldn't did"
               + " didn't do does doesn't doing don't down during each either even ever every few"
               + " for from further get gets getting got had hadn't has hasn't have haven't having"
               + " he he's her here hers herself him himself his how however i i'm i've if in into"
               + " is isn't it it's its itself just less let's like may me might more most mr mrs"
               + " ms much must my myself neither no nobody none nor not nothing now of off on once"
               + " one only onto or other others our ours out over own per quite rather same shall"
               + " she she's should shouldn't since so some something still such than that that's"
               + " the their theirs them themselves then there there's these they they're they've"
               + " this those though through thus to too toward towards under until up upon us very"
               + " via was wasn't we we're we've were weren't what when where whether which while"
               + " who whom whose why will with within without won't would wouldn't yet you you're"
               + " your yours")
              .split(" "));

  private FunctionWords() {}

  static boolean has(String word) {
    return WORDS.contains(word.replace('’', '\'').toLowerCase(Locale.ROOT));
  }
}
