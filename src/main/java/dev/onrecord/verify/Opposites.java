package dev.onrecord.verify;

import dev.onrecord.language.WordNet;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/// Words that mean the opposite of each other: the antonyms of WordNet 3.1, and some that news use.
/// Read when it is first asked.
final class Opposites {
  private static final List<String> FILES = List.of("adj", "adv", "verb");

  /// Pairs that WordNet lacks.
  private static final String NEWS =
      "support opposition,praise blame,protect destroy,protect destruction,increase reduce,raise"
          + " reduce,endorse reject,accept reject,accept refuse,accept dismiss,accept spurn,accept"
          + " rule,agree refuse,agree reject,agree deny,support oppose,support criticize,back"
          + " oppose,welcome reject,welcome criticize,praise criticize,confirm deny,confirm"
          + " dismiss,admit deny,allow ban,allow prevent,succeed fail,win lose,increase"
          + " decrease,raise cut,raise lower,rise fall,grow shrink,improve worsen,improve"
          + " undermine,strengthen undermine,strengthen weaken,strengthen erode,ally enemy,possible"
          + " impossible,able unable,start end,begin end,open close,ease raise,reassure"
          + " threaten,protect threaten,escalate ease,hopeful doubtful,optimistic"
          + " pessimistic,progress deadlock,dead-end progress,narrow widen,reaffirm withdraw,defend"
          + " attack,cooperate confront,deploy withdraw,deploy remove,install remove,add"
          + " remove,agreement disagreement,many few,before after,above below,inside outside";

  private Opposites() {}

  static void load() {
    Objects.requireNonNull(Loaded.PAIRS);
  }

  /// Whether one of the words is an antonym of the other, by their stems.
  static boolean are(String stem, String other) {
    return Loaded.PAIRS.getOrDefault(stem, Set.of()).contains(other);
  }

  /// Held apart, so that it is read late and once.
  private static final class Loaded {
    static final Map<String, Set<String>> PAIRS = read();

    private static Map<String, Set<String>> read() {
      Map<String, Set<String>> pairs = new HashMap<>();
      for (String pair : List.of(NEWS.split(","))) {
        List<String> both = List.of(pair.split(" "));
        put(both.getFirst(), both.getLast(), pairs);
        put(both.getLast(), both.getFirst(), pairs);
      }
      for (String file : FILES) {
        Map<Integer, List<String>> synsets = new HashMap<>();
        List<Antonym> antonyms = new ArrayList<>();
        WordNet.lines("data." + file).forEach(line -> readSynset(line, synsets, antonyms));
        for (Antonym antonym : antonyms) {
          List<String> words = synsets.getOrDefault(antonym.synset(), List.of());
          if (antonym.target() <= words.size()) {
            put(antonym.word(), words.get(antonym.target() - 1), pairs);
          }
        }
      }
      return pairs;
    }

    private static void put(String word, String opposite, Map<String, Set<String>> pairs) {
      pairs.computeIfAbsent(Stem.of(word), stem -> new HashSet<>()).add(Stem.of(opposite));
    }

    private static void readSynset(
        String line, Map<Integer, List<String>> synsets, List<Antonym> antonyms) {
      List<String> fields = WordNet.fields(line);
      List<String> words = WordNet.lemmas(line);
      synsets.put(Integer.parseInt(fields.getFirst()), words);
      int pointers = WordNet.pointers(fields);
      for (int p = 0; p < Integer.parseInt(fields.get(pointers)); p++) {
        int at = pointers + 1 + 4 * p;
        if (fields.get(at).equals("!")) {
          int ends = Integer.parseInt(fields.get(at + 3), 16);
          String source = words.get(ends / 256 - 1);
          antonyms.add(new Antonym(source, Integer.parseInt(fields.get(at + 1)), ends % 256));
        }
      }
    }

    /// @param target which word of the synset, from 1
    private record Antonym(String word, int synset, int target) {}
  }
}
