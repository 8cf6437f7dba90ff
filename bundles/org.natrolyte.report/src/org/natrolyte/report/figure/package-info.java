// SPDX-License-Identifier: EPL-2.0
/**
 * Figures as pictures: one renderer draws every {@link org.natrolyte.model.figure.Figure} as SVG,
 * for the window, the command line and reports alike.
 */
package org.natrolyte.report.figure;
