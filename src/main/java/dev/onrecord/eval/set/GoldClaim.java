package dev.onrecord.eval.set;

import java.util.List;
import java.util.Set;

/// A claim and the page that it cites.
///
/// @param page the page's sentences, in order
/// @param supported whether the page supports all of the claim
/// @param supporting indexes in `page` of the sentences that support it, alone or together
public record GoldClaim(
    String text, List<String> page, boolean supported, Set<Integer> supporting) {
  public GoldClaim {
    page = List.copyOf(page);
    supporting = Set.copyOf(supporting);
  }
}
