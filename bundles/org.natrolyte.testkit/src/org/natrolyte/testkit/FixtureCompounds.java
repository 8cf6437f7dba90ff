// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.testkit;

import java.util.ArrayList;
import java.util.EnumMap;
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

/**
 * A few compounds with rounded densities, enough to write the usual recipes in tests. Not a source:
 * no number of it belongs into a result.
 */
public final class FixtureCompounds implements CompoundLibrary {
  private static final double NO_DENSITY = 0;

  private final List<Compound> compounds = new ArrayList<>();

  public FixtureCompounds() {
    salt("NaPF6", "sodium hexafluorophosphate", "F6NaP", 167.95);
    salt("NaFSI", "sodium bis(fluorosulfonyl)imide", "F2NNaO4S2", 203.12);
    salt("NaClO4", "sodium perchlorate", "ClNaO4", 122.44);
    liquid("DME", "1,2-dimethoxyethane", "C4H10O2", 90.12, 0.86, SolventFamily.ETHER, 2);
    liquid("G2", "diglyme", "C6H14O3", 134.18, 0.94, SolventFamily.ETHER, 3);
    liquid("DOL", "1,3-dioxolane", "C3H6O2", 74.08, 1.06, SolventFamily.ETHER, 1);
    liquid("EC", "ethylene carbonate", "C3H4O3", 88.06, 1.32, SolventFamily.CARBONATE, 1);
    liquid("DEC", "diethyl carbonate", "C5H10O3", 118.13, 0.97, SolventFamily.CARBONATE, 1);
    liquid(
        "FEC",
        "fluoroethylene carbonate",
        "C3H3FO3",
        106.05,
        1.45,
        SolventFamily.FLUORINATED_CARBONATE,
        1);
    add(
        new Entry("BTFE", "bis(2,2,2-trifluoroethyl) ether", "C4H4F6O", 182.06, 1.40, Role.DILUENT),
        SolventFamily.FLUORINATED_ETHER,
        0);
    liquid(
        "NODENSITY",
        "a liquid of unknown density",
        "C5H12O2",
        104.15,
        NO_DENSITY,
        SolventFamily.ETHER,
        1);
  }

  private record Entry(
      String id, String name, String formula, double molarMass, double density, Role role) {}

  private void salt(String id, String name, String formula, double molarMass) {
    add(new Entry(id, name, formula, molarMass, NO_DENSITY, Role.SALT), SolventFamily.NONE, 0);
  }

  private void liquid(
      String id,
      String name,
      String formula,
      double molarMass,
      double density,
      SolventFamily family,
      int donorSites) {
    add(new Entry(id, name, formula, molarMass, density, Role.SOLVENT), family, donorSites);
  }

  private void add(Entry entry, SolventFamily family, int donorSites) {
    Map<CompoundProperty, List<SourcedValue>> values = new EnumMap<>(CompoundProperty.class);
    if (entry.density() > NO_DENSITY) {
      values.put(
          CompoundProperty.DENSITY,
          List.of(
              new SourcedValue(
                  entry.density(), OptionalDouble.of(25), Confidence.LOW, "test fixture", "", "")));
    }
    compounds.add(
        new Compound(
            entry.id(),
            entry.name(),
            List.of(),
            "",
            "",
            "",
            entry.formula(),
            entry.molarMass(),
            0,
            entry.role(),
            family,
            donorSites,
            List.of(),
            values,
            List.of(),
            "test fixture"));
  }

  @Override
  public Optional<Compound> find(String name) {
    return compounds.stream()
        .filter(c -> c.id().equals(name) || c.name().equalsIgnoreCase(name))
        .findFirst();
  }

  @Override
  public List<String> suggest(String name, int limit) {
    return List.of();
  }

  @Override
  public List<Compound> all() {
    return List.copyOf(compounds);
  }

  @Override
  public Compound fromSmiles(String smiles) throws StructureException {
    throw new StructureException("the test fixtures know no structures");
  }
}
