package dev.onrecord.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The members of archives are read as what they are.
final class ZipTest {
  private static final String RAIN = "Rain fell on the coast.";

  @Test
  void membersAreReadWhateverTheyAre(@TempDir Path folder) throws IOException {
    byte[] inner = new Packed().with("deep/wind.txt", "Wind blew.").bytes();
    byte[] outer =
        new Packed()
            .with("news/rain.txt", RAIN)
            .with("news/", "")
            .with("dump.jsonl", "{\"id\": 5, \"text\": \"Snow fell.\"}\n{}\n")
            .with("inner.zip", inner)
            .with("letter.docx", Packed.word("<w:p><w:r><w:t>Hail fell.</w:t></w:r></w:p>").bytes())
            .with("photo.jpg", new byte[] {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF, 0})
            .with("__MACOSX/._rain.txt", "x")
            .with(".hidden/note.txt", "x")
            .with("empty.txt", "")
            .bytes();
    Path file = Files.write(folder.resolve("outer.zip"), outer);
    Readings read = Readings.of(file);
    assertThat(read.texts())
        .containsExactly(
            Map.entry("outer.zip!/news/rain.txt", RAIN),
            Map.entry("outer.zip!/dump.jsonl#5", "Snow fell."),
            Map.entry("outer.zip!/inner.zip!/deep/wind.txt", "Wind blew."),
            Map.entry("outer.zip!/letter.docx", "Hail fell."));
    assertThat(read.refused()).containsOnlyKeys("outer.zip!/dump.jsonl#2", "outer.zip!/photo.jpg");
    assertThat(read.refused().get("outer.zip!/photo.jpg")).contains("picture");
    assertThat(read.again().texts()).isEqualTo(read.texts());
  }

  @ParameterizedTest
  @CsvSource({
    "../../etc/passwd.txt, etc/passwd.txt",
    "/root/a.txt, root/a.txt",
    "..\\\\..\\\\b.txt, b.txt",
    "C:\\\\news\\\\c.txt, C:/news/c.txt",
    "'x\ny\u202E.txt', 'x_y\u202E.txt'",
  })
  void aNameLeadsNowhere(String name, String safe) {
    Readings read = Readings.of("a.zip", new Packed().with(name, RAIN).bytes());
    assertThat(read.texts()).containsOnlyKeys("a.zip!/" + safe);
  }

  @Test
  void twoMembersOfOneNameHaveTwoOrigins() {
    byte[] zip = new Packed().with("a.txt", RAIN).with("./a.txt", "Snow fell.").bytes();
    assertThat(Readings.of("a.zip", zip).texts())
        .containsOnlyKeys("a.zip!/a.txt", "a.zip!/a.txt@2");
  }

  @Test
  void namesOfOldProgramsAreReadAsTheyWroteThem() {
    byte[] name = "Zürich.txt".getBytes(Charset.forName("IBM437"));
    byte[] zip = new Packed().with("Z!rich.txt", RAIN).bytes();
    for (int i = 0; i < zip.length; i++) {
      if (zip[i] == '!') {
        zip[i] = name[1];
      }
    }
    // Their flag says nothing of UTF-8.
    int directory = indexOf(zip, new byte[] {'P', 'K', 1, 2});
    zip[directory + 9] = 0;
    assertThat(Readings.of("a.zip", zip).texts()).containsOnlyKeys("a.zip!/Zürich.txt");
  }

  @Test
  void anEncryptedMemberIsRefusedByNameAndTheRestGoesOn() {
    byte[] zip = new Packed().with("secret.txt", RAIN).with("open.txt", RAIN).bytes();
    zip[indexOf(zip, new byte[] {'P', 'K', 1, 2}) + 8] |= 1;
    Readings read = Readings.of("a.zip", zip);
    assertThat(read.texts()).containsOnlyKeys("a.zip!/open.txt");
    assertThat(read.refused().get("a.zip!/secret.txt")).contains("encrypted");
  }

  @Test
  void aMemberWithAnotherChecksumIsRefused() {
    byte[] zip = new Packed().with("a.txt", RAIN).with("b.txt", RAIN).bytes();
    zip[indexOf(zip, new byte[] {'P', 'K', 1, 2}) + 16] ^= 1;
    Readings read = Readings.of("a.zip", zip);
    assertThat(read.texts()).containsOnlyKeys("a.zip!/b.txt");
    assertThat(read.refused().get("a.zip!/a.txt")).contains("damaged", "checksum");
  }

  @Test
  void anArchiveOfNothingIsRefused() {
    assertThat(Readings.of("a.zip", new Packed().bytes()).refused().get("a.zip"))
        .isEqualTo("it holds no files");
    byte[] empty = new Packed().with("a.txt", "").with("b/", "").with("b/c.txt", "").bytes();
    assertThat(Readings.of("a.zip", empty).refused().get("a.zip"))
        .isEqualTo("it holds nothing but empty files (2)");
    byte[] hidden = new Packed().with("__MACOSX/._a.txt", "x").with("a.txt", "").bytes();
    assertThat(Readings.of("a.zip", hidden).refused().get("a.zip"))
        .isEqualTo("it holds nothing but hidden or empty files and links (2)");
  }

  static int indexOf(byte[] bytes, byte[] part) {
    for (int i = 0; i + part.length <= bytes.length; i++) {
      if (Arrays.mismatch(bytes, i, i + part.length, part, 0, part.length) < 0) {
        return i;
      }
    }
    throw new AssertionError("there is no such part");
  }
}
