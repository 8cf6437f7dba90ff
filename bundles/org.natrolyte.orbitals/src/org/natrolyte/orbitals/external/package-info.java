// SPDX-License-Identifier: EPL-2.0
/** Programs that are installed on the machine, treated as hostile. */
package org.natrolyte.orbitals.external;
