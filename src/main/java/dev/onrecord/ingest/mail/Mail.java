package dev.onrecord.ingest.mail;

import dev.onrecord.domain.article.Metadata;
import dev.onrecord.ingest.prose.Dates;
import dev.onrecord.ingest.prose.Stated;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.apache.james.mime4j.MimeException;
import org.apache.james.mime4j.dom.address.Mailbox;
import org.apache.james.mime4j.field.address.LenientAddressParser;
import org.apache.james.mime4j.message.DefaultBodyDescriptorBuilder;
import org.apache.james.mime4j.message.MaximalBodyDescriptor;
import org.apache.james.mime4j.stream.EntityState;
import org.apache.james.mime4j.stream.Field;
import org.apache.james.mime4j.stream.MimeConfig;
import org.apache.james.mime4j.stream.MimeTokenStream;
import org.apache.james.mime4j.stream.RecursionMode;

/// A mail (RFC 5322, MIME): its headers and its parts.
public final class Mail {
  private static final int MOST_PARTS = 200;

  /// Each level of multiparts is a stream that reads from the one around it.
  private static final int DEEPEST = 16;

  private static final MimeConfig BOUNDS =
      MimeConfig.custom()
          .setMaxLineLen(1 << 20)
          .setMaxHeaderCount(1_000)
          .setMaxHeaderLen(64 << 10)
          .build();

  private final Map<String, String> headers = new HashMap<>();
  private final List<MailPart> parts = new ArrayList<>();

  private Mail() {}

  /// Reads it.
  ///
  /// @throws MalformedMailException if it is broken or outside all bounds
  /// @throws IOException if the stream cannot be read
  public static Mail read(InputStream in) throws MalformedMailException, IOException {
    Mail mail = new Mail();
    MimeTokenStream tokens = new MimeTokenStream(BOUNDS, new DefaultBodyDescriptorBuilder());
    tokens.setRecursionMode(RecursionMode.M_NO_RECURSE);
    tokens.parse(in);
    int depth = 0;
    try {
      for (EntityState state = tokens.getState();
          state != EntityState.T_END_OF_STREAM;
          state = tokens.next()) {
        switch (state) {
          case T_START_MULTIPART -> depth++;
          case T_END_MULTIPART -> depth--;
          case T_FIELD -> {
            if (depth == 0) {
              mail.add(tokens.getField());
            }
          }
          case T_BODY -> mail.add(tokens);
          default -> {}
        }
        if (depth > DEEPEST || mail.parts.size() > MOST_PARTS) {
          throw new MalformedMailException(
              "it has more than %d parts, or more than %d in one another"
                  .formatted(MOST_PARTS, DEEPEST));
        }
      }
    } catch (MimeException e) {
      throw new MalformedMailException("it is no well-formed mail: " + e.getMessage());
    }
    return mail;
  }

  private void add(Field field) {
    headers.putIfAbsent(
        field.getName().toLowerCase(Locale.ROOT), Objects.requireNonNullElse(field.getBody(), ""));
  }

  private void add(MimeTokenStream tokens) throws IOException {
    if (tokens.getBodyDescriptor() instanceof MaximalBodyDescriptor descriptor) {
      try (InputStream body = tokens.getDecodedInputStream()) {
        parts.add(new MailPart(descriptor, body.readAllBytes()));
      }
    }
  }

  /// What its headers state.
  public Metadata metadata() {
    Metadata metadata =
        Metadata.NONE
            .withTitle(header("subject").map(HeaderText::of).flatMap(Stated::line))
            .withAuthor(header("from").flatMap(Mail::name).flatMap(Stated::author))
            .withUrl(
                header("archived-at")
                    .map(url -> url.replaceAll("[<>\\s]", ""))
                    .flatMap(Stated::url))
            .withLanguage(header("content-language").flatMap(Stated::language));
    return header("date")
        .flatMap(Dates::day)
        .map(day -> metadata.withPublished(day, "mail Date"))
        .orElse(metadata);
  }

  private Optional<String> header(String name) {
    return Optional.ofNullable(headers.get(name));
  }

  /// The name in an address; what has none, or only repeats the address, names nobody.
  private static Optional<String> name(String from) {
    return LenientAddressParser.DEFAULT.parseAddressList(from).flatten().stream()
        .map(Mailbox::getName)
        .filter(Objects::nonNull)
        .map(HeaderText::of)
        .filter(name -> !name.contains("@"))
        .findFirst();
  }

  /// The first part that is text of the mail itself.
  ///
  /// @param subtype such as `plain`
  public Optional<MailPart> text(String subtype) {
    return parts.stream().filter(part -> part.isText(subtype)).findFirst();
  }

  /// What is attached and may be an article.
  public List<MailPart> attachments() {
    return parts.stream().filter(MailPart::isDocument).toList();
  }
}
