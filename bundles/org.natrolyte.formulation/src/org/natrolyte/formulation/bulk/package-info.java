// SPDX-License-Identifier: EPL-2.0
/** Bulk properties of liquids: viscosity, permittivity, conductivity, with their errors. */
package org.natrolyte.formulation.bulk;
