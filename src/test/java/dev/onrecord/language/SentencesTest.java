package dev.onrecord.language;

import static org.assertj.core.api.Assertions.assertThat;

import dev.onrecord.domain.Span;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class SentencesTest {
  /// `¦` marks where a sentence must end; everywhere else none may.
  @ParameterizedTest
  @ValueSource(
      strings = {
        "The mayor resigned.¦ The council met.",
        "One.¦ Two.¦ Three.",
        "Mr. Hale met Mrs. Ito and Dr. Okafor.¦ They agreed.",
        "Gen. Ana Ruiz flew to Lima.¦ Lt. Col. Ivo Blom stayed.",
        "Sgt. Pepper was late.¦ Capt. Reyes was not.",
        "Sen. Amy Wood and Rep. Cal Stone disagreed.¦ Gov. Lee did not.",
        "The talks between the U.S. and the U.K. ended.¦ Nobody spoke.",
        "The U.S. Senate voted.¦ It passed.",
        "They moved to the U.S.¦ The family settled in Ohio.",
        "The U.N. General Assembly met on Monday.",
        "He lives in the U.K. now.¦ She does not.",
        "Acme Inc. bought Bolt Corp. for $1.5bn.¦ Shares fell 2.5 percent.",
        "The site cost $800m.¦ Nobody paid.",
        "The cost is $1.5.¦ That is low.",
        "It opens at 9 a.m. on Monday.",
        "It opens at 9 a.m.¦ Visitors queue.",
        "The game starts at 7:30 p.m. Eastern time.",
        "On Jan. 5 the court sat.¦ In Feb. 2019 it rose.",
        "The No. 1 seed lost.¦ No. 5 won.",
        "Is he coming?¦ No.¦ She is.",
        "George W. Bush spoke.¦ J. K. Rowling listened.",
        "J.K. Rowling wrote it.¦ Fans bought it.",
        "Fruit, e.g. apples, is cheap.¦ Meat, i.e. beef, is not.",
        "Wood vs. Stone was settled.¦ The judge left.",
        "Bread, milk, etc. were gone.¦ Shops closed.",
        "It was ... a surprise.¦ Then it was over.",
        "It rained...after the final whistle.¦ Play stopped.",
        "The dams … including the old one … held.¦ Rivers fell.",
        "He paused...¦ The crowd waited.",
        "\"Who did this?\" she asked.¦ Nobody knew.",
        "\"Who did this?\" Smith asked.¦ Nobody knew.",
        "\"Why now?\" Sen. Ruth Allen of Ohio said.¦ Nobody knew.",
        "\"Stop!\" the guard shouted.¦ They ran.",
        "\"It is over,\" he said.¦ \"We lost.\"",
        "\"It is over.¦ We lost,\" he said.",
        "“It is over.”¦ “We lost.”",
        "\"It is over.”¦ “We lost.\"",
        "'It is over.'¦ She left.",
        "(The bank declined to comment.)¦ Its shares fell.",
        "The river rose.[1][2]¦ The next day it fell.",
        "He said it had ended.¦The next day it began.",
        "\"It ended.\"¦The next day it began.",
        "See example.com for more.¦ It is free.",
        "Visit www.Example.Com today.¦ It is free.",
        "Version 2.0.1 is out.¦ Users wait.",
        "What now?¦ Who knows!¦ Wait.",
        "What?!¦ Really?",
        "Yahoo! said it would sell.¦ Nobody bought.",
        "他来了。¦她走了！¦真的？¦是的。",
        "彼は「行く。」¦と言った。",
        "هل جاء؟¦ نعم جاء.",
        "वह आया।¦ वह गया।",
        "1. The first point stands.¦ 2. So does this.",
        "Prof. Dr. Eva Lind won.¦ She smiled.",
        "He lives on Main St. near the park.¦ She does too.",
        "The fair was on Main St.¦ The mayor came.",
        "St. Louis won 3-2.¦ Fans sang.",
        "Bolt Ltd. said profit rose.¦ Acme Co. did not.",
        "Sam Hill Jr. won.¦ Sam Hill Sr. wept.",
        "The ship left port.¦ \"Good,\" said Ann.",
        "Goal!¦ 2010 was the year.",
        "Sales rose.¦ iPhone sales fell.",
        "he went home.¦ then he slept.",
        "They won 3-0.¦ 12 players scored.",
        "The score was 3.¦ The other was 4.",
        "The D.C. Circuit ruled.¦ Lawyers cheered.",
        "She has a Ph.D. in physics.¦ He has none.",
        "He left at noon.¦ — She stayed.",
        "Rain fell.¦ (More is due.)",
        "We won… and lost.",
        "\"Really?\" - that was all he said.",
        "Die Katze schläft.¦ Der Hund bellt.",
        "¿Quién es?¦ Es Ana.",
        "Emoji end 🎉.¦ More follow 🎈!",
        "no stop at the end",
      })
  void sentencesEndWhereMarked(String marked) {
    String text = marked.replace("¦", "");
    String found =
        Sentences.of(text, new Span(0, text.length())).stream()
            .map(s -> s.of(text))
            .collect(Collectors.joining("|"));
    assertThat(found.replaceAll("\\s*\\|\\s*", "|")).isEqualTo(marked.replaceAll("¦\\s*", "|"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"\u200B", "\u200E", "\u00AD", "\u2060", "\u202C"})
  void whatNobodySeesIsOfNoSentence(String unseen) {
    String marked =
        "#The ship left.# #“It was late.#”# #Mr#. Lee of example.#com wept.#Nobody saw.#";
    String text = marked.replace("#", unseen);
    assertThat(
            Sentences.of(text, new Span(0, text.length())).stream()
                .map(sentence -> sentence.of(text).replace(unseen, "#")))
        .containsExactly(
            "The ship left.", "“It was late.#”", "Mr#. Lee of example.#com wept.", "Nobody saw.");
  }

  @Test
  void aMonstrousSentenceIsDividedAtWhiteSpace() {
    String text = "word ".repeat(1_000).trim();
    List<Span> parts = Sentences.of(text, new Span(0, text.length()));
    assertThat(parts).hasSize(3).allMatch(p -> p.length() <= Sentences.LONGEST);
    assertThat(parts.getFirst().of(text)).startsWith("word").endsWith("word");
  }

  @Test
  void aMonstrousWordIsDividedBetweenWholeCharacters() {
    String text = "a" + "🎉".repeat(3_000);
    List<Span> parts = Sentences.of(text, new Span(0, text.length()));
    assertThat(parts).allMatch(p -> p.length() <= Sentences.LONGEST);
    assertThat(parts).noneMatch(p -> Character.isLowSurrogate(text.charAt(p.start())));
    assertThat(parts.stream().mapToInt(Span::length).sum()).isEqualTo(text.length());
  }
}
