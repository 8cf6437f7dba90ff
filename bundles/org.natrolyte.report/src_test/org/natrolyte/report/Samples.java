// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.report;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.natrolyte.model.compound.Compound;
import org.natrolyte.model.compound.Role;
import org.natrolyte.model.compound.SolventFamily;
import org.natrolyte.model.finding.Direction;
import org.natrolyte.model.finding.Finding;
import org.natrolyte.model.finding.Property;
import org.natrolyte.model.finding.Provenance;
import org.natrolyte.model.finding.Value;
import org.natrolyte.model.finding.Vocabulary;
import org.natrolyte.model.formulation.Component;
import org.natrolyte.model.formulation.Formulation;
import org.natrolyte.model.recipe.Amount;
import org.natrolyte.model.recipe.AmountUnit;
import org.natrolyte.model.recipe.Recipe;
import org.natrolyte.model.recipe.RecipeItem;
import org.natrolyte.model.recipe.Span;
import org.natrolyte.model.run.RecipeResult;
import org.natrolyte.model.run.RunRequest;
import org.natrolyte.model.run.StudyOutcome;
import org.natrolyte.model.study.Conditions;
import org.natrolyte.model.study.Measurement;
import org.natrolyte.model.study.ParameterValues;
import org.natrolyte.model.study.StudyDescriptor;
import org.natrolyte.model.study.StudyResult;

/** Results for the tests, made by hand: two studies over a few recipes. */
final class Samples {
  static final Property PLATE =
      new Property(
          "plateThickness",
          "Plate thickness",
          "µm",
          Direction.LOWER_IS_BETTER,
          "Thickness of the plated sodium without pores.");
  static final Property LIFE =
      new Property(
          "cycleLife", "Cycles to 80 %", "", Direction.HIGHER_IS_BETTER, "Cycles until 80 %.");
  static final StudyDescriptor COMPOSITION =
      study(
          "composition",
          "Composition",
          List.of(Vocabulary.ELECTROLYTE_CLASS, Vocabulary.DENSITY, Vocabulary.MOLE_FRACTION));
  static final StudyDescriptor ANODE_FREE =
      study("anodefree", "Anode-free cells", List.of(PLATE, LIFE));
  static final ReportStamp STAMP =
      ReportStamp.now(
          "0.1.0", Clock.fixed(Instant.parse("2026-03-01T13:05:09.5Z"), ZoneOffset.ofHours(1)));
  private static final Provenance DEFINITION =
      new Provenance.Computed("amounts by their definitions", "");

  private Samples() {}

  /** Dilute, with everything known. */
  static ReportColumn dilute() {
    return column(
        "",
        "1 M NaPF6 in G2",
        List.of(),
        Conditions.ROOM,
        List.of(
            classOf("dilute ether electrolyte"),
            found(
                Vocabulary.DENSITY,
                Value.between(1.02, 1.04, 1.07),
                new Provenance.Estimated("additive volumes (Marcus 2009)", "3 % on 41 solutions")),
            fraction("NaPF6", 0.12418),
            fraction("G2", 0.87582)),
        List.of(plate(), Finding.unknown("anodefree", LIFE, "", "no Coulombic efficiency given")));
  }

  /** With a name, a measurement, an assumption and a caveat. */
  static ReportColumn concentrated() {
    Finding ofClass =
        classOf("highly concentrated (HCE)").withCaveat("The limit of 2 is a convention.");
    return column(
        "HCE",
        "2.1 M NaFSI in DME/BTFE (1:2)",
        List.of("1:2 is read as a ratio of volumes"),
        Conditions.ROOM.with(new Measurement("density", "", 1.3912, 0.0005, "DMA 4100")),
        List.of(
            ofClass,
            Finding.unknown("composition", Vocabulary.DENSITY, "", "BTFE has no density"),
            fraction("NaFSI", 0.31),
            fraction("DME", 0.69)),
        List.of(plate(), Finding.unknown("anodefree", LIFE, "", "no Coulombic efficiency given")));
  }

  static ReportColumn failed() {
    return column(
        "",
        "1 M NaClO4 in PC",
        List.of(),
        Conditions.ROOM.atCelsius(-20),
        List.of(
            classOf("dilute carbonate electrolyte"),
            Finding.unknown("composition", Vocabulary.DENSITY, "", "NaClO4 has no molar volume")),
        List.of(
            Finding.failed("anodefree", PLATE, "it took longer than its limit of 60 s"),
            Finding.failed("anodefree", LIFE, "it took longer than its limit of 60 s")));
  }

  /** One that could not be read. */
  static ReportColumn unreadable() {
    return ReportColumn.of(
        "",
        "1 M NaPF4 in G2",
        new RecipeProblem("NaPF4 is not known.", 4, 9, List.of("NaPF6", "NaBF4")));
  }

  static List<ReportColumn> all() {
    return List.of(dilute(), concentrated(), failed(), unreadable());
  }

  static Finding classOf(String text) {
    return new Finding(
        "composition",
        Vocabulary.ELECTROLYTE_CLASS,
        "",
        new Value.Text(text),
        new Provenance.Rule("solvent to salt ratio (Cao 2021)"),
        List.of());
  }

  private static Finding plate() {
    return found(PLATE, Value.exactly(26.54), new Provenance.Computed("Q/(F·ρ)", "3 mAh/cm2"));
  }

  static Finding fraction(String subject, double value) {
    return new Finding(
        "composition",
        Vocabulary.MOLE_FRACTION,
        subject,
        Value.exactly(value),
        DEFINITION,
        List.of());
  }

  static Finding found(Property property, Value value, Provenance provenance) {
    String study = property.equals(PLATE) || property.equals(LIFE) ? "anodefree" : "composition";
    return new Finding(study, property, "", value, provenance, List.of());
  }

  static StudyDescriptor study(String id, String title, List<Property> gives) {
    return new StudyDescriptor(
        id,
        title,
        "tests",
        "1",
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        gives,
        StudyDescriptor.DEFAULT_TIME_LIMIT);
  }

  static ReportColumn column(
      String name,
      String text,
      List<String> assumptions,
      Conditions conditions,
      List<Finding> composition,
      List<Finding> anodeFree) {
    Amount amount = new Amount(BigDecimal.ONE, AmountUnit.MOLAR);
    RecipeItem item =
        new RecipeItem("NaPF6", RecipeItem.NameKind.NAME, new Span(0, 1), Role.SALT, amount);
    Recipe recipe = new Recipe(text, "", List.of(item), List.of());
    Formulation formulation = new Formulation(recipe, List.of(), assumptions, "key of " + text);
    ParameterValues parameters =
        conditions.measurements().isEmpty()
            ? ParameterValues.DEFAULTS
            : ParameterValues.DEFAULTS.with("anodefree", "capacity", 3);
    List<Finding> measured = new ArrayList<>();
    conditions.measurements().forEach(m -> measured.add(m.asFinding(Vocabulary.DENSITY)));
    RecipeResult result =
        new RecipeResult(
            new RunRequest(formulation, conditions, parameters),
            measured,
            List.of(outcome(COMPOSITION, composition), outcome(ANODE_FREE, anodeFree)));
    return ReportColumn.of(name, text, result);
  }

  /** 1 M NaPF6 in G2 with its compounds known. */
  static ReportColumn withIngredients() {
    Amount molar = new Amount(BigDecimal.ONE, AmountUnit.MOLAR);
    Compound salt = compound("NaPF6", "[Na+].F[P-](F)(F)(F)(F)F", "F6NaP", 167.954, Role.SALT);
    Compound diglyme = compound("G2", "COCCOCCOC", "C6H14O3", 134.175, Role.SOLVENT);
    String text = "1 M NaPF6 in G2";
    Formulation formulation =
        new Formulation(
            new Recipe(
                text,
                "",
                List.of(
                    new RecipeItem(
                        "NaPF6", RecipeItem.NameKind.NAME, new Span(4, 9), Role.SALT, molar)),
                List.of()),
            List.of(
                new Component(salt, Role.SALT, molar),
                new Component(diglyme, Role.SOLVENT, Amount.REST)),
            List.of(),
            "key");
    RunRequest request = new RunRequest(formulation, Conditions.ROOM, ParameterValues.DEFAULTS);
    return ReportColumn.of("", text, new RecipeResult(request, List.of(), List.of()));
  }

  private static Compound compound(
      String id, String smiles, String formula, double molarMass, Role role) {
    return new Compound(
        id,
        id,
        List.of(),
        smiles,
        "",
        "",
        formula,
        molarMass,
        0,
        role,
        SolventFamily.NONE,
        0,
        List.of(),
        Map.of(),
        List.of(),
        "built-in");
  }

  private static StudyOutcome outcome(StudyDescriptor study, List<Finding> findings) {
    return new StudyOutcome(
        study,
        StudyResult.of(findings),
        StudyOutcome.State.COMPUTED,
        Duration.ZERO,
        Optional.empty());
  }
}
