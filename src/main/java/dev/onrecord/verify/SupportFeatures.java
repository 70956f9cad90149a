package dev.onrecord.verify;

import dev.onrecord.domain.answer.Citation;
import dev.onrecord.domain.index.Encoding;
import dev.onrecord.similarity.Cosine;
import dev.onrecord.similarity.LateInteraction;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// The features of a sentence and its quotes by which a learned model judges whether they mean the
/// same.
public final class SupportFeatures {
  /// The features, in order. A similarity is the cosine of a token of the sentence with the most
  /// similar token of a text; tokens weigh what [TokenWeights] says.
  public static final List<String> NAMES =
      List.of(
          "similarity", // of all tokens with all quotes
          "one quote", // the same with the best single quote
          "worst three", // the mean of the three least similar words
          "unlike", // logarithm of how many words are neither there nor similar to one there
          "lexical", // share of words whose stem is there
          "pairs", // share of pairs of neighbouring words that stand close to each other there
          "pooled", // best cosine of whole texts
          "names", // logarithm of how many names are missing
          "numbers", // logarithm of how many numbers are missing
          "length"); // logarithm of how many words mean something

  /// Below this a word counts as unlike.
  private static final double ALIKE = .75;

  /// How far apart two neighbouring words of the sentence may be in a quote, in words.
  private static final int CLOSE = 4;

  private final Function<List<String>, List<Encoding>> encoder;

  public SupportFeatures(Function<List<String>, List<Encoding>> encoder) {
    this.encoder = encoder;
  }

  /// The features of a sentence and its citations, of which there is at least one.
  public double[] of(String sentence, List<Citation> citations) {
    return of(Prose.of(sentence), Grounds.of(citations));
  }

  double[] of(Prose sentence, Grounds grounds) {
    List<String> texts =
        Stream.concat(Stream.of(sentence.text()), grounds.all().stream().map(Prose::text)).toList();
    List<Encoding> encodings = encoder.apply(texts);
    Encoding own = encodings.getFirst();
    double[] weights = TokenWeights.of(sentence, own);
    LateInteraction interaction = new LateInteraction(own.vectors(), own.dimension(), weights);
    int quotes = grounds.quotes().size();
    double[] known = new double[weights.length];
    double oneQuote = 0;
    double pooled = 0;
    for (int e = 1; e <= grounds.all().size(); e++) {
      double[] best = best(interaction, encodings.get(e));
      raise(known, best);
      if (e <= quotes) {
        oneQuote = Math.max(oneQuote, interaction.score(best));
        pooled = Math.max(pooled, Cosine.of(own.pooled(), encodings.get(e).pooled()));
      }
    }
    Set<String> stems = grounds.stems();
    List<ProseWord> content = sentence.content();
    double[] words = words(content, own, known, weights);
    return new double[] {
      interaction.score(known),
      oneQuote,
      worstThree(words),
      Math.log1p(count(content, i -> !stems.contains(content.get(i).stem()) && words[i] < ALIKE)),
      (double) count(content, i -> stems.contains(content.get(i).stem()))
          / Math.max(1, content.size()),
      pairs(content, grounds),
      pooled,
      Math.log1p(UnknownNames.countMissing(sentence, grounds)),
      Math.log1p(Numbers.allMissing(sentence, grounds).size()),
      Math.log1p(content.size())
    };
  }

  private static double[] best(LateInteraction interaction, Encoding text) {
    return interaction.best(LateInteraction.widen(text.vectors()));
  }

  private static void raise(double[] known, double[] best) {
    Arrays.setAll(known, t -> Math.max(known[t], best[t]));
  }

  /// The similarity of each word, by the weights of its tokens; 1 where it has none.
  private static double[] words(
      List<ProseWord> content, Encoding own, double[] known, double[] weights) {
    return content.stream()
        .mapToDouble(
            word -> {
              double sum = 0;
              double weight = 0;
              for (int token : TokenWeights.tokens(word, own)) {
                sum += weights[token] * known[token];
                weight += weights[token];
              }
              return weight == 0 ? 1 : sum / weight;
            })
        .toArray();
  }

  /// The mean of the three least; 1 where there are none.
  private static double worstThree(double[] words) {
    return Arrays.stream(words).sorted().limit(3).average().orElse(1);
  }

  private static int count(List<ProseWord> content, IntPredicate which) {
    return (int) IntStream.range(0, content.size()).filter(which).count();
  }

  private static double pairs(List<ProseWord> content, Grounds grounds) {
    List<List<String>> quotes = new ArrayList<>();
    grounds.quotes().forEach(q -> quotes.add(q.words().stream().map(ProseWord::stem).toList()));
    int close = 0;
    for (int i = 1; i < content.size(); i++) {
      String first = content.get(i - 1).stem();
      String second = content.get(i).stem();
      close += quotes.stream().anyMatch(quote -> areClose(first, second, quote)) ? 1 : 0;
    }
    return content.size() < 2 ? 0 : (double) close / (content.size() - 1);
  }

  private static boolean areClose(String first, String second, List<String> quote) {
    for (int i = 0; i < quote.size(); i++) {
      if (quote.get(i).equals(first)
          && quote.subList(i, Math.min(quote.size(), i + CLOSE)).contains(second)) {
        return true;
      }
    }
    return false;
  }
}
