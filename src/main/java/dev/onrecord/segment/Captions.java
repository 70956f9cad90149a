package dev.onrecord.segment;

import java.util.regex.Pattern;

/// Tells the captions of pictures by their words, for pages that do not mark them.
final class Captions {
  private static final int LONGEST = 300;
  private static final Pattern WHERE_IN_THE_PICTURE =
      Pattern.compile(
          "[,(] ?(?:(?:far |second |third |pictured |seen )?(?:from )?(?:left|right|centre|center)|"
              + "pictured|seen here|in (?:red|blue|white|black)|above|below)[,)]");
  private static final Pattern OPENING =
      Pattern.compile(
          "(?i)(?:file (?:photo|picture|image)|pictured|image caption|in this (?:file"
              + " )?(?:photo|picture|image)|(?:above|left|right|below):|(?:photo|picture)"
              + " shows).*");
  private static final Pattern IN_THIS_PICTURE =
      Pattern.compile("\\bin this (?:[\\w.,]+ ){0,5}(?:photo|picture|image)\\b");

  private Captions() {}

  static boolean is(String paragraph) {
    if (paragraph.length() > LONGEST
        || paragraph.indexOf('"') >= 0
        || paragraph.indexOf('“') >= 0) {
      return false;
    }
    return WHERE_IN_THE_PICTURE.matcher(paragraph).find()
        || OPENING.matcher(paragraph).matches()
        || IN_THIS_PICTURE.matcher(paragraph).find();
  }
}
