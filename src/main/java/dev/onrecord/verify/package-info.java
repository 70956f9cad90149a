/// Verification: makes an outcome of a cited draft, and drops everything that its citations do not
/// support. [dev.onrecord.verify.Verifier] checks sentences in the words of their quotes,
/// [dev.onrecord.verify.ClaimCheck] sentences that a language model worded.
@NullMarked
package dev.onrecord.verify;

import org.jspecify.annotations.NullMarked;
