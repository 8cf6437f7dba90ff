// SPDX-License-Identifier: EPL-2.0
/** Growth of the film: rates, deposition, dissolution, passivation, ensembles. */
package org.natrolyte.sei.film;
