package dev.onrecord.retrieve.rank;

import dev.onrecord.domain.Span;
import dev.onrecord.domain.article.Kind;
import dev.onrecord.domain.article.Passage;
import dev.onrecord.domain.article.Statement;
import dev.onrecord.domain.index.EncodedPassage;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// The structure and token vectors of a passage, which an index keeps as one binary value.
///
/// @param statements the statements that overlap the passage
/// @param sentences the token vectors of each sentence
public record PassagePayload(
    String articleId, Passage passage, List<Statement> statements, List<TokenMatrix> sentences) {
  public static PassagePayload of(
      String articleId,
      EncodedPassage encoded,
      List<Statement> statements,
      String text,
      TokenReduction reduction) {
    Passage passage = encoded.passage();
    List<TokenMatrix> sentences = new ArrayList<>();
    for (int i = 0; i < passage.sentences().size(); i++) {
      Span sentence = passage.sentences().get(i);
      sentences.add(
          TokenMatrix.of(
              encoded.sentence(i),
              encoded.whole(),
              sentence.start() - passage.span().start(),
              sentence.of(text),
              reduction));
    }
    return new PassagePayload(
        articleId,
        passage,
        statements.stream().filter(s -> passage.span().overlaps(s.span())).toList(),
        sentences);
  }

  /// The statement that a sentence of the passage belongs to; empty if it is no reported speech.
  Optional<Statement> statementOf(Span sentence) {
    return statements.stream().filter(s -> s.span().overlaps(sentence)).findFirst();
  }

  /// Writes this for [#read].
  public byte[] toBytes() {
    int size =
        spansBytes(passage.sentences())
            + bytes(articleId)
            + bytes(passage.kind().name())
            + Integer.BYTES * 4
            + statements.stream().mapToInt(PassagePayload::bytes).sum()
            + sentences.stream().mapToInt(TokenMatrix::bytes).sum();
    ByteBuffer out = ByteBuffer.allocate(size);
    write(out, articleId);
    write(out, passage.kind().name());
    write(out, passage.span());
    write(out, passage.sentences());
    out.putInt(statements.size());
    for (Statement statement : statements) {
      write(out, statement.span());
      write(out, statement.quoted());
      write(out, statement.speaker());
      write(out, statement.role().orElse(""));
      write(out, statement.via().orElse(""));
    }
    out.putInt(sentences.size());
    sentences.forEach(matrix -> matrix.write(out));
    return Arrays.copyOf(out.array(), out.position());
  }

  /// Reads what [#toBytes] wrote.
  public static PassagePayload read(ByteBuffer in) {
    String articleId = readString(in);
    Kind kind = Kind.valueOf(readString(in));
    Passage passage = new Passage(kind, readSpan(in), readSpans(in));
    List<Statement> statements = new ArrayList<>();
    for (int left = in.getInt(); left > 0; left--) {
      statements.add(
          new Statement(
              readSpan(in),
              readSpans(in),
              readString(in),
              Optional.of(readString(in)).filter(s -> !s.isEmpty()),
              Optional.of(readString(in)).filter(s -> !s.isEmpty())));
    }
    List<TokenMatrix> sentences = new ArrayList<>();
    for (int left = in.getInt(); left > 0; left--) {
      sentences.add(TokenMatrix.read(in));
    }
    return new PassagePayload(articleId, passage, statements, sentences);
  }

  private static int bytes(Statement statement) {
    return 2 * Integer.BYTES
        + spansBytes(statement.quoted())
        + bytes(statement.speaker())
        + bytes(statement.role().orElse(""))
        + bytes(statement.via().orElse(""));
  }

  private static int bytes(String string) {
    return Integer.BYTES + string.getBytes(StandardCharsets.UTF_8).length;
  }

  private static int spansBytes(List<Span> spans) {
    return Integer.BYTES + spans.size() * 2 * Integer.BYTES;
  }

  private static void write(ByteBuffer out, Span span) {
    out.putInt(span.start()).putInt(span.end());
  }

  private static void write(ByteBuffer out, List<Span> spans) {
    out.putInt(spans.size());
    spans.forEach(span -> write(out, span));
  }

  private static void write(ByteBuffer out, String string) {
    byte[] utf8 = string.getBytes(StandardCharsets.UTF_8);
    out.putInt(utf8.length).put(utf8);
  }

  private static Span readSpan(ByteBuffer in) {
    return new Span(in.getInt(), in.getInt());
  }

  private static List<Span> readSpans(ByteBuffer in) {
    List<Span> spans = new ArrayList<>();
    for (int left = in.getInt(); left > 0; left--) {
      spans.add(readSpan(in));
    }
    return spans;
  }

  private static String readString(ByteBuffer in) {
    byte[] utf8 = new byte[in.getInt()];
    in.get(utf8);
    return new String(utf8, StandardCharsets.UTF_8);
  }
}
