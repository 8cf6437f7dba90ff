// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.natrolyte.report.judgement.Explanation;

/** Why one of two recipes is better, in words. */
class ExplanationTest {
  @Test
  void itSaysWhatMovedAndCountsWhatDidNot() {
    ComparisonTable table = ComparisonTable.of(List.of(Samples.dilute(), Samples.concentrated()));
    Explanation explanation = Explanation.of(table, 0, 1);
    assertEquals("HCE", explanation.recipe());
    assertTrue(
        explanation.other().stream()
            .anyMatch(m ->
                m.words()
                    .equals("Class: dilute ether electrolyte → highly concentrated" + " (HCE)")),
        explanation.other().toString());
    assertEquals(1, explanation.alike(), "the plate is as thick in both");
    assertTrue(explanation.open() > 0);
    assertTrue(explanation.words().startsWith("HCE compared with 1 M NaPF6 in G2"));
  }
}
