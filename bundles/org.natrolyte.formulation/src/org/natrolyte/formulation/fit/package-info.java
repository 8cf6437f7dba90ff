// SPDX-License-Identifier: EPL-2.0
/** Curves through what the user measured: conductivity, viscosity, density. */
package org.natrolyte.formulation.fit;
