// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.platform.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.natrolyte.cli.command.CommandProvider;
import org.natrolyte.model.run.AvailableStudies;
import org.natrolyte.model.study.StudyDescriptor;
import org.natrolyte.session.Session;
import org.natrolyte.session.SessionOptions;
import org.natrolyte.session.UserFolder;
import org.osgi.framework.BundleContext;
import org.osgi.framework.ServiceReference;

/** What plugins give is found as services, and nowhere listed. */
class ServicesTest {
  @TempDir Path folder;

  @Test
  void theLibraryIsFound() {
    try (Session session = Platform.session(folder)) {
      assertTrue(session.library().find("DME").isPresent());
      assertEquals(List.of(), session.warnings());
    }
  }

  @Test
  void theStudiesAreFoundInTheirOrder() {
    try (Session session = Platform.session(folder)) {
      AvailableStudies studies = session.studies();

      assertEquals(List.of(), studies.broken());
      List<String> ids = studies.descriptors().stream().map(StudyDescriptor::id).toList();
      assertEquals(
          List.of(
              "composition",
              "electrolyteclass",
              "solvation",
              "anodefree",
              "bulkproperties",
              "safety"),
          ids);
      for (AvailableStudies.Installed study : studies.studies()) {
        assertTrue(study.codeVersion().startsWith("0."), study.codeVersion());
      }
    }
  }

  @Test
  void theUsersOwnCompoundsLieOnTop() throws Exception {
    Path library = Files.createDirectories(folder.resolve("library"));
    Files.writeString(
        library.resolve("mine.csv"), "id,name,smiles\nMYETHER,my own ether,COCCOCC\n");
    try (Session session = Platform.session(folder)) {
      assertTrue(session.library().find("MYETHER").isPresent(), session.warnings().toString());
      assertTrue(session.library().find("DME").isPresent());
    }
  }

  @Test
  void aLibraryFileThatIsMissingIsAWarning() {
    SessionOptions options =
        SessionOptions.in(UserFolder.in(folder))
            .withLibraries(List.of(folder.resolve("missing.csv")));
    try (Session session = Session.open(Platform.context(), options)) {
      assertTrue(session.library().find("DME").isPresent());
      assertFalse(session.warnings().isEmpty());
    }
  }

  @Test
  void theCommandsOfOtherPluginsAreFoundAndNotStarted() throws Exception {
    BundleContext context = Platform.context();
    Collection<ServiceReference<CommandProvider>> commands =
        context.getServiceReferences(CommandProvider.class, "(" + CommandProvider.NAME + "=weigh)");

    assertEquals(1, commands.size());
    ServiceReference<CommandProvider> weigh = commands.iterator().next();
    assertEquals("org.natrolyte.formulation.cli", weigh.getBundle().getSymbolicName());
    assertFalse(weigh.getProperty(CommandProvider.SUMMARY).toString().isBlank());
  }
}
