// SPDX-License-Identifier: EPL-2.0
/** Predictions against published observations. */
package org.natrolyte.sei.score;
