// SPDX-License-Identifier: EPL-2.0
/** Findings as tables: for people, for programs, as files. */
package org.natrolyte.report;
