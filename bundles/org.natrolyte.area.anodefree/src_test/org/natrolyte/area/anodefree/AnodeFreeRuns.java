// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.area.anodefree;

import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.util.List;
import java.util.Map;
import org.natrolyte.model.compound.Compound;
import org.natrolyte.model.compound.Role;
import org.natrolyte.model.compound.SolventFamily;
import org.natrolyte.model.finding.Findings;
import org.natrolyte.model.finding.Property;
import org.natrolyte.model.finding.Value;
import org.natrolyte.model.finding.Vocabulary;
import org.natrolyte.model.formulation.Component;
import org.natrolyte.model.formulation.Formulation;
import org.natrolyte.model.recipe.Amount;
import org.natrolyte.model.recipe.Recipe;
import org.natrolyte.model.recipe.RecipeItem;
import org.natrolyte.model.recipe.Span;
import org.natrolyte.model.study.Conditions;
import org.natrolyte.model.study.Measurement;
import org.natrolyte.model.study.ParameterValues;
import org.natrolyte.model.study.StudyInput;
import org.natrolyte.model.study.StudyMonitor;
import org.natrolyte.model.study.StudyResult;

/** Runs the study over a recipe that it does not look at. */
final class AnodeFreeRuns {
  private AnodeFreeRuns() {}

  static double number(Findings findings, Property property) {
    return findings.number(property, "").orElseThrow();
  }

  static String reason(Findings findings, Property property) {
    return assertInstanceOf(Value.Unknown.class, findings.of(property).orElseThrow().value())
        .reason();
  }

  static ParameterValues with(String parameter, double value) {
    return ParameterValues.DEFAULTS.with("anodefree", parameter, value);
  }

  static Findings findings(ParameterValues parameters, Findings known) throws Exception {
    return new Findings(run(parameters, known).findings());
  }

  static StudyResult run(ParameterValues parameters, Findings known) throws Exception {
    parameters.check(List.of(new AnodeFreeStudy().descriptor()));
    return new AnodeFreeStudy()
        .run(new StudyInput(formulation(), Conditions.ROOM, parameters, known), StudyMonitor.NONE);
  }

  static Formulation formulation() {
    Compound solvent =
        new Compound(
            "G2",
            "diglyme",
            List.of(),
            "COCCOCCOC",
            "",
            "",
            "C6H14O3",
            134.175,
            0,
            Role.SOLVENT,
            SolventFamily.ETHER,
            3,
            List.of(),
            Map.of(),
            List.of(),
            "test");
    RecipeItem item =
        new RecipeItem("G2", RecipeItem.NameKind.NAME, new Span(0, 2), Role.SOLVENT, Amount.REST);
    return new Formulation(
        new Recipe("G2", "", List.of(item), List.of()),
        List.of(new Component(solvent, Role.SOLVENT, Amount.REST)),
        List.of(),
        "G2");
  }

  static Findings efficiency(double percent, double error) {
    return new Findings(
        List.of(
            new Measurement(Vocabulary.COULOMBIC_EFFICIENCY.id(), "", percent, error, "")
                .asFinding(Vocabulary.COULOMBIC_EFFICIENCY)));
  }
}
