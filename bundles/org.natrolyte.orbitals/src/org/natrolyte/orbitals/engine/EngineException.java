// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.orbitals.engine;

/** A calculation that gave no result; the message is the reason, in words for the user. */
public class EngineException extends Exception {
  private static final long serialVersionUID = 1L;

  public EngineException(String reason) {
    super(reason);
  }

  public EngineException(String reason, Throwable cause) {
    super(reason, cause);
  }
}
