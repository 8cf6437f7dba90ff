// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.chemistry;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.natrolyte.model.compound.StructureSketch;

/** Layouts have the atoms in the order of the structure, apart from each other. */
class StructureSketchTest {
  private static StructureSketch of(String smiles) throws Exception {
    return new StructurePictures().sketch(smiles);
  }

  private static List<String> symbols(StructureSketch sketch) {
    return sketch.atoms().stream().map(StructureSketch.Atom::symbol).toList();
  }

  @Test
  void ethyleneCarbonateIsARingWithACarbonylGroup() throws Exception {
    StructureSketch ec = of("O=C1OCCO1");

    assertEquals(List.of("O", "C", "O", "C", "C", "O"), symbols(ec));
    assertEquals(2, ec.bonds().getFirst().order());
    assertEquals(6, ec.bonds().size());
    assertEquals(2, ec.atoms().get(3).hydrogens());
  }

  @Test
  void hydrogensStandWithWhatCarriesThem() throws Exception {
    StructureSketch borohydride = of("[H][B-]([H])([H])[H]");

    assertEquals(List.of("B"), symbols(borohydride));
    assertEquals(4, borohydride.atoms().getFirst().hydrogens());
    assertEquals(-1, borohydride.atoms().getFirst().charge());
    assertEquals(List.of("H", "H"), symbols(of("[H][H]")));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "COCCOCCOC",
        "F[P-](F)(F)(F)(F)F",
        "[Na+].[N-](S(=O)(=O)C(F)(F)F)S(=O)(=O)C(F)(F)F",
        "N#CCCC#N",
        "c1ccccc1OC",
        "[Na+].[F-]"
      })
  void noTwoAtomsLieOnOneAnother(String smiles) throws Exception {
    List<StructureSketch.Atom> atoms = of(smiles).atoms();
    for (int i = 0; i < atoms.size(); i++) {
      for (int j = 0; j < i; j++) {
        double distance =
            Math.hypot(atoms.get(i).x() - atoms.get(j).x(), atoms.get(i).y() - atoms.get(j).y());
        assertTrue(distance > 0.4, smiles + ": atoms " + j + " and " + i);
      }
    }
  }
}
