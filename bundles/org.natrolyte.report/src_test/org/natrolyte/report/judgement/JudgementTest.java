// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.report.judgement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;
import org.natrolyte.model.finding.Direction;
import org.natrolyte.model.finding.Finding;
import org.natrolyte.model.finding.Property;
import org.natrolyte.model.finding.Provenance;
import org.natrolyte.model.finding.Value;
import org.natrolyte.report.ComparisonTable;
import org.natrolyte.report.judgement.Judgement.Verdict;

/** Coulombic efficiencies with their ranges: which of them differ. */
class JudgementTest {
  private static final Property EFFICIENCY =
      new Property("efficiency", "Efficiency", "%", Direction.HIGHER_IS_BETTER, "Share recovered.");

  @Test
  void aDifferenceIsJudgedByTheRangesThatFaceEachOther() {
    Value low = Value.between(98.0, 99.0, 99.3);
    Value high = Value.between(99.4, 99.8, 99.9);
    assertEquals(Verdict.BETTER, judge(low, high));
    assertEquals(Verdict.WORSE, judge(high, low));
    // 0.8 against the root of 0.3² + 0.4² = 0.5
    assertEquals(0.8 / 0.5, Judgement.of(low, high, Direction.HIGHER_IS_BETTER).weight(), 1e-9);
    assertEquals(Verdict.ALIKE, judge(low, Value.between(98.9, 99.4, 99.6)));
    assertEquals(Verdict.DIFFERENT, Judgement.of(low, high, Direction.NEUTRAL).verdict());
    assertEquals(Verdict.WORSE, Judgement.of(low, high, Direction.LOWER_IS_BETTER).verdict());
  }

  @Test
  void whatIsNotKnownIsNeverBetterOrWorse() {
    Value known = Value.exactly(99);
    assertEquals(Verdict.OPEN, judge(known, new Value.Unknown("not measured")));
    assertEquals(Verdict.OPEN, judge(new Value.Failed("timed out"), known));
    assertEquals(Verdict.OPEN, judge(known, new Value.Text("high")));
    assertEquals(
        Verdict.ALIKE,
        judge(known, Value.between(Double.NEGATIVE_INFINITY, 50, Double.POSITIVE_INFINITY)));
  }

  @net.jqwik.api.Property
  void exchangingTwoValuesExchangesBetterAndWorse(
      @ForAll @DoubleRange(min = -10, max = 10) double a,
      @ForAll @DoubleRange(min = 0, max = 3) double aRange,
      @ForAll @DoubleRange(min = -10, max = 10) double b,
      @ForAll @DoubleRange(min = 0, max = 3) double bRange) {
    Value one = Value.between(a - aRange, a, a + aRange);
    Value other = Value.between(b - bRange, b, b + bRange);
    Verdict there = judge(one, other);
    Verdict back = judge(other, one);
    Verdict expected =
        switch (there) {
          case BETTER -> Verdict.WORSE;
          case WORSE -> Verdict.BETTER;
          default -> there;
        };
    assertEquals(expected, back);
    assertEquals(Verdict.ALIKE, judge(one, one));
  }

  @Test
  void theBestIsMarkedWithThoseThatCannotBeToldFromIt() {
    RowJudgement row =
        row(
            Value.between(98.8, 99.0, 99.2),
            Value.between(99.6, 99.8, 99.9),
            Value.between(99.5, 99.7, 99.8),
            new Value.Unknown("not measured"));
    assertEquals(Set.of(1, 2), row.best());
    assertTrue(row.hasDifference());
    assertEquals(List.of(1, 2, 0, 3), row.order(false));
    assertEquals(List.of(0, 2, 1, 3), row.order(true));
  }

  @Test
  void whereAllAreAlikeNoneIsTheBest() {
    RowJudgement row = row(Value.between(98, 99, 100), Value.between(98, 99.2, 100));
    assertEquals(Set.of(), row.best());
    assertFalse(row.hasDifference());
  }

  private static Verdict judge(Value reference, Value value) {
    return Judgement.of(reference, value, Direction.HIGHER_IS_BETTER).verdict();
  }

  private static RowJudgement row(Value... values) {
    List<ComparisonTable.Cell> cells = new ArrayList<>();
    for (Value value : values) {
      boolean known = value instanceof Value.Known;
      Finding finding =
          new Finding(
              "test", EFFICIENCY, "", value, new Provenance.Rule("for the test"), List.of());
      cells.add(
          new ComparisonTable.Cell(
              known ? ComparisonTable.State.KNOWN : ComparisonTable.State.UNKNOWN,
              Optional.of(finding)));
    }
    return new RowJudgement(new ComparisonTable.Row(EFFICIENCY, "", "", "", cells));
  }
}
