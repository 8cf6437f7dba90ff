// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.document;

/** A text that is no table; the message says why, in words for the user. */
public final class SeparatedValuesException extends Exception {
  private static final long serialVersionUID = 1L;

  private final int line;

  /**
   * @param line of the text, from 1
   * @param message in words for the user
   */
  public SeparatedValuesException(int line, String message) {
    super(message);
    this.line = line;
  }

  /** The line of the text, from 1. */
  public int line() {
    return line;
  }
}
