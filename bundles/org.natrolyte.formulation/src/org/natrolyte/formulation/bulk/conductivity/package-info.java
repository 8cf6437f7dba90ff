// SPDX-License-Identifier: EPL-2.0
/** Ionic conductivity of solutions of salts. */
package org.natrolyte.formulation.bulk.conductivity;
