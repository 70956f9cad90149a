package dev.onrecord.question.followup;

import dev.onrecord.language.Calendar;
import dev.onrecord.language.Lexicon;
import dev.onrecord.language.NounKind;
import dev.onrecord.language.WordClass;
import dev.onrecord.question.followup.TaggedWord.Tag;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// A noun phrase that can stand after *about*.
///
/// @param head its noun, in lower case
/// @param words that tell something, without its article
/// @param named whether it has a name in it
record Topic(String text, String head, int words, boolean named) {
  private static final int MOST_WORDS = 6;

  /// In UTF-16 code units.
  private static final int LONGEST = 50;

  private static final int SHORT = 3;

  /// A word, with no apostrophe but that of a genitive: *I've* is no noun.
  private static final String WORD = "(?:\\p{IsLatin}[\\p{IsLatin}\\p{M}]*[-.]?)+(?:['’]s)?";

  private static final Pattern SAFE = Pattern.compile(WORD + "(?: " + WORD + ")*");

  private static final Set<Tag> PARTS = EnumSet.of(Tag.ADJ, Tag.NOUN, Tag.PROPN, Tag.ADP, Tag.PART);

  /// Nouns that name no topic, or one that everybody has.
  private static final Set<String> VAGUE =
      Set.of(
          ("briefing brink business edge headquarters hope hopes midst presence verge wake"
               + " accordance account addition advance approach area areas back basis beginning bit"
               + " case cases chance change changes circumstance circumstances comment comments"
               + " concern concerns conference course day days decision decisions detail details"
               + " effort efforts end event events evidence extent face fact facts favor favour"
               + " feeling form front future goal group groups hand hands hearing history idea"
               + " ideas impression individual individuals interview issue issues kind lack level"
               + " levels life light line lot majority manner matter matters meeting member members"
               + " mention middle mind minimum moment moments more move name need needs news none"
               + " nothing number numbers offer one ones opportunity option options order others"
               + " part parts past people place places point points position possibility present"
               + " problem problems process purpose question questions range rate reason reasons"
               + " regard remark remarks report reporters response rest result results return right"
               + " role round scene sense series service shape share side sides sign signs site"
               + " situation situations size sort spokesman spokeswoman stage standard start state"
               + " statement statements step steps stop story support surprise terms thing things"
               + " thought time times today tomorrow top total truth turn type use view views way"
               + " ways while whole word words work world wrong yesterday")
              .split(" "));

  /// Adjectives that say nothing about their noun.
  private static final Set<String> PALE =
      Set.of(
          ("new great good big bigger small real long different certain whole little wrong right"
                  + " first second third last next same other own such former few very most more")
              .split(" "));

  private static final Pattern NAME_OF = Pattern.compile("\\p{Lu}[^ ]* of \\p{Ll}(?!he \\p{Lu})");

  /// The phrase as a topic; empty if it names none, or may be cut off or misread.
  ///
  /// @param opening whether the first word's capital tells nothing
  static Optional<Topic> of(NounChunk phrase, List<TaggedWord> words, boolean opening) {
    TaggedWord first = words.getFirst();
    boolean hasArticle = isArticle(first);
    String text =
        hasArticle ? first.lower() + phrase.text().substring(first.text().length()) : phrase.text();
    String head = phrase.head().toLowerCase(Locale.ROOT);
    List<TaggedWord> own = hasArticle ? words.subList(1, words.size()) : words;
    boolean named = own.stream().anyMatch(word -> word.tag() == Tag.PROPN);
    boolean safe =
        !own.isEmpty()
            && own.size() <= MOST_WORDS
            && text.length() <= LONGEST
            && SAFE.matcher(text).matches()
            && !NAME_OF.matcher(text).find()
            && (hasArticle || !first.lower().endsWith("ing"))
            && (hasArticle || own.size() > 1 || named || phrase.isPlural())
            && !(own.size() == 1 && named && phrase.isPerson())
            && own.stream().allMatch(Topic::fits)
            && !(own.size() == 1 && isAbbreviation(own.getFirst()))
            && (hasArticle || !opening || isKnownName(own))
            && !phrase.isEmpty()
            && !isTime(phrase)
            && !VAGUE.contains(head)
            && (named || own.size() > 1 || !phrase.isPerson())
            && !(first.lower().startsWith("a") && hasArticle && own.size() < 2);
    int telling = (int) own.stream().filter(word -> !PALE.contains(word.lower())).count();
    return safe ? Optional.of(new Topic(text, head, telling, named)) : Optional.empty();
  }

  static boolean isArticle(TaggedWord word) {
    return WordClass.ARTICLE.has(word.lower());
  }

  /// Whether a word is an abbreviation that nobody would ask about: *Smt*, but not *EU*.
  private static boolean isAbbreviation(TaggedWord word) {
    return word.text().length() <= SHORT && word.text().chars().anyMatch(Character::isLowerCase);
  }

  private static boolean isTime(NounChunk phrase) {
    return phrase
        .withParts()
        .anyMatch(part -> part.isTime() || Calendar.has(part.head().toLowerCase(Locale.ROOT)));
  }

  /// Whether a word's capital fits its part of speech: names have one, nouns have none.
  private static boolean fits(TaggedWord word) {
    return PARTS.contains(word.tag())
        && (word.tag() != Tag.PART || word.isGenitive())
        && (word.tag() != Tag.PROPN || word.hasCapital())
        && (word.tag() != Tag.NOUN || !word.hasCapital());
  }

  /// Whether words that open a sentence are a name, which their capitals do not tell.
  private static boolean isKnownName(List<TaggedWord> words) {
    String first = words.getFirst().text();
    return words.stream().allMatch(word -> word.tag() == Tag.PROPN)
        && (!Lexicon.has(first) || Lexicon.kind(first).filter(NounKind.PLACE::equals).isPresent());
  }

  /// Whether the topic is more than a common noun that the article has once.
  ///
  /// @param article in lower case
  boolean isWorthAsking(String article) {
    return named || words > 1 || isRepeated(article);
  }

  /// How good a question about the topic would be; higher is better.
  ///
  /// @param article in lower case
  int worth(String article) {
    return (words > 1 ? 2 : 0) + (named ? 1 : 0) + (isRepeated(article) ? 2 : 0);
  }

  private boolean isRepeated(String article) {
    return Pattern.compile("\\b" + Pattern.quote(head)).matcher(article).results().limit(2).count()
        > 1;
  }
}
