/// Rankings to compare the service with: [dev.onrecord.eval.baseline.Baselines] makes them.
///
/// They share nothing with the service's retriever but the embedding model and, where they rank
/// sentences, the sentences, so that what differs is the ranking.
@NullMarked
package dev.onrecord.eval.baseline;

import org.jspecify.annotations.NullMarked;
