// SPDX-License-Identifier: EPL-2.0
/** The page on which a batch is planned and printed. */
package org.natrolyte.workbench.bench;
