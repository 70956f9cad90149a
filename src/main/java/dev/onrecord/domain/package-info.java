/// The glossary: what every stage hands to the next, as records and sealed interfaces.
///
/// Start with [dev.onrecord.domain.Outcome], the end of the flow; it cannot be built without
/// evidence. This package imports nothing but `java.*` and JSpecify.
@NullMarked
package dev.onrecord.domain;

import org.jspecify.annotations.NullMarked;
