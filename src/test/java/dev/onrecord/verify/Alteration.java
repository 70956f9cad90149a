package dev.onrecord.verify;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Ways to make a true sentence false. Each gives the same for the same sentence.
enum Alteration {
  NUMBER {
    @Override
    Optional<String> of(String sentence, String other) {
      return replaced(sentence, "\\d+", number -> String.valueOf(Long.parseLong(number) + 3))
          .or(() -> swapped(sentence, "two three four five six seven eight nine ten eleven twelve"))
          .or(() -> swapped(sentence, "first second third fourth fifth"));
    }
  },
  /// A name for another of the archive.
  NAME {
    @Override
    Optional<String> of(String sentence, String other) {
      return swapped(sentence, PLACES).or(() -> swapped(sentence, PEOPLE));
    }
  },
  /// Two names in each other's place.
  ROLES {
    @Override
    Optional<String> of(String sentence, String other) {
      List<MatchResult> names =
          Pattern.compile("\\b(?:" + (PLACES + " " + PEOPLE).replace(' ', '|') + ")\\b")
              .matcher(sentence)
              .results()
              .toList();
      for (int i = 0; i + 1 < names.size(); i++) {
        MatchResult a = names.get(i);
        MatchResult b = names.get(i + 1);
        String between = sentence.substring(a.end(), b.start());
        boolean alike = PEOPLE.contains(a.group()) == PEOPLE.contains(b.group());
        boolean listed = between.matches("[^a-z]*(?:,|(?:, )?and|or) (?:the )?.*");
        if (!a.group().equals(b.group()) && alike && !listed && between.length() > 8) {
          return Optional.of(
              sentence.substring(0, a.start())
                  + b.group()
                  + between
                  + a.group()
                  + sentence.substring(b.end()));
        }
      }
      return Optional.empty();
    }
  },
  NEGATION_ADDED {
    @Override
    Optional<String> of(String sentence, String other) {
      return replaced(
              sentence,
              "\\b(?:is|was|will|would|could|are|were|has|have)\\b(?! (?:not|no)\\b)",
              v -> v + " not")
          .or(() -> replaced(sentence, "\\b(?:said|says)\\b", v -> "denied"));
    }
  },
  NEGATION_REMOVED {
    @Override
    Optional<String> of(String sentence, String other) {
      return replaced(sentence, "\\b(?:does|did|do) not ", v -> "")
          .or(() -> replaced(sentence, "\\b(?:doesn't|didn't|don't) ", v -> ""))
          .or(() -> replaced(sentence, "\\bcannot\\b|\\bcan't\\b", v -> "can"))
          .or(() -> replaced(sentence, "\\bwon't\\b", v -> "will"))
          .or(() -> replaced(sentence, "\\b(?:not|never) ", v -> ""))
          .or(() -> replaced(sentence, "\\bno\\b", v -> "a"))
          .or(() -> replaced(sentence, "\\bfail(?:ed)? to ", v -> ""));
    }
  },
  /// The words of one in the mouth of another.
  SPEAKER {
    @Override
    Optional<String> of(String sentence, String other) {
      for (String speaker : List.of(PEOPLE.split(" "))) {
        Pattern said =
            Pattern.compile(
                "\\b(?:\\p{Lu}[\\p{L}-]+ ){0,3}"
                    + speaker
                    + "(?= (?:said|says|told|added|warned|called|reaffirmed|urged|threatened|repeated|dismissed|hoped|blamed))");
        Matcher matcher = said.matcher(sentence);
        if (matcher.find()) {
          String name = next(speaker, PEOPLE, sentence);
          return Optional.of(
              sentence.substring(0, matcher.start()) + name + sentence.substring(matcher.end()));
        }
      }
      return Optional.empty();
    }
  },
  /// The second half of another sentence after the first half of this.
  OTHER_WORDS {
    @Override
    Optional<String> of(String sentence, String other) {
      List<String> words = List.of(sentence.split(" "));
      List<String> others = List.of(other.split(" "));
      return words.size() < 6 || others.size() < 6
          ? Optional.empty()
          : Optional.of(
              String.join(" ", words.subList(0, words.size() / 2))
                  + " "
                  + String.join(" ", others.subList(others.size() / 2, others.size())));
    }
  },
  /// A sentence of the same article about something else.
  OTHER_SENTENCE {
    @Override
    Optional<String> of(String sentence, String other) {
      return Optional.of(other);
    }
  },
  HEDGE_REMOVED {
    @Override
    Optional<String> of(String sentence, String other) {
      boolean hedged = sentence.matches("(?s).*\\b(?:hope|threatened|fear).*");
      return replaced(sentence, hedged ? "$^" : ",? if (?:the|no|moves) [^,]*(?=[.,])", v -> "")
          .or(() -> replaced(sentence, hedged ? "$^" : "\\b(?:could|might|may) ", v -> "will "))
          .or(() -> replaced(sentence, "\\breportedly ", v -> ""))
          .or(
              () ->
                  replaced(
                      sentence,
                      "\\bthreatened to (deploy|place|aim)\\b",
                      v -> v.replaceFirst("threatened to (\\w+?)e?$", "$1ed")))
          .or(() -> replaced(sentence, "\\b(?:was|is) considering\\b", v -> "is"));
    }
  },
  OPPOSITE {
    @Override
    Optional<String> of(String sentence, String other) {
      for (String pair : List.of(OPPOSITES.split(","))) {
        List<String> both = List.of(pair.split(" "));
        Optional<String> altered =
            replaced(sentence, "\\b" + both.getFirst() + "\\b", v -> both.getLast());
        if (altered.isPresent()) {
          return altered;
        }
      }
      return Optional.empty();
    }
  };

  private static final String PLACES =
      "Russia Poland Romania Iran NATO Turkey Washington Moscow Kremlin Chicago Brussels Berlin"
          + " Lithuania Latvia Estonia Kaliningrad Crimea";

  private static final String PEOPLE =
      "Makarov Serdyukov Rasmussen Lavrov Medvedev Gates Nesterenko Putin Iohannis Baluyevsky"
          + " Schwarzenberg Solana Steinmeier Obama McFaul";

  private static final String OPPOSITES =
      "rejected accepted,rejects accepts,spurned accepted,dismissed confirmed,improve worsen,"
          + "weaken strengthen,undermine strengthen,undermines strengthens,undermined strengthened,"
          + "worsens improves,optimistic pessimistic,possible impossible,hopeful doubtful,"
          + "criticized praised,agreed refused,opposition support,blamed praised,increased reduced,"
          + "began ended,start end,before after,growing shrinking,improvements setbacks,more less,"
          + "destroy protect,destruction protection,south north,allaying raising";

  /// The altered sentence; empty if it has nothing to alter in this way.
  ///
  /// @param other another sentence of the same article
  abstract Optional<String> of(String sentence, String other);

  private static Optional<String> replaced(
      String sentence, String pattern, UnaryOperator<String> with) {
    Matcher matcher = Pattern.compile(pattern).matcher(sentence);
    return matcher.find()
        ? Optional.of(
            sentence.substring(0, matcher.start())
                + with.apply(matcher.group())
                + sentence.substring(matcher.end()))
        : Optional.empty();
  }

  /// The first of the names that the sentence has, for the next that it lacks.
  private static Optional<String> swapped(String sentence, String names) {
    return Arrays.stream(names.split(" "))
        .filter(name -> sentence.matches("(?s).*\\b" + name + "\\b.*"))
        .findFirst()
        .flatMap(
            name -> replaced(sentence, "\\b" + name + "\\b", v -> next(name, names, sentence)));
  }

  private static String next(String name, String names, String sentence) {
    List<String> all = List.of(names.split(" "));
    int from = all.indexOf(name);
    for (int i = 1; i < all.size(); i++) {
      String candidate = all.get((from + i) % all.size());
      if (!sentence.contains(candidate)) {
        return candidate;
      }
    }
    throw new IllegalArgumentException("the sentence has all names: " + sentence);
  }

  /// As a table names it.
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }
}
