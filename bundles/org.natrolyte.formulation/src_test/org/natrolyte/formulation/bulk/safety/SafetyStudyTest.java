// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.formulation.bulk.safety;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.natrolyte.formulation.TestRecipes.additive;
import static org.natrolyte.formulation.TestRecipes.formulation;
import static org.natrolyte.formulation.TestRecipes.salt;
import static org.natrolyte.formulation.TestRecipes.solvent;
import static org.natrolyte.model.recipe.AmountUnit.MASS_PART;
import static org.natrolyte.model.recipe.AmountUnit.MOLAL;
import static org.natrolyte.model.recipe.AmountUnit.MOLE_PART;
import static org.natrolyte.model.recipe.AmountUnit.VOLUME_PART;
import static org.natrolyte.model.recipe.AmountUnit.WEIGHT_PERCENT;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
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
import org.natrolyte.model.finding.Value;
import org.natrolyte.model.formulation.Component;
import org.natrolyte.model.study.Conditions;
import org.natrolyte.model.study.ParameterValues;
import org.natrolyte.model.study.StudyInput;
import org.natrolyte.model.study.StudyMonitor;

/** Recipes whose liquid range and flash point can be checked by hand. */
class SafetyStudyTest {
  private static final Compound DMC =
      liquid("DMC", "C3H6O3", "COC(=O)OC", 4.6, 91, 18, 1.063, 1).build();
  private static final Compound EC =
      liquid("EC", "C3H4O3", "O=C1OCCO1", 36.4, 248, 143, 1.337, 1).build();
  private static final Compound G2 =
      liquid("G2", "C6H14O3", "COCCOCCOC", -64, 162, 57, 0.939, 1)
          .hazards("reprotoxic", "flammable")
          .build();
  private static final Compound DOL =
      liquid("DOL", "C3H6O2", "C1COCO1", -95, 75, -6, 1.06, 1).build();
  private static final Compound TTE =
      Builder.of("TTE", "C5H4F8O")
          .smiles("FC(F)C(F)(F)COC(F)(F)C(F)F")
          .inchiKey("HCBRSIIGBBDDCD-UHFFFAOYSA-N")
          .role(Role.DILUENT)
          .family(SolventFamily.FLUORINATED_ETHER, 0)
          .value(CompoundProperty.DENSITY, 1.532, 25, Confidence.MEDIUM)
          .value(CompoundProperty.BOILING_POINT, 93, 25, Confidence.MEDIUM)
          .value(CompoundProperty.PRICE_CLASS, 3, 25, Confidence.LOW)
          .build();

  /** A liquid of which only the density is known. */
  private static final Compound NEW =
      Builder.of("NEW", "C6H14O2")
          .family(SolventFamily.ETHER, 2)
          .value(CompoundProperty.DENSITY, 0.9, 25, Confidence.MEDIUM)
          .build();

  @Test
  void givesEveryPropertyItDeclaresOnce() throws Exception {
    List<Property> given =
        run(salt(TestCompounds.NAPF6, 1, MOLAL), solvent(G2)).all().stream()
            .map(Finding::property)
            .toList();
    assertEquals(new HashSet<>(new SafetyStudy().descriptor().gives()), new HashSet<>(given));
    assertEquals(new SafetyStudy().descriptor().gives().size(), given.size());
  }

  @Test
  void aPureLiquidIsWhatTheLibrarySays() throws Exception {
    Findings dmc = run(solvent(DMC));
    assertEquals(4.6, number(dmc, SafetyProperties.CRYSTALLISATION_TEMPERATURE), 1e-6);
    assertEquals(91, number(dmc, SafetyProperties.BUBBLE_POINT), 1e-4);
    assertEquals(18, number(dmc, SafetyProperties.FLASH_POINT), 1e-4);
    assertEquals(
        "highly flammable (GHS category 2), decided by DMC",
        dmc.text(SafetyProperties.FLAMMABILITY).orElseThrow());
  }

  /** EC at x = 0.5: 1/T = 1/309.55 + 8.314 ln 2 / (50 x 309.55), so T = 277.55 K. */
  @Test
  void ethyleneCarbonateInDimethylCarbonateByHand() throws Exception {
    Findings half = run(solvent(EC, 1, MOLE_PART), solvent(DMC, 1, MOLE_PART));
    assertEquals(
        309.55 / (1 + 8.314462618 * Math.log(2) / 50) - 273.15,
        number(half, SafetyProperties.CRYSTALLISATION_TEMPERATURE),
        1e-6);
    Finding crystallises = half.of(SafetyProperties.CRYSTALLISATION_TEMPERATURE).orElseThrow();
    Value.Known range = (Value.Known) crystallises.value();
    assertTrue(range.low() < range.value() && range.value() < range.high());
    assertTrue(
        crystallises.caveats().contains("the liquid that crystallises first is EC"),
        crystallises.toString());
  }

  /** Diglyme is liquid down to -64 °C, EC below 36 °C: one law, so that a table can rank them. */
  @Test
  void everyLiquidRangeHasOneMethodAndNamesItsOwnLiquid() throws Exception {
    Set<String> methods = new HashSet<>();
    for (Component liquid : List.of(solvent(EC), solvent(G2), solvent(DMC), solvent(DOL))) {
      for (double molality : new double[] {0.5, 5}) {
        Finding crystallises =
            run(salt(TestCompounds.NAPF6, molality, MOLAL), liquid)
                .of(SafetyProperties.CRYSTALLISATION_TEMPERATURE)
                .orElseThrow();
        methods.add(crystallises.provenance().method());
        String first = "the liquid that crystallises first is " + liquid.compound().id();
        assertTrue(crystallises.caveats().contains(first), crystallises.toString());
      }
    }
    assertEquals(1, methods.size(), methods.toString());
  }

  /** Hardly any EC evaporates, so the vapour pressure is about half that of DMC, 7.4 kPa. */
  @Test
  void raoultsLaw() throws Exception {
    Findings half = run(solvent(EC, 1, MOLE_PART), solvent(DMC, 1, MOLE_PART));
    assertEquals(3.7, number(half, SafetyProperties.VAPOUR_PRESSURE), 0.4);
    double boils = number(half, SafetyProperties.BUBBLE_POINT);
    assertTrue(boils > 91 && boils < 120, "" + boils);
    double flashes = number(half, SafetyProperties.FLASH_POINT);
    assertTrue(flashes > 18 && flashes < 40, "" + flashes);
  }

  @Test
  void saltRaisesBoilingAndFlashPointsAndLowersMelting() throws Exception {
    Component[] liquids = {solvent(EC, 1, MASS_PART), solvent(DMC, 1, MASS_PART)};
    Findings neat = run(liquids);
    Findings salted = run(salt(TestCompounds.LIPF6, 1, MOLAL), liquids[0], liquids[1]);
    assertTrue(
        number(salted, SafetyProperties.BUBBLE_POINT)
            > number(neat, SafetyProperties.BUBBLE_POINT));
    assertTrue(
        number(salted, SafetyProperties.FLASH_POINT) > number(neat, SafetyProperties.FLASH_POINT));
    assertTrue(
        number(salted, SafetyProperties.CRYSTALLISATION_TEMPERATURE)
            < number(neat, SafetyProperties.CRYSTALLISATION_TEMPERATURE));
    assertTrue(
        number(salted, SafetyProperties.VAPOUR_PRESSURE)
            < number(neat, SafetyProperties.VAPOUR_PRESSURE));
  }

  /** Dioxolane evaporates first and decides, though there is more diglyme. */
  @Test
  void theVolatileIngredientDecides() throws Exception {
    Findings mixed =
        run(
            salt(TestCompounds.NAPF6, 0.5, MOLAL),
            solvent(G2, 2, VOLUME_PART),
            solvent(DOL, 1, VOLUME_PART));
    assertEquals(
        "highly flammable (GHS category 2), decided by DOL",
        mixed.text(SafetyProperties.FLAMMABILITY).orElseThrow());
  }

  @Test
  void aLiquidWithoutFlashPointDilutesTheFuel() throws Exception {
    double pure = number(run(solvent(G2)), SafetyProperties.FLASH_POINT);
    Findings diluted = run(solvent(G2, 1, MOLE_PART), solvent(TTE, 3, MOLE_PART));
    assertTrue(number(diluted, SafetyProperties.FLASH_POINT) > pure + 15);
    assertEquals(
        "no flash point", run(solvent(TTE)).text(SafetyProperties.FLAMMABILITY).orElseThrow());
  }

  @Test
  void whatIsNotKnownIsUnknownWithItsName() throws Exception {
    Findings findings = run(solvent(NEW, 1, MOLE_PART), solvent(G2, 1, MOLE_PART));
    for (Property property :
        List.of(
            SafetyProperties.CRYSTALLISATION_TEMPERATURE,
            SafetyProperties.BUBBLE_POINT,
            SafetyProperties.VAPOUR_PRESSURE,
            SafetyProperties.FLASH_POINT,
            SafetyProperties.COST_CLASS)) {
      Finding finding = findings.of(property).orElseThrow();
      assertFalse(finding.isKnown(), property.id());
      assertTrue(finding.value().toString().contains("of NEW is not known"), finding.toString());
    }
    assertTrue(
        findings
            .text(SafetyProperties.FLAMMABILITY)
            .orElseThrow()
            .startsWith("taken as flammable (GHS category 3), by G2 alone"));
  }

  @Test
  void aTraceOfAnUnknownLiquidIsLeftOutAndSaid() throws Exception {
    Findings findings = run(solvent(G2), additive(NEW, 1, WEIGHT_PERCENT));
    Finding boils = findings.of(SafetyProperties.BUBBLE_POINT).orElseThrow();
    assertTrue(boils.isKnown());
    assertTrue(boils.caveats().contains("NEW was left out: its boiling point is not known"));
  }

  @Test
  void theDearestIngredientMakesTheCost() throws Exception {
    assertEquals(
        "low (G2 100 wt%)", run(solvent(G2)).text(SafetyProperties.COST_CLASS).orElseThrow());
    assertTrue(
        run(solvent(G2, 1, MASS_PART), solvent(TTE, 1, MASS_PART))
            .text(SafetyProperties.COST_CLASS)
            .orElseThrow()
            .startsWith("high (TTE"));
  }

  @Test
  void hazardWordsNameTheirIngredients() throws Exception {
    assertEquals(
        "reprotoxic (G2); flammable (G2)",
        run(solvent(G2), salt(TestCompounds.NABF4, 1, MOLAL))
            .text(SafetyProperties.HAZARDS)
            .orElseThrow());
  }

  /**
   * OECD 2021: CF3 and CF2 without H, Cl, Br, I on the carbon; PF6-, FSI- and C-F alone are not.
   */
  @Test
  void fluorinatedSubstancesByStructure() throws Exception {
    assertTrue(isPfas("FC(F)C(F)(F)COC(F)(F)C(F)F", "C5H4F8O"));
    assertTrue(isPfas("FC(F)(F)COCC(F)(F)F", "C4H4F6O"));
    assertTrue(isPfas("[Na+].[N-](S(=O)(=O)C(F)(F)F)S(=O)(=O)C(F)(F)F", "C2F6NNaO4S2"));
    assertTrue(isPfas("[Na+].[O-]S(=O)(=O)C(F)(F)F", "CF3NaO3S"));
    assertTrue(isPfas("FC(F)(F)c1ccccc1", "C7H5F3"));
    assertFalse(isPfas("[Na+].[N-](S(=O)(=O)F)S(=O)(=O)F", "F2NNaO4S2"));
    assertFalse(isPfas("[Na+].F[P-](F)(F)(F)(F)F", "F6NaP"));
    assertFalse(isPfas("O=C1OCC(F)O1", "C3H3FO3"));
    assertFalse(isPfas("O=C1OC(F)C(F)O1", "C3H2F2O3"));
    assertFalse(isPfas("FC(F)COCCOCC(F)F", "C6H10F4O2"));
    assertFalse(isPfas("Fc1c(F)c(F)c(F)c(F)c1F", "C6F6"));
    assertFalse(isPfas("FC(F)(F)Br", "CBrF3"));
  }

  @Test
  void aFluorineRichFormulaWithoutStructureIsUnknown() throws Exception {
    Compound noStructure =
        Builder.of("X", "C5H4F8O")
            .family(SolventFamily.FLUORINATED_ETHER, 0)
            .value(CompoundProperty.DENSITY, 1.5, 25, Confidence.MEDIUM)
            .build();
    assertFalse(run(solvent(noStructure)).of(SafetyProperties.PFAS).orElseThrow().isKnown());
    assertEquals("none", run(solvent(G2)).text(SafetyProperties.PFAS).orElseThrow());
  }

  private static boolean isPfas(String smiles, String formula) {
    return FluorinatedCarbon.isIn(Builder.of("x", formula).smiles(smiles).build()).orElseThrow();
  }

  private static double number(Findings findings, Property property) {
    return findings.number(property, "").orElseThrow();
  }

  private static Findings run(Component... components) throws Exception {
    return new Findings(
        new SafetyStudy()
            .run(
                new StudyInput(
                    formulation(components),
                    Conditions.ROOM,
                    ParameterValues.DEFAULTS,
                    Findings.NONE),
                StudyMonitor.NONE)
            .findings());
  }

  private static Builder liquid(
      String id,
      String formula,
      String smiles,
      double melts,
      double boils,
      double flashes,
      double density,
      int price) {
    return Builder.of(id, formula)
        .smiles(smiles)
        .family(SolventFamily.OTHER, 1)
        .value(CompoundProperty.MELTING_POINT, melts, 25, Confidence.HIGH)
        .value(CompoundProperty.BOILING_POINT, boils, 25, Confidence.HIGH)
        .value(CompoundProperty.FLASH_POINT, flashes, 25, Confidence.HIGH)
        .value(CompoundProperty.DENSITY, density, 25, Confidence.HIGH)
        .value(CompoundProperty.PRICE_CLASS, price, 25, Confidence.LOW);
  }
}
