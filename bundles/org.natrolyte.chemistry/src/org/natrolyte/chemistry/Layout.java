// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.chemistry;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.vecmath.Point2d;
import org.natrolyte.model.compound.StructureException;
import org.natrolyte.model.compound.StructureSketch;
import org.openscience.cdk.exception.CDKException;
import org.openscience.cdk.interfaces.IAtom;
import org.openscience.cdk.interfaces.IAtomContainer;
import org.openscience.cdk.interfaces.IBond;
import org.openscience.cdk.layout.StructureDiagramGenerator;

/** Lays structures out in the plane. */
final class Layout {
  private static final int HYDROGEN = 1;

  private Layout() {}

  static StructureSketch of(Molecule molecule) throws StructureException {
    IAtomContainer atoms;
    try {
      atoms = molecule.atoms().clone();
      new StructureDiagramGenerator().generateCoordinates(atoms);
    } catch (CDKException | CloneNotSupportedException e) {
      throw new StructureException("The structure cannot be laid out: " + e.getMessage(), e);
    }
    double length = bondLength(atoms);
    Map<IAtom, Integer> places = new HashMap<>();
    List<StructureSketch.Atom> drawn = new ArrayList<>();
    for (IAtom atom : atoms.atoms()) {
      if (!isCarried(atom)) {
        places.put(atom, drawn.size());
        Point2d point = atom.getPoint2d();
        drawn.add(
            new StructureSketch.Atom(
                atom.getSymbol(),
                atom.getFormalCharge(),
                hydrogens(atom),
                point.x / length,
                point.y / length));
      }
    }
    List<StructureSketch.Bond> bonds = new ArrayList<>();
    for (IBond bond : atoms.bonds()) {
      Integer first = places.get(bond.getBegin());
      Integer second = places.get(bond.getEnd());
      if (first != null && second != null) {
        bonds.add(new StructureSketch.Bond(first, second, order(bond)));
      }
    }
    return new StructureSketch(drawn, bonds);
  }

  private static double bondLength(IAtomContainer atoms) {
    double sum = 0;
    for (IBond bond : atoms.bonds()) {
      sum += bond.getBegin().getPoint2d().distance(bond.getEnd().getPoint2d());
    }
    return sum > 0 ? sum / atoms.getBondCount() : 1;
  }

  /** Whether it is a hydrogen that another atom carries. */
  private static boolean isCarried(IAtom atom) {
    return atom.getAtomicNumber() == HYDROGEN && heavyNeighbour(atom) != null;
  }

  /** The first neighbour that is no hydrogen; null without one. */
  private static IAtom heavyNeighbour(IAtom atom) {
    for (IBond bond : atom.bonds()) {
      IAtom other = bond.getOther(atom);
      if (other.getAtomicNumber() != HYDROGEN) {
        return other;
      }
    }
    return null;
  }

  private static int hydrogens(IAtom atom) {
    Integer implicit = atom.getImplicitHydrogenCount();
    int count = implicit == null ? 0 : implicit;
    for (IBond bond : atom.bonds()) {
      IAtom other = bond.getOther(atom);
      if (other.getAtomicNumber() == HYDROGEN && atom.equals(heavyNeighbour(other))) {
        count++;
      }
    }
    return count;
  }

  private static int order(IBond bond) {
    return bond.getOrder() == null || bond.getOrder() == IBond.Order.UNSET
        ? 1
        : Math.min(3, bond.getOrder().numeric());
  }
}
