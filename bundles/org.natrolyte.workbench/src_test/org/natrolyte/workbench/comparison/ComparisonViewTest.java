// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.workbench.comparison;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.natrolyte.model.document.ComparisonOptions;
import org.natrolyte.model.document.RecipeEntry;
import org.natrolyte.model.finding.Direction;
import org.natrolyte.model.finding.Finding;
import org.natrolyte.model.finding.Property;
import org.natrolyte.model.finding.Provenance;
import org.natrolyte.model.finding.Value;
import org.natrolyte.model.formulation.FormulationReader;
import org.natrolyte.model.run.AvailableStudies;
import org.natrolyte.model.run.ResultCache;
import org.natrolyte.model.run.RunRequest;
import org.natrolyte.model.run.StudyRunner;
import org.natrolyte.model.study.ParameterValues;
import org.natrolyte.model.study.Study;
import org.natrolyte.model.study.StudyDescriptor;
import org.natrolyte.model.study.StudyInput;
import org.natrolyte.model.study.StudyMonitor;
import org.natrolyte.model.study.StudyResult;
import org.natrolyte.report.ReportColumn;
import org.natrolyte.workbench.TestLibrary;

/** Three ethers by their Coulombic efficiency and viscosity: sorted, pinned, filtered. */
class ComparisonViewTest {
  private static final List<String> RECIPES =
      List.of("1 M NaPF6 in G1", "1 M NaPF6 in G2", "1 M NaPF6 in DOL");
  private final List<ComparisonView.Column> columns = columns();

  @Test
  void aRowSortsTheRecipesAndTheReferenceStaysInFront() {
    ComparisonOptions byViscosity = ComparisonOptions.USUAL.sortedBy("viscosity||");
    assertEquals(List.of(2, 0, 1), order(byViscosity), "lower is better");
    assertEquals(List.of(1, 0, 2), order(byViscosity.sortedBy("viscosity||")));
    assertEquals(
        List.of(0, 1, 2), order(byViscosity.sortedBy("viscosity||").sortedBy("viscosity||")));
    assertEquals(List.of(1, 2, 0), order(byViscosity.withReference(Optional.of(1))));
  }

  @Test
  void cellsSayTheDifferenceFromTheReferenceOnlyWhereThereIsOne() {
    ComparisonOptions options = ComparisonOptions.USUAL.withReference(Optional.of(0));
    ComparisonData data = new ComparisonData();
    data.show(ComparisonView.of(columns, options), options);
    int efficiency = row(data, "Efficiency");
    assertEquals("99.0 (98.8–99.2)", data.text(0, efficiency));
    assertEquals("99.80 (99.70–99.90)  ★\n▲ +0.8 better", data.text(1, efficiency));
    assertEquals("99.1 (98.9–99.3)", data.text(2, efficiency));
    assertEquals("2\n▼ −1 better", data.text(2, row(data, "Viscosity")).replace("  ★", ""));
    assertTrue(data.isReference(0));
  }

  @Test
  void rowsAreFilteredByWordsAndByDifference() {
    ComparisonOptions filtered = ComparisonOptions.USUAL.withFilter("visc");
    assertEquals(List.of("Viscosity"), labels(ComparisonView.of(columns, filtered)));
    ComparisonOptions different = ComparisonOptions.USUAL.withOnlyDifferences(true);
    assertEquals(List.of("Efficiency", "Viscosity"), labels(ComparisonView.of(columns, different)));
    assertFalse(labels(ComparisonView.of(columns, ComparisonOptions.USUAL)).isEmpty());
  }

  @Test
  void theTableIsCopiedWithTabs() {
    String text = TableText.of(ComparisonView.of(columns, ComparisonOptions.USUAL));
    assertTrue(text.contains("Test\tViscosity\tmPa·s\t3\t4\t2\n"), text);
  }

  @Test
  void aChartWithoutChosenRowsTakesThoseWithABetterEnd() {
    ComparisonView view = ComparisonView.of(columns, ComparisonOptions.USUAL);
    ComparisonChart chart = ComparisonChart.of(ChartKind.PARALLEL, view, List.of());
    assertEquals(2, chart.rows().size());
    ComparisonChart bars = ComparisonChart.of(ChartKind.BARS, view, List.of(view.lines().get(3)));
    assertEquals("Viscosity", bars.title());
  }

  private List<Integer> order(ComparisonOptions options) {
    return ComparisonView.of(columns, options).columns().stream()
        .map(ComparisonView.Column::recipe)
        .toList();
  }

  private static int row(ComparisonData data, String label) {
    return data.lines().stream()
        .map(l -> l instanceof ComparisonLine.Values v ? v.label() : "")
        .toList()
        .indexOf(label);
  }

  private static List<String> labels(ComparisonView view) {
    return view.lines().stream()
        .filter(ComparisonLine.Values.class::isInstance)
        .map(l -> ((ComparisonLine.Values) l).label())
        .toList();
  }

  private static List<ComparisonView.Column> columns() {
    List<ComparisonView.Column> columns = new ArrayList<>();
    FormulationReader reader = new FormulationReader(new TestLibrary());
    AvailableStudies studies = AvailableStudies.of(List.of(new Efficiency()));
    try (StudyRunner runner = new StudyRunner(studies, ResultCache.NONE, 1)) {
      for (int i = 0; i < RECIPES.size(); i++) {
        RunRequest request =
            new RunRequest(
                reader.read(RECIPES.get(i)),
                RecipeEntry.of("").conditions(),
                ParameterValues.DEFAULTS);
        columns.add(
            new ComparisonView.Column(
                i,
                ReportColumn.of("", RECIPES.get(i), runner.run(List.of(request)).getFirst()),
                false));
      }
    } catch (Exception e) {
      throw new AssertionError(e);
    }
    return columns;
  }

  /** Efficiencies and viscosities as they might be measured. */
  private static final class Efficiency implements Study {
    private static final Property EFFICIENCY =
        new Property("efficiency", "Efficiency", "%", Direction.HIGHER_IS_BETTER, "Recovered.");
    private static final Property VISCOSITY =
        new Property("viscosity", "Viscosity", "mPa·s", Direction.LOWER_IS_BETTER, "Resistance.");
    private static final Map<String, double[]> VALUES =
        Map.of(
            "G1", new double[] {99.0, 0.2, 3},
            "G2", new double[] {99.8, 0.1, 4},
            "DOL", new double[] {99.1, 0.2, 2});

    @Override
    public StudyDescriptor descriptor() {
      return new StudyDescriptor(
          "test",
          "Test",
          "tests",
          "1",
          List.of(),
          List.of(),
          List.of(),
          List.of(),
          List.of(EFFICIENCY, VISCOSITY),
          StudyDescriptor.DEFAULT_TIME_LIMIT);
    }

    @Override
    public StudyResult run(StudyInput input, StudyMonitor monitor) {
      double[] values = VALUES.get(input.formulation().components().get(1).name());
      return StudyResult.of(
          List.of(
              finding(
                  EFFICIENCY,
                  Value.between(values[0] - values[1], values[0], values[0] + values[1])),
              finding(VISCOSITY, Value.exactly(values[2]))));
    }

    private static Finding finding(Property property, Value value) {
      return new Finding("test", property, "", value, new Provenance.Rule("as made"), List.of());
    }
  }
}
