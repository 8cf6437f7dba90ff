// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.formulation.study;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.natrolyte.formulation.TestCompounds.BTFE;
import static org.natrolyte.formulation.TestCompounds.C3MPYRFSI;
import static org.natrolyte.formulation.TestCompounds.DEC;
import static org.natrolyte.formulation.TestCompounds.DME;
import static org.natrolyte.formulation.TestCompounds.DOL;
import static org.natrolyte.formulation.TestCompounds.EC;
import static org.natrolyte.formulation.TestCompounds.FEC;
import static org.natrolyte.formulation.TestCompounds.G2;
import static org.natrolyte.formulation.TestCompounds.G4;
import static org.natrolyte.formulation.TestCompounds.HFPM;
import static org.natrolyte.formulation.TestCompounds.LIDFBOP;
import static org.natrolyte.formulation.TestCompounds.LIFSI;
import static org.natrolyte.formulation.TestCompounds.NABF4;
import static org.natrolyte.formulation.TestCompounds.NAFSI;
import static org.natrolyte.formulation.TestCompounds.NAOTF;
import static org.natrolyte.formulation.TestCompounds.NAPF6;
import static org.natrolyte.formulation.TestCompounds.NATFSI;
import static org.natrolyte.formulation.TestCompounds.P111I4FSI;
import static org.natrolyte.formulation.TestCompounds.PC;
import static org.natrolyte.formulation.TestCompounds.SNCL2;
import static org.natrolyte.formulation.TestCompounds.TMP;
import static org.natrolyte.formulation.TestCompounds.TTE;
import static org.natrolyte.formulation.TestRecipes.additive;
import static org.natrolyte.formulation.TestRecipes.component;
import static org.natrolyte.formulation.TestRecipes.diluent;
import static org.natrolyte.formulation.TestRecipes.formulation;
import static org.natrolyte.formulation.TestRecipes.ionicLiquid;
import static org.natrolyte.formulation.TestRecipes.salt;
import static org.natrolyte.formulation.TestRecipes.solvent;
import static org.natrolyte.model.recipe.AmountUnit.MILLIMOLAR;
import static org.natrolyte.model.recipe.AmountUnit.MOLAR;
import static org.natrolyte.model.recipe.AmountUnit.MOLE_PART;
import static org.natrolyte.model.recipe.AmountUnit.MOLE_PERCENT;
import static org.natrolyte.model.recipe.AmountUnit.VOLUME_PART;
import static org.natrolyte.model.recipe.AmountUnit.WEIGHT_PERCENT;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.natrolyte.formulation.solvation.SolvationStudy;
import org.natrolyte.model.compound.Role;
import org.natrolyte.model.finding.Findings;
import org.natrolyte.model.finding.Vocabulary;
import org.natrolyte.model.formulation.Component;
import org.natrolyte.model.formulation.Formulation;
import org.natrolyte.model.study.Conditions;
import org.natrolyte.model.study.ParameterValues;
import org.natrolyte.model.study.StudyInput;
import org.natrolyte.model.study.StudyMonitor;

class PublishedClassesTest {
  static Stream<Arguments> published() {
    return Stream.of(
        row("HCE (ether)", salt(NAFSI, 5.2, MOLAR), solvent(DME)),
        row("HCE (ether)", salt(NAFSI, 5, MOLAR), solvent(DME)),
        row("HCE (ether)", salt(LIFSI, 4, MOLAR), solvent(DME)),
        row("HCE (phosphate)", salt(NAFSI, 3.3, MOLAR), solvent(TMP)),
        row("dilute ether", salt(NAFSI, 1.7, MOLAR), solvent(DME)),
        row(
            "LHCE (ether + fluorinated ether diluent)",
            salt(NAFSI, 2.1, MOLAR),
            solvent(DME, 1, MOLE_PART),
            diluent(BTFE, 2, MOLE_PART)),
        row(
            "LHCE (ether + fluorinated ether diluent)",
            salt(LIFSI, 1.5, MOLAR),
            solvent(DME, 1.2, MOLE_PART),
            diluent(TTE, 3, MOLE_PART)),
        row(
            "LHCE (ether + fluorinated ether diluent)",
            salt(NAFSI, 1, MOLE_PART),
            solvent(DME, 1.2, MOLE_PART),
            diluent(BTFE, 2, MOLE_PART)),
        row("dilute ether", salt(NAPF6, 1, MOLAR), solvent(DME)),
        row("dilute ether", salt(NAPF6, 1, MOLAR), solvent(G2)),
        row("dilute ether", salt(NAPF6, 1, MOLAR), solvent(G4)),
        row("dilute phosphate", salt(NATFSI, 1, MOLAR), solvent(TMP)),
        row(
            "dilute carbonate",
            salt(NAPF6, 1, MOLAR),
            solvent(EC, 1, VOLUME_PART),
            solvent(PC, 1, VOLUME_PART)),
        row(
            "ultra-low-concentration dilute carbonate",
            salt(NAPF6, 0.3, MOLAR),
            solvent(EC, 1, VOLUME_PART),
            solvent(PC, 1, VOLUME_PART)),
        row("dilute fluorinated carbonate", salt(NAFSI, 1, MOLAR), solvent(FEC)),
        row(
            "dilute fluorinated carbonate + carbonate",
            salt(NAPF6, 1, MOLAR),
            solvent(FEC, 1, VOLUME_PART),
            solvent(DEC, 1, VOLUME_PART)),
        row(
            "dilute fluorinated carbonate + carbonate",
            salt(NAPF6, 1, MOLAR),
            solvent(FEC, 1, VOLUME_PART),
            solvent(DEC, 1, VOLUME_PART),
            additive(LIDFBOP, 0.5, WEIGHT_PERCENT)),
        row(
            "dilute ether + fluorinated carbonate with fluorinated ether diluent",
            salt(NAPF6, 1, MOLAR),
            solvent(DME, 2, VOLUME_PART),
            solvent(FEC, 1, VOLUME_PART),
            diluent(HFPM, 2, VOLUME_PART)),
        row(
            "co-solvent dilute ether",
            salt(NAPF6, 1, MOLAR),
            solvent(G2, 9, VOLUME_PART),
            solvent(G4, 1, VOLUME_PART)),
        row(
            "co-solvent dilute ether",
            salt(NAPF6, 0.4, MOLAR),
            solvent(G2, 1, VOLUME_PART),
            solvent(DOL, 1, VOLUME_PART)),
        row(
            "dual-salt dilute ether",
            salt(NAOTF, 0.8, MOLAR),
            salt(NABF4, 0.2, MOLAR),
            solvent(G2)),
        row(
            "ionic liquid (superconcentrated)",
            salt(NAFSI, 90, MOLE_PERCENT),
            ionicLiquid(P111I4FSI)),
        row("ionic liquid", salt(NAFSI, 10, MOLE_PERCENT), ionicLiquid(C3MPYRFSI)),
        row(
            "locally concentrated ionic liquid (fluorinated ether diluent)",
            salt(NAFSI, 1, MOLE_PART),
            component(C3MPYRFSI, Role.IONIC_LIQUID, 2, MOLE_PART),
            diluent(TTE, 2, MOLE_PART)),
        row(
            "dilute carbonate",
            salt(NAPF6, 1, MOLAR),
            solvent(EC, 1, VOLUME_PART),
            solvent(PC, 1, VOLUME_PART),
            additive(SNCL2, 50, MILLIMOLAR)));
  }

  private static Arguments row(String expected, Component... components) {
    return Arguments.of(expected, List.of(components));
  }

  @ParameterizedTest
  @MethodSource("published")
  void namesPublishedElectrolytes(String expected, List<Component> components) throws Exception {
    assertEquals(expected, text(components, true), "from the shells of the cations");
    assertEquals(expected, text(components, false), "from the donor sites alone");
  }

  private static String text(List<Component> components, boolean withShells) throws Exception {
    return classify(components, withShells).text(Vocabulary.ELECTROLYTE_CLASS).orElseThrow();
  }

  private static Findings classify(List<Component> components, boolean withShells)
      throws Exception {
    return classify(formulation(components), withShells);
  }

  private static Findings classify(Formulation formulation, boolean withShells) throws Exception {
    Findings composition =
        new Findings(
            new CompositionStudy()
                .run(input(formulation, Findings.NONE), StudyMonitor.NONE)
                .findings());
    Findings shells =
        withShells
            ? composition.plus(
                new SolvationStudy()
                    .run(input(formulation, composition), StudyMonitor.NONE)
                    .findings())
            : composition;
    return new Findings(
        new ElectrolyteClassStudy().run(input(formulation, shells), StudyMonitor.NONE).findings());
  }

  private static StudyInput input(Formulation formulation, Findings known) {
    return new StudyInput(formulation, Conditions.ROOM, ParameterValues.DEFAULTS, known);
  }
}
