// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.sei.cli;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.natrolyte.model.compound.Compound;
import org.natrolyte.model.compound.CompoundLibrary;
import org.natrolyte.model.compound.Formula;
import org.natrolyte.model.compound.Role;
import org.natrolyte.model.compound.SolventFamily;
import org.natrolyte.model.compound.StructureException;

/** Four compounds. */
final class FilmLibrary implements CompoundLibrary {
  private static final List<Compound> ALL =
      List.of(
          compound("DME", "COCCOC", "C4H10O2", Role.SOLVENT, SolventFamily.ETHER, 2),
          compound("EC", "O=C1OCCO1", "C3H4O3", Role.SOLVENT, SolventFamily.CARBONATE, 1),
          compound("DEC", "CCOC(=O)OCC", "C5H10O3", Role.SOLVENT, SolventFamily.CARBONATE, 1),
          compound("NaPF6", "[Na+].F[P-](F)(F)(F)(F)F", "F6NaP", Role.SALT, SolventFamily.NONE, 0));

  private static Compound compound(
      String id, String smiles, String formula, Role role, SolventFamily family, int sites) {
    return new Compound(
        id,
        id,
        List.of(),
        smiles,
        "",
        "",
        formula,
        Formula.parse(formula).orElseThrow().molarMass(),
        0,
        role,
        family,
        sites,
        List.of(),
        Map.of(),
        List.of(),
        "test");
  }

  @Override
  public Optional<Compound> find(String name) {
    return ALL.stream().filter(c -> c.id().equals(name)).findFirst();
  }

  @Override
  public List<String> suggest(String name, int limit) {
    return List.of();
  }

  @Override
  public List<Compound> all() {
    return ALL;
  }

  @Override
  public Compound fromSmiles(String smiles) throws StructureException {
    throw new StructureException("no structures here");
  }
}
