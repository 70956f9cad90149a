package dev.onrecord.encode;

import dev.onrecord.domain.index.Encoding;
import dev.onrecord.domain.index.Encoding.Token;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/// The embedding model bge-small-en-v1.5 (384 dimensions, int8 weights), run in this process.
///
/// Thread-safe. A text over 512 word pieces is encoded by its first 512.
public final class Encoder implements AutoCloseable {
  /// Names the model and what is kept of it: an index made under another name is made again.
  public static final String FINGERPRINT = "bge-small-en-v1.5-q/int8/1";

  public static final int DIMENSION = 384;

  private static final String MODEL = "/bge-small-en-v1.5-q.onnx";
  private static final String TOKENIZER = "/bge-small-en-v1.5-q-tokenizer.json";

  private static final String UNKNOWN = "[UNK]";

  private final int threads;
  private final WordPieces wordPieces;
  private final String questionPrompt;
  private final Model model;
  private final RightOfWay rightOfWay;
  private final Bulk bulk;

  /// @param questionPrompt what the model reads before a question
  /// @param threads that encode at the same time; at least 1
  /// @throws UncheckedIOException if the model cannot be read
  public Encoder(String questionPrompt, int threads) {
    this.threads = threads;
    this.questionPrompt = questionPrompt.strip() + " ";
    try (InputStream tokenizer = resource(TOKENIZER)) {
      wordPieces = new WordPieces(tokenizer);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    model = load(threads);
    rightOfWay = new RightOfWay(threads, System::nanoTime);
    bulk = new Bulk(() -> load(1), threads, rightOfWay);
  }

  private static Model load(int threads) {
    try (InputStream file = resource(MODEL)) {
      return new Model(file.readAllBytes(), threads);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// How many threads encode at the same time.
  public int threads() {
    return threads;
  }

  /// Encodes a question; token offsets count in `question`. Texts of [#encodeMany] give way.
  ///
  /// @throws IllegalStateException if this is closed
  public Encoding encodeQuestion(String question) {
    rightOfWay.asked();
    List<Token> all = wordPieces.split(questionPrompt + question);
    return model.run(List.of(all), questionPrompt.length()).getFirst();
  }

  /// Whether the model's vocabulary has a word as a whole. It was made of the most frequent words
  /// of books and of an encyclopedia; what is spelled wrongly falls into pieces.
  ///
  /// @throws IllegalStateException if this is closed
  public boolean isWord(String word) {
    List<String> pieces = wordPieces.spell(word);
    return pieces.size() == 1 && !pieces.getFirst().equals(UNKNOWN);
  }

  /// Encodes a few texts that somebody waits for, in batches of like length; the result is in the
  /// order of `texts`.
  ///
  /// @throws IllegalStateException if this is closed
  public List<Encoding> encode(List<String> texts) {
    Batches batches = Batches.of(texts.stream().map(wordPieces::split).toList());
    List<List<Encoding>> encoded = new ArrayList<>();
    for (List<List<Token>> batch : batches.pieces()) {
      encoded.add(model.run(batch, 0));
    }
    return batches.inOrder(encoded);
  }

  /// Encodes the texts of an article, as [#encode] does, beside those of others and behind
  /// questions: each batch on one thread, so that all processors are busy and none waits for
  /// another.
  ///
  /// @throws IllegalStateException if this is closed
  public List<Encoding> encodeMany(List<String> texts) {
    Batches batches = Batches.of(texts.stream().map(wordPieces::split).toList());
    return batches.inOrder(bulk.run(batches.pieces()));
  }

  /// Batches of texts that are encoded now.
  public int running() {
    return rightOfWay.running();
  }

  /// Batches of texts that wait for a thread, or for questions to go first.
  public int waiting() {
    return Math.max(0, bulk.inWork() - rightOfWay.running());
  }

  private static InputStream resource(String name) {
    InputStream stream = Encoder.class.getResourceAsStream(name);
    if (stream == null) {
      throw new IllegalStateException("the class path lacks " + name);
    }
    return stream;
  }

  /// Waits for the passes that run; texts that are left are not encoded any more.
  @Override
  public void close() {
    bulk.close();
    model.close();
    wordPieces.close();
  }
}
