// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.workbench.engine;

import java.util.Optional;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.services.IDisposable;
import org.natrolyte.model.compound.CompoundLibrary;
import org.natrolyte.model.formulation.FormulationReader;
import org.natrolyte.session.Session;
import org.natrolyte.session.SessionOptions;
import org.osgi.framework.BundleContext;
import org.osgi.framework.ServiceReference;

/**
 * The workbench's one session: library, parser, studies and runner, the same that the command line
 * uses. Opened when first asked for, which takes a moment: ask from a job, not from the UI thread.
 */
public final class Engine implements IDisposable {
  /**
   * What reads recipes, once it has been loaded.
   *
   * @param library the compounds
   * @param reader reads recipes with them
   */
  public record Reading(CompoundLibrary library, FormulationReader reader) {}

  private final BundleContext context;
  private final StudyHealth health = new StudyHealth();
  private Session session;
  private volatile Reading reading;

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

  /** Loads what reads recipes; ask from a job. */
  public Reading read() {
    Session open = session();
    Reading loaded = new Reading(open.library(), open.reader());
    reading = loaded;
    return loaded;
  }

  /** What reads recipes, if a job has loaded it; never waits. */
  public Optional<Reading> ifLoaded() {
    return Optional.ofNullable(reading);
  }

  /**
   * A service of an installed plugin; empty when no plugin gives it.
   *
   * @param type the interface
   */
  public <T> Optional<T> service(Class<T> type) {
    ServiceReference<T> reference = context.getServiceReference(type);
    return Optional.ofNullable(reference).map(context::getService);
  }

  /** Closes the session; the next call of {@link #session()} finds what is installed by then. */
  @Override
  public synchronized void dispose() {
    reading = null;
    if (session != null) {
      session.close();
      session = null;
    }
  }
}
