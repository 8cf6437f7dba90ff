// SPDX-License-Identifier: EPL-2.0
/** The table of ingredients: structures, roles, and amounts that are edited in any unit. */
package org.natrolyte.workbench.ingredients;
