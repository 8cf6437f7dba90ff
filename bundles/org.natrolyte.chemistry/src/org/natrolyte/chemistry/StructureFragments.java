// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.chemistry;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.natrolyte.model.compound.StructureException;
import org.openscience.cdk.aromaticity.Aromaticity;
import org.openscience.cdk.exception.CDKException;
import org.openscience.cdk.graph.Cycles;
import org.openscience.cdk.interfaces.IAtom;
import org.openscience.cdk.interfaces.IAtomContainer;
import org.openscience.cdk.interfaces.IBond;
import org.openscience.cdk.interfaces.IElement;
import org.openscience.cdk.tools.manipulator.AtomContainerManipulator;

/**
 * A structure as counts of small fragments, the variables of group-contribution models.
 *
 * <p>Names of fragments: {@code a:} an atom with its hydrogens, heavy neighbours, ring and aromatic
 * flag; {@code e:} the same atom with the bonds and elements around it; {@code r:} rings of a size;
 * {@code g:} whole-molecule counts (heavy atoms, bonds that turn, hydrogen-bond donors, path
 * length, quaternary and tertiary centres). The counts do not depend on the order of the atoms in
 * the SMILES; stereochemistry is not seen.
 */
public final class StructureFragments {
  private static final int LARGEST_RING = 8;

  private StructureFragments() {}

  /**
   * The counts of the fragments of a structure.
   *
   * @throws StructureException where the text is no structure
   */
  public static SortedMap<String, Integer> of(String smiles) throws StructureException {
    IAtomContainer atoms = prepared(smiles);
    SortedMap<String, Integer> counts = new TreeMap<>();
    for (IAtom atom : atoms.atoms()) {
      add(counts, "a:" + self(atom), 1);
      add(counts, "e:" + self(atom) + "(" + around(atom) + ")", 1);
    }
    for (int[] ring : Cycles.sssr(atoms).paths()) {
      add(counts, "r:" + Math.min(ring.length - 1, LARGEST_RING), 1);
    }
    whole(atoms, counts);
    return counts;
  }

  private static IAtomContainer prepared(String smiles) throws StructureException {
    IAtomContainer atoms =
        AtomContainerManipulator.suppressHydrogens(Molecule.parse(smiles).atoms());
    try {
      Cycles.markRingAtomsAndBonds(atoms);
      new Aromaticity(Aromaticity.Model.Daylight, Cycles.or(Cycles.all(), Cycles.relevant()))
          .apply(atoms);
    } catch (CDKException e) {
      throw new StructureException("The rings of '" + smiles + "' are too entangled to be read.");
    }
    return atoms;
  }

  private static String self(IAtom atom) {
    int hydrogens = hydrogens(atom);
    String charge =
        switch (Integer.signum(atom.getFormalCharge())) {
          case 1 -> "+";
          case -1 -> "-";
          default -> "";
        };
    return (atom.isAromatic()
            ? atom.getSymbol().toLowerCase(java.util.Locale.ROOT)
            : atom.getSymbol())
        + charge
        + (atom.isInRing() ? "R" : "")
        + "H"
        + hydrogens
        + "X"
        + atom.getBondCount();
  }

  private static String around(IAtom atom) {
    List<String> neighbours = new ArrayList<>();
    for (IBond bond : atom.bonds()) {
      IAtom other = bond.getOther(atom);
      neighbours.add(sign(bond) + (other.isAromatic() ? "*" : "") + other.getSymbol());
    }
    Collections.sort(neighbours);
    return String.join(",", neighbours);
  }

  private static String sign(IBond bond) {
    if (bond.isAromatic()) {
      return ":";
    }
    return switch (bond.getOrder()) {
      case DOUBLE -> "=";
      case TRIPLE -> "#";
      default -> "-";
    };
  }

  private static void whole(IAtomContainer atoms, SortedMap<String, Integer> counts) {
    add(counts, "g:heavyAtoms", atoms.getAtomCount());
    for (IBond bond : atoms.bonds()) {
      boolean turns =
          bond.getOrder() == IBond.Order.SINGLE
              && !bond.isInRing()
              && bond.getBegin().getBondCount() > 1
              && bond.getEnd().getBondCount() > 1;
      if (turns) {
        add(counts, "g:turningBonds", 1);
      }
    }
    for (IAtom atom : atoms.atoms()) {
      boolean isDonor =
          hydrogens(atom) > 0
              && (atom.getAtomicNumber() == IElement.O || atom.getAtomicNumber() == IElement.N);
      if (isDonor) {
        add(counts, "g:hydrogenBondDonors", 1);
      }
      if (atom.getBondCount() > 2 && !atom.isAromatic()) {
        add(counts, "g:branches", 1);
      }
    }
    add(counts, "g:longestPath", longestPath(atoms));
  }

  /** Bonds between the two atoms that are farthest apart. */
  private static int longestPath(IAtomContainer atoms) {
    int longest = 0;
    int n = atoms.getAtomCount();
    int[] distance = new int[n];
    int[] queue = new int[n];
    for (int start = 0; start < n; start++) {
      java.util.Arrays.fill(distance, -1);
      distance[start] = 0;
      queue[0] = start;
      int end = 1;
      for (int head = 0; head < end; head++) {
        for (IBond bond : atoms.getAtom(queue[head]).bonds()) {
          int other = bond.getOther(atoms.getAtom(queue[head])).getIndex();
          if (distance[other] < 0) {
            distance[other] = distance[queue[head]] + 1;
            longest = Math.max(longest, distance[other]);
            queue[end++] = other;
          }
        }
      }
    }
    return longest;
  }

  private static int hydrogens(IAtom atom) {
    return atom.getImplicitHydrogenCount() == null ? 0 : atom.getImplicitHydrogenCount();
  }

  private static void add(SortedMap<String, Integer> counts, String name, int count) {
    counts.merge(name, count, Integer::sum);
  }
}
