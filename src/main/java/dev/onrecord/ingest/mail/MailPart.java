package dev.onrecord.ingest.mail;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.james.mime4j.message.MaximalBodyDescriptor;

/// A part of a mail that is no multipart itself, decoded to the bytes that it stands for.
public final class MailPart {
  private static final Set<String> NO_DOCUMENTS =
      Set.of("image", "audio", "video", "font", "multipart");

  private static final Set<String> NO_DOCUMENT =
      Set.of(
          "application/pgp-signature",
          "application/pkcs7-signature",
          "application/x-pkcs7-signature",
          "application/pgp-keys",
          "text/calendar",
          "text/vcard",
          "text/x-vcard");

  private final String mediaType;
  private final Map<String, String> parameters;
  private final Optional<String> fileName;
  private final boolean attached;
  private final byte[] bytes;

  MailPart(MaximalBodyDescriptor descriptor, byte[] bytes) {
    this.mediaType = String.valueOf(descriptor.getMimeType()).toLowerCase(Locale.ROOT);
    this.parameters = Map.copyOf(descriptor.getContentTypeParameters());
    this.fileName =
        Optional.ofNullable(descriptor.getContentDispositionFilename())
            .or(() -> Optional.ofNullable(parameters.get("name")))
            .map(name -> HeaderText.of(name).replaceAll("[/\\\\\\p{Cntrl}]+", "_").strip())
            .filter(name -> !name.isEmpty());
    this.attached =
        fileName.isPresent()
            || "attachment".equalsIgnoreCase(descriptor.getContentDispositionType())
            || !mediaType.startsWith("text/");
    this.bytes = bytes;
  }

  /// Whether it is text of the mail itself, of a subtype such as `plain`.
  boolean isText(String subtype) {
    return !attached && mediaType.equals("text/" + subtype);
  }

  /// Whether it may be an article, attached to the mail.
  boolean isDocument() {
    return attached
        && bytes.length > 0
        && !NO_DOCUMENT.contains(mediaType)
        && !NO_DOCUMENTS.contains(mediaType.replaceFirst("/.*", ""));
  }

  /// The last part of a path, as its sender named it.
  public Optional<String> fileName() {
    return fileName;
  }

  /// The name of its encoding, where it is stated.
  public Optional<String> charset() {
    return Optional.ofNullable(parameters.get("charset"));
  }

  /// Whether a space before a line's end joins it to the next line (RFC 3676).
  boolean isFlowed() {
    return "flowed".equalsIgnoreCase(parameters.get("format"));
  }

  /// Whether that space is no part of the text.
  boolean losesSpaces() {
    return "yes".equalsIgnoreCase(parameters.get("delsp"));
  }

  /// What it stands for, without its transfer encoding.
  public byte[] bytes() {
    return bytes.clone();
  }
}
