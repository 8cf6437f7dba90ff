// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.formulation.solvation;

import java.util.ArrayList;
import java.util.List;
import org.natrolyte.model.figure.Axis;
import org.natrolyte.model.figure.Figure;
import org.natrolyte.model.figure.StackedBars;
import org.natrolyte.model.finding.Finding;
import org.natrolyte.model.finding.Property;
import org.natrolyte.model.finding.Value;
import org.natrolyte.model.finding.Vocabulary;
import org.natrolyte.model.formulation.Formulation;

/** Draws the shells of one recipe. */
final class SolvationFigures {
  private SolvationFigures() {}

  static List<Figure> of(Formulation formulation, SolvationFindings findings) {
    return List.of(
        shares(formulation.recipe().text(), findings.all()),
        shell(findings.all()),
        new SolvateFigure(formulation).of(findings.solvates()));
  }

  private static Figure shares(String recipe, List<Finding> findings) {
    List<StackedBars.Part> parts = new ArrayList<>();
    part(parts, "solvent-separated", findings, Vocabulary.SOLVENT_SEPARATED_SHARE);
    part(parts, "contact ion pairs", findings, Vocabulary.CONTACT_ION_PAIR_SHARE);
    part(parts, "aggregates", findings, Vocabulary.AGGREGATE_SHARE);
    return new StackedBars(
        "ionPairing",
        "What the cations touch",
        new Axis("Share of cations", "", false),
        List.of(new StackedBars.Stack(recipe, parts)));
  }

  private static void part(
      List<StackedBars.Part> parts, String name, List<Finding> findings, Property property) {
    findings.stream()
        .filter(f -> f.property().equals(property))
        .map(Finding::value)
        .filter(Value.Known.class::isInstance)
        .map(Value.Known.class::cast)
        .forEach(v -> parts.add(new StackedBars.Part(name, v.value(), v.low(), v.high())));
  }

  private static Figure shell(List<Finding> findings) {
    List<Figure.Bar> bars = new ArrayList<>();
    for (Finding finding : findings) {
      if (finding.property().equals(Vocabulary.COORDINATION_NUMBER)
          && finding.value() instanceof Value.Known known) {
        bars.add(new Figure.Bar(finding.subject(), known.value(), known.low(), known.high()));
      }
    }
    return new Figure.Bars(
        "firstShell",
        "Donor atoms in the first shell",
        new Axis("Coordination number", "", false),
        bars);
  }
}
