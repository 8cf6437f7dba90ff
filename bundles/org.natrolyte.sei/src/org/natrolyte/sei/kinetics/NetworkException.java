// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.sei.kinetics;

/** A reaction network, state or file cannot be used; the message says what, where and why. */
public class NetworkException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public NetworkException(String message) {
    super(message);
  }

  public NetworkException(String message, Throwable cause) {
    super(message, cause);
  }
}
