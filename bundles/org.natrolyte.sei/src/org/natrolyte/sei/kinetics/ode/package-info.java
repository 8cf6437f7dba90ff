// SPDX-License-Identifier: EPL-2.0
/** The rate equations of a network, solved by an implicit method for stiff systems. */
package org.natrolyte.sei.kinetics.ode;
