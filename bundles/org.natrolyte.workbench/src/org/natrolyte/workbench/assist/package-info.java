// SPDX-License-Identifier: EPL-2.0
/** What may be written next in a recipe; plain Java without a window. */
package org.natrolyte.workbench.assist;
