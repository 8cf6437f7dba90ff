// SPDX-License-Identifier: EPL-2.0
/** What the chemist sees of the orbitals. */
package org.natrolyte.orbitals.study;
