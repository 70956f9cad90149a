package dev.onrecord.ingest;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;

/// The path of a member of a ZIP file, as a name: it leads nowhere.
///
/// @param folders and last the file, none of them empty, `.` or `..`
record MemberName(List<String> folders) {
  /// What the format says of names that do not say to be UTF-8, and old programs write.
  private static final Charset OLD =
      Charset.isSupported("IBM437") ? Charset.forName("IBM437") : StandardCharsets.ISO_8859_1;

  private static final Pattern SEPARATOR = Pattern.compile("[/\\\\]");
  private static final Pattern UNPRINTABLE = Pattern.compile("[\\p{Cntrl}\\p{Cs}\\p{Zl}\\p{Zp}]");
  private static final Set<String> NOWHERE = Set.of("", ".", "..");
  private static final Set<String> OF_SYSTEMS = Set.of("__MACOSX", "Thumbs.db", "desktop.ini");

  static MemberName of(ZipArchiveEntry entry) {
    return new MemberName(
        Arrays.stream(SEPARATOR.split(text(entry)))
            .map(folder -> UNPRINTABLE.matcher(folder).replaceAll("_").strip())
            .filter(folder -> !NOWHERE.contains(folder))
            .toList());
  }

  /// Whether it is a folder's.
  static boolean isOfFolder(ZipArchiveEntry entry) {
    String text = text(entry);
    return text.endsWith("/") || text.endsWith("\\");
  }

  /// Whether it is hidden, or made by a system for itself.
  boolean isHidden() {
    return folders.stream()
        .anyMatch(folder -> folder.startsWith(".") || OF_SYSTEMS.contains(folder));
  }

  private static String text(ZipArchiveEntry entry) {
    byte[] raw = entry.getRawName();
    if (raw == null || entry.getNameSource() == ZipArchiveEntry.NameSource.UNICODE_EXTRA_FIELD) {
      return entry.getName();
    }
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(raw)).toString();
    } catch (CharacterCodingException e) {
      return new String(raw, OLD);
    }
  }

  /// With `/` between its parts.
  @Override
  public String toString() {
    return String.join("/", folders);
  }
}
