// SPDX-License-Identifier: EPL-2.0
/** Amounts as they are typed, and recipes written anew with them; plain Java without a window. */
package org.natrolyte.workbench.amounts;
