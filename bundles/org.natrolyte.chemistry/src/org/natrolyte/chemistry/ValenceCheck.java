// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.chemistry;

import org.natrolyte.model.compound.AtomicWeights;
import org.natrolyte.model.compound.StructureException;
import org.openscience.cdk.interfaces.IAtom;
import org.openscience.cdk.interfaces.IAtomContainer;
import org.openscience.cdk.interfaces.IPseudoAtom;

/** Finds atoms that no formula can be trusted for: unknown elements and impossible valences. */
final class ValenceCheck {
  private ValenceCheck() {}

  static void check(String text, IAtomContainer atoms) throws StructureException {
    for (IAtom atom : atoms.atoms()) {
      String symbol = atom.getSymbol();
      if (atom instanceof IPseudoAtom placeholder) {
        throw new StructureException(
            ("'%s' is not a SMILES: the bracket [%s] holds no single element. One element with its"
                    + " hydrogens and charge is expected, such as [Na+] or [NH4+]; the atoms bound"
                    + " to it stand beside it, as in F[B-](F)(F)F.")
                .formatted(text, placeholder.getLabel()));
      }
      if (AtomicWeights.of(symbol).isEmpty() || atom.getImplicitHydrogenCount() == null) {
        throw new StructureException(
            "'%s' contains '%s', which is no element with a standard atomic weight."
                .formatted(text, symbol));
      }
      int bonds = Molecule.valence(atom);
      int most = mostBonds(symbol, atom.getFormalCharge());
      if (bonds > most) {
        throw new StructureException(
            "In '%s' the atom %s has %d bonds; at most %d are possible."
                .formatted(text, label(symbol, atom.getFormalCharge()), bonds, most));
      }
    }
  }

  /** Octet rule for the second row and the halogen ends; no limit for heavier elements. */
  private static int mostBonds(String symbol, int charge) {
    return switch (symbol) {
      case "C" -> 4 - Math.abs(charge);
      case "N" -> charge > 0 ? 4 : charge < 0 ? 3 + charge : 5;
      case "O" -> Math.max(0, 2 + charge);
      case "F" -> Math.max(0, 1 + charge);
      case "H" -> Math.max(0, 1 - Math.abs(charge));
      default -> Integer.MAX_VALUE;
    };
  }

  private static String label(String symbol, int charge) {
    if (charge == 0) {
      return symbol;
    }
    String size = Math.abs(charge) == 1 ? "" : String.valueOf(Math.abs(charge));
    return symbol + size + (charge > 0 ? "+" : "-");
  }
}
