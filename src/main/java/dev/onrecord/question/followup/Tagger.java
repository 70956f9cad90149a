package dev.onrecord.question.followup;

import dev.onrecord.domain.Span;
import dev.onrecord.language.Lexicon;
import dev.onrecord.language.NameTitles;
import dev.onrecord.language.WordClass;
import dev.onrecord.question.followup.TaggedWord.Tag;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import opennlp.tools.postag.POSModel;
import opennlp.tools.postag.POSTaggerME;

/// Finds the words of a question and their parts of speech.
final class Tagger {
  private static final String MODEL = "/opennlp-en-ud-ewt-pos-1.3-2.5.4.bin";

  private static final String LETTERS = "[\\p{L}\\p{M}\\p{N}]+";
  private static final Pattern TOKEN =
      Pattern.compile(
          "['’]s\\b|(?:\\p{Lu}\\.){2,}"
              + "|\\b(?:St|Jr|Sr|"
              + NameTitles.SHORT
              + ")\\.|[$€£]?"
              + LETTERS
              + "(?:(?:[-.,&]|['’](?!s\\b))"
              + LETTERS
              + ")*|\\S");

  private static final Set<Tag> NO_NAME =
      EnumSet.of(Tag.VERB, Tag.NOUN, Tag.PRON, Tag.ADV, Tag.ADP, Tag.X);

  private Tagger() {}

  static List<TaggedWord> tag(String text) {
    List<MatchResult> tokens = TOKEN.matcher(text).results().toList();
    String[] tags =
        new POSTaggerME(Loaded.MODEL)
            .tag(tokens.stream().map(MatchResult::group).toArray(String[]::new));
    List<TaggedWord> words = new ArrayList<>();
    for (MatchResult token : tokens) {
      words.add(
          new TaggedWord(
              token.group(), new Span(token.start(), token.end()), Tag.of(tags[words.size()])));
    }
    asQuestion(words);
    return words;
  }

  /// Tags capitalised words inside a sentence as names: *Cary Grant* grants nothing, and *to Lund*
  /// is no infinitive. Where most words are capitalised, capitals tell nothing.
  private static void namesHaveCapitals(List<TaggedWord> words) {
    if (2 * words.stream().filter(TaggedWord::hasCapital).count() > words.size()) {
      namesGoOn(words);
      return;
    }
    for (int i = 1; i < words.size(); i++) {
      if (isName(words.get(i))) {
        words.set(i, words.get(i).as(Tag.PROPN));
        if (words.get(i - 1).tag() == Tag.PART) {
          words.set(i - 1, words.get(i - 1).as(Tag.ADP));
        }
      }
    }
  }

  /// Whether a capitalised word is a name. *Russian* is none, but an adjective that no word list
  /// has is one.
  private static boolean isName(TaggedWord word) {
    return word.hasCapital()
        && !word.text().equals("I")
        && (NO_NAME.contains(word.tag()) || (word.tag() == Tag.ADJ && !Lexicon.has(word.text())));
  }

  private static void namesGoOn(List<TaggedWord> words) {
    for (int i = 1; i < words.size(); i++) {
      if (words.get(i).hasCapital()
          && words.get(i).tag() != Tag.AUX
          && words.get(i - 1).hasCapital()
          && words.get(i - 1).tag() == Tag.PROPN) {
        words.set(i, words.get(i).as(Tag.PROPN));
      }
    }
  }

  /// Corrects the tags of a question, as the tagger was trained on few. After *did* stand a subject
  /// and a verb, whatever they look like: *did makarov threaten*, *did the site cost*.
  private static void asQuestion(List<TaggedWord> words) {
    subjectIsNoVerb(words);
    namesHaveCapitals(words);
    int auxiliary = auxiliary(words);
    if (auxiliary >= 0
        && words.stream().skip(auxiliary + 2L).noneMatch(word -> word.tag() == Tag.VERB)) {
      verb(words, auxiliary + 2)
          .ifPresent(place -> words.set(place, words.get(place).as(Tag.VERB)));
    }
  }

  /// The place of the verb if the tagger found none: the last word, or else a noun between a name
  /// and a preposition.
  private static OptionalInt verb(List<TaggedWord> words, int from) {
    int end = words.size();
    while (end > from && words.get(end - 1).tag() == Tag.PUNCT) {
      end--;
    }
    if (end > from && standsAfterSubject(words, end - 1)) {
      return OptionalInt.of(end - 1);
    }
    int last = end - 1;
    return IntStream.range(from, last)
        .filter(i -> words.get(i).tag() == Tag.NOUN && words.get(i - 1).tag() == Tag.PROPN)
        .filter(i -> words.get(i + 1).tag() == Tag.ADP)
        .findFirst();
  }

  private static boolean standsAfterSubject(List<TaggedWord> words, int place) {
    return words.get(place - 1).isNominal() || words.get(place - 1).tag() == Tag.PRON;
  }

  private static void subjectIsNoVerb(List<TaggedWord> words) {
    int subject = auxiliary(words) + 1;
    if (subject > 0 && subject < words.size()) {
      words.set(subject - 1, words.get(subject - 1).as(Tag.AUX));
      Tag tag = words.get(subject).tag();
      if (tag == Tag.VERB || tag == Tag.ADP) {
        words.set(subject, words.get(subject).as(Tag.PROPN));
      }
    }
  }

  private static int auxiliary(List<TaggedWord> words) {
    for (int i = 0; i < words.size(); i++) {
      if (WordClass.DO.has(words.get(i).lower())) {
        return i;
      }
    }
    return -1;
  }

  /// A class of its own, so that the files are read once, at the first use.
  private static final class Loaded {
    static final POSModel MODEL = read();

    private static POSModel read() {
      try (InputStream in = Tagger.class.getResourceAsStream(Tagger.MODEL)) {
        if (in == null) {
          throw new IllegalStateException("the class path lacks " + Tagger.MODEL);
        }
        return new POSModel(in);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
