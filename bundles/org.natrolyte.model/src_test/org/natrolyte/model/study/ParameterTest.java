// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.model.study;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.natrolyte.model.finding.Direction;
import org.natrolyte.model.finding.Property;

/** What may be set: numbers, counts, choices; and what is said of the rest. */
class ParameterTest {
  private static final List<Choice> METHODS =
      List.of(
          new Choice(1, "gfn1", "GFN1-xTB"),
          new Choice(2, "gfn2", "GFN2-xTB"),
          new Choice(4, "g-xtb", "g-xTB"));
  private static final Parameter METHOD =
      Parameter.oneOf("method", "Method", "gfn2", METHODS, "Of the test.");
  private static final Parameter RELAX = Parameter.onOff("relax", "Relax", true, "Of the test.");
  private static final Parameter CYCLES =
      Parameter.whole("cycles", "Cycles", "", OptionalDouble.of(200), 1, 1e6, "Of the test.");
  private static final Parameter LOSS =
      new Parameter("loss", "Loss", "%", OptionalDouble.empty(), 0, 100, "Of the test.");
  private static final StudyDescriptor STUDY =
      new StudyDescriptor(
          "test",
          "Test",
          "test",
          "1",
          List.of(),
          List.of(),
          List.of(),
          List.of(METHOD, RELAX, CYCLES, LOSS),
          List.of(new Property("found", "Found", "", Direction.NEUTRAL, "Of the test.")),
          Duration.ofSeconds(1));

  private static Optional<String> refusal(String parameter, double value) {
    ParameterValues values = ParameterValues.DEFAULTS.with("test", parameter, value);
    Optional<String> refusal = values.refusal(STUDY);
    if (refusal.isPresent()) {
      assertEquals(
          refusal.get(),
          assertThrows(IllegalArgumentException.class, () -> values.check(List.of(STUDY)))
              .getMessage());
    } else {
      values.check(List.of(STUDY));
    }
    return refusal;
  }

  @Test
  void aChoiceIsKeptAsItsNumberAndReadByKeywordLabelOrNumber() {
    assertEquals(OptionalDouble.of(2), METHOD.defaultValue());
    for (String text : List.of("g-xtb", "G-xTB", " g-xTB ", "4", "4.0")) {
      assertEquals(OptionalDouble.of(4), METHOD.read(text), text);
    }
    assertEquals(OptionalDouble.of(1), METHOD.read("GFN1-xTB"));
    assertEquals(OptionalDouble.empty(), METHOD.read("gfn3"));
    assertEquals("gfn2", METHOD.choice(2).orElseThrow().id());
    assertEquals("gfn1, gfn2 or g-xtb", METHOD.range());
    assertEquals(4, METHOD.high());
  }

  @Test
  void whatIsBetweenTheChoicesIsNoneOfThem() {
    assertFalse(METHOD.accepts(1.5));
    assertFalse(METHOD.accepts(3));
    assertFalse(METHOD.accepts(Double.NaN));
    assertEquals(
        Optional.of("test.method = 3 is none of its choices: gfn1 (1), gfn2 (2), g-xtb (4)."),
        refusal("method", 3));
    assertEquals(Optional.empty(), refusal("method", 4));
  }

  @Test
  void onAndOffAreOneAndZero() {
    assertTrue(RELAX.isOnOff());
    assertFalse(METHOD.isOnOff());
    assertEquals("on or off", RELAX.range());
    assertEquals(OptionalDouble.of(1), RELAX.read("on"));
    assertEquals(OptionalDouble.of(0), RELAX.read("Off"));
    assertEquals(OptionalDouble.of(0), RELAX.read("0"));
    assertTrue(refusal("relax", 0.5).orElseThrow().contains("off (0), on (1)"));
  }

  @Test
  void aCountHasNoFraction() {
    assertEquals("whole numbers, 1 to 1000000", CYCLES.range());
    assertTrue(CYCLES.accepts(3));
    assertEquals(
        Optional.of(
            "test.cycles = 2.5 is no whole number. Accepted are: whole numbers, 1 to 1000000."),
        refusal("cycles", 2.5));
    assertTrue(refusal("cycles", 0).orElseThrow().contains("outside its range"));
    assertTrue(refusal("cycles", Double.NaN).isPresent());
  }

  @Test
  void aNumberIsWhatItWas() {
    assertEquals("0 to 100 %", LOSS.range());
    assertEquals(List.of(), LOSS.choices());
    assertEquals(OptionalDouble.of(2.5), LOSS.read("2.5"));
    assertEquals(OptionalDouble.empty(), LOSS.read("on"));
    assertEquals(OptionalDouble.empty(), LOSS.read("NaN"));
    assertEquals(
        Optional.of("test.loss = 120 is outside its range: 0 to 100 %."), refusal("loss", 120));
    assertEquals("0.0001 to 3 h", new Accepted.Numbers(1e-4, 3).words("h"));
    assertEquals("0.5 or more", new Accepted.Numbers(0.5, Double.POSITIVE_INFINITY).words(""));
  }

  @Test
  void whatOtherStudiesTakeIsNoneOfItsBusiness() {
    assertEquals(Optional.empty(), new ParameterValues(Map.of("other.method", 9.0)).refusal(STUDY));
  }

  @Test
  void choicesThatCannotBeToldApartAreRefused() {
    Choice one = new Choice(1, "one", "One");
    for (Choice other :
        List.of(
            new Choice(1, "two", "Two"),
            new Choice(2, "one", "Two"),
            new Choice(2, "two", "ONE"))) {
      List<Choice> both = List.of(one, other);
      assertThrows(IllegalArgumentException.class, () -> new Accepted.OneOf(both), other.id());
    }
    assertThrows(IllegalArgumentException.class, () -> new Accepted.OneOf(List.of(one)));
    assertThrows(IllegalArgumentException.class, () -> new Choice(1, "2", "Two"));
    assertThrows(IllegalArgumentException.class, () -> new Choice(1, "two", " "));
    assertThrows(
        IllegalArgumentException.class,
        () -> Parameter.oneOf("method", "Method", "hf", METHODS, "Of the test."));
    assertThrows(
        IllegalArgumentException.class,
        () -> Parameter.whole("n", "N", "", OptionalDouble.of(1.5), 1, 3, "Of the test."));
  }
}
