// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.model.compound;

/** The text given as a structure is not one; the message says why, in words for the user. */
public class StructureException extends Exception {
  private static final long serialVersionUID = 1L;

  public StructureException(String message) {
    super(message);
  }

  public StructureException(String message, Throwable cause) {
    super(message, cause);
  }
}
