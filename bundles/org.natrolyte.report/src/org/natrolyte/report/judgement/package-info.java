// SPDX-License-Identifier: EPL-2.0
/**
 * What of a comparison is a difference: which values differ by more than their ranges, which is the
 * best, and what changed between two recipes.
 */
package org.natrolyte.report.judgement;
