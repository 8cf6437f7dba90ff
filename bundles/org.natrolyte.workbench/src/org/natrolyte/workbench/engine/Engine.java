// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.workbench.engine;

import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.services.IDisposable;
import org.natrolyte.session.Session;
import org.natrolyte.session.SessionOptions;
import org.osgi.framework.BundleContext;

/**
 * The workbench's one session: library, parser, studies and runner, the same that the command line
 * uses. Opened when first asked for, which takes a moment: ask from a job, not from the UI thread.
 */
public final class Engine implements IDisposable {
  private final BundleContext context;
  private final StudyHealth health = new StudyHealth();
  private Session session;

  Engine(BundleContext context) {
    this.context = context;
  }

  /** How the studies did so far. */
  public StudyHealth health() {
    return health;
  }

  /** The engine of the running workbench. */
  public static Engine get() {
    return PlatformUI.getWorkbench().getService(Engine.class);
  }

  /** The session; the first call opens it. */
  public synchronized Session session() {
    if (session == null) {
      session = Session.open(context, SessionOptions.usual());
    }
    return session;
  }

  /** Closes the session; the next call of {@link #session()} finds what is installed by then. */
  @Override
  public synchronized void dispose() {
    if (session != null) {
      session.close();
      session = null;
    }
  }
}
