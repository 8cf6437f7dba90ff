// SPDX-License-Identifier: EPL-2.0
/** What is done with the user's folders and the files in them. */
package org.natrolyte.workbench.folders;
