// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.sei.film;

/**
 * What one integration gave; amounts in mol/cm2, by the place of the species or step in the model.
 * Internal to the package; the arrays are handed over, not shared.
 *
 * @param times in s
 * @param thickness at those times, in nm
 * @param charge electrons taken up to those times
 * @param gas all gas that has come off up to those times
 * @param layers at those times, by the model's groups of materials: their part of the thickness, in
 *     nm
 * @param film what is left in the film
 * @param released what has left as gas or dissolved
 * @param extents how often each step has run
 * @param electrons all electrons taken
 */
record FilmOutcome(
    double[] times,
    double[] thickness,
    double[] charge,
    double[] gas,
    double[][] layers,
    double[] film,
    double[] released,
    double[] extents,
    double electrons) {}
