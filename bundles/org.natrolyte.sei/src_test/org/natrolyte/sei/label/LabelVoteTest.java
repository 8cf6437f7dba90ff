// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.sei.label;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("What many films are called together")
class LabelVoteTest {
  @Test
  @DisplayName("films that agree on fluoride count together against a larger single label")
  void familyFirst() {
    LabelVote vote =
        LabelVote.of(
            films(4, SeiLabel.ORGANIC_CARBONATE, 3, SeiLabel.NAF_RICH, 3, SeiLabel.NAF_NA2O));
    assertEquals(SeiLabel.NAF_RICH, vote.label().orElseThrow());
    assertEquals(0.4, vote.shares().get(SeiLabel.ORGANIC_CARBONATE), 1e-12);
    assertEquals(
        SeiLabel.ORGANIC_CARBONATE,
        vote.shares().keySet().iterator().next(),
        "largest share first");
  }

  @Test
  @DisplayName("films that no label fits lower the shares and do not vote")
  void unnamed() {
    List<Optional<SeiLabel>> films =
        new ArrayList<>(films(1, SeiLabel.NAF_BO, 0, SeiLabel.NAF_RICH, 0, SeiLabel.NAF_RICH));
    films.add(Optional.empty());
    LabelVote vote = LabelVote.of(films);
    assertEquals(SeiLabel.NAF_BO, vote.label().orElseThrow());
    assertEquals(0.5, vote.shares().get(SeiLabel.NAF_BO), 1e-12);
    assertTrue(LabelVote.of(List.of(Optional.empty())).label().isEmpty());
  }

  @Test
  @DisplayName("the order of the films does not matter, even in a tie")
  void order() {
    List<Optional<SeiLabel>> films =
        new ArrayList<>(
            films(3, SeiLabel.NAF_RICH, 3, SeiLabel.NAF_S_RICH, 6, SeiLabel.NAF_CARBONATE));
    LabelVote first = LabelVote.of(films);
    for (int seed = 0; seed < 20; seed++) {
      Collections.shuffle(films, new Random(seed));
      assertEquals(first, LabelVote.of(films));
    }
  }

  private static List<Optional<SeiLabel>> films(
      int n, SeiLabel one, int m, SeiLabel two, int k, SeiLabel three) {
    List<Optional<SeiLabel>> films = new ArrayList<>();
    films.addAll(Collections.nCopies(n, Optional.of(one)));
    films.addAll(Collections.nCopies(m, Optional.of(two)));
    films.addAll(Collections.nCopies(k, Optional.of(three)));
    return films;
  }
}
