// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.formulation.bulk.study;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.natrolyte.formulation.TestRecipes.formulation;
import static org.natrolyte.formulation.TestRecipes.salt;
import static org.natrolyte.formulation.TestRecipes.solvent;
import static org.natrolyte.formulation.bulk.study.BulkTestLiquids.DME;
import static org.natrolyte.formulation.bulk.study.BulkTestLiquids.EC;
import static org.natrolyte.formulation.bulk.study.BulkTestLiquids.EMC;
import static org.natrolyte.formulation.bulk.study.BulkTestLiquids.PC;
import static org.natrolyte.formulation.bulk.study.BulkTestLiquids.WATER;
import static org.natrolyte.model.recipe.AmountUnit.MASS_PART;
import static org.natrolyte.model.recipe.AmountUnit.MOLAL;
import static org.natrolyte.model.recipe.AmountUnit.MOLAR;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.natrolyte.formulation.TestCompounds;
import org.natrolyte.formulation.TestCompounds.Builder;
import org.natrolyte.model.compound.Compound;
import org.natrolyte.model.compound.CompoundProperty;
import org.natrolyte.model.compound.Confidence;
import org.natrolyte.model.compound.Role;
import org.natrolyte.model.compound.SolventFamily;
import org.natrolyte.model.finding.Finding;
import org.natrolyte.model.finding.Findings;
import org.natrolyte.model.finding.Property;
import org.natrolyte.model.finding.Provenance;
import org.natrolyte.model.finding.Value;
import org.natrolyte.model.finding.Vocabulary;
import org.natrolyte.model.formulation.Component;
import org.natrolyte.model.study.Conditions;
import org.natrolyte.model.study.ParameterValues;
import org.natrolyte.model.study.StudyInput;
import org.natrolyte.model.study.StudyMonitor;

/** The bulk properties of a recipe as a chemist would ask for them. */
class BulkPropertiesStudyTest {
  @Test
  void propyleneCarbonateAloneIsThatOfTheHandbook() throws Exception {
    Findings pc = run(25, solvent(PC));
    assertEquals(64.92, number(pc, Vocabulary.RELATIVE_PERMITTIVITY), 0.1);
    assertEquals(2.53, number(pc, Vocabulary.VISCOSITY), 0.05);
    Finding conductivity = pc.of(Vocabulary.IONIC_CONDUCTIVITY).orElseThrow();
    assertFalse(conductivity.isKnown());
    assertFalse(pc.of(Walden.WALDEN_DEVIATION).orElseThrow().isKnown());
  }

  /** 1 mol/L LiPF6 in EC:EMC (3:7 by weight) has 9.1 to 9.5 mS/cm at 25 °C. */
  @Test
  void theCommonLithiumElectrolyte() throws Exception {
    Findings found = run(25, commonElectrolyte());
    assertEquals(9.3, number(found, Vocabulary.IONIC_CONDUCTIVITY), 1.4);
    assertTrue(number(run(0, commonElectrolyte()), Vocabulary.IONIC_CONDUCTIVITY) < 7);
    assertTrue(number(run(0, commonElectrolyte()), Vocabulary.VISCOSITY) > 3.5);
  }

  @Test
  void givesEveryPropertyWithRangeAndMethod() throws Exception {
    Findings found = run(25, commonElectrolyte());
    assertEquals(
        new HashSet<>(new BulkPropertiesStudy().descriptor().gives()),
        new HashSet<>(found.all().stream().map(Finding::property).toList()));
    for (Finding finding : found.all()) {
      Value.Known value = (Value.Known) finding.value();
      assertTrue(value.low() < value.value() && value.value() < value.high(), finding.toString());
      assertFalse(finding.provenance().method().isEmpty());
    }
  }

  /** Carbonates of 1 mol/L lie one third to two thirds of a decade below the KCl line. */
  @Test
  void theCommonElectrolyteLiesBelowTheKclLine() throws Exception {
    double deviation = number(run(25, commonElectrolyte()), Walden.WALDEN_DEVIATION);
    assertTrue(deviation > -1 && deviation < -0.2, "" + deviation);
  }

  /** The line by hand: 0.01 mol/L KCl, 1.413 mS/cm, 0.890 mPa s, log10 (1 / 0.0089 P) = 2.051. */
  @Test
  void potassiumChlorideInWaterLiesOnTheLine() {
    Findings kcl =
        new Findings(
            List.of(
                measured(Vocabulary.VISCOSITY, 0.890),
                measured(Vocabulary.IONIC_CONDUCTIVITY, 1.413)));
    Findings found = new Findings(Walden.findings(kcl, 0.01));
    assertEquals(0, number(found, Walden.WALDEN_DEVIATION), 1e-9);
    assertEquals(2.051, number(found, Walden.LOG_FLUIDITY), 1e-3);
    assertEquals(2.150, number(found, Walden.LOG_MOLAR_CONDUCTIVITY), 1e-3);
  }

  @Test
  void whatTheUserMeasuredMovesTheWaldenPosition() throws Exception {
    double estimated = number(run(25, commonElectrolyte()), Walden.LOG_FLUIDITY);
    Findings measured =
        run(25, new Findings(List.of(measured(Vocabulary.VISCOSITY, 10))), commonElectrolyte());
    assertEquals(1, number(measured, Walden.LOG_FLUIDITY), 1e-9);
    assertTrue(estimated > 1);
  }

  @Test
  void aLiquidWithoutPermittivityIsNamed() throws Exception {
    Compound unknown =
        Builder.of("NEW", "C6H14O2")
            .family(SolventFamily.ETHER, 2)
            .value(CompoundProperty.DENSITY, 0.9, 25, Confidence.MEDIUM)
            .smiles("CCCCCCOC(C)(C)OC")
            .build();
    Findings found = run(25, salt(TestCompounds.NAPF6, 1, MOLAL), solvent(unknown));
    assertTrue(
        found.of(Vocabulary.VISCOSITY).orElseThrow().value().toString().contains("of NEW"),
        found.of(Vocabulary.VISCOSITY).orElseThrow().toString());
  }

  /** A potassium salt: what needs no conductivity model is still estimated. */
  @Test
  void aSaltThatTheConductivityModelDoesNotKnowLeavesTheRest() throws Exception {
    Compound kfsi =
        Builder.of("KFSI", "F2KNO4S2")
            .role(Role.SALT)
            .smiles("[K+].[N-](S(=O)(=O)F)S(=O)(=O)F")
            .build();
    Findings found = run(25, salt(kfsi, 1, MOLAL), solvent(EMC));
    assertTrue(
        found.of(Vocabulary.IONIC_CONDUCTIVITY).orElseThrow().value().toString().contains("KFSI"));
    double viscosity = number(found, Vocabulary.VISCOSITY);
    assertTrue(1.3 < viscosity && viscosity < 2.6, "two to four times that of EMC: " + viscosity);
  }

  /** Water and alcohols: the models are of aprotic liquids, and say so. */
  @Test
  void proticLiquidsAreOutside() throws Exception {
    Findings found = run(25, salt(TestCompounds.NAPF6, 1, MOLAL), solvent(WATER));
    for (Property property : List.of(Vocabulary.VISCOSITY, Vocabulary.IONIC_CONDUCTIVITY)) {
      assertTrue(
          found.of(property).orElseThrow().caveats().toString().contains("aprotic"),
          found.of(property).orElseThrow().toString());
    }
  }

  /**
   * One model for all sodium salts, so that a table ranks them in one row by their conductivity.
   */
  @Test
  void diluteAndConcentratedConductivitiesHaveOneMethod() throws Exception {
    List<Findings> dilute =
        List.of(
            run(
                25,
                salt(TestCompounds.NAPF6, 1, MOLAR),
                solvent(EC, 1, MASS_PART),
                solvent(PC, 1, MASS_PART)),
            run(25, salt(TestCompounds.NACLO4, 0.5, MOLAR), solvent(PC)),
            run(25, salt(TestCompounds.NAPF6, 2, MOLAR), solvent(DME)));
    List<Findings> concentrated =
        List.of(
            run(25, salt(TestCompounds.NAFSI, 3, MOLAR), solvent(EMC)),
            run(25, salt(TestCompounds.NAFSI, 5.2, MOLAR), solvent(DME)));
    Set<String> methods = new HashSet<>();
    for (Findings found : Stream.concat(dilute.stream(), concentrated.stream()).toList()) {
      methods.add(conductivity(found).provenance().method());
    }
    assertEquals(1, methods.size(), methods.toString());
    String continued =
        "the model is continued with the viscosity from 2 mol/L, beyond which few were measured";
    for (Findings found : dilute) {
      assertFalse(conductivity(found).caveats().contains(continued), found.toString());
    }
    for (Findings found : concentrated) {
      assertTrue(conductivity(found).caveats().contains(continued), found.toString());
    }
  }

  /** What the test of a salt says stands in brackets, behind the name of the one model. */
  @Test
  void lithiumAndSodiumAreEstimatedByOneModelWithErrorsOfTheirOwn() throws Exception {
    String lithium = model(run(25, commonElectrolyte()));
    String sodium = model(run(25, salt(TestCompounds.NAPF6, 1, MOLAR), solvent(PC)));
    assertTrue(lithium.startsWith("association and viscosity model (median error 8 %"), lithium);
    assertTrue(sodium.startsWith("association and viscosity model (median error 35 %"), sodium);
  }

  private static String model(Findings found) {
    return ((Provenance.Estimated) conductivity(found).provenance()).model();
  }

  private static Finding conductivity(Findings found) {
    return found.of(Vocabulary.IONIC_CONDUCTIVITY).orElseThrow();
  }

  private static Component[] commonElectrolyte() {
    return new Component[] {
      salt(TestCompounds.LIPF6, 1, MOLAR), solvent(EC, 3, MASS_PART), solvent(EMC, 7, MASS_PART)
    };
  }

  private static Finding measured(Property property, double value) {
    return new Finding(
        "measured", property, "", Value.exactly(value), new Provenance.Measured(""), List.of());
  }

  private static double number(Findings findings, Property property) {
    return findings.number(property, "").orElseThrow();
  }

  private static Findings run(double celsius, Component... components) throws Exception {
    return run(celsius, Findings.NONE, components);
  }

  private static Findings run(double celsius, Findings known, Component... components)
      throws Exception {
    return new Findings(
        new BulkPropertiesStudy()
            .run(
                new StudyInput(
                    formulation(components),
                    Conditions.ROOM.atCelsius(celsius),
                    ParameterValues.DEFAULTS,
                    known),
                StudyMonitor.NONE)
            .findings());
  }
}
