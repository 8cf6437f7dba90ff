// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.formulation;

import org.natrolyte.model.study.StudyException;

/**
 * The composition of a formulation cannot be given; the message says why, in words for the user.
 */
public class CompositionException extends StudyException {
  private static final long serialVersionUID = 1L;

  /** Why there is no composition. */
  public enum Kind {
    /** The amounts contradict one another or leave nothing for the liquid. */
    IMPOSSIBLE,
    /** The amounts ask for a volume that is not known. */
    UNKNOWN
  }

  private final Kind kind;

  /**
   * @param kind whether the recipe is wrong or a property is lacking
   * @param message one or two sentences for the user
   */
  public CompositionException(Kind kind, String message) {
    super(message);
    this.kind = kind;
  }

  public Kind kind() {
    return kind;
  }
}
