// SPDX-License-Identifier: EPL-2.0
/**
 * Recipes, comparisons and compounds into other files: tables, lists, workbooks, structure files.
 */
package org.natrolyte.workbench.exports;
