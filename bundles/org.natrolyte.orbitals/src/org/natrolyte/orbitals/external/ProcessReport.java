// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.orbitals.external;

/**
 * How a foreign program ended.
 *
 * @param end why it ended
 * @param exitCode what it said; -1 when it was killed
 * @param output the beginning and the end of what it printed
 */
record ProcessReport(End end, int exitCode, String output) {
  /** Why a program ended. */
  enum End {
    /** By itself. */
    EXITED,
    /** Killed at the time limit. */
    TIME,
    /** Killed for printing without end. */
    PRINTED_TOO_MUCH,
    /** Killed for filling the disk. */
    WROTE_TOO_MUCH,
    /** Killed because the user asked. */
    CANCELLED
  }
}
