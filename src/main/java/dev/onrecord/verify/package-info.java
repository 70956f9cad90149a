/// Cited drafts to outcomes: what is not supported by its citations is dropped.
/// [dev.onrecord.verify.Verifier] is the entry point.
@NullMarked
package dev.onrecord.verify;

import org.jspecify.annotations.NullMarked;
