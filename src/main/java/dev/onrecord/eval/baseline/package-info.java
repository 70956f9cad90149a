/// Rankings to compare the service with: [dev.onrecord.eval.baseline.Baselines] makes them.
///
/// They use the embedding model and the sentences of the service, and nothing else of it, so that
/// only the ranking differs.
@NullMarked
package dev.onrecord.eval.baseline;

import org.jspecify.annotations.NullMarked;
