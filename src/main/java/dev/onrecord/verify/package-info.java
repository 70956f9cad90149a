/// Cited drafts to outcomes: what is not supported by its citations is dropped.
/// [dev.onrecord.verify.Verifier] is the entry point for sentences in their quotes' own words,
/// [dev.onrecord.verify.ClaimCheck] for what somebody else worded.
@NullMarked
package dev.onrecord.verify;

import org.jspecify.annotations.NullMarked;
