package dev.onrecord.question;

import java.util.Locale;
import java.util.Set;

/// Words that ask or join, and say nothing of what is asked about. *Didn't* and its like are none:
/// evidence of what did happen does not answer what didn't.
final class FunctionWords {
  private static final Set<String> WORDS =
      Set.of(
          ("a about above according across actually after again against all along also am amid"
               + " among an and any anyone anything are as at basically be because been before"
               + " being below beside besides between both but by can compare concerning could"
               + " despite did do does doing done down during each either else ever every exactly"
               + " few for from further get give gives had has have having he her here hers herself"
               + " him himself his how hows i if im in into is it its itself ive just kindly know"
               + " last let many may me mention mentioned might more most much must my myself name"
               + " near no nor not of off ok okay on once one only or other our out over own part"
               + " per please pls plz precisely really regarding said same say saying says shall"
               + " she should so some someone something sort speak spoke such tell telling tells"
               + " than thanks that the their them then there these they think thinks this those"
               + " thought through thx to told too toward towards type under until up upon us"
               + " versus very via vs was we were what whats when whens where wheres which while"
               + " who whom whos whose why whys will with within without would you your yours")
              .split(" "));

  private FunctionWords() {}

  /// Whether a word is one; `US` and `IT` are not the pronouns they look like, nor is `May` a verb.
  static boolean has(String word) {
    boolean acronym = word.length() > 1 && word.chars().allMatch(Character::isUpperCase);
    return !acronym && !word.equals("May") && WORDS.contains(word.toLowerCase(Locale.ROOT));
  }
}
