// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.workbench.library;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.natrolyte.model.compound.Compound;
import org.natrolyte.model.compound.Role;
import org.natrolyte.model.compound.SolventFamily;
import org.natrolyte.model.compound.StructureException;
import org.natrolyte.model.compound.SubstructureFinder;

/** The search of the library: words, roles, fragments. */
class CompoundFilterTest {
  private static final List<Compound> ALL =
      List.of(
          compound("G2", "diglyme", "COCCOCCOC", "111-96-6", Role.SOLVENT),
          compound("EC", "ethylene carbonate", "C1COC(=O)O1", "96-49-1", Role.SOLVENT),
          compound(
              "FEC", "fluoroethylene carbonate", "FC1COC(=O)O1", "114435-02-8", Role.ADDITIVE));

  private static Compound compound(String id, String name, String smiles, String cas, Role role) {
    return new Compound(
        id,
        name,
        List.of(),
        smiles,
        cas,
        "",
        "",
        100,
        0,
        role,
        SolventFamily.NONE,
        0,
        List.of(),
        Map.of(),
        List.of(),
        "built-in");
  }

  private static List<String> found(CompoundFilter filter) throws StructureException {
    return filter.of(ALL, String::contains).stream().map(Compound::id).toList();
  }

  @Test
  void everyWordHasToStandSomewhere() throws StructureException {
    assertEquals(List.of("G2", "EC", "FEC"), found(CompoundFilter.ALL));
    assertEquals(List.of("EC", "FEC"), found(words("Carbonate")));
    assertEquals(List.of("FEC"), found(words("carbonate fluoro")));
    assertEquals(List.of("G2"), found(words(" 111-96 ")));
    assertEquals(List.of(), found(words("carbonate diglyme")));
  }

  @Test
  void aStructureIsFoundHoweverItIsWrittenAndANameComesFirst() throws StructureException {
    // a stand-in that knows ethylene carbonate in two ways of writing
    SubstructureFinder finder =
        (smiles, piece) -> List.of("C1COC(=O)O1", "O=C1OCCO1").containsAll(List.of(smiles, piece));
    assertEquals(
        List.of("EC"), words("O=C1OCCO1").of(ALL, finder).stream().map(Compound::id).toList());
    assertEquals(List.of("EC", "FEC"), found(words("ec")), "FEC holds the letters, too");
    assertEquals(
        List.of("EC", "FEC"),
        words("EC").of(ALL.reversed(), finder).stream().map(Compound::id).toList());
  }

  @Test
  void aRoleNarrowsAndAFragmentIsLookedForInStructures() throws StructureException {
    assertEquals(List.of("FEC"), found(new CompoundFilter("", Optional.of(Role.ADDITIVE), false)));
    assertEquals(List.of("EC", "FEC"), found(new CompoundFilter("C(=O)", Optional.empty(), true)));
  }

  @Test
  void aFragmentThatCannotBeReadIsSaid() {
    CompoundFilter filter = new CompoundFilter("C(", Optional.empty(), true);
    assertThrows(
        StructureException.class,
        () ->
            filter.of(
                ALL,
                (smiles, smarts) -> {
                  throw new StructureException("the bracket is not closed");
                }));
  }

  private static CompoundFilter words(String words) {
    return new CompoundFilter(words, Optional.empty(), false);
  }
}
