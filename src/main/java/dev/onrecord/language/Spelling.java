package dev.onrecord.language;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// One spelling for words that British and American English, or abbreviations with and without
/// points, spell differently.
///
/// Works by ending and so meets words that it is not meant for. That does no harm as long as no two
/// different words become the same: *window* may have any form as long as it is its own.
public final class Spelling {
  private static final Pattern POINTS = Pattern.compile("(?:\\p{L}\\.)+\\p{L}?");

  /// *Colour*, *favourite*; not *court* or *hour*, which have no vowel before.
  private static final Pattern OUR = Pattern.compile("(?<=[aeiou][a-z]{0,9})our");

  /// *Centre*, *metre*, *manoeuvre*; not *timbre*, which is no timber.
  private static final Pattern RE = Pattern.compile("(?<=[a-z]{2})(?<!m)([btv])re(?=[sd]?$)");

  /// *Organize*, *analyzed*; not *size*, *prize* or *seize*.
  private static final Pattern IZE =
      Pattern.compile("(?<=[a-z]{3}[iy])z(?=(?:e|ed|es|er|ers|ing|able|ations?|ational)$)");

  /// *Paediatric*, *anaemia*, *leukaemia*.
  private static final Pattern AE = Pattern.compile("(?<=[phnk])ae(?=[dm])");

  private static final Pattern DOUBLE_L = Pattern.compile("(?<=[iu][ae]l)l$");

  /// Stems that no rule covers.
  private static final Map<String, String> STEMS =
      Map.ofEntries(
          Map.entry("grei", "grai"),
          Map.entry("plough", "plow"),
          Map.entry("sceptic", "skeptic"),
          Map.entry("mould", "mold"),
          Map.entry("sulphur", "sulfur"),
          Map.entry("aluminium", "aluminum"),
          Map.entry("artefact", "artifact"),
          Map.entry("judgement", "judgment"),
          Map.entry("practis", "practic"),
          Map.entry("jewelleri", "jewelri"),
          Map.entry("moustach", "mustach"),
          Map.entry("pyjama", "pajama"),
          Map.entry("tsar", "czar"),
          Map.entry("aeroplan", "airplan"),
          Map.entry("yoghurt", "yogurt"),
          Map.entry("gaol", "jail"));

  /// Stems that another spelling may have become.
  private static final Pattern SPELLED_TWO_WAYS = Pattern.compile("(?:ens|gram|og|l)$");

  private static final Pattern INFLECTION = Pattern.compile("(?:(?<!s)s|ed|ing|ment|er)$");

  private Spelling() {}

  /// A key that is the same for all spellings of a word, and another for its other inflections:
  /// *travelled* and *traveled* have one, *travels* has its own.
  ///
  /// @param word in lower case
  public static String key(String word) {
    String spelled = ofWord(word);
    String porter = Stems.porter(spelled);
    String stem = ofStem(porter);
    if (stem.equals(porter)
        && !SPELLED_TWO_WAYS.matcher(stem).find()
        && !STEMS.containsValue(stem)) {
      return spelled;
    }
    Matcher inflection = INFLECTION.matcher(spelled);
    return inflection.find() ? stem + inflection.group() : stem;
  }

  /// The one spelling of a word that endings decide.
  ///
  /// @param word in lower case, before stemming
  public static String ofWord(String word) {
    if (word.indexOf('.') > 0 && POINTS.matcher(word).matches()) {
      return word.replace(".", "");
    }
    // Every word of every passage comes by: what cannot match is not tried.
    String spelled = word;
    if (word.contains("our")) {
      spelled = OUR.matcher(spelled).replaceAll("or");
    }
    if (word.contains("ae")) {
      spelled = AE.matcher(spelled).replaceAll("e");
    }
    if (word.indexOf('z') >= 0) {
      spelled = IZE.matcher(spelled).replaceAll("s");
    }
    if (word.contains("oeuv") || word.contains("ellor")) {
      spelled = spelled.replace("oeuv", "euv").replace("ellor", "elor");
    }
    return word.indexOf("re", 3) > 0 ? RE.matcher(spelled).replaceAll("$1er") : spelled;
  }

  /// The one spelling of a stem.
  ///
  /// @param stem as Porter's stemmer leaves it
  public static String ofStem(String stem) {
    String other = STEMS.get(stem);
    if (other != null) {
      return other;
    }
    if (stem.length() > 4 && stem.endsWith("enc")) {
      return stem.substring(0, stem.length() - 1) + "s";
    }
    if (stem.endsWith("gramm")) {
      return stem.substring(0, stem.length() - 1);
    }
    if (stem.length() > 5 && stem.endsWith("ogu")) {
      return stem.substring(0, stem.length() - 1);
    }
    return stem.endsWith("ll") ? DOUBLE_L.matcher(stem).replaceAll("") : stem;
  }
}
