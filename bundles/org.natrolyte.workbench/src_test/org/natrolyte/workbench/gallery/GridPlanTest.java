// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.workbench.gallery;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.natrolyte.workbench.gallery.GridPlan.Card;
import org.natrolyte.workbench.gallery.GridPlan.Place;

/** Cards in rows: each can be read, none lies on another, and they stay in reading order. */
class GridPlanTest {
  private static final Card LOW = new Card(false, w -> 100);
  private static final Card HIGH = new Card(false, w -> 300);
  private static final Card HALF_AS_HIGH_AS_WIDE = new Card(false, w -> w / 2);
  private static final Card WIDE = new Card(true, w -> 200);

  @Test
  void aNarrowPageHasOneColumn() {
    GridPlan plan = GridPlan.of(List.of(LOW, HIGH), GridPlan.TWO_COLUMNS - 1);
    int width = GridPlan.TWO_COLUMNS - 1;
    assertEquals(
        List.of(new Place(0, 0, width, 100), new Place(0, 100 + GridPlan.GAP, width, 300)),
        plan.places());
    assertEquals(400 + GridPlan.GAP, plan.height());
  }

  @Test
  void theCardsOfARowShareItsWidthAndAreAsHighAsTheHighest() {
    GridPlan plan = GridPlan.of(List.of(LOW, HIGH, LOW), 1012);
    assertEquals(
        List.of(
            new Place(0, 0, 500, 300), new Place(512, 0, 500, 300), new Place(0, 312, 1012, 100)),
        plan.places());
  }

  @Test
  void aWidePageHasThreeColumns() {
    GridPlan three = GridPlan.of(List.of(LOW, LOW, LOW, LOW), GridPlan.THREE_COLUMNS);
    assertEquals(three.places().get(0).y(), three.places().get(2).y());
    assertTrue(three.places().get(3).y() > 0);
  }

  @Test
  void aCardAloneHasAllTheWidthAndIsAsHighAsThatAsksFor() {
    assertEquals(
        List.of(new Place(0, 0, 1800, 900)),
        GridPlan.of(List.of(HALF_AS_HIGH_AS_WIDE), 1800).places());
  }

  @Test
  void aNetworkTakesTheWholeRow() {
    GridPlan plan = GridPlan.of(List.of(LOW, WIDE, LOW, LOW), 1012);
    assertEquals(
        List.of(
            new Place(0, 0, 1012, 100),
            new Place(0, 112, 1012, 200),
            new Place(0, 324, 500, 100),
            new Place(512, 324, 500, 100)),
        plan.places());
    assertEquals(424, plan.height());
  }

  @Test
  void withoutCardsThereIsNothing() {
    assertEquals(new GridPlan(List.of(), 0), GridPlan.of(List.of(), 1000));
  }
}
