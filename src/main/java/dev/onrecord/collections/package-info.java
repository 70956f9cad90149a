/// Collections: several archives in one home, of which none knows another.
/// [dev.onrecord.collections.Collections] is the entry point.
@NullMarked
package dev.onrecord.collections;

import org.jspecify.annotations.NullMarked;
