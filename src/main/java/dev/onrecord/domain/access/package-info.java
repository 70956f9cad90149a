/// Access keys of a server: their permissions and limits of use.
@NullMarked
package dev.onrecord.domain.access;

import org.jspecify.annotations.NullMarked;
