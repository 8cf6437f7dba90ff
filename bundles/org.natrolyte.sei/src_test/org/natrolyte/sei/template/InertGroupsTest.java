// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.sei.template;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.natrolyte.chemistry.ReactingStructure;

@DisplayName("What is known to be inert at sodium")
class InertGroupsTest {
  private static final InertGroups GROUPS = InertGroups.bundled();

  private static Optional<String> reason(String smiles) throws Exception {
    return GROUPS.reason(ReactingStructure.read(smiles).getFirst());
  }

  @DisplayName("alkanes, benzene, tertiary amines, tetraphenylborate, halides, carboxylates")
  @ParameterizedTest
  @ValueSource(
      strings = {
        "CCCCCC",
        "Cc1ccccc1",
        "CCN(CC)CC",
        "CP(C)C",
        "[I-]",
        "[O-]C(=O)c1ccccc1",
        "[B-](c1ccccc1)(c1ccccc1)(c1ccccc1)c1ccccc1"
      })
  void inert(String smiles) throws Exception {
    assertTrue(reason(smiles).isPresent(), smiles);
  }

  @DisplayName("one group beside them that sodium may reduce, and nothing is claimed")
  @ParameterizedTest
  @ValueSource(
      strings = {
        "CCCCCCCl",
        "C=Cc1ccccc1",
        "CCNCC",
        "CN(C)C=O",
        "[O-]C(=O)C(F)(F)F",
        "c1ccc2ccccc2c1",
        "C#CC",
        "COCCOC",
        "[B-](c1ccc(F)cc1)(c1ccccc1)(c1ccccc1)c1ccccc1"
      })
  void notKnown(String smiles) throws Exception {
    assertEquals(Optional.empty(), reason(smiles));
  }
}
