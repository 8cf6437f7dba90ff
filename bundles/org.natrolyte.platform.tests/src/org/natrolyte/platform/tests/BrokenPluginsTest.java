// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.platform.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Dictionary;
import java.util.Hashtable;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.natrolyte.model.finding.Finding;
import org.natrolyte.model.finding.Value;
import org.natrolyte.model.run.AvailableStudies.Broken;
import org.natrolyte.model.run.RecipeResult;
import org.natrolyte.model.run.StudyOutcome;
import org.natrolyte.model.study.Study;
import org.natrolyte.platform.tests.fixture.HangingStudy;
import org.natrolyte.platform.tests.fixture.ThrowingStudy;
import org.natrolyte.platform.tests.fixture.UnlinkableStudy;
import org.natrolyte.session.Session;
import org.osgi.framework.Bundle;
import org.osgi.framework.ServiceFactory;
import org.osgi.framework.ServiceRegistration;

/** A plugin that throws, hangs or does not link fails alone, with a reason. */
@Timeout(60)
class BrokenPluginsTest {
  private static final String RECIPE = "1 M NaPF6 in G2";

  @TempDir Path folder;
  private final List<ServiceRegistration<?>> registrations = new ArrayList<>();

  @AfterEach
  void unregister() {
    registrations.forEach(ServiceRegistration::unregister);
  }

  private void register(Object study) {
    Dictionary<String, Object> none = new Hashtable<>();
    registrations.add(Platform.context().registerService(Study.class.getName(), study, none));
  }

  /** The failed outcomes; everything else has to be as good as without the broken plugin. */
  private List<StudyOutcome> failed() throws Exception {
    try (Session session = Platform.session(folder)) {
      RecipeResult result = Platform.run(session, RECIPE);
      StudyOutcome first = result.outcomes().getFirst();
      assertEquals("composition", first.study().id());
      assertFalse(first.result().hasFailed(), first.toString());
      return result.outcomes().stream().filter(o -> o.result().hasFailed()).toList();
    }
  }

  private static String reason(StudyOutcome outcome) {
    Finding finding = outcome.result().findings().getFirst();
    return ((Value.Failed) finding.value()).reason();
  }

  private List<Broken> broken() {
    try (Session session = Platform.session(folder)) {
      return session.studies().broken();
    }
  }

  @Test
  void oneThatThrows() throws Exception {
    register(new ThrowingStudy());

    List<StudyOutcome> failed = failed();

    assertEquals(List.of("throwing"), failed.stream().map(o -> o.study().id()).toList());
    assertTrue(reason(failed.getFirst()).contains("thrown by the test"));
  }

  @Test
  void oneThatHangsAndDoesNotListen() throws Exception {
    register(new HangingStudy());

    List<StudyOutcome> failed = failed();

    assertEquals(List.of("hanging"), failed.stream().map(o -> o.study().id()).toList());
    assertEquals("it took longer than its limit of 0.5 s", reason(failed.getFirst()));
  }

  @Test
  void oneWhoseClassNeedsAMissingClass() throws Exception {
    try (FixtureBundle fixture =
        FixtureBundle.install("fixture.unlinkable", UnlinkableStudy.class, "").start()) {
      assertEquals(Bundle.ACTIVE, fixture.bundle().getState());
      List<StudyOutcome> failed = failed();

      assertEquals(
          List.of("Fixture fixture.unlinkable (fixture.unlinkable)"),
          failed.stream().map(o -> o.study().title()).toList());
      assertEquals(
          "it needs the class org.natrolyte.platform.tests.fixture.MissingPart, which no installed"
              + " plugin gives",
          reason(failed.getFirst()));
    }
    assertEquals(List.of(), broken(), "once it is gone, nothing is left of it");
  }

  @Test
  void oneThatCannotBeResolved() throws Exception {
    try (FixtureBundle fixture =
        FixtureBundle.install(
            "fixture.unresolved",
            UnlinkableStudy.class,
            "org.example.maths;version=\"[2.0,3.0)\"")) {
      assertEquals(Bundle.INSTALLED, fixture.bundle().getState());
      List<StudyOutcome> failed = failed();

      assertEquals(1, failed.size());
      assertEquals(
          "it needs the package org.example.maths 2.0.0 or newer, below 3.0.0, which is not"
              + " installed",
          reason(failed.getFirst()));
    }
  }

  @Test
  void oneWhoseServiceGivesNothing() {
    register(
        new ServiceFactory<Study>() {
          @Override
          public Study getService(Bundle bundle, ServiceRegistration<Study> registration) {
            return null;
          }

          @Override
          public void ungetService(
              Bundle bundle, ServiceRegistration<Study> registration, Study service) {
            // there is none
          }
        });

    assertEquals(List.of("its service gives nothing"), reasons());
  }

  @Test
  void oneThatCannotSayWhatItIs() {
    register(
        new ThrowingDescriptor(new IllegalArgumentException("a study id is lower case with dots")));

    assertEquals(
        List.of("it has a fault: IllegalArgumentException: a study id is lower case with dots"),
        reasons());
  }

  @Test
  void oneThatGivesItselfTheNameOfAnother() throws Exception {
    register(new ThrowingStudy());
    register(new ThrowingStudy());

    assertEquals(
        List.of("another plugin already gives the study 'throwing' (Study throwing)"), reasons());
  }

  private List<String> reasons() {
    return broken().stream().map(Broken::reason).toList();
  }

  private record ThrowingDescriptor(RuntimeException fault) implements Study {
    @Override
    public org.natrolyte.model.study.StudyDescriptor descriptor() {
      throw fault;
    }

    @Override
    public org.natrolyte.model.study.StudyResult run(
        org.natrolyte.model.study.StudyInput input,
        org.natrolyte.model.study.StudyMonitor monitor) {
      throw fault;
    }
  }
}
