// SPDX-License-Identifier: EPL-2.0
/** Units of the numbers that people type and read. */
package org.natrolyte.model.quantity;
