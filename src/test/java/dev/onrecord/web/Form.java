package dev.onrecord.web;

import java.io.ByteArrayOutputStream;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;

/// A body of `multipart/form-data`, as a browser writes it.
final class Form {
  private static final String BOUNDARY = "----WebKitFormBoundary7MA4YWxkTrZu0gW";

  private final ByteArrayOutputStream body = new ByteArrayOutputStream();

  static Form file(String name, String text) {
    return new Form().file("file", name, text.getBytes(StandardCharsets.UTF_8));
  }

  Form file(String field, String name, byte[] bytes) {
    return part("name=\"" + field + "\"; filename=\"" + name + "\"", bytes);
  }

  Form field(String name, String value) {
    return part("name=\"" + name + "\"", value.getBytes(StandardCharsets.UTF_8));
  }

  /// A part of any kind.
  ///
  /// @param disposition what follows `form-data; `
  Form part(String disposition, byte[] bytes) {
    write("--" + BOUNDARY + "\r\nContent-Disposition: form-data; " + disposition + "\r\n");
    write("Content-Type: application/octet-stream\r\n\r\n");
    body.writeBytes(bytes);
    write("\r\n");
    return this;
  }

  private void write(String text) {
    body.writeBytes(text.getBytes(StandardCharsets.UTF_8));
  }

  /// The request that sends it as an article.
  HttpRequest.Builder to(ArchiveServer server) {
    return to(server, "POST", "/api/articles");
  }

  /// A request with another method and path.
  HttpRequest.Builder to(ArchiveServer server, String method, String path) {
    write("--" + BOUNDARY + "--\r\n");
    return server
        .request(path)
        .header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
        .method(method, BodyPublishers.ofByteArray(body.toByteArray()));
  }

  Reply send(ArchiveServer server) {
    return server.send(to(server));
  }
}
