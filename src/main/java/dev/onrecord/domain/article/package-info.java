/// Articles: what was handed in, the text and its metadata, its structure, and its versions.
@NullMarked
package dev.onrecord.domain.article;

import org.jspecify.annotations.NullMarked;
