// SPDX-License-Identifier: EPL-2.0
/** Recipes and conditions from arguments, files and standard input. */
package org.natrolyte.cli.input;
