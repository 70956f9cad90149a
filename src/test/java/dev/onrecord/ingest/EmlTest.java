package dev.onrecord.ingest;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.onrecord.domain.article.Metadata;
import dev.onrecord.ingest.Gathered.Found;
import java.time.LocalDate;
import java.util.Base64;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Mails as the articles that they hold.
final class EmlTest {
  private static final String HEAD =
      """
      Received: from mail.example by mx.example; Sat, 4 May 2024 05:30:01 +0000
      Message-ID: <1@news.example>
      From: =?UTF-8?Q?Ann_L=C3=A9e?= <ann@news.example>
      To: readers@list.example
      Subject: =?utf-8?B?Ums=?= River floods
       =?iso-8859-1?Q?caf=E9_in?= Bath
      Date: Fri, 3 May 2024 23:30:00 -0500 (CDT)
      Archived-At: <https://news.example/letters/1>
      Content-Language: en-GB
      MIME-Version: 1.0
      """
          .replace("=?utf-8?B?Ums=?= ", "");

  private static final String PLAIN =
      """
      The river rose nine metres on Sunday.

      > Will it rise again?

      No, said the mayor.
      """;

  private static final String TEXT =
      """
      River floods café in Bath

      The river rose nine metres on Sunday.

      > Will it rise again?

      No, said the mayor.\
      """;

  private static Found read(String mail) {
    return Gathered.from("letter.eml", mail.replace("\n", "\r\n")).only();
  }

  @Test
  void aPlainMailIsAnArticle() {
    Found article =
        read(
            HEAD
                + "Content-Type: text/plain; charset=utf-8\n\n"
                + PLAIN
                + "-- \nAnn Lée\nPhone 1\n");
    assertThat(article.text()).isEqualTo(TEXT);
    assertThat(article.source().mediaType()).isEqualTo("message/rfc822");
    assertThat(article.metadata())
        .isEqualTo(
            Metadata.NONE
                .withTitle(Optional.of("River floods café in Bath"))
                .withAuthor(Optional.of("Ann Lée"))
                .withPublished(LocalDate.of(2024, 5, 3), "mail Date")
                .withUrl(Optional.of("https://news.example/letters/1"))
                .withLanguage(Optional.of("en-GB")));
    assertThat(Gathered.again(article).text()).isEqualTo(TEXT);
  }

  @Test
  void partsAreDecoded() {
    String quoted =
        HEAD
            + "Content-Type: text/plain; charset=iso-8859-1\n"
            + "Content-Transfer-Encoding: quoted-printable\n\nThe caf=E9 =\nclosed =96 for good.\n";
    assertThat(read(quoted).text()).endsWith("\n\nThe café closed – for good.");
    String base64 =
        HEAD
            + "Content-Type: text/plain; charset=UTF-8\nContent-Transfer-Encoding: base64\n\n"
            + Base64.getMimeEncoder().encodeToString("The café “Zoë” closed.".getBytes(UTF_8));
    assertThat(read(base64).text()).endsWith("\n\nThe café “Zoë” closed.");
    String bare = HEAD.replace("=?UTF-8?Q?Ann_L=C3=A9e?=", "\"Lée, Ann\"") + "\nThe café closed.\n";
    Found unnamed = read(bare);
    assertThat(unnamed.text()).endsWith("\n\nThe café closed.");
    assertThat(unnamed.metadata().author()).contains("Lée, Ann");
    byte[] latin = (HEAD + "\nThe café closed.\n").getBytes(ISO_8859_1);
    assertThat(Gathered.from("a.eml", latin).refusal()).contains("it is not UTF-8");
  }

  @Test
  void linesThatFlowAreJoined() {
    String flowed =
        HEAD
            + "Content-Type: text/plain; format=flowed\n\nThe river rose \nnine metres.\n"
            + "Nobody died.\n\n From here on it falls.\n";
    assertThat(read(flowed).text())
        .endsWith("\n\nThe river rose nine metres.\nNobody died.\n\nFrom here on it falls.");
  }

  private static String parts(String type, String... parts) {
    return HEAD
        + "Content-Type: multipart/"
        + type
        + "; boundary=\"b\"\n\nFor old programs.\n--b\n"
        + String.join("\n--b\n", parts)
        + "\n--b--\nEnd.\n";
  }

  private static final String HTML_PART =
      """
      Content-Type: text/html; charset=utf-8

      <html><head><title>x</title></head><body><table><tr><td>
      <p>The river rose nine metres on Sunday, the council said.</p><p>Nobody died.</p>
      </td></tr></table></body></html>\
      """;

  @Test
  void plainTextIsPreferredUnlessItOnlyPointsToTheOther() {
    assertThat(read(parts("alternative", "Content-Type: text/plain\n\n" + PLAIN, HTML_PART)).text())
        .isEqualTo(TEXT);
    String html =
        """
        River floods café in Bath

        The river rose nine metres on Sunday, the council said.

        Nobody died.\
        """;
    assertThat(
            read(parts("alternative", "Content-Type: text/plain\n\nSee it online", HTML_PART))
                .text())
        .isEqualTo(html);
    assertThat(read(parts("related", HTML_PART, "Content-Type: image/png\n\nx")).text())
        .isEqualTo(html);
  }

  @Test
  void attachedDocumentsAreParts() {
    String mail =
        parts(
            "mixed",
            "Content-Type: text/plain\n\n" + PLAIN,
            """
            Content-Type: text/html; name="../page.html"
            Content-Disposition: attachment; filename="../page.html"

            <!doctype html><p>The mayor resigned.\
            """,
            "Content-Type: application/octet-stream\nContent-Transfer-Encoding: base64\n"
                + "Content-Disposition: attachment; filename=\"=?utf-8?Q?caf=C3=A9.md?=\"\n\n"
                + Base64.getEncoder().encodeToString("# Rain\n\nIt *rained*.".getBytes(UTF_8)),
            "Content-Type: image/png; name=a.png\n\nPNG",
            "Content-Type: message/rfc822\n\n"
                + HEAD.replace("River", "Another river")
                + "\nIt rained there, too.");
    Gathered read = Gathered.from("m.eml", mail);
    assertThat(read.refusals()).isEmpty();
    assertThat(read.articles())
        .extracting(a -> a.source().origin())
        .containsExactly("m.eml", "m.eml!/.._page.html", "m.eml!/café.md", "m.eml!/3");
    assertThat(read.articles().get(0).text()).isEqualTo(TEXT);
    assertThat(read.articles().get(1).text()).isEqualTo("The mayor resigned.");
    assertThat(read.articles().get(2).text()).isEqualTo("Rain\n\nIt rained.");
    assertThat(read.articles().get(3).text())
        .isEqualTo("Another river floods café in Bath\n\nIt rained there, too.");
  }

  @Test
  void whatIsAttachedToAMailThatCannotBeReadIsRead() {
    String mail =
        parts(
            "mixed",
            "Content-Type: text/plain; charset=utf-8\nContent-Transfer-Encoding: 8bit\n\ncaf\u00E9",
            "Content-Type: text/plain; name=a.txt\n\nIt rained.");
    Gathered read = Gathered.from("m.eml", mail.getBytes(ISO_8859_1));
    assertThat(read.refusals())
        .containsExactly("m.eml: it is not UTF-8: the byte at 3 does not fit; convert it to UTF-8");
    assertThat(read.articles()).extracting(Found::text).containsExactly("It rained.");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "From: the sea\nTo: the hills\nDate: a day in May, and it rained.\n",
        "Subject: a poem by nobody\nFrom: nowhere in particular\n\nIt rained.",
        "Message-ID: is what they call it.\n",
      })
  void textThatBeginsLikeAMailIsText(String text) {
    assertThat(Gathered.from("a.txt", text).only().text()).isEqualTo(text);
  }

  @Test
  void hostileMailsAreReadOrRefused() {
    StringBuilder deep = new StringBuilder(HEAD);
    for (int i = 0; i < 5_000; i++) {
      deep.append("Content-Type: multipart/mixed; boundary=b").append(i);
      deep.append("\n\n--b").append(i).append('\n');
    }
    assertThat(Gathered.from("a.eml", deep.toString()).refusal()).contains("16 in one another");
    String wide = parts("mixed", "a\n--b\n".repeat(10_000));
    assertThat(Gathered.from("a.eml", wide).refusal()).contains("more than 200 parts");
    assertThat(Gathered.from("a.eml", HEAD + "X: y\n".repeat(100_000) + "\na").refusal())
        .contains("no well-formed mail");
    String cut = parts("alternative", HTML_PART);
    for (int i = 0; i < cut.length(); i += 7) {
      Gathered read = Gathered.from("a.eml", cut.substring(0, i));
      assertThat(read.articles().size() + read.refusals().size()).isEqualTo(1);
    }
    String from = HEAD.replaceFirst("From: .*", "From: " + "(".repeat(20_000));
    assertThat(Gathered.from("a.eml", from + "\nIt rained.\n").only().metadata().author())
        .isEmpty();
    assertThat(Gathered.from("a.eml", HEAD + "\n").refusal())
        .isEqualTo("a.eml: it has no text but its title; an article has some");
  }

  @Test
  void archivesInMailsUnpackToNoMoreThanOneArchiveMay() {
    String zip =
        Base64.getMimeEncoder()
            .encodeToString(new Packed().with("zeros.txt", new byte[40 << 20]).bytes());
    StringBuilder mail =
        new StringBuilder(
            """
            From: a@news.example
            To: b@news.example
            Subject: Archives
            MIME-Version: 1.0
            Content-Type: multipart/mixed; boundary=part

            """);
    for (int i = 0; i < 4; i++) {
      mail.append("--part\nContent-Type: application/zip\n")
          .append("Content-Transfer-Encoding: base64\n")
          .append("Content-Disposition: attachment; filename=a%d.zip\n\n".formatted(i))
          .append(zip)
          .append('\n');
    }
    mail.append("--part--\n");
    Readings alone = Readings.of("a.eml", mail.toString());
    assertThat(alone.refused().get("a.eml!/a0.zip!/zeros.txt")).contains("41,943,040 bytes");
    assertThat(alone.refused().get("a.eml!/a3.zip")).contains("more than 50 times its size");
    Readings packed = Readings.of("a.zip", new Packed().with("a.eml", mail.toString()).bytes());
    assertThat(packed.refused().get("a.zip!/a.eml!/a3.zip")).contains("more than 50 times");
  }
}
