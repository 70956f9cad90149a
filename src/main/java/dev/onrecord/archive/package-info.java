/// The article's pipeline: read, segment, encode, store, index.
///
/// [dev.onrecord.archive.Archive] is the entry point, and `Importer.add` is the whole way of an
/// article. `ReadAhead` and `PreparationPool` hold its threads, `ArchiveWriter` its two-phase
/// commit; `Reconciliation` repairs the index from the store.
@NullMarked
package dev.onrecord.archive;

import org.jspecify.annotations.NullMarked;
