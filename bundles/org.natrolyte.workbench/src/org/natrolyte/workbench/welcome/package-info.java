// SPDX-License-Identifier: EPL-2.0
/** The page that is shown when no document is open: what can be done next. */
package org.natrolyte.workbench.welcome;
