// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.orbitals.structure;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Atoms are called what a chemist calls them. */
class AtomRolesTest {
  @ParameterizedTest
  @CsvSource({
    "O=C1OCCO1, carbonyl O|carbonyl C|ester O|CH2|CH2|ester O",
    "COC, CH3|ether O|CH3",
    "N#CC, nitrile N|nitrile C|CH3",
    "F[P-](F)(F)(F)(F)F, F on P|P|F on P|F on P|F on P|F on P|F on P",
    "[N-](S(=O)(=O)F)S(=O)(=O)F, imide N|S|O on S|O on S|F on S|S|O on S|O on S|F on S",
    "[Na+].O, Na+|water O",
    "CC(=O)[O-], CH3|carbonyl C|carboxylate O|carboxylate O",
    "OCC(F)(F)F, hydroxyl O|CH2|CF3|F on C|F on C|F on C",
    "O=C1OC=CO1, carbonyl O|carbonyl C|ester O|C=C|C=C|ester O"
  })
  void namesOfAtoms(String smiles, String names) throws BuildException {
    MolecularGraph graph = Fragment.joined(Fragment.read(smiles));
    AtomRoles roles = new AtomRoles(graph);

    assertEquals(
        List.of(names.split("\\|")),
        IntStream.range(0, graph.atomCount())
            .filter(i -> graph.element(i) > 1)
            .mapToObj(roles::of)
            .toList());
  }
}
