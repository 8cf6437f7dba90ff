// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.workbench.commands;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.Platform;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleException;

/**
 * Activates a bundle of the platform before its first class is used: where the start script has put
 * its classes on the class path of Java, the framework does not see that they are.
 */
public final class Activation {
  private Activation() {}

  /** Returns once the bundle is active; what is wrong with one that cannot be is in the log. */
  public static void of(String bundle) {
    Bundle found = Platform.getBundle(bundle);
    if (found != null) {
      try {
        found.start(Bundle.START_TRANSIENT);
      } catch (BundleException e) {
        ILog.of(Activation.class).error("Cannot be activated: " + bundle, e);
      }
    }
  }
}
