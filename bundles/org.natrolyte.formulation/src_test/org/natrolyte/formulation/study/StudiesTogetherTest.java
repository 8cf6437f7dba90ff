// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.formulation.study;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.natrolyte.formulation.TestCompounds.G2;
import static org.natrolyte.formulation.TestCompounds.NAFSI;
import static org.natrolyte.formulation.TestCompounds.NAPF6;
import static org.natrolyte.formulation.TestCompounds.P111I4FSI;
import static org.natrolyte.formulation.TestRecipes.formulation;
import static org.natrolyte.formulation.TestRecipes.ionicLiquid;
import static org.natrolyte.formulation.TestRecipes.salt;
import static org.natrolyte.formulation.TestRecipes.solvent;
import static org.natrolyte.model.recipe.AmountUnit.MOLAR;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.natrolyte.formulation.LibraryCompounds;
import org.natrolyte.formulation.solvation.SolvationStudy;
import org.natrolyte.model.compound.Compound;
import org.natrolyte.model.finding.Finding;
import org.natrolyte.model.finding.Findings;
import org.natrolyte.model.finding.Vocabulary;
import org.natrolyte.model.formulation.Formulation;
import org.natrolyte.model.run.AvailableStudies;
import org.natrolyte.model.run.MemoryResultCache;
import org.natrolyte.model.run.RunRequest;
import org.natrolyte.model.run.StudyRunner;
import org.natrolyte.model.study.Conditions;
import org.natrolyte.model.study.ParameterValues;
import org.natrolyte.model.study.Study;

/** Both studies under the runner, each knowing only what the other gives. */
class StudiesTogetherTest {
  @Test
  void theClassFollowsFromTheComposition() throws Exception {
    Findings findings = run(formulation(salt(NAPF6, 0.3, MOLAR), solvent(G2)));
    assertEquals(
        "ultra-low-concentration dilute ether",
        findings.text(Vocabulary.ELECTROLYTE_CLASS).orElseThrow());
  }

  @Test
  void anImpossibleCompositionIsTheReasonOfAnUnknownClass() throws Exception {
    Findings findings = run(formulation(salt(NAPF6, 20, MOLAR), solvent(G2)));
    assertTrue(findings.of(Vocabulary.MOLARITY).orElseThrow().isFailed());
    Finding name = findings.of(Vocabulary.ELECTROLYTE_CLASS).orElseThrow();
    assertFalse(name.isKnown() || name.isFailed());
    assertTrue(name.value().toString().contains("At most 15.8 M fits"), name.value().toString());
  }

  @Test
  void anIonicLiquidOfUnknownDensityIsStillOne() throws Exception {
    Findings findings = run(formulation(salt(NAFSI, 1, MOLAR), ionicLiquid(P111I4FSI)));
    assertEquals("ionic liquid", findings.text(Vocabulary.ELECTROLYTE_CLASS).orElseThrow());
    assertTrue(
        findings
            .of(Vocabulary.ELECTROLYTE_CLASS)
            .orElseThrow()
            .caveats()
            .toString()
            .contains("P111i4FSI"));
  }

  /** Strongly polar carbonates are no weak solvents, however the anion pairs; DMC alone is. */
  @ParameterizedTest
  @CsvSource({
    "NaClO4, PC, dilute carbonate",
    "NaOTf, PC, dilute carbonate",
    "NaPF6, PC, dilute carbonate",
    "NaClO4, DMC, weakly solvating carbonate"
  })
  void weaklySolvatingIsSaidOfSolvents(String salt, String solvent, String name) throws Exception {
    Map<String, Compound> library =
        LibraryCompounds.all().stream().collect(Collectors.toMap(Compound::id, c -> c));
    Findings findings =
        run(formulation(salt(library.get(salt), 1, MOLAR), solvent(library.get(solvent))));
    assertEquals(name, findings.text(Vocabulary.ELECTROLYTE_CLASS).orElseThrow());
  }

  private static Findings run(Formulation formulation) throws Exception {
    List<Study> studies =
        List.of(new ElectrolyteClassStudy(), new SolvationStudy(), new CompositionStudy());
    try (StudyRunner runner =
        new StudyRunner(AvailableStudies.of(studies), new MemoryResultCache(16), 2)) {
      return runner
          .run(List.of(new RunRequest(formulation, Conditions.ROOM, ParameterValues.DEFAULTS)))
          .getFirst()
          .findings();
    }
  }
}
