// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.cli.command;

/** What the user gave cannot be used; the message says why and what would be accepted. */
public class InputException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public InputException(String message) {
    super(message);
  }

  public InputException(String message, Throwable cause) {
    super(message, cause);
  }
}
