// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.chemistry;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.natrolyte.model.compound.Formula;
import org.natrolyte.model.compound.StructureException;
import org.openscience.cdk.exception.CDKException;
import org.openscience.cdk.graph.ConnectivityChecker;
import org.openscience.cdk.interfaces.IAtom;
import org.openscience.cdk.interfaces.IAtomContainer;
import org.openscience.cdk.interfaces.IBond;
import org.openscience.cdk.interfaces.IElement;
import org.openscience.cdk.silent.SilentChemObjectBuilder;
import org.openscience.cdk.smiles.SmiFlavor;
import org.openscience.cdk.smiles.SmilesGenerator;

/**
 * One molecule, ion or radical that takes part in reactions. Its name is a canonical SMILES without
 * stereochemistry, the same for every way of writing the structure. Immutable.
 */
public final class ReactingStructure {
  private final Molecule molecule;
  private final String smiles;

  ReactingStructure(IAtomContainer atoms) {
    this.molecule = new Molecule(atoms);
    try {
      this.smiles = new SmilesGenerator(SmiFlavor.Unique).create(atoms);
    } catch (CDKException e) {
      throw new IllegalStateException("a structure cannot be written as SMILES", e);
    }
  }

  /**
   * Reads a structure.
   *
   * @param smiles one or more fragments
   * @return each fragment, in the order of the text
   * @throws StructureException when it cannot be read
   */
  public static List<ReactingStructure> read(String smiles) throws StructureException {
    return fragments(Molecule.parse(smiles).atoms());
  }

  /** An atom of hydrogen. */
  static ReactingStructure hydrogenAtom() {
    IAtomContainer atoms = SilentChemObjectBuilder.getInstance().newAtomContainer();
    IAtom hydrogen = atoms.newAtom(IElement.H);
    hydrogen.setImplicitHydrogenCount(0);
    hydrogen.setFormalCharge(0);
    return new ReactingStructure(atoms);
  }

  static List<ReactingStructure> fragments(IAtomContainer atoms) {
    List<ReactingStructure> parts = new ArrayList<>();
    for (IAtomContainer part : ConnectivityChecker.partitionIntoMolecules(atoms).atomContainers()) {
      parts.add(new ReactingStructure(part));
    }
    return parts;
  }

  Molecule molecule() {
    return molecule;
  }

  /** The canonical SMILES; radicals and ions keep their brackets. */
  public String smiles() {
    return smiles;
  }

  /** The atoms, without charge. */
  public Formula formula() {
    return molecule.formula();
  }

  /** The net charge. */
  public int charge() {
    return molecule.charge();
  }

  /**
   * How many valences of hydrogen, carbon, nitrogen, oxygen, silicon and phosphorus are left open:
   * 1 for a radical.
   */
  public int unpairedElectrons() {
    int open = 0;
    for (IAtom atom : molecule.atoms().atoms()) {
      open += open(atom);
    }
    return open;
  }

  /**
   * The structure made by joining two radicals at their open valences.
   *
   * @return empty unless each has exactly one open valence
   */
  public Optional<ReactingStructure> coupledWith(ReactingStructure other) {
    if (unpairedElectrons() != 1 || other.unpairedElectrons() != 1) {
      return Optional.empty();
    }
    IAtomContainer both = copy(molecule.atoms());
    int first = openSite(both);
    IAtomContainer second = copy(other.molecule.atoms());
    int offset = both.getAtomCount();
    int joined = openSite(second) + offset;
    both.add(second);
    both.addBond(first, joined, IBond.Order.SINGLE);
    return Optional.of(new ReactingStructure(both));
  }

  /**
   * The structure with its one open valence closed by a hydrogen atom.
   *
   * @return empty unless there is exactly one open valence
   */
  public Optional<ReactingStructure> hydrogenated() {
    if (unpairedElectrons() != 1) {
      return Optional.empty();
    }
    IAtomContainer atoms = copy(molecule.atoms());
    IAtom site = atoms.getAtom(openSite(atoms));
    site.setImplicitHydrogenCount(site.getImplicitHydrogenCount() + 1);
    return Optional.of(new ReactingStructure(atoms));
  }

  static IAtomContainer copy(IAtomContainer atoms) {
    try {
      return atoms.clone();
    } catch (CloneNotSupportedException e) {
      throw new IllegalStateException("a structure cannot be copied", e);
    }
  }

  private static int openSite(IAtomContainer atoms) {
    for (int i = 0; i < atoms.getAtomCount(); i++) {
      if (open(atoms.getAtom(i)) > 0) {
        return i;
      }
    }
    throw new IllegalStateException("no open valence");
  }

  private static int open(IAtom atom) {
    int charge = atom.getFormalCharge();
    int full =
        switch (atom.getAtomicNumber()) {
          case 1 -> charge == 0 ? 1 : 0;
          case 6, 14 -> 4 - Math.abs(charge);
          case 7 -> 3 + charge;
          case 8 -> 2 + charge;
          // of phosphorus with three and with five bonds, the one that is closer from above
          case 15 -> charge != 0 ? 0 : Molecule.valence(atom) > 3 ? 5 : 3;
          default -> 0;
        };
    return Math.max(0, full - Molecule.valence(atom));
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof ReactingStructure s && s.smiles.equals(smiles);
  }

  @Override
  public int hashCode() {
    return smiles.hashCode();
  }

  @Override
  public String toString() {
    return smiles;
  }
}
