// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.provisioning;

import java.util.LinkedHashSet;
import java.util.Set;
import org.eclipse.core.runtime.IStatus;

/** What p2 has to say, without its nesting. */
final class StatusText {
  private static final int MOST = 4;

  private StatusText() {}

  static String of(IStatus status) {
    Set<String> messages = new LinkedHashSet<>();
    collect(status, messages);
    String all = String.join(" ", messages.stream().limit(MOST).toList());
    return all.isBlank() ? "no reason was given" : all;
  }

  /** The innermost messages say what is wrong; the outer ones that something is. */
  private static void collect(IStatus status, Set<String> messages) {
    if (status.getChildren().length == 0) {
      String message = status.getMessage().strip();
      Throwable cause = status.getException();
      boolean more = cause != null && cause.getMessage() != null;
      messages.add(
          more && !message.contains(cause.getMessage())
              ? message + " (" + cause.getMessage() + ")"
              : message);
    }
    for (IStatus child : status.getChildren()) {
      if (!child.isOK()) {
        collect(child, messages);
      }
    }
  }
}
