// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.sei.network;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.natrolyte.chemistry.ReactingStructure;
import org.natrolyte.model.study.StudyMonitor;
import org.natrolyte.sei.species.Species;
import org.natrolyte.sei.species.SpeciesFactory;
import org.natrolyte.sei.species.SpeciesTable;
import org.natrolyte.sei.template.TemplateLibrary;

@DisplayName("The reactions of a set of molecules")
class NetworkBuilderTest {
  private static final SpeciesTable SPECIES = SpeciesTable.bundled();
  private static final SpeciesFactory FACTORY = new SpeciesFactory(SPECIES);
  private static final NetworkBuilder BUILDER =
      new NetworkBuilder(TemplateLibrary.bundled(SPECIES), FACTORY);

  @ParameterizedTest(name = "{0}")
  @ValueSource(
      strings = {
        "COC(=O)OCC(C)C",
        "O=C1OC(CCC)CO1",
        "CCOCCOCCOCC",
        "COP(=O)(OC)OCC(F)(F)F",
        "CC(=O)OCC(F)F",
        "CCCBr",
        "C1CCOC1CC",
        "O=S1(=O)CCC(C)O1",
        "C=C1C(C)(C)OC(=O)O1",
        "CCC[N+]1(C)CCCCC1",
        "[N-](S(=O)(=O)F)S(=O)(=O)C(F)(F)C(F)(F)F",
        "F[P-]12(F)(OC(=O)C(=O)O1)OC(=O)C(=O)O2",
        "Fc1cc(F)cc(F)c1"
      })
  @DisplayName("molecules that no file names react, and every step balances and has a source")
  void unknownMolecules(String smiles) throws Exception {
    ReactionNetwork network = network(smiles, "O");
    Species molecule = network.ingredients().getFirst();
    assertFalse(network.from(molecule).isEmpty(), "no reaction of " + smiles);
    for (Step step : network.steps()) {
      assertEquals(Optional.empty(), Balance.fault(step), step.equation());
      assertFalse(step.template().reference().isEmpty(), step.template().id());
    }
    network.rejected().forEach(r -> assertFalse(r.reason().isEmpty()));
  }

  @Test
  @DisplayName("diethyl carbonate gives ethyl carbonate and butane, as its own equation says")
  void writtenEquationWins() throws Exception {
    ReactionNetwork network = network("CCOC(=O)OCC");
    List<String> equations =
        network.from(network.ingredients().getFirst()).stream()
            .filter(Step::isElectronTransfer)
            .map(Step::equation)
            .toList();
    assertTrue(equations.stream().anyMatch(e -> e.contains("NaEC") && e.contains("C4H10")));
    assertEquals(2, equations.size(), equations.toString());
  }

  @Test
  @DisplayName("alkyl carbonate is reduced further, to carbonate")
  void generations() throws Exception {
    ReactionNetwork network = network("COC(=O)OC");
    Species carbonate = SPECIES.byId("Na2CO3").orElseThrow();
    assertTrue(network.making(carbonate).stream().anyMatch(s -> s.reactant().id().equals("NaMC")));
  }

  @Test
  @DisplayName("dioxolane polymerises only where an acid forms")
  void catalyst() throws Exception {
    assertFalse(uses("DOL-2", network("C1COCO1")));
    assertTrue(uses("DOL-2", network("C1COCO1", "F[P-](F)(F)(F)(F)F")));
  }

  @Test
  @DisplayName("fluoroethylene carbonate loses fluoride and never opens with its fluorine kept")
  void fluorideGoesFirst() throws Exception {
    ReactionNetwork network = network("O=C1OCC(F)O1");
    List<Step> steps = network.from(network.ingredients().getFirst());
    assertFalse(steps.isEmpty());
    for (Step step : steps) {
      assertTrue(
          step.products().keySet().stream().anyMatch(p -> List.of("NaF", "HF").contains(p.id())),
          step.equation());
    }
  }

  @Test
  @DisplayName("native oxide and hydroxide do not survive in cyclic carbonates, and do in glymes")
  void bases() throws Exception {
    Species oxide = SPECIES.byId("Na2O").orElseThrow();
    for (String carbonate : List.of("O=C1OCCO1", "CC1COC(=O)O1", "O=C1OCC(F)O1")) {
      assertTrue(consumes(oxide, network(carbonate, "[O-2]", "O")), carbonate);
    }
    assertFalse(consumes(oxide, network("COCCOCCOC", "[O-2]", "O")));
  }

  private static boolean consumes(Species species, ReactionNetwork network) {
    return network.steps().stream().anyMatch(s -> s.reactants().containsKey(species));
  }

  @Test
  @DisplayName("other fluorinated carbonates lose hydrogen fluoride, each with its own hydrogen")
  void hydrogenFluoride() throws Exception {
    ReactionNetwork network = network("O=C1OC(F)C(F)O1");
    Step step =
        network.from(network.ingredients().getFirst()).stream()
            .filter(s -> s.template().id().equals("FEC-4"))
            .findFirst()
            .orElseThrow();
    assertEquals("O=C1OC(F)C(F)O1 -> HF + C3HFO3", inOrder(step));
  }

  private static String inOrder(Step step) {
    List<String> products =
        step.products().keySet().stream()
            .map(Species::label)
            .sorted(java.util.Comparator.reverseOrder())
            .toList();
    return step.reactant().label() + " -> " + String.join(" + ", products);
  }

  @Test
  @DisplayName("a salt that no table names is written with its sodium first")
  void labels() throws Exception {
    ReactionNetwork network = network("[N-](S(=O)(=O)F)S(=O)(=O)F");
    List<String> labels = network.species().stream().map(Species::label).toList();
    assertTrue(labels.contains("Na3NO4S2"), labels.toString());
    assertFalse(labels.contains("NNa3O4S2"), labels.toString());
  }

  @Test
  @DisplayName("nothing turns into itself")
  void noIdleSteps() throws Exception {
    ReactionNetwork network = network("[Br-]", "C[N+](C)(C)C");
    assertTrue(network.making(SPECIES.byId("NaBr").orElseThrow()).size() == 1);
    network.steps().forEach(s -> assertFalse(s.reactants().equals(s.products()), s.equation()));
  }

  @Test
  @DisplayName("alkanes do nothing")
  void inert() throws Exception {
    assertTrue(network("CCCCCC").steps().isEmpty());
  }

  private static boolean uses(String template, ReactionNetwork network) {
    return network.steps().stream().anyMatch(s -> s.template().id().equals(template));
  }

  private static ReactionNetwork network(String... smiles) throws Exception {
    List<Species> ingredients = new ArrayList<>();
    for (String one : smiles) {
      ReactingStructure structure = ReactingStructure.read(one).getFirst();
      ingredients.add(FACTORY.dissolved(structure, one));
    }
    return BUILDER.build(ingredients, 0, StudyMonitor.NONE);
  }
}
