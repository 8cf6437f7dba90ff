// SPDX-License-Identifier: EPL-2.0
/**
 * Structures: reading, drawing, searching and classifying molecules.
 *
 * <p>The one package that knows the Chemistry Development Kit (Willighagen et al., J. Cheminform.
 * 2017, 9, 33, doi 10.1186/s13321-017-0220-4). No public signature names a class of it, and the
 * services load it with the first structure, not when they are activated.
 */
package org.natrolyte.chemistry;
