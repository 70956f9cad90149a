/// The sources of documents: files, folders, URLs and feeds.
///
/// [dev.onrecord.sources.ArticleFiles] lists files; [dev.onrecord.sources.FolderWatch] and
/// [dev.onrecord.sources.FeedPolling] import what changes.
@NullMarked
package dev.onrecord.sources;

import org.jspecify.annotations.NullMarked;
