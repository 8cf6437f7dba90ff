// SPDX-License-Identifier: EPL-2.0
/** The liquids that models of bulk properties know, and their mixtures. */
package org.natrolyte.formulation.bulk.solvent;
