package dev.onrecord.retrieve.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import org.apache.lucene.index.CheckIndex;
import org.apache.lucene.index.CodecReader;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.Lock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Finds and repairs damage in the files of an index.
final class IndexFiles {
  private static final Logger LOG = LoggerFactory.getLogger(IndexFiles.class);

  private IndexFiles() {}

  /// Describes the damage; empty if every file of the last commit has its checksum. Opening a
  /// commit checks small files, such as the list of segments, but only the ends of the large ones.
  static Optional<String> damage(Directory directory) {
    try (DirectoryReader reader = DirectoryReader.open(directory)) {
      for (LeafReaderContext leaf : reader.leaves()) {
        if (leaf.reader() instanceof CodecReader segment) {
          long start = System.nanoTime();
          segment.checkIntegrity();
          // Half of the disk's time is left to questions.
          LockSupport.parkNanos(System.nanoTime() - start);
        }
      }
      return Optional.empty();
    } catch (IOException | RuntimeException e) {
      return Optional.of(String.valueOf(e.getMessage()));
    }
  }

  /// Drops the segments that are damaged.
  ///
  /// @return false if the list of segments cannot be read, and nothing was done
  static boolean dropSegments(Directory directory) throws IOException {
    if (!DirectoryReader.indexExists(directory)) {
      return false;
    }
    try (CheckIndex check = new CheckIndex(directory)) {
      check.setLevel(CheckIndex.Level.MIN_LEVEL_FOR_CHECKSUM_CHECKS);
      check.setThreadCount(1);
      CheckIndex.Status status = check.checkIndex();
      if (status.missingSegments) {
        return false;
      }
      if (!status.clean) {
        LOG.warn(
            "{} of {} parts of the index are damaged and dropped, with {} passages and sentences",
            status.numBadSegments,
            status.numSegments,
            status.totLoseDocCount);
        check.exorciseIndex(status);
      }
      return true;
    }
  }

  /// Rebuilds the index from the undamaged segments of an open reader. They can be read as long as
  /// it is open, even if their files are deleted.
  static void makeAgain(Directory directory, DirectoryReader reader, IndexWriterConfig config)
      throws IOException {
    List<CodecReader> whole = new ArrayList<>();
    for (LeafReaderContext leaf : reader.leaves()) {
      if (leaf.reader() instanceof CodecReader segment && isWhole(segment)) {
        whole.add(segment);
      }
    }
    deleteAll(directory);
    try (IndexWriter writer = new IndexWriter(directory, config)) {
      if (!whole.isEmpty()) {
        writer.addIndexes(whole.toArray(CodecReader[]::new));
      }
      writer.setLiveCommitData(reader.getIndexCommit().getUserData().entrySet());
      writer.commit();
    }
  }

  private static boolean isWhole(CodecReader segment) {
    try {
      segment.checkIntegrity();
      return true;
    } catch (IOException | RuntimeException e) {
      LOG.warn("A part of the index is damaged and dropped: {}", e.toString());
      return false;
    }
  }

  /// Deletes all files.
  static void deleteAll(Directory directory) throws IOException {
    try (Lock alone = directory.obtainLock(IndexWriter.WRITE_LOCK_NAME)) {
      for (String file : directory.listAll()) {
        alone.ensureValid();
        if (!file.equals(IndexWriter.WRITE_LOCK_NAME)) {
          directory.deleteFile(file);
        }
      }
    }
  }
}
