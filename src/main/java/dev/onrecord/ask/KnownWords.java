package dev.onrecord.ask;

import dev.onrecord.domain.index.ArchiveWord;
import dev.onrecord.encode.Encoder;
import dev.onrecord.question.ArchiveWords;
import dev.onrecord.retrieve.Vocabulary;
import java.util.List;

/// The words of the archive, and the words that the encoder knows from its training.
record KnownWords(Vocabulary archive, Encoder model) implements ArchiveWords {
  @Override
  public boolean has(String word) {
    return archive.has(word);
  }

  @Override
  public boolean isWord(String word) {
    return model.isWord(word);
  }

  @Override
  public boolean isName(String word) {
    return archive.isName(word);
  }

  @Override
  public List<ArchiveWord> variants(String word) {
    return archive.variants(word);
  }

  @Override
  public List<ArchiveWord> near(String word) {
    return archive.near(word);
  }
}
