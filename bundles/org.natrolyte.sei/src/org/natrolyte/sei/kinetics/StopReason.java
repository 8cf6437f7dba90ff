// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.sei.kinetics;

/** Why a simulation ended. */
public enum StopReason {
  /** The number of events was reached. */
  EVENTS,
  /** The time was reached. */
  TIME,
  /** Nothing can react any more. */
  EXHAUSTED
}
