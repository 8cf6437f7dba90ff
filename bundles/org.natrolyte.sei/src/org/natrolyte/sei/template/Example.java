// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.sei.template;

import java.util.List;
import java.util.stream.Collectors;
import org.natrolyte.chemistry.ReactingStructure;
import org.natrolyte.model.compound.Formula;
import org.natrolyte.model.compound.StructureException;
import org.natrolyte.sei.species.DataTable;

/**
 * What a net equation is written for.
 *
 * @param smiles canonical SMILES of the molecule or ion; of two that meet, the first
 * @param formula the atoms, of both where two meet
 * @param charge the net charge
 */
record Example(String smiles, Formula formula, int charge) {
  /** As a table prints it that the tests have checked, without reading the structure anew. */
  static Example printed(DataTable.Row row) {
    String text = row.text("example_formula");
    Formula formula =
        Formula.parse(text)
            .orElseThrow(() ->
                new IllegalArgumentException("example_formula: '" + text + "' is no formula"));
    String smiles = row.text("example_smiles");
    int dot = smiles.indexOf('.');
    return new Example(
        dot < 0 ? smiles : smiles.substring(0, dot), formula, row.count("example_charge"));
  }

  /** From the structure. */
  static Example parsed(String smiles) throws StructureException {
    List<ReactingStructure> fragments = ReactingStructure.read(smiles);
    return new Example(
        fragments.getFirst().smiles(),
        fragments.stream().map(ReactingStructure::formula).reduce(Formula::plus).orElseThrow(),
        fragments.stream().collect(Collectors.summingInt(ReactingStructure::charge)));
  }
}
