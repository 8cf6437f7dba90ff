// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.orbitals.xtb;

/** A tight-binding calculation gave no result; the message is the reason, in words for the user. */
public final class XtbException extends Exception {
  private static final long serialVersionUID = 1L;

  /** What kind of failure it is. */
  public enum Kind {
    /** What was asked cannot be computed. */
    INPUT,
    /** Electrons or geometry did not converge. */
    CONVERGENCE,
    /** The user asked to stop. */
    CANCELLED
  }

  private final Kind kind;

  public XtbException(Kind kind, String reason) {
    super(reason);
    this.kind = kind;
  }

  public Kind kind() {
    return kind;
  }
}
