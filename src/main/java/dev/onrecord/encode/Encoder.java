package dev.onrecord.encode;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import dev.onrecord.domain.Encoding;
import dev.onrecord.domain.Encoding.Token;
import dev.onrecord.domain.Span;
import dev.onrecord.nativecode.NativeUse;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.FloatBuffer;
import java.nio.LongBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/// The embedding model bge-small-en-v1.5 (384 dimensions, int8 weights), run in this process.
///
/// Thread-safe. A text over 512 word pieces is encoded by its first 512.
public final class Encoder implements AutoCloseable {
  /// Names the model and what is kept of it: an index made under another name is made again.
  public static final String FINGERPRINT = "bge-small-en-v1.5-q/int8/1";

  public static final int DIMENSION = 384;

  private static final String MODEL = "/bge-small-en-v1.5-q.onnx";
  private static final String TOKENIZER = "/bge-small-en-v1.5-q-tokenizer.json";

  /// Padded word pieces in one pass; larger batches gain nothing and hold more memory.
  private static final int MAX_BATCH_PIECES = 2048;

  private static final String UNKNOWN = "[UNK]";

  private final NativeUse uses = new NativeUse("the embedding model");
  private final OrtEnvironment environment = OrtEnvironment.getEnvironment();
  private final OrtSession session;
  private final WordPieces wordPieces;
  private final String questionPrompt;

  /// @param questionPrompt what the model reads before a question
  /// @param threads for one pass; at least 1
  /// @throws UncheckedIOException if the model cannot be read
  public Encoder(String questionPrompt, int threads) {
    this.questionPrompt = questionPrompt.strip() + " ";
    try (InputStream model = resource(MODEL);
        InputStream tokenizer = resource(TOKENIZER);
        OrtSession.SessionOptions options = new OrtSession.SessionOptions()) {
      options.setIntraOpNumThreads(threads);
      // Idle threads that spin would take the processor from the rest of the answer.
      options.addConfigEntry("session.intra_op.allow_spinning", "0");
      session = environment.createSession(model.readAllBytes(), options);
      wordPieces = new WordPieces(tokenizer);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (OrtException e) {
      throw new IllegalStateException("the embedding model does not load: " + e.getMessage(), e);
    }
  }

  /// Encodes a question; token offsets count in `question`.
  ///
  /// @throws IllegalStateException if this is closed
  public Encoding encodeQuestion(String question) {
    return uses.use(
        () -> {
          List<Token> all = wordPieces.split(questionPrompt + question);
          return run(List.of(all), questionPrompt.length()).getFirst();
        });
  }

  /// Whether the model's vocabulary has a word as a whole. It was made of the most frequent words
  /// of books and of an encyclopedia; what is spelled wrongly falls into pieces.
  ///
  /// @throws IllegalStateException if this is closed
  public boolean isWord(String word) {
    List<String> pieces = uses.use(() -> wordPieces.spell(word));
    return pieces.size() == 1 && !pieces.getFirst().equals(UNKNOWN);
  }

  /// Encodes texts in batches of like length; the result is in the order of `texts`.
  ///
  /// @throws IllegalStateException if this is closed
  public List<Encoding> encode(List<String> texts) {
    return uses.use(() -> encodeInBatches(texts));
  }

  private List<Encoding> encodeInBatches(List<String> texts) {
    List<List<Token>> pieces = texts.stream().map(wordPieces::split).toList();
    List<Integer> byLength =
        IntStream.range(0, texts.size())
            .boxed()
            .sorted(Comparator.comparingInt(i -> pieces.get(i).size()))
            .toList();
    Encoding[] encodings = new Encoding[texts.size()];
    int from = 0;
    while (from < byLength.size()) {
      int to = from + 1;
      while (to < byLength.size()
          && (to + 1 - from) * pieces.get(byLength.get(to)).size() <= MAX_BATCH_PIECES) {
        to++;
      }
      List<Integer> batch = byLength.subList(from, to);
      List<Encoding> done = run(batch.stream().map(pieces::get).toList(), 0);
      for (int i = 0; i < done.size(); i++) {
        encodings[batch.get(i)] = done.get(i);
      }
      from = to;
    }
    return Arrays.asList(encodings);
  }

  private List<Encoding> run(List<List<Token>> batch, int promptLength) {
    int width = batch.stream().mapToInt(List::size).max().orElseThrow();
    long[] shape = {batch.size(), width};
    LongBuffer ids = LongBuffer.allocate(batch.size() * width);
    LongBuffer mask = LongBuffer.allocate(batch.size() * width);
    for (int row = 0; row < batch.size(); row++) {
      List<Token> own = batch.get(row);
      for (int i = 0; i < own.size(); i++) {
        ids.put(row * width + i, own.get(i).piece());
        mask.put(row * width + i, 1);
      }
    }
    LongBuffer types = LongBuffer.allocate(batch.size() * width);
    try (OnnxTensor idTensor = OnnxTensor.createTensor(environment, ids, shape);
        OnnxTensor maskTensor = OnnxTensor.createTensor(environment, mask, shape);
        OnnxTensor typeTensor = OnnxTensor.createTensor(environment, types, shape);
        OrtSession.Result result =
            session.run(
                Map.of(
                    "input_ids", idTensor,
                    "attention_mask", maskTensor,
                    "token_type_ids", typeTensor))) {
      FloatBuffer states = ((OnnxTensor) result.get(0)).getFloatBuffer();
      List<Encoding> encodings = new ArrayList<>(batch.size());
      for (int row = 0; row < batch.size(); row++) {
        encodings.add(encoding(batch.get(row), states, row * width, promptLength));
      }
      return encodings;
    } catch (OrtException e) {
      throw new IllegalStateException("the embedding model failed: " + e.getMessage(), e);
    }
  }

  private static Encoding encoding(
      List<Token> tokens, FloatBuffer states, int firstState, int promptLength) {
    List<Token> kept = new ArrayList<>();
    byte[] vectors = new byte[tokens.size() * DIMENSION];
    for (int i = 1; i < tokens.size() - 1; i++) {
      Span span = tokens.get(i).span();
      if (span.start() >= promptLength) {
        quantise(unitVector(states, firstState + i), vectors, kept.size() * DIMENSION);
        kept.add(
            new Token(
                tokens.get(i).piece(),
                new Span(span.start() - promptLength, span.end() - promptLength)));
      }
    }
    float[] pooled = unitVector(states, firstState);
    return new Encoding(pooled, kept, Arrays.copyOf(vectors, kept.size() * DIMENSION));
  }

  private static float[] unitVector(FloatBuffer states, int index) {
    float[] vector = new float[DIMENSION];
    states.get(index * DIMENSION, vector);
    double squares = 0;
    for (float x : vector) {
      squares += (double) x * x;
    }
    float scale = squares == 0 ? 0 : (float) (1 / Math.sqrt(squares));
    for (int i = 0; i < DIMENSION; i++) {
      vector[i] *= scale;
    }
    return vector;
  }

  private static void quantise(float[] unit, byte[] into, int offset) {
    for (int i = 0; i < DIMENSION; i++) {
      into[offset + i] = (byte) Math.round(unit[i] * 127);
    }
  }

  private static InputStream resource(String name) {
    InputStream stream = Encoder.class.getResourceAsStream(name);
    if (stream == null) {
      throw new IllegalStateException("the class path lacks " + name);
    }
    return stream;
  }

  /// Waits for what is being encoded.
  @Override
  public void close() {
    uses.free(this::free);
  }

  private void free() {
    try {
      session.close();
    } catch (OrtException e) {
      throw new IllegalStateException("the embedding model does not close: " + e.getMessage(), e);
    }
    wordPieces.close();
  }
}
