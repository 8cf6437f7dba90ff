// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.platform.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.natrolyte.model.finding.Finding;
import org.natrolyte.report.ComparisonTable;
import org.natrolyte.report.ComparisonTable.Row;
import org.natrolyte.report.ReportColumn;
import org.natrolyte.session.Session;

/**
 * Recipes that a chemist would rank in one table: dilute and concentrated, in carbonates, ethers,
 * sulfolane and acetonitrile. What one model says of all of them stands in one row.
 */
class RowsOfOneMethodTest {
  private static final List<String> DILUTE =
      List.of(
          "1 M NaPF6 in EC/PC (1:1 v/v)",
          "1 M NaPF6 in EC/DEC (1:1 v/v) + 5 wt% FEC",
          "1 M NaClO4 in PC + 2 wt% FEC",
          "1 M NaPF6 in G2",
          "0.5 M NaPF6 in DME",
          "1 M NaPF6 in THF",
          "1 M NaPF6 in SL",
          "1 M LiPF6 in EC/EMC (3:7 w/w)");

  private static final List<String> CONCENTRATED =
      List.of(
          "5.2 M NaFSI in DME",
          "3 M NaFSI in AN",
          "3 M NaFSI in PC/EMC (1:1 v/v)",
          "NaFSI:DME:BTFE 1:1.2:1 by mole");

  @TempDir Path folder;
  private Session session;
  private ComparisonTable table;

  @BeforeEach
  void compare() throws Exception {
    session = Platform.session(folder);
    List<ReportColumn> columns = new ArrayList<>();
    for (List<String> recipes : List.of(DILUTE, CONCENTRATED)) {
      for (String recipe : recipes) {
        columns.add(ReportColumn.of("", recipe, Platform.run(session, recipe)));
      }
    }
    table = ComparisonTable.of(columns);
  }

  @AfterEach
  void close() {
    session.close();
  }

  @Test
  void everyConductivityStandsInOneRowAndSaysWhereItIsContinued() {
    List<Finding> conductivities = findings("ionicConductivity");
    for (int i = 0; i < conductivities.size(); i++) {
      Finding finding = conductivities.get(i);
      assertTrue(finding.isKnown(), finding.toString());
      assertEquals(
          i >= DILUTE.size(),
          finding.caveats().stream()
              .anyMatch(c -> c.contains("continued with the viscosity from 2 mol/L")),
          finding.toString());
    }
  }

  @Test
  void everyLiquidRangeStandsInOneRowAndNamesItsLiquid() {
    List<Finding> temperatures = findings("crystallisationTemperature");
    assertTrue(temperatures.get(0).caveats().contains("the liquid that crystallises first is EC"));
    assertTrue(temperatures.get(3).caveats().contains("the liquid that crystallises first is G2"));
    assertTrue(temperatures.get(5).caveats().contains("the liquid that crystallises first is THF"));
  }

  /** An amount may be exact in one recipe and go by an estimated volume in another. */
  @Test
  void onlyAmountsAreKnownInTwoWays() {
    for (ComparisonTable.Group group : table.groups()) {
      for (Row row : group.rows()) {
        boolean isOneMethod = row.variant().isEmpty();
        boolean isAmount = List.of("computed", "estimated").contains(row.variant());
        assertTrue(
            isOneMethod || isAmount && "composition".equals(group.studyId()),
            row.label() + ": " + row.method());
      }
    }
  }

  private List<Finding> findings(String property) {
    List<Row> rows =
        table.groups().stream()
            .flatMap(g -> g.rows().stream())
            .filter(r -> r.property().id().equals(property))
            .toList();
    assertEquals(1, rows.size(), rows.stream().map(Row::label).toList().toString());
    assertFalse(rows.getFirst().method().isEmpty());
    return rows.getFirst().cells().stream().map(c -> c.finding().orElseThrow()).toList();
  }
}
