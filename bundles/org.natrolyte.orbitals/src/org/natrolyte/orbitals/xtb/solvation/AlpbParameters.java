// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.orbitals.xtb.solvation;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.natrolyte.orbitals.xtb.ParameterTable;
import org.natrolyte.orbitals.xtb.XtbMethod;
import org.natrolyte.orbitals.xtb.XtbUnits;

/**
 * Parameters of one solvent for one method, in atomic units.
 *
 * @param solvent name of the solvent
 * @param method method they were fitted for
 * @param relativePermittivity dielectric constant
 * @param bornScale factor on the Born radii
 * @param bornOffset offset of the radii in the Born integral (bohr)
 * @param probeRadius radius of the probe of the accessible surface (bohr)
 * @param shift constant part of the free energy, reference state 1 bar of gas to 1 mol/L (Eh)
 * @param byAtomicNumber parameters of the elements
 */
public record AlpbParameters(
    String solvent,
    XtbMethod method,
    double relativePermittivity,
    double bornScale,
    double bornOffset,
    double probeRadius,
    double shift,
    Map<Integer, AlpbParameters.Atom> byAtomicNumber) {

  private static final double KCAL_PER_HARTREE = 627.50947428;
  private static final double SURFACE_TENSION_UNIT = 1e-5;

  public AlpbParameters {
    byAtomicNumber = Map.copyOf(byAtomicNumber);
  }

  /**
   * Parameters of one element.
   *
   * @param radius van der Waals radius (bohr)
   * @param descreening factor on the radius where the atom pushes the continuum away from others
   * @param surfaceTension free energy for each unit of accessible surface (Eh/bohr2)
   * @param hydrogenBond free energy of a fully accessible atom of unit charge (Eh)
   */
  public record Atom(
      double radius, double descreening, double surfaceTension, double hydrogenBond) {}

  /** Names of the solvents that have parameters for a method. */
  public static Set<String> solvents(XtbMethod method) {
    Set<String> names = new TreeSet<>();
    Tables.ALL.forEach(table -> {
      if (table.method == method) {
        names.add(table.solvent);
      }
    });
    return names;
  }

  /**
   * Parameters of a solvent.
   *
   * @param solvent its name, in any case
   * @throws IllegalArgumentException if the method has none for it
   */
  public static AlpbParameters load(String solvent, XtbMethod method) {
    String name = solvent.strip().toLowerCase(Locale.ROOT);
    for (AlpbParameters table : Tables.ALL) {
      if (table.method == method && table.solvent.equals(name)) {
        return table;
      }
    }
    Set<String> known = solvents(method);
    throw new IllegalArgumentException(
        known.isEmpty()
            ? method.label() + " has no ALPB parameters; GFN1-xTB and GFN2-xTB have"
            : "no ALPB parameters of "
                + method.label()
                + " for the solvent '"
                + solvent
                + "'; there are some for "
                + String.join(", ", known));
  }

  /**
   * Parameters of an element.
   *
   * @throws IllegalArgumentException if the solvent has none for it
   */
  public Atom atom(int atomicNumber) {
    Atom atom = byAtomicNumber.get(atomicNumber);
    if (atom == null) {
      throw new IllegalArgumentException(
          "no ALPB parameters for the element with atomic number "
              + atomicNumber
              + "; they cover the atomic numbers "
              + new TreeSet<>(byAtomicNumber.keySet()));
    }
    return atom;
  }

  /** The table, read at the first use. */
  private static final class Tables {
    static final List<AlpbParameters> ALL = read();

    private static List<AlpbParameters> read() {
      Map<Integer, Double> radii = new LinkedHashMap<>();
      Map<AlpbParameters, Map<Integer, Atom>> tables = new LinkedHashMap<>();
      Map<Integer, Atom> atoms = Map.of();
      for (ParameterTable.Row row : ParameterTable.read("alpb.txt")) {
        switch (row.keyword()) {
          case "radius" -> radii.put(row.integer(), row.number() / XtbUnits.ANGSTROM_PER_BOHR);
          case "solvent" -> {
            atoms = new LinkedHashMap<>();
            tables.put(solvent(row), atoms);
          }
          case "atom" -> {
            int atomicNumber = row.integer();
            atoms.put(atomicNumber, atom(row, radii.get(atomicNumber)));
          }
          default -> throw new IllegalStateException("unknown line '" + row.keyword() + "'");
        }
      }
      return tables.entrySet().stream()
          .map(entry -> entry.getKey().with(entry.getValue()))
          .toList();
    }

    private static AlpbParameters solvent(ParameterTable.Row row) {
      String name = row.word();
      XtbMethod method = XtbMethod.valueOf(row.word().toUpperCase(Locale.ROOT));
      double permittivity = row.number();
      double scale = row.number();
      double offset = row.number() * 0.1 / XtbUnits.ANGSTROM_PER_BOHR;
      double probe = row.number() / XtbUnits.ANGSTROM_PER_BOHR;
      row.number();
      row.number();
      double shift = row.number() / KCAL_PER_HARTREE;
      return new AlpbParameters(name, method, permittivity, scale, offset, probe, shift, Map.of());
    }

    private static Atom atom(ParameterTable.Row row, double radius) {
      double descreening = row.number();
      double tension = row.number() * SURFACE_TENSION_UNIT;
      double root = row.number();
      return new Atom(radius, descreening, tension, -root * root / KCAL_PER_HARTREE);
    }
  }

  private AlpbParameters with(Map<Integer, Atom> atoms) {
    return new AlpbParameters(
        solvent, method, relativePermittivity, bornScale, bornOffset, probeRadius, shift, atoms);
  }
}
