// SPDX-License-Identifier: EPL-2.0
/** Unsaved work, kept beside the workspace until it is saved or given up. */
package org.natrolyte.workbench.recovery;
