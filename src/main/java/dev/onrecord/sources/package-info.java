/// Where documents come from: files and folders, once or as they change, addresses and feeds.
/// [dev.onrecord.sources.ArticleFiles] lists files, [dev.onrecord.sources.FolderWatch] and
/// [dev.onrecord.sources.FeedPolling] keep up.
@NullMarked
package dev.onrecord.sources;

import org.jspecify.annotations.NullMarked;
