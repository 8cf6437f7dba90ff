// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.orbitals.study;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.natrolyte.model.figure.LevelDiagram;
import org.natrolyte.model.figure.RangeBars;
import org.natrolyte.model.finding.Finding;
import org.natrolyte.model.finding.Findings;
import org.natrolyte.model.finding.Property;
import org.natrolyte.model.finding.Value;
import org.natrolyte.model.finding.Vocabulary;
import org.natrolyte.model.study.Conditions;
import org.natrolyte.model.study.ParameterValues;
import org.natrolyte.model.study.StudyInput;
import org.natrolyte.model.study.StudyMonitor;
import org.natrolyte.model.study.StudyResult;

/** What the study says of recipes, with an engine whose answers can be reckoned in the head. */
class OrbitalsStudyTest {
  /** Seconds: on a busy machine, too, every species is computed. */
  private static final double LONG_ENOUGH = 3600;

  @TempDir Path folder;
  private final ToyEngine engine = new ToyEngine();

  private StudyResult run(String recipe, double solvates) throws InterruptedException {
    ParameterValues values =
        ParameterValues.DEFAULTS
            .with("orbitals", "solvates", solvates)
            .with("orbitals", "seconds", LONG_ENOUGH)
            .with("orbitals", "cathodePotential", 3.4);
    StudyInput input =
        new StudyInput(
            StructureLibrary.formulation(recipe), Conditions.ROOM, values, Findings.NONE);
    return new OrbitalsStudy(engine, folder.resolve("orbitals.db"), () -> {})
        .run(input, StudyMonitor.NONE);
  }

  private static Findings findings(StudyResult result) {
    return new Findings(result.findings());
  }

  @Test
  void everyComponentHasItsLevels() throws Exception {
    Findings found = findings(run("1 M NaBF4 in XA/XF (1:1 v/v)", 0));

    assertEquals(-10, found.number(Vocabulary.HOMO, "XA").orElseThrow());
    assertEquals(-11, found.number(Vocabulary.HOMO, "XF").orElseThrow());
    assertEquals(8, found.number(OrbitalProperties.GAP, "XF").orElseThrow());
    // the four fluorines of the anion, alone and in the pair
    assertEquals(-14, found.number(Vocabulary.HOMO, "NaBF4 (anion)").orElseThrow());
    assertEquals(-14, found.number(Vocabulary.HOMO, "NaBF4").orElseThrow());
    // 0.820 * 10 - 0.737, the toy's solvent helps every charge alike
    assertEquals(7.463, found.number(Vocabulary.OXIDATION_POTENTIAL, "XA").orElseThrow(), 1e-9);
  }

  @Test
  void theOrderHasTiesAndSaysThatKineticsCount() throws Exception {
    Finding order =
        findings(run("1 M NaPF6 in XA/XF (1:1 v/v)", 0))
            .of(OrbitalProperties.REDUCTION_ORDER, "")
            .orElseThrow();

    // affinities 6, 1 and 0 eV: 0.787 V per eV is more than the tie of 0.4 V
    assertEquals("NaPF6 > XF > XA", assertInstanceOf(Value.Text.class, order.value()).text());
    assertTrue(order.caveats().stream().anyMatch(c -> c.contains("kinetics")));
  }

  @Test
  void tetrafluoroborateBringsBothReadingsOfTheLumo() throws Exception {
    assertTrue(bothReadings("1 M NaBF4 in XA/XF (1:1 v/v)"));
    assertFalse(bothReadings("1 M NaPF6 in XA/XF (1:1 v/v)"));
  }

  private boolean bothReadings(String recipe) throws InterruptedException {
    Finding order =
        findings(run(recipe, 0)).of(OrbitalProperties.REDUCTION_ORDER, "").orElseThrow();
    return order.caveats().stream().anyMatch(c -> c.contains("contradict"));
  }

  @Test
  void solvatesAreBuiltWhenAsked() throws Exception {
    Findings without = findings(run("1 M NaPF6 in XA", 0));
    Findings with = findings(run("1 M NaPF6 in XA", 1));

    assertTrue(without.of(Vocabulary.HOMO, "Na+·XA").isEmpty());
    assertEquals(-10, with.number(Vocabulary.HOMO, "Na+·XA").orElseThrow());
    // total energies that only add up: nothing binds in the toy
    assertEquals(0, with.number(Vocabulary.SODIUM_BINDING_ENERGY, "XA").orElse(0), 1e-6);
  }

  @Test
  void theFiguresHoldEveryLevelAndTheCathode() throws Exception {
    StudyResult result = run("1 M NaPF6 in XA", 1);

    LevelDiagram levels = assertInstanceOf(LevelDiagram.class, result.figures().getFirst());
    assertEquals(4, levels.columns().size());
    assertEquals("HOMO", levels.columns().getFirst().levels().getFirst().label());
    // 3.4 V against sodium is 3.4 + 4.44 - 2.714 below the vacuum
    assertEquals(-5.126, levels.marks().getLast().value(), 1e-9);
  }

  /** The maps to potentials were fitted to neutral molecules alone. */
  @Test
  void theWindowOfAnIonSaysThatItsErrorIsNotKnown() throws Exception {
    RangeBars windows =
        assertInstanceOf(RangeBars.class, run("1 M NaBF4 in XA", 0).figures().getLast());
    for (RangeBars.Range range : windows.ranges()) {
      boolean known = !range.label().endsWith("(error not known)");
      assertEquals(known, range.lowError() > 0, range.label());
      assertEquals(known, range.highError() > 0, range.label());
      assertEquals(!range.label().contains("NaBF4"), known, range.label());
    }
    assertTrue(windows.ranges().size() > 1, windows.toString());
  }

  @Test
  void everyPropertyIsGivenOrExplained() throws Exception {
    StudyResult result = run("1 M NaPF6 in POLYMER", 0);

    for (Property property : OrbitalProperties.all()) {
      assertTrue(
          result.findings().stream().anyMatch(f -> f.property().equals(property)), property.id());
    }
    assertTrue(findings(result).of(Vocabulary.HOMO, "POLYMER").isEmpty());
  }

  @Test
  void theSecondRunComputesNothing() throws Exception {
    StudyResult first = run("1 M NaPF6 in XA", 1);
    int calls = engine.calls();

    assertEquals(first.findings(), run("1 M NaPF6 in XA", 1).findings());
    assertEquals(calls, engine.calls());
  }

  /** A billionth of a second is over before the first calculation begins. */
  @Test
  void aSpentBudgetLeavesUnknownsThatSayHowToGetThem() throws Exception {
    Findings found = findings(runWithin(1e-9));

    Finding homo = found.of(Vocabulary.HOMO, "XA").orElseThrow();
    String reason = assertInstanceOf(Value.Unknown.class, homo.value()).reason();
    assertTrue(reason.contains("orbitals.seconds"), reason);
    assertTrue(reason.contains("natrolyte orbitals"), reason);
    assertTrue(found.number(Vocabulary.HOMO, "XA").isEmpty());
  }

  @Test
  void aBudgetOfZeroComputesNothing() throws Exception {
    Finding homo = findings(runWithin(0)).of(Vocabulary.HOMO, "XA").orElseThrow();

    assertInstanceOf(Value.Unknown.class, homo.value());
    assertEquals(0, engine.calls());
  }

  private StudyResult runWithin(double seconds) throws InterruptedException {
    StudyInput input =
        new StudyInput(
            StructureLibrary.formulation("1 M NaPF6 in XA"),
            Conditions.ROOM,
            ParameterValues.DEFAULTS.with("orbitals", "seconds", seconds),
            Findings.NONE);
    Path database = folder.resolve("orbitals.db");
    return new OrbitalsStudy(engine, database, () -> {}).run(input, StudyMonitor.NONE);
  }

  @Test
  void aCancelledStudyStops() {
    StudyMonitor cancelled =
        new StudyMonitor() {
          @Override
          public void progress(double fraction, String what) {
            throw new AssertionError("it goes on: " + what);
          }

          @Override
          public boolean isCancelled() {
            return true;
          }
        };
    StudyInput input =
        new StudyInput(
            StructureLibrary.formulation("1 M NaPF6 in XA"),
            Conditions.ROOM,
            ParameterValues.DEFAULTS,
            Findings.NONE);
    OrbitalsStudy study = new OrbitalsStudy(engine, folder.resolve("orbitals.db"), () -> {});

    assertThrows(InterruptedException.class, () -> study.run(input, cancelled));
  }
}
