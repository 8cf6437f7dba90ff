// SPDX-License-Identifier: EPL-2.0
/** Figures as data: no toolkit, no pixels. */
package org.natrolyte.model.figure;
