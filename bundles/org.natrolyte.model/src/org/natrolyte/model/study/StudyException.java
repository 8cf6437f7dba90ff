// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.model.study;

/** A study cannot be done for this recipe; the message is the reason, in words for the user. */
public class StudyException extends Exception {
  private static final long serialVersionUID = 1L;

  public StudyException(String message) {
    super(message);
  }

  public StudyException(String message, Throwable cause) {
    super(message, cause);
  }
}
