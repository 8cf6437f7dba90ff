// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.sei.species;

/**
 * A class of film material: what is shown of it and what the film model needs of it.
 *
 * <p>Solubility, leak and the blank fields of species are orders of magnitude (see {@code
 * docs/models/sei.md}); the ensemble varies them.
 *
 * @param id stable name
 * @param label what a chemist reads: "NaF", "ROCO2Na"
 * @param family what the label rule counts it as
 * @param inorganic whether it counts for the inorganic share
 * @param solubility in the electrolyte, in mmol/L
 * @param leak growth constant of a film of it, in nm2/s at 25 °C: thickness squared over twice the
 *     time when the film's own leak is what limits growth
 * @param bandGap in eV
 * @param youngModulus in GPa
 * @param sodiumBarrier barrier of a Na+ jump, in eV
 * @param density in g/cm3, where a species has none of its own
 */
public record MaterialGroup(
    String id,
    String label,
    String family,
    boolean inorganic,
    double solubility,
    double leak,
    double bandGap,
    double youngModulus,
    double sodiumBarrier,
    double density) {

  static MaterialGroup of(DataTable.Row row) {
    return new MaterialGroup(
        row.text("group"),
        row.text("label"),
        row.text("family"),
        row.text("inorganic").equals("yes"),
        row.number("solubility_mM").orElseThrow(),
        row.number("leak_nm2_s").orElseThrow(),
        row.number("band_gap_eV").orElseThrow(),
        row.number("young_GPa").orElseThrow(),
        row.number("na_barrier_eV").orElseThrow(),
        row.number("density_g_cm3").orElseThrow());
  }
}
