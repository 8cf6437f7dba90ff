// SPDX-License-Identifier: EPL-2.0
/** Scores of the shipped models against measured tables; nothing is fitted here. */
package org.natrolyte.formulation.bulk.score;
