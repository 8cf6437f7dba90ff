// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.provisioning;

/** Installing or removing did not work; the message says why, in words for the user. */
public class PluginException extends Exception {
  private static final long serialVersionUID = 1L;

  public PluginException(String message) {
    super(message);
  }

  public PluginException(String message, Throwable cause) {
    super(message, cause);
  }
}
