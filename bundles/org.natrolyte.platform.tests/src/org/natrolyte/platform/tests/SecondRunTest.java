// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.platform.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.natrolyte.model.finding.Finding;
import org.natrolyte.model.run.RecipeResult;
import org.natrolyte.model.run.RunListener;
import org.natrolyte.model.run.RunRequest;
import org.natrolyte.model.study.StudyDescriptor;
import org.natrolyte.session.Session;

/**
 * The second run of an unchanged comparison computes nothing, in the same program and in the next.
 */
class SecondRunTest {
  private static final List<String> RECIPES =
      List.of(
          "1 M NaPF6 in G2",
          "5.2 M NaFSI in DME",
          "2.1 M NaFSI in DME/BTFE (1:2 by mole)",
          "1 M NaPF6 in EC/DEC (1:1 v/v) + 5 wt% FEC");

  @TempDir Path folder;

  private record Ran(int computed, List<List<Finding>> findings) {}

  private static Ran run(Session session) throws Exception {
    List<RunRequest> requests = new ArrayList<>();
    for (String recipe : RECIPES) {
      requests.add(Platform.request(session, recipe));
    }
    AtomicInteger computed = new AtomicInteger();
    RunListener counter =
        new RunListener() {
          @Override
          public void started(int recipe, StudyDescriptor study) {
            computed.incrementAndGet();
          }
        };
    List<RecipeResult> results = session.runner().start(requests, counter).await();
    return new Ran(computed.get(), results.stream().map(r -> r.findings().all()).toList());
  }

  @Test
  void nothingIsComputedTwice() throws Exception {
    Ran first;
    try (Session session = Platform.session(folder)) {
      first = run(session);
      Ran second = run(session);

      assertTrue(first.computed() >= RECIPES.size(), "computed " + first.computed());
      assertEquals(new Ran(0, first.findings()), second);
    }
    try (Session next = Platform.session(folder)) {
      assertEquals(new Ran(0, first.findings()), run(next));
    }
  }
}
