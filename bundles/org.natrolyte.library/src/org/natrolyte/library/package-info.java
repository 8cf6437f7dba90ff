// SPDX-License-Identifier: EPL-2.0
/** Compounds and published results, kept as data files with a source for every number. */
package org.natrolyte.library;
