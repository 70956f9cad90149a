package dev.onrecord.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.onrecord.Submissions;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Articles are replaced and removed over HTTP, and come several in a file.
final class ReplaceTest {
  private ArchiveServer server;

  @BeforeEach
  void open() {
    server =
        ArchiveServer.over(
            List.of(Submissions.text("harbor.txt", "Port\n\nThe harbor opened in May, she said.")));
  }

  @AfterEach
  void close() {
    server.close();
  }

  private Reply put(String id, String json) {
    return server.send(
        server
            .request("/api/articles/" + id)
            .header("Content-Type", "application/json")
            .PUT(BodyPublishers.ofString(json)));
  }

  private Reply delete(String id) {
    return server.send(server.request("/api/articles/" + id).DELETE());
  }

  private String answer() {
    return server.ask("when did the harbor open").path("answer").asText();
  }

  @Test
  void aReplacedArticleAnswersByItsNewTextAtOnce() {
    assertThat(answer()).contains("May");
    Reply reply = put("harbor", "{\"text\": \"Port\\n\\nThe harbor opened in July, she said.\"}");
    assertThat(reply.status()).as(reply.text()).isEqualTo(200);
    assertThat(reply.json().path("id").asText()).isEqualTo("harbor");
    assertThat(answer()).contains("July").doesNotContain("May");
    assertThat(
            put("harbor", "{\"text\": \"Port\\n\\nThe harbor opened in July, she said.\"}")
                .status())
        .isEqualTo(200);
    assertThat(server.get("/api/articles").json().path("total").asInt()).isEqualTo(1);
  }

  @Test
  void anUploadNeverReplacesNorUndoes() {
    String text = "The tower of Zarnow is ninety metres high, said its keeper.";
    Form.file("tower.txt", text).field("outlet", "Post").send(server);
    Form.file("tower.txt", text).field("outlet", "Times").send(server);
    assertThat(server.get("/api/outlets").json().path("outlets")).hasSize(2);
    Reply known = Form.file("tower.txt", text).send(server);
    assertThat(known.status()).isEqualTo(200);
    assertThat(known.json().path("outlet").asText()).isEqualTo("Post");
    Form.file("mast.txt", "The mast of Elben is ninety metres high, said its keeper.").send(server);
    put("mast", "{\"text\": \"The mast of Elben is eighty metres high, said its keeper.\"}");
    Form.file("mast.txt", "The mast of Elben is ninety metres high, said its keeper.").send(server);
    assertThat(server.get("/api/articles/mast").json().path("text").asText()).contains("eighty");
  }

  @Test
  void aReplacementTakesCopiesOfTheOldTextAlong() {
    Form.file("copy.txt", "Port\n\nThe harbor opened in May, she said.").send(server);
    put("harbor", "{\"text\": \"Port\\n\\nThe harbor opened in July, she said.\"}");
    assertThat(server.get("/api/articles").json().path("total").asInt()).isEqualTo(1);
    assertThat(answer()).contains("July").doesNotContain("May");
  }

  @Test
  void aRemovedArticleIsGoneFromAnswersAtOnce() {
    assertThat(delete("harbor").status()).isEqualTo(204);
    assertThat(server.ask("when did the harbor open").path("status").asText())
        .isEqualTo("not_found");
    assertThat(server.get("/api/articles/harbor").status()).isEqualTo(404);
    assertThat(delete("harbor").status()).isEqualTo(404);
  }

  @Test
  void whatCannotReplaceChangesNothing() {
    assertThat(put("nobody", "{\"text\": \"Snow fell.\"}").status()).isEqualTo(404);
    assertThat(put("harbor", "{\"text\": \"...\"}").status()).isEqualTo(422);
    assertThat(put("harbor", "{\"url\": \"https://example.org/\"}").text())
        .contains("--allow-fetch");
    Reply two =
        server.send(
            Form.file("two.jsonl", "{\"text\": \"Snow fell.\"}\n{\"text\": \"Rain fell.\"}\n")
                .to(server, "PUT", "/api/articles/harbor"));
    assertThat(two.status()).isEqualTo(422);
    assertThat(two.text()).contains("it holds 2 articles");
    assertThat(answer()).contains("May");
  }

  @Test
  void aFileOfSeveralArticlesIsAnsweredByWhatBecameOfEach() throws IOException {
    byte[] zip =
        zip(
            Map.of(
                "news/fire.txt", "The lighthouse in Varna burned on Monday, the mayor said.",
                "news/flood.md", "# Flood\n\nThe river in Bath rose nine metres, the council said.",
                "empty.bin", "\0\0"));
    Reply reply = new Form().file("file", "news.zip", zip).send(server);
    assertThat(reply.status()).as(reply.text()).isEqualTo(201);
    JsonNode told = reply.json();
    assertThat(told.path("added").asInt()).isEqualTo(2);
    assertThat(told.path("refused").asInt()).isEqualTo(1);
    assertThat(told.path("articles"))
        .anySatisfy(
            item -> assertThat(item.path("origin").asText()).isEqualTo("news.zip!/news/fire.txt"))
        .anySatisfy(item -> assertThat(item.path("reason").asText()).isNotBlank());
    assertThat(server.ask("what burned in Varna").path("status").asText()).isEqualTo("answered");
    Reply again = new Form().file("file", "news.zip", zip).send(server);
    assertThat(again.status()).isEqualTo(200);
    assertThat(again.json().path("known").asInt()).isEqualTo(2);
    Reply none =
        new Form()
            .file("file", "none.zip", zip(Map.of("a.bin", "\0", "b.bin", "\0\0")))
            .send(server);
    assertThat(none.status()).isEqualTo(422);
    assertThat(none.text()).contains("a.bin");
  }

  private static byte[] zip(Map<String, String> members) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (Map.Entry<String, String> member : members.entrySet()) {
        zip.putNextEntry(new ZipEntry(member.getKey()));
        zip.write(member.getValue().getBytes(StandardCharsets.UTF_8));
      }
    }
    return bytes.toByteArray();
  }
}
