// SPDX-License-Identifier: EPL-2.0
/** The guide: pages in the window that follow what is being done, F1, and cheat sheets. */
package org.natrolyte.workbench.help;
