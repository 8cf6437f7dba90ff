// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.platform.tests;

import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.natrolyte.model.finding.Findings;
import org.natrolyte.model.run.AvailableStudies.Installed;
import org.natrolyte.model.run.RecipeResult;
import org.natrolyte.model.study.StudyInput;
import org.natrolyte.session.Session;
import org.natrolyte.testkit.StudyChecks;

/** Our own studies keep the contract that plugin authors' studies have to keep. */
class OwnStudiesTest {
  private static final List<String> RECIPES =
      List.of("1 M NaPF6 in G2", "1 M NaPF6 in EC/DEC (1:1 v/v) + 5 wt% FEC");

  @TempDir Path folder;
  private Session session;

  @AfterEach
  void close() {
    session.close();
  }

  @TestFactory
  Stream<DynamicContainer> everyInstalledStudy() {
    session = Platform.session(folder);
    return session.studies().studies().stream()
        .flatMap(study -> RECIPES.stream().map(recipe -> checks(study, recipe)));
  }

  private DynamicContainer checks(Installed study, String recipe) {
    StudyChecks checks = new StudyChecks(study::study, input(study, recipe));
    return dynamicContainer(
        study.descriptor().id() + ": " + recipe,
        checks.all().entrySet().stream()
            .map(check -> dynamicTest(check.getKey(), check.getValue())));
  }

  /** What the study sees in a real run: the findings of all others. */
  private StudyInput input(Installed study, String recipe) {
    try {
      RecipeResult result = Platform.run(session, recipe);
      Findings others =
          new Findings(
              result.findings().all().stream()
                  .filter(f -> !f.studyId().equals(study.descriptor().id()))
                  .toList());
      return new StudyInput(
          result.request().formulation(),
          result.request().conditions(),
          result.request().parameters(),
          others);
    } catch (Exception e) {
      throw new IllegalStateException(recipe, e);
    }
  }
}
