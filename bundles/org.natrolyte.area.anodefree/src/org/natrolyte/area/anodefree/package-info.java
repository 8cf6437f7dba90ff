// SPDX-License-Identifier: EPL-2.0
/**
 * Anode-free sodium cells: how long the sodium lasts, how thick it is plated, how long a test
 * takes, and what the stack holds.
 */
package org.natrolyte.area.anodefree;
