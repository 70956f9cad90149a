package dev.onrecord.language;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The closed classes of English words, in lower case. A word may be in several: `since` is a
/// preposition and opens a clause.
public enum WordClass {
  ARTICLE("the a an"),
  DEMONSTRATIVE("this that these those"),
  POSSESSIVE("my your his her its our their"),
  QUANTIFIER(
      "all another any both each either enough every few many more most much neither no one other"
          + " several some such"),
  /// `i`, `you`, `we` as the subject of a clause.
  FIRST_OR_SECOND_PERSON("i you we"),
  /// `he`, `she`, `it`, `they` as the subject of a clause.
  THIRD_PERSON("he she it they"),
  OBJECT_PRONOUN("me him her us them"),
  POSSESSIVE_PRONOUN("mine yours hers ours theirs"),
  REFLEXIVE("myself yourself yourselves himself herself itself ourselves themselves"),
  INDEFINITE(
      "anybody anyone anything everybody everyone everything somebody someone something others"),
  /// Words that stand for nobody or nothing.
  NEGATIVE_PRONOUN("nobody none nothing"),
  QUESTION("who whom whose what which where when why how"),
  RELATIVE("that which who whom whose where"),
  COORDINATOR("and but or nor"),
  SUBORDINATOR(
      "after although because before if lest once since though till unless until whereas while"),
  /// Words that open a clause which stands for a noun: `said that`, `asked whether`.
  COMPLEMENTIZER("that whether"),
  COMPARATIVE("as than"),
  PREPOSITION(
      "about above across against along amid among around at behind below beneath beside besides"
          + " between beyond by despite during for from in inside into like near of on onto outside"
          + " over per than through throughout to toward towards under underneath until upon versus"
          + " via vs with within without"),
  /// Participles that are used as prepositions.
  PREPOSITIONAL_PARTICIPLE("according concerning regarding"),
  /// Adverbs that verbs take along: `carry out`.
  PARTICLE("away back down off out up"),
  BE("am is are was were"),
  HAVE("has have had"),
  /// The forms of `be` and `have` that need another verb.
  NONFINITE("be been being having"),
  DO("do does did"),
  GET("get gets got getting"),
  MODAL("can cannot could may might must ought shall should will would"),
  NOT("not"),
  /// Other adverbs that deny, or as good as deny, their verb.
  NEGATIVE_ADVERB("never hardly barely scarcely nowhere"),
  /// Adverbs that join a sentence to the one before it.
  LINKING_ADVERB("also however so still then though thus yet"),
  /// Other adverbs and words that say little by themselves.
  FILLER(
      "again doing done else even ever further here just less now only own quite rather same there"
          + " too very");

  @SuppressWarnings("ImmutableEnumChecker") // Set.of is immutable
  private final Set<String> words;

  WordClass(String words) {
    this.words = WordList.ofWords(words);
  }

  /// The words of some classes.
  public static Set<String> of(WordClass first, WordClass... more) {
    return stream(first, more).collect(Collectors.toUnmodifiableSet());
  }

  /// The words of some classes, and a few more.
  ///
  /// @param others separated by white space
  public static Set<String> with(String others, WordClass... classes) {
    return Stream.concat(
            WordList.ofWords(others).stream(),
            Arrays.stream(classes).flatMap(c -> c.words.stream()))
        .collect(Collectors.toUnmodifiableSet());
  }

  /// The words of some classes as a part of a pattern, `(?:who|whom|whose)`.
  public static String anyOf(WordClass first, WordClass... more) {
    return stream(first, more).distinct().sorted().collect(Collectors.joining("|", "(?:", ")"));
  }

  /// Whether a word in lower case is of this class.
  public boolean has(String lower) {
    return words.contains(lower);
  }

  private static Stream<String> stream(WordClass first, WordClass... more) {
    return Stream.concat(
        first.words.stream(), Arrays.stream(more).flatMap(other -> other.words.stream()));
  }
}
