package dev.onrecord.segment;

import dev.onrecord.language.Chars;
import java.util.regex.Pattern;

/// Tells the words of a page to its visitor, such as buttons and notices, from the story. In doubt
/// a paragraph belongs to the story.
final class Furniture {
  private static final int LONGEST = 400;
  private static final int EDGE_WORDS = 6;
  private static final String CALL =
      "(?:Watch|View|Click|Tap|Follow|Share|Sign up|Sign in|Log"
          + " in|Subscribe|Get|Read|See|Download|Join|Like|"
          + "Tweet|Print|Email|E-mail|Discuss|Comment|Listen|Register|Donate|Support|Skip|Continue|Scroll|Swipe|Enter|Check"
          + " out|Find out|Tell us|Send us|Contact|Browse|Explore|Try|Install|Enable|Turn"
          + " on|Visit|Want|Have your say|Become|Don[’']t miss|Keep up|Stay|Never"
          + " miss|Please|Search|Play|Save)";
  private static final Pattern OPENS_WITH_CALL = Pattern.compile(CALL + "\\b.*", Pattern.DOTALL);
  private static final Pattern TO_VISITOR =
      Pattern.compile(
          "\\b(?i:you|your|us|our|here|this (?:article|story|page)|more|now|live|below)\\b|@\\w");
  private static final Pattern PAGE_WORDS =
      Pattern.compile(
          "\\b(?i:newsletters?|apps?|inbox|browser|javascript|cookies?|e-?mail|account|website|web"
              + " site|page|"
              + "twitter|facebook|instagram|youtube|whatsapp|linkedin|telegram|subscri\\w{2,8}|alerts?|breaking"
              + " news|latest (?:news|updates|stories)|comments?|podcast|click)\\b");
  private static final Pattern LABEL =
      Pattern.compile(
          "(?i)(?:advertis(?:e)?ment|ad|advert|sponsored(?: content)?|promoted|loading"
              + " ?(?:\\.{1,3}|…)?|share|share this(?: \\w{1,12}){0,3}|comments?(?:"
              + " \\(\\d+\\))?|\\d+"
              + " comments?|menu|home|print|e-?mail|save|close|next|previous|search|log ?in|sign"
              + " ?(?:in|up)|subscribe|back to top|top stories|most read|most popular|trending(?:"
              + " now)?|related|related"
              + " (?:content|stories|articles|topics|links|news)|recommended(?: for you)?|more"
              + " (?:stories|news|from \\w{2,20}|on this story)|read more|see also|story"
              + " continues(?: below)?(?: advertisement)?|article continues below(?:"
              + " advertisement)?|play video|watch live|live|image caption|media caption|view"
              + " comments|leave a (?:reply|comment)|page \\d+ of \\d+|\\d+ shares?|\\d+"
              + " min(?:ute)?s? read|facebook|twitter|whatsapp|linkedin|pinterest|reddit|copy"
              + " link|tags|topics|font size|listen to this article)[.:!…]{0,3}");
  private static final Pattern COLON_LABEL =
      Pattern.compile(
          "(?i)(?:discuss|more|related|share|follow|see|read|tags?|topics?|filed|also|watch|source|sources|further"
              + " reading|on the web|external|get in"
              + " touch|contact|keywords?|posted|categories|category)\\b[^:]{0,80}:");
  private static final Pattern POINTER =
      Pattern.compile(
          "(?i)(?:read (?:more|also|next|on)|also read|see (?:also|more)|watch|watch"
              + " (?:also|more|now|live)|listen|related(?:"
              + " (?:stor(?:y|ies)|articles?|news|content|links?|coverage))?|more on this(?:"
              + " story| topic)?|(?:from the archives?|further reading|recommended(?:"
              + " reading)?|don[’']t miss|must read|you may also like|(?:photo )?gallery|in"
              + " pictures|most read|trending))(?: here| \\(video\\))? ?[:|»>] ?\\S.{2,}");
  private static final Pattern PAGE_DATE =
      Pattern.compile(
          "(?i)[\\W_]{0,4}(?:(?:last |first"
              + " )?(?:updated|published|posted|modified|created)|date|last update)\\b(?: on|"
              + " at)?[: ].{0,60}\\d.{0,30}");
  private static final Pattern LONE_DATE =
      Pattern.compile(
          "(?i)(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\\.?,?"
              + " ?)?(?:(?:jan|feb|mar|apr|may|jun|jul|aug|sept?|oct|nov|dec)[a-z]{0,6}\\.?"
              + " \\d{1,2}(?:st|nd|rd|th)?|\\d{1,2}(?:st|nd|rd|th)?"
              + " (?:jan|feb|mar|apr|may|jun|jul|aug|sept?|oct|nov|dec)[a-z]{0,6}\\.?|\\d{1,4}[/.-]\\d{1,2}[/.-]\\d{1,4}),?(?:"
              + " \\d{4})?(?:[ ,|·•-]{0,3}(?:at )?\\d{1,2}[:.]\\d{2}(?: ?[ap]\\.?m\\.?)?(?:"
              + " ?[A-Z]{2,4})?)?");
  private static final Pattern RIGHTS =
      Pattern.compile(
          "(?i)(?:©|\\(c\\) ?\\d|copyright (?:©|\\(c\\)|\\d)).*|.{0,200}\\ball rights"
              + " reserved\\b.{0,160}");
  private static final Pattern COOKIES =
      Pattern.compile(
          "(?i)(?:we (?:and our partners )?use cookies|this (?:web)?site uses cookies|by"
              + " (?:continuing|using|clicking)\\b.{0,80}\\b(?:cookies|terms|privacy)|you are using"
              + " an outdated browser|this material may not be published|(?:please )?enable"
              + " javascript).*");
  private static final Pattern LINK =
      Pattern.compile(
          "(?:https?://\\S{1,390}|www\\.\\S{1,390}|[#@]\\w{2,40}(?:"
              + " [#@]\\w{2,40}){0,9}|[\\w.+-]{1,60}@[\\w-]{1,60}\\.[\\w.]{2,20})");
  private static final Pattern SPEECH =
      Pattern.compile(
          "\\b(?:said|says|told|asked|added|warned|urged|according|was|were|has|had)\\b");

  private Furniture() {}

  /// Whether a paragraph is furniture.
  ///
  /// @param atEdge whether it is the first or last paragraph of the page
  static boolean is(String paragraph, boolean atEdge) {
    if (!Chars.hasWord(paragraph, 0, paragraph.length())) {
      return true;
    }
    if (paragraph.length() > LONGEST) {
      return false;
    }
    return LABEL.matcher(paragraph).matches()
        || COLON_LABEL.matcher(paragraph).matches()
        || (POINTER.matcher(paragraph).matches() && Shape.isHeadline(paragraph))
        || (PAGE_DATE.matcher(paragraph).matches() && !SPEECH.matcher(paragraph).find())
        || LONE_DATE.matcher(paragraph).matches()
        || RIGHTS.matcher(paragraph).matches()
        || COOKIES.matcher(paragraph).matches()
        || LINK.matcher(paragraph).matches()
        || isCall(paragraph, atEdge);
  }

  private static boolean isCall(String paragraph, boolean atEdge) {
    if (!OPENS_WITH_CALL.matcher(paragraph).matches()
        || SPEECH.matcher(paragraph).find()
        || paragraph.chars().anyMatch(c -> Chars.isDoubleQuote((char) c))) {
      return false;
    }
    boolean toVisitor = TO_VISITOR.matcher(paragraph).find();
    boolean ofThePage = PAGE_WORDS.matcher(paragraph).find();
    if (!Shape.isHeadline(paragraph) && Shape.words(paragraph) > 2) {
      return ofThePage && (toVisitor || paragraph.indexOf(':') > 0 || paragraph.indexOf('@') > 0);
    }
    return ofThePage || (atEdge && (toVisitor || Shape.words(paragraph) <= EDGE_WORDS));
  }
}
