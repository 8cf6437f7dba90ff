// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.orbitals.structure;

/** A structure that cannot be built in space; the message is the reason, in words for the user. */
public class BuildException extends Exception {
  private static final long serialVersionUID = 1L;

  public BuildException(String reason) {
    super(reason);
  }

  public BuildException(String reason, Throwable cause) {
    super(reason, cause);
  }
}
