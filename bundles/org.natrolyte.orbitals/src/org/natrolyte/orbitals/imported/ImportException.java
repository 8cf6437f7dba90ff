// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.orbitals.imported;

/**
 * A file that holds no finished calculation; the message says what is wrong, in words for the user.
 */
public class ImportException extends Exception {
  private static final long serialVersionUID = 1L;

  public ImportException(String reason) {
    super(reason);
  }

  public ImportException(String reason, Throwable cause) {
    super(reason, cause);
  }
}
