package dev.onrecord.ingest;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.zip.CRC32;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.archivers.zip.ZipMethod;

/// The members of a ZIP file, by its directory at the end. Their bytes are read when they are asked
/// for, checked by length and checksum.
///
/// Commons Compress tells of each member how it is packed and whether it is encrypted; the JDK's
/// own classes refuse the whole file for one such member.
final class Members implements Closeable {
  private static final int MAX_MEMBERS = 100_000;

  /// The directory is read at once: so many bytes of it may be.
  private static final long MAX_DIRECTORY = 16L << 20;

  private static final Set<ZipMethod> METHODS =
      Set.of(ZipMethod.STORED, ZipMethod.DEFLATED, ZipMethod.ENHANCED_DEFLATED);

  private final ZipFile zip;
  private final Inflation inflation;
  private final Map<String, ZipArchiveEntry> byName = new HashMap<>();

  private Members(ZipFile zip, Inflation inflation) throws UnreadableException {
    this.zip = zip;
    this.inflation = inflation;
    for (ZipArchiveEntry entry : all()) {
      byName.putIfAbsent(entry.getName(), entry);
    }
  }

  /// Opens a document, to be closed again.
  ///
  /// @throws UnreadableException if it is damaged, or has too many members
  static Members open(Document document) throws UnreadableException, IOException {
    Content content = document.content();
    Inflation inflation = Inflation.of(content);
    DirectoryChannel channel = new DirectoryChannel(content.channel(), MAX_DIRECTORY);
    try {
      ZipFile zip = open(channel);
      channel.readOn();
      Members members = new Members(zip, inflation);
      if (members.all().size() > MAX_MEMBERS) {
        throw new UnreadableException(
            "it has more than %,d members; split it".formatted(MAX_MEMBERS));
      }
      return members;
    } catch (UnreadableException | RuntimeException e) {
      channel.close();
      throw e;
    }
  }

  private static ZipFile open(DirectoryChannel channel) throws UnreadableException {
    try {
      return ZipFile.builder().setSeekableByteChannel(channel).setIgnoreLocalFileHeader(true).get();
    } catch (IOException | RuntimeException e) {
      // Whatever is thrown: the library checks few of the numbers that it reads.
      if (channel.isExceeded()) {
        throw new UnreadableException(
            "its directory has more than %,d bytes; split it".formatted(MAX_DIRECTORY));
      }
      throw new UnreadableException("it is a damaged ZIP file: " + cause(e));
    }
  }

  private static String cause(Exception e) {
    return String.valueOf((e.getCause() == null ? e : e.getCause()).getMessage());
  }

  /// In the order of the directory.
  List<ZipArchiveEntry> all() {
    return Collections.list(zip.getEntries());
  }

  Optional<ZipArchiveEntry> named(String name) {
    return Optional.ofNullable(byName.get(name));
  }

  /// Whether all that may be read of the document has been read.
  boolean areTooLarge() {
    return inflation.isExceeded();
  }

  /// A member as a document's content, which is in memory until it is closed.
  ///
  /// @throws UnreadableException as [#read] does
  InflatedContent content(ZipArchiveEntry entry) throws UnreadableException {
    requireReadable(entry);
    long size = entry.getSize();
    inflation.hold(size);
    try {
      return new InflatedContent(read(entry), inflation);
    } catch (UnreadableException e) {
      inflation.release(size);
      throw e;
    }
  }

  /// A member's bytes.
  ///
  /// @throws UnreadableException if they are too many, encrypted, packed in another way or damaged
  byte[] read(ZipArchiveEntry entry) throws UnreadableException {
    requireReadable(entry);
    inflation.take(entry.getSize());
    byte[] bytes = inflate(entry);
    CRC32 checksum = new CRC32();
    checksum.update(bytes);
    if (bytes.length != entry.getSize() || checksum.getValue() != entry.getCrc()) {
      throw damaged("its length or checksum is not what the directory says");
    }
    return bytes;
  }

  private static void requireReadable(ZipArchiveEntry entry) throws UnreadableException {
    if (entry.getGeneralPurposeBit().usesEncryption()) {
      throw new UnreadableException("it is encrypted; pack it without a password");
    }
    ZipMethod method = ZipMethod.getMethodByCode(entry.getMethod());
    if (method == null || !METHODS.contains(method)) {
      throw new UnreadableException(
          "it is packed by method %d%s; pack it by Deflate"
              .formatted(entry.getMethod(), method == null ? "" : " (" + method + ")"));
    }
    if (entry.getSize() < 0 || entry.getSize() > Content.MAX_IN_MEMORY) {
      throw new UnreadableException(
          "it has %,d bytes; a member may have %,d: unpack it"
              .formatted(entry.getSize(), Content.MAX_IN_MEMORY));
    }
  }

  private byte[] inflate(ZipArchiveEntry entry) throws UnreadableException {
    try (InputStream in = zip.getInputStream(entry)) {
      return in.readNBytes((int) entry.getSize() + 1);
    } catch (IOException | RuntimeException e) {
      // As when it is opened.
      throw damaged(cause(e));
    }
  }

  private static UnreadableException damaged(String why) {
    return new UnreadableException("it is damaged in its ZIP file: " + why);
  }

  @Override
  public void close() throws IOException {
    zip.close();
  }
}
