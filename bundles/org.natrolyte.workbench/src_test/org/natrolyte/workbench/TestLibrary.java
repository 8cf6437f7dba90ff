// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.workbench;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.natrolyte.model.compound.Compound;
import org.natrolyte.model.compound.CompoundLibrary;
import org.natrolyte.model.compound.Role;
import org.natrolyte.model.compound.SolventFamily;
import org.natrolyte.model.compound.StructureException;

/** Nine compounds of the field. */
public final class TestLibrary implements CompoundLibrary {
  private final List<Compound> compounds =
      List.of(
          compound("NaPF6", "sodium hexafluorophosphate", "F6NaP", 167.95, Role.SALT),
          compound("NaFSI", "sodium bis(fluorosulfonyl)imide", "F2NNaO4S2", 203.3, Role.SALT),
          compound("G1", "1,2-dimethoxyethane", "C4H10O2", 90.12, Role.SOLVENT, "DME", "monoglyme"),
          compound(
              "G2", "diethylene glycol dimethyl ether", "C6H14O3", 134.17, Role.SOLVENT, "diglyme"),
          compound("DOL", "1,3-dioxolane", "C3H6O2", 74.08, Role.SOLVENT),
          compound("EC", "ethylene carbonate", "C3H4O3", 88.06, Role.SOLVENT),
          compound("DEC", "diethyl carbonate", "C5H10O3", 118.13, Role.SOLVENT),
          compound("BTFE", "bis(2,2,2-trifluoroethyl) ether", "C4H4F6O", 182.06, Role.DILUENT),
          compound("FEC", "fluoroethylene carbonate", "C3H3FO3", 106.05, Role.ADDITIVE));

  private static Compound compound(
      String id, String name, String formula, double molarMass, Role role, String... aliases) {
    return new Compound(
        id,
        name,
        List.of(aliases),
        "",
        "",
        "",
        formula,
        molarMass,
        0,
        role,
        role == Role.SALT ? SolventFamily.NONE : SolventFamily.ETHER,
        role == Role.SOLVENT ? 2 : 0,
        List.of(),
        Map.of(),
        List.of(),
        "test");
  }

  @Override
  public Optional<Compound> find(String name) {
    String lower = name.strip().toLowerCase(Locale.ROOT);
    return compounds.stream()
        .filter(c -> names(c).anyMatch(n -> n.toLowerCase(Locale.ROOT).equals(lower)))
        .findFirst();
  }

  private static Stream<String> names(Compound compound) {
    return Stream.concat(Stream.of(compound.id(), compound.name()), compound.aliases().stream());
  }

  @Override
  public List<String> suggest(String name, int limit) {
    return name.startsWith("NaP") ? List.of("NaPF6") : List.of();
  }

  @Override
  public List<Compound> all() {
    return compounds;
  }

  @Override
  public Compound fromSmiles(String smiles) throws StructureException {
    throw new StructureException("no structure toolkit in this test");
  }
}
