// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.chemistry;

import org.natrolyte.model.compound.StructureException;
import org.natrolyte.model.compound.StructureReader;
import org.osgi.service.component.annotations.Component;

/**
 * Reads structures with the Chemistry Development Kit.
 *
 * <p>Safe to share between threads. Constructing one costs nothing: the toolkit and the native
 * InChI library are loaded with the first structure (about half a second).
 */
@Component(service = StructureReader.class)
public final class CdkStructureReader implements StructureReader {

  @Override
  public Structure read(String smiles) throws StructureException {
    Molecule molecule = Molecule.parse(smiles);
    return new Structure(
        molecule.canonicalSmiles(),
        molecule.inchiKey(),
        molecule.formula().hill(),
        molecule.molarMass(),
        molecule.charge(),
        FunctionalGroups.classify(molecule));
  }
}
