// SPDX-License-Identifier: EPL-2.0
/** The figures of the studies: one to look at, and all of a study on a page. */
package org.natrolyte.workbench.gallery;
