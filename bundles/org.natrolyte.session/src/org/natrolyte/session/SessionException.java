// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.session;

/**
 * The session lacks something it cannot do without; the message says what, in words for the user.
 */
public class SessionException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public SessionException(String message) {
    super(message);
  }

  public SessionException(String message, Throwable cause) {
    super(message, cause);
  }
}
