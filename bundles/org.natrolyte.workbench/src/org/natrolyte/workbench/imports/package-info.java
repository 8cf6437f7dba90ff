// SPDX-License-Identifier: EPL-2.0
/** Recipes and compounds from other files: tables, lists, workbooks, structure files. */
package org.natrolyte.workbench.imports;
