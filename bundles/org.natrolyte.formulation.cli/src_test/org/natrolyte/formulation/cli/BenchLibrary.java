// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.formulation.cli;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.natrolyte.model.compound.Compound;
import org.natrolyte.model.compound.CompoundLibrary;
import org.natrolyte.model.compound.CompoundProperty;
import org.natrolyte.model.compound.Confidence;
import org.natrolyte.model.compound.Role;
import org.natrolyte.model.compound.SolventFamily;
import org.natrolyte.model.compound.SourcedValue;
import org.natrolyte.model.compound.StructureException;

/** A salt, a solvent, and a solvent whose density nobody knows. */
final class BenchLibrary implements CompoundLibrary {
  private final List<Compound> compounds =
      List.of(
          compound("NaPF6", "sodium hexafluorophosphate", "F6NaP", 168, 0, Role.SALT),
          compound("G2", "diglyme", "C6H14O3", 134, 0.94, Role.SOLVENT),
          compound("NEW", "a new solvent", "C5H12O2", 104, 0, Role.SOLVENT));

  private static Compound compound(
      String id, String name, String formula, double molarMass, double density, Role role) {
    Map<CompoundProperty, List<SourcedValue>> values =
        density == 0
            ? Map.of()
            : Map.of(
                CompoundProperty.DENSITY,
                List.of(
                    new SourcedValue(
                        density, OptionalDouble.of(25), Confidence.HIGH, "the test", "", "")));
    boolean salt = role == Role.SALT;
    return new Compound(
        id,
        name,
        List.of(name),
        "",
        "",
        "",
        formula,
        molarMass,
        0,
        role,
        salt ? SolventFamily.NONE : SolventFamily.ETHER,
        salt ? 0 : 3,
        List.of(),
        values,
        List.of(),
        "test");
  }

  @Override
  public Optional<Compound> find(String name) {
    return compounds.stream().filter(c -> c.id().equals(name) || c.name().equals(name)).findFirst();
  }

  @Override
  public List<String> suggest(String name, int limit) {
    return List.of();
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
