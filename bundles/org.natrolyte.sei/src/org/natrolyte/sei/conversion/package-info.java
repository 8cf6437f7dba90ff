// SPDX-License-Identifier: EPL-2.0
/** Inorganic additives and layers on sodium: balanced conversion and alloying. */
package org.natrolyte.sei.conversion;
