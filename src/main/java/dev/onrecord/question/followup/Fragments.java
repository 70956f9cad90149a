package dev.onrecord.question.followup;

import dev.onrecord.language.Lexicon;
import dev.onrecord.question.followup.Exchange.GivenQuote;
import dev.onrecord.question.followup.TaggedWord.Tag;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Completes fragments of questions by the question before: *why?*, *and Medvedev?*.
final class Fragments {
  private static final String WORD =
      "(?:(?:by|to|with|from|for|at|in|since|until) )?(?:who|whom|whose|what|when|where|why|how)"
          + "(?: (?:much|many|long|often|far|old|big|year|day|come|exactly))*";

  /// Fragments that ask the last question with another question word: *when?*, *where was that?*,
  /// *how so?*, *why did she?* *Who is she?* asks for something else.
  private static final Pattern ASKING =
      Pattern.compile(
          "(?i)(?<word>"
              + WORD
              + ")(?: (?:so|then|exactly)|(?<=when|where|why|how) (?:(?:is|was) (?:that|this)"
              + "|(?:did|does|do|will|would) (?:that|this|it|they|he|she)(?: (?:happen|occur"
              + "|take place|do (?:that|so|it|this)))?))?");

  private static final Pattern WHO_SAID =
      Pattern.compile(
          "(?i)(?:who (?:said|says|told|claims?|claimed) (?:that|this|so|it)|says who)");

  private static final Pattern ABOUT =
      Pattern.compile("(?i)(?:(?:what|how) about|and|or|but|also|same for|what of) (?<what>.+)");

  private static final Set<Tag> NOUN_PHRASE = Set.of(Tag.NOUN, Tag.PROPN, Tag.ADJ);
  private static final Set<Tag> VERBS = Set.of(Tag.VERB, Tag.AUX);

  private Fragments() {}

  /// The whole question; empty if the text is no fragment.
  ///
  /// @param text without marks at its end
  static Optional<String> complete(String text, Topics topics) {
    ExchangeReferents last = topics.last();
    if (WHO_SAID.matcher(text).matches()) {
      return last.exchange().quotes().stream()
          .limit(1)
          .map(GivenQuote::mark)
          .map(mark -> "who said \"" + mark + "\"?")
          .findFirst();
    }
    Matcher asking = ASKING.matcher(text);
    if (asking.matches()) {
      return Optional.of(asked(asking.group("word"), last) + "?");
    }
    Matcher about = ABOUT.matcher(text);
    if (about.matches() && !hasVerb(about.group("what"))) {
      return Optional.of(Substitution.of(about.group("what"), last));
    }
    return isBare(text) ? Optional.of(Substitution.of(text, last)) : Optional.empty();
  }

  /// The last question with another question word.
  private static String asked(String word, ExchangeReferents last) {
    String question = last.exchange().question();
    List<TaggedWord> words = Tagger.tag(question);
    for (int i = 0; i < words.size(); i++) {
      if (words.get(i).tag() == Tag.AUX) {
        return counted(word, words.get(i), last)
            .orElse(word + " " + question.substring(words.get(i).span().start()));
      }
      if (words.get(i).tag() == Tag.VERB && i > 0) {
        String subject = last.askedFor().map(name -> name + " ").orElse("");
        return word + " " + subject + question.substring(words.get(i).span().start());
      }
    }
    return word + " " + question;
  }

  /// The last question, asking how many of its things there are: *how many ships will sail*.
  private static Optional<String> counted(
      String word, TaggedWord auxiliary, ExchangeReferents last) {
    String question = last.exchange().question();
    return last.phrases().stream()
        .filter(phrase -> word.toLowerCase(Locale.ROOT).endsWith("many"))
        .filter(phrase -> phrase.isPlural() && phrase.span().start() > auxiliary.span().end())
        .findFirst()
        .map(
            phrase ->
                word
                    + " "
                    + phrase.bare()
                    + " "
                    + auxiliary.text()
                    + question.substring(phrase.span().end()));
  }

  /// Whether a text is no more than a name, or a place or time: *Medvedev?*, *in Poland?*
  private static boolean isBare(String text) {
    List<TaggedWord> words = Tagger.tag(text);
    if (words.isEmpty() || hasVerb(text)) {
      return false;
    }
    int from = Substitution.PREPOSITION.matcher(text).matches() ? 1 : 0;
    List<NounChunk> phrases = Phrases.of(text);
    return words.size() > from
        && phrases.size() == 1
        && phrases.getFirst().span().start() == words.get(from).span().start()
        && phrases.getFirst().span().end() == text.length()
        && (from == 1 || phrases.getFirst().name())
        && (words.size() == 1 || words.stream().allMatch(Fragments::isEnglish));
  }

  /// Whether a word may be English. A word in small letters that no word list has is of another
  /// language: *qué dijo Putin*.
  private static boolean isEnglish(TaggedWord word) {
    return !NOUN_PHRASE.contains(word.tag()) || word.hasCapital() || Lexicon.has(word.text());
  }

  private static boolean hasVerb(String text) {
    return Tagger.tag(text).stream().anyMatch(word -> VERBS.contains(word.tag()))
        || text.toLowerCase(Locale.ROOT).matches(WORD + "\\b.*");
  }
}
