package dev.onrecord.ingest;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Bytes are read as what they are, or refused with the reason.
final class TextReaderTest {
  private static final String NEWS = "Zürich – “Schnee” fällt; 20 cm in Łódź 🌨️.";
  private static final String MARK = "\uFEFF";

  record Encoded(String mark, Charset charset) {
    byte[] bytes(String text) {
      return (mark + text).getBytes(charset);
    }
  }

  static List<Encoded> encodings() {
    return List.of(
        new Encoded("", UTF_8),
        new Encoded(MARK, UTF_8),
        new Encoded(MARK, UTF_16BE),
        new Encoded(MARK, UTF_16LE));
  }

  private final TextReader reader = new TextReader();

  @ParameterizedTest
  @MethodSource("encodings")
  void unicodeIsReadWithoutItsMark(Encoded encoded) throws UnreadableException {
    assertThat(reader.read(encoded.bytes(NEWS))).isEqualTo(NEWS);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "one\r\ntwo\rthree\nfour",
        "\tindented\t",
        "  spaces  ",
        "10\u00A0km",
        "a\u200Bb",
        "e\u0301",
        "one\f\u2028two",
        "a\uFEFFb",
      })
  void theTextIsKeptAsItIs(String text) throws UnreadableException {
    assertThat(reader.read(text.getBytes(UTF_8))).isEqualTo(text);
  }

  @Test
  void aDigitIsText() throws UnreadableException {
    assertThat(reader.read("7".getBytes(UTF_8))).isEqualTo("7");
  }

  @Test
  void noBytesAreRefused() {
    assertRefused(new byte[0], "it is empty");
  }

  @ParameterizedTest
  @ValueSource(strings = {" ", "\r\n\t", "\u00A0", "\uFEFF", "...", "—\n—"})
  void whatHasNoWordIsRefused(String text) {
    assertRefused(text.getBytes(UTF_8), "it has no letters or digits");
  }

  @Test
  void nulIsRefused() {
    assertRefused("news\0paper".getBytes(UTF_8), "NUL");
  }

  @Test
  void utf16WithoutAMarkIsRefused() {
    assertRefused("news".getBytes(UTF_16LE), "NUL");
  }

  @ParameterizedTest
  @CsvSource({
    "%PDF-1.7 and more, PDF",
    "PK\u0003\u0004 and more, ZIP",
    "<!DOCTYPE html><p>news, HTML",
    "'  \n<HTML lang=en>', HTML",
    "<?xml version='1.0'?><rss>, XML",
    "{\\rtf1 news}, RTF",
  })
  void otherFormatsAreRefusedByName(String start, String name) {
    assertRefused(start.getBytes(UTF_8), "it is a " + name);
  }

  @ParameterizedTest
  @MethodSource("encodings")
  void aWebPageIsRefusedInEveryEncoding(Encoded encoded) {
    assertRefused(encoded.bytes("\n<!DOCTYPE html>\n<p>news</p>"), "it is a HTML file");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"<b>bold</b> claims", "The <html> tag turned 30", "PKK fighters", "{rtf} is old"})
  void textThatSpeaksOfAFormatIsText(String text) throws UnreadableException {
    assertThat(reader.read(text.getBytes(UTF_8))).isEqualTo(text);
  }

  @ParameterizedTest
  @CsvSource({"Z\u00FCrich,1", "The caf\u00E9 burned,7", "caf\u00E9,3"})
  void anotherEncodingIsRefusedAtItsByte(String text, int at) {
    assertRefused(text.getBytes(ISO_8859_1), "not UTF-8: the byte at " + at + " does not fit");
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3})
  void aTruncatedSequenceAtTheEndIsRefused(int bytesOfEmoji) {
    byte[] whole = "snow 🌨".getBytes(UTF_8);
    byte[] cut = Arrays.copyOf(whole, 5 + bytesOfEmoji);
    assertRefused(cut, "not UTF-8: the byte at 5 does not fit");
  }

  @Test
  void surrogatesAndOverlongFormsAreNotUtf8() {
    assertRefused(bytes('a', 0xED, 0xA0, 0x80), "the byte at 1 does not fit");
    assertRefused(bytes('a', 0xC0, 0xAF), "the byte at 1 does not fit");
  }

  @ParameterizedTest
  @CsvSource({"5,4", "3,2"})
  void halfACharacterOfUtf16IsRefused(int length, int at) {
    byte[] whole = (MARK + "news").getBytes(UTF_16BE);
    assertRefused(Arrays.copyOf(whole, length), "not UTF-16BE: the byte at " + at);
  }

  @Test
  void halfASurrogatePairIsRefused() {
    byte[] atTheEnd = bytes(0xFE, 0xFF, 0, 'a', 0xD8, 0x3C);
    assertRefused(atTheEnd, "not UTF-16BE: the byte at 4");
    byte[] inside = bytes(0xFF, 0xFE, 'a', 0, 0x3C, 0xD8, 'b', 0);
    assertRefused(inside, "not UTF-16LE: the byte at 4");
  }

  @Test
  void aMebibyteIsReadAndAByteMoreIsNot() throws UnreadableException {
    byte[] most = "a".repeat(TextReader.MAX_BYTES).getBytes(UTF_8);
    assertThat(reader.read(most)).hasSize(TextReader.MAX_BYTES);
    assertRefused(
        Arrays.copyOf(most, TextReader.MAX_BYTES + 1),
        "it has 1,048,577 bytes; an article may have 1,048,576: split it");
  }

  private void assertRefused(byte[] bytes, String reason) {
    assertThatThrownBy(() -> reader.read(bytes))
        .isInstanceOfSatisfying(
            UnreadableException.class, e -> assertThat(e.reason()).contains(reason));
  }

  private static byte[] bytes(int... values) {
    byte[] bytes = new byte[values.length];
    for (int i = 0; i < values.length; i++) {
      bytes[i] = (byte) values[i];
    }
    return bytes;
  }
}
