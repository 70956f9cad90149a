package dev.onrecord.retrieve.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import dev.onrecord.domain.index.ArchiveWord;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The words of a real index.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class LuceneVocabularyTest {
  private static final String NEWS =
      """
      The harbour of Brannvik was flooded, and Mayor Yevgeny Solovyov warned the fishermen.
      Yury Dahl said the harbour threatens nobody, as Solovyov knows.
      In Brannvik the McAllister ferries wait.
      """;

  private final Texts texts = new Texts();
  private LuceneIndex index;
  private LuceneVocabulary vocabulary;

  @BeforeAll
  void index(@TempDir Path folder) {
    index = LuceneIndex.open(folder, "model/1");
    index.put(texts.article("news", NEWS), 1);
    index.commit(1);
    index.generation();
    vocabulary = new LuceneVocabulary(index);
  }

  @AfterAll
  void close() {
    index.close();
    texts.close();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"harbour", "harbors", "Flooding", "threaten", "soloviev", "the", "McAllister"})
  void aWordIsThereInAnyInflectionAndSpelling(String word) {
    assertThat(vocabulary.has(word)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"harbur", "Solovyova", "Brannvika", "市长", "anti-harbour-league"})
  void otherWordsAreNotThere(String word) {
    assertThat(vocabulary.has(word)).isFalse();
  }

  @Test
  void aWordIsNearInUpToTwoLetters() {
    assertThat(vocabulary.near("harbor")).containsExactly(new ArchiveWord("harbour", 2, false));
    assertThat(vocabulary.near("fishermne")).extracting(ArchiveWord::text).contains("fishermen");
    assertThat(vocabulary.near("flod")).extracting(ArchiveWord::text).containsExactly("flood");
    assertThat(vocabulary.near("hrbr")).isEmpty();
    assertThat(vocabulary.near("warbour")).isEmpty();
  }

  @Test
  void baseFormsAreNearToo() {
    assertThat(vocabulary.near("thretten")).extracting(ArchiveWord::text).contains("threaten");
  }

  @Test
  void aNameHasItsCapitals() {
    assertThat(vocabulary.near("brannvig")).containsExactly(new ArchiveWord("Brannvik", 2, true));
    assertThat(vocabulary.near("MCALISTER"))
        .containsExactly(new ArchiveWord("McAllister", 1, true));
    assertThat(vocabulary.isName("mcallister")).isTrue();
    assertThat(vocabulary.isName("Soloviev")).isTrue();
    assertThat(vocabulary.isName("harbour")).isFalse();
  }

  @Test
  void anotherRomanizationIsAVariant() {
    assertThat(vocabulary.variants("Soloviev"))
        .containsExactly(new ArchiveWord("Solovyov", 2, true));
    assertThat(vocabulary.variants("evgeny")).extracting(ArchiveWord::text).contains("Yevgeny");
    assertThat(vocabulary.variants("Yuri")).extracting(ArchiveWord::text).contains("Yury");
  }

  @Test
  void whatIsSpelledAsInTheArchiveHasNoVariants() {
    assertThat(vocabulary.variants("SOLOVYOV")).isEmpty();
    assertThat(vocabulary.variants("harbor")).isEmpty();
  }

  @Test
  void ofALargeArchiveOnlyNamesThatItMentionsMoreThanOnceAreNear(@TempDir Path folder) {
    String large =
        IntStream.range(0, 110)
            .mapToObj(i -> "Ferry " + i + (i < 2 ? " left Brannvik." : " left Ellmouth early."))
            .collect(Collectors.joining("\n", "It met Captain Forsberg there.\n", ""));
    try (LuceneIndex many = LuceneIndex.open(folder, "model/1")) {
      many.put(texts.article("large", large), 1);
      many.commit(1);
      many.generation();
      LuceneVocabulary words = new LuceneVocabulary(many);
      assertThat(words.near("Branvik")).extracting(ArchiveWord::text).containsExactly("Brannvik");
      assertThat(words.near("Forsburg")).isEmpty();
    }
  }

  @Test
  void anEmptyIndexHasNoWords(@TempDir Path folder) {
    try (LuceneIndex none = LuceneIndex.open(folder, "model/1")) {
      LuceneVocabulary words = new LuceneVocabulary(none);
      assertThat(words.has("harbour")).isFalse();
      assertThat(words.near("harbour")).isEmpty();
      assertThat(words.variants("harbour")).isEmpty();
    }
  }
}
