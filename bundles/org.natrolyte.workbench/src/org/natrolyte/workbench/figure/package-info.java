// SPDX-License-Identifier: EPL-2.0
/** Figures in the window: drawn as SVG, sharp at every zoom, with hints under the pointer. */
package org.natrolyte.workbench.figure;
