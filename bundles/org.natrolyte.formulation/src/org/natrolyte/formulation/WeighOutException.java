// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.formulation;

/** A batch cannot be made as asked; the message says why and what would do, for the user. */
public class WeighOutException extends Exception {
  private static final long serialVersionUID = 1L;

  public WeighOutException(String message) {
    super(message);
  }

  public WeighOutException(String message, Throwable cause) {
    super(message, cause);
  }
}
