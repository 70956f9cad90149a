package dev.onrecord.encode;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import dev.onrecord.domain.Span;
import dev.onrecord.domain.index.Encoding;
import dev.onrecord.domain.index.Encoding.Token;
import dev.onrecord.nativecode.NativeUse;
import java.nio.FloatBuffer;
import java.nio.LongBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/// The embedding model, loaded for passes on so many threads each. Thread-safe.
final class Model implements AutoCloseable {
  private final NativeUse uses = new NativeUse("the embedding model");
  private final OrtEnvironment environment = LastingEnvironment.get();
  private final OrtSession session;

  /// @param bytes of the ONNX file
  /// @param threads for one pass; at least 1
  Model(byte[] bytes, int threads) {
    try (OrtSession.SessionOptions options = new OrtSession.SessionOptions()) {
      options.setIntraOpNumThreads(threads);
      // Idle threads that spin would take the processor from the rest of the answer.
      options.addConfigEntry("session.intra_op.allow_spinning", "0");
      session = environment.createSession(bytes, options);
    } catch (OrtException e) {
      throw new IllegalStateException("the embedding model does not load: " + e.getMessage(), e);
    }
  }

  /// Encodes texts in one pass.
  ///
  /// @param batch the word pieces of each text; not empty
  /// @param promptLength characters at the start of each text that are read but not kept
  /// @throws IllegalStateException if this is closed
  List<Encoding> run(List<List<Token>> batch, int promptLength) {
    return uses.use(() -> pass(batch, promptLength));
  }

  private List<Encoding> pass(List<List<Token>> batch, int promptLength) {
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
    byte[] vectors = new byte[tokens.size() * Encoder.DIMENSION];
    for (int i = 1; i < tokens.size() - 1; i++) {
      Span span = tokens.get(i).span();
      if (span.start() >= promptLength) {
        quantise(unitVector(states, firstState + i), vectors, kept.size() * Encoder.DIMENSION);
        kept.add(
            new Token(
                tokens.get(i).piece(),
                new Span(span.start() - promptLength, span.end() - promptLength)));
      }
    }
    float[] pooled = unitVector(states, firstState);
    return new Encoding(pooled, kept, Arrays.copyOf(vectors, kept.size() * Encoder.DIMENSION));
  }

  private static float[] unitVector(FloatBuffer states, int index) {
    float[] vector = new float[Encoder.DIMENSION];
    states.get(index * Encoder.DIMENSION, vector);
    double squares = 0;
    for (float x : vector) {
      squares += (double) x * x;
    }
    float scale = squares == 0 ? 0 : (float) (1 / Math.sqrt(squares));
    for (int i = 0; i < Encoder.DIMENSION; i++) {
      vector[i] *= scale;
    }
    return vector;
  }

  private static void quantise(float[] unit, byte[] into, int offset) {
    for (int i = 0; i < Encoder.DIMENSION; i++) {
      into[offset + i] = (byte) Math.round(unit[i] * 127);
    }
  }

  /// Waits for what is being encoded.
  @Override
  public void close() {
    uses.free(
        () -> {
          try {
            session.close();
          } catch (OrtException e) {
            throw new IllegalStateException(
                "the embedding model does not close: " + e.getMessage(), e);
          }
        });
  }
}
