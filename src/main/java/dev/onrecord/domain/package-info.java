/// The glossary: the records and sealed interfaces that one stage passes to the next.
///
/// Start with [dev.onrecord.domain.answer.Outcome], the end of the flow; it cannot be built without
/// evidence. This package imports nothing but `java.*` and JSpecify.
@NullMarked
package dev.onrecord.domain;

import org.jspecify.annotations.NullMarked;
