// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.chemistry;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.natrolyte.model.compound.AtomicWeights;
import org.natrolyte.model.compound.Formula;
import org.natrolyte.model.compound.StructureException;
import org.openscience.cdk.config.Isotopes;
import org.openscience.cdk.exception.CDKException;
import org.openscience.cdk.inchi.InChIGeneratorFactory;
import org.openscience.cdk.interfaces.IAtom;
import org.openscience.cdk.interfaces.IAtomContainer;
import org.openscience.cdk.interfaces.IBond;
import org.openscience.cdk.interfaces.IElement;
import org.openscience.cdk.silent.SilentChemObjectBuilder;
import org.openscience.cdk.smarts.SmartsPattern;
import org.openscience.cdk.smiles.SmiFlavor;
import org.openscience.cdk.smiles.SmilesGenerator;
import org.openscience.cdk.smiles.SmilesParser;

/** One parsed structure; the toolkit's molecule stays inside this package. */
final class Molecule {
  private final IAtomContainer atoms;
  private boolean perceived;

  Molecule(IAtomContainer atoms) {
    this.atoms = atoms;
  }

  /** Parses a SMILES, or says in words for the user why it is none. */
  static Molecule parse(String smiles) throws StructureException {
    String text = SmilesText.check(smiles);
    IAtomContainer atoms;
    try {
      atoms = new SmilesParser(SilentChemObjectBuilder.getInstance()).parseSmiles(text);
    } catch (CDKException | IllegalArgumentException e) {
      throw SmilesText.explain(text, e);
    }
    if (atoms.isEmpty()) {
      throw new StructureException("The structure '" + text + "' has no atoms.");
    }
    ValenceCheck.check(text, atoms);
    return new Molecule(atoms);
  }

  IAtomContainer atoms() {
    return atoms;
  }

  String canonicalSmiles() {
    try {
      return new SmilesGenerator(SmiFlavor.Absolute).create(atoms);
    } catch (CDKException | RuntimeException | LinkageError e) {
      return canonicalWithoutInchi();
    }
  }

  /** Where InChI cannot number the atoms: canonical as well, but blind to stereochemistry. */
  private String canonicalWithoutInchi() {
    try {
      return new SmilesGenerator(SmiFlavor.Unique).create(atoms);
    } catch (CDKException e) {
      throw new IllegalStateException("a parsed structure cannot be written back", e);
    }
  }

  /** The standard InChIKey, or empty where InChI refuses the structure or has no native library. */
  String inchiKey() {
    try {
      return InChIGeneratorFactory.getInChIGenerator(atoms).getInchiKey();
    } catch (CDKException | RuntimeException | LinkageError e) {
      return "";
    }
  }

  Formula formula() {
    Map<String, Integer> counts = new HashMap<>();
    for (IAtom atom : atoms.atoms()) {
      counts.merge(atom.getSymbol(), 1, Integer::sum);
      if (atom.getImplicitHydrogenCount() > 0) {
        counts.merge("H", atom.getImplicitHydrogenCount(), Integer::sum);
      }
    }
    return new Formula(counts);
  }

  /** g/mol: standard atomic weights, and the mass of the nuclide where an isotope is given. */
  double molarMass() {
    double sum = 0;
    double hydrogen = AtomicWeights.of("H").orElseThrow();
    for (IAtom atom : atoms.atoms()) {
      sum += weight(atom) + hydrogen * atom.getImplicitHydrogenCount();
    }
    return AtomicWeights.round(sum);
  }

  private static double weight(IAtom atom) {
    Integer nucleons = atom.getMassNumber();
    if (nucleons == null) {
      return AtomicWeights.of(atom.getSymbol()).orElseThrow();
    }
    try {
      var isotope = Isotopes.getInstance().getIsotope(atom.getSymbol(), nucleons);
      return isotope == null ? nucleons : isotope.getExactMass();
    } catch (IOException e) {
      return nucleons;
    }
  }

  int charge() {
    int sum = 0;
    for (IAtom atom : atoms.atoms()) {
      sum += atom.getFormalCharge();
    }
    return sum;
  }

  /** The atoms with rings and aromaticity marked, as queries need them; marked once. */
  synchronized IAtomContainer perceived() {
    if (!perceived) {
      SmartsPattern.prepare(atoms);
      perceived = true;
    }
    return atoms;
  }

  /** Whether an element occurs. */
  boolean has(int atomicNumber) {
    return count(atomicNumber) > 0;
  }

  /** How many atoms of an element are written; hydrogen mostly is not. */
  int count(int atomicNumber) {
    int count = 0;
    for (IAtom atom : atoms.atoms()) {
      count += atom.getAtomicNumber() == atomicNumber ? 1 : 0;
    }
    return count;
  }

  boolean hasCarbon() {
    return has(IElement.C);
  }

  /** Sum of the bond orders of an atom, implicit hydrogens included. */
  static int valence(IAtom atom) {
    int sum = atom.getImplicitHydrogenCount();
    for (IBond bond : atom.bonds()) {
      sum += bond.getOrder() == null ? 1 : bond.getOrder().numeric();
    }
    return sum;
  }
}
