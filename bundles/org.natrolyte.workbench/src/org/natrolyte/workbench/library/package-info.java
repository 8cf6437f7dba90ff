// SPDX-License-Identifier: EPL-2.0
/** The compounds: found, looked at, taken into recipes, added to. */
package org.natrolyte.workbench.library;
