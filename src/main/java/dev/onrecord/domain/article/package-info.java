/// Articles: their text, metadata, structure, origins and versions.
@NullMarked
package dev.onrecord.domain.article;

import org.jspecify.annotations.NullMarked;
