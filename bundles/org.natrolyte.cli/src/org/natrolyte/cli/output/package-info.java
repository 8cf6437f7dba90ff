// SPDX-License-Identifier: EPL-2.0
/** What commands print: reports, tables, progress. */
package org.natrolyte.cli.output;
