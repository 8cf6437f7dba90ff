// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.sei.network;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.natrolyte.chemistry.ReactingStructure;
import org.natrolyte.model.study.StudyMonitor;
import org.natrolyte.sei.species.Species;
import org.natrolyte.sei.species.SpeciesFactory;
import org.natrolyte.sei.species.SpeciesTable;
import org.natrolyte.sei.template.TemplateLibrary;

@DisplayName("Potentials against sodium from formation energies")
class ThermodynamicsTest {
  private static final SpeciesTable SPECIES = SpeciesTable.bundled();
  private static final SpeciesFactory FACTORY = new SpeciesFactory(SPECIES);
  private static final NetworkBuilder BUILDER =
      new NetworkBuilder(TemplateLibrary.bundled(SPECIES), FACTORY);

  @ParameterizedTest(name = "{0}: {2} V")
  @CsvSource({
    "HF-1, F, 2.81",
    "O2-1, O=O, 2.26",
    "O2-2, O=O, 2.32",
    "CO2-1, O=C=O, 2.04",
    "NO3-1, [N+](=O)([O-])[O-], 1.52",
    "W-1, O, 1.48",
    "W-3, [H][H], 0.35"
  })
  @DisplayName("the couples of the textbooks")
  void couples(String template, String smiles, double volts) throws Exception {
    Step step =
        network(smiles, 0).steps().stream()
            .filter(s -> s.template().id().equals(template))
            .findFirst()
            .orElseThrow();
    assertEquals(volts, step.energy().potential().orElseThrow(), 0.006);
  }

  @Test
  @DisplayName("hydroxide is not reduced to oxide at 0 V, and the reason is kept")
  void hydroxideStays() throws Exception {
    ReactionNetwork network = network("O", 0);
    assertFalse(network.steps().stream().anyMatch(s -> s.template().id().equals("W-2")));
    assertTrue(
        network.rejected().stream()
            .anyMatch(r -> r.templateId().equals("W-2") && r.reason().contains("thermodynamics")));
  }

  @Test
  @DisplayName("above 0.35 V no hydride forms")
  void hydrideNeedsLowPotential() throws Exception {
    assertTrue(network("[H][H]", 0).steps().size() > network("[H][H]", 0.5).steps().size());
  }

  @Test
  @DisplayName("Na3N is endothermic: nitrite goes to nitrogen instead")
  void nitride() throws Exception {
    ReactionNetwork network = network("N(=O)[O-]", 0);
    assertTrue(
        network.rejected().stream()
            .anyMatch(r -> r.templateId().equals("NO3-2") && r.reason().contains("endothermic")));
    Species nitrogen = SPECIES.byId("N2").orElseThrow();
    assertFalse(network.making(nitrogen).isEmpty());
  }

  private static ReactionNetwork network(String smiles, double potential) throws Exception {
    ReactingStructure structure = ReactingStructure.read(smiles).getFirst();
    return BUILDER.build(
        List.of(FACTORY.dissolved(structure, smiles)), potential, StudyMonitor.NONE);
  }
}
