// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.start;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleActivator;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleEvent;
import org.osgi.framework.BundleException;
import org.osgi.framework.SynchronousBundleListener;

/**
 * Activates bundles of the class path that another uses without asking the framework for a class.
 *
 * <p>The framework activates a bundle when it is asked for its first class. It is asked for the
 * classes that extensions and services name, but where a class of the class path uses another Java
 * does not ask. So those whose activator others rely on are activated together with the bundle that
 * uses them.
 */
final class Activations implements BundleActivator, SynchronousBundleListener {
  /** For a bundle that is being activated: those that it uses, in their order. */
  private static final Map<String, List<String>> USED_BY =
      Map.of(
          "org.eclipse.core.runtime",
          List.of(
              "org.eclipse.core.jobs",
              "org.eclipse.equinox.registry",
              "org.eclipse.equinox.preferences",
              "org.eclipse.core.contenttype",
              "org.eclipse.equinox.app"),
          "org.natrolyte.workbench",
          List.of(
              "org.eclipse.emf.common",
              "org.eclipse.emf.ecore",
              "org.eclipse.emf.ecore.xmi",
              "org.eclipse.emf.ecore.change",
              "org.eclipse.core.databinding",
              "org.eclipse.equinox.bidi",
              "org.eclipse.e4.ui.workbench",
              "org.eclipse.e4.ui.workbench.swt",
              "org.eclipse.ui.workbench",
              "org.eclipse.ui",
              "org.eclipse.help",
              "org.eclipse.text",
              "org.eclipse.jface.text",
              "org.eclipse.ui.workbench.texteditor",
              "org.eclipse.ui.editors"),
          "org.eclipse.equinox.p2.core",
          List.of("org.eclipse.equinox.security", "org.eclipse.equinox.p2.repository"),
          "org.eclipse.ltk.ui.refactoring",
          List.of("org.eclipse.ltk.core.refactoring", "org.eclipse.team.ui"),
          "org.eclipse.team.ui",
          List.of("org.eclipse.team.core", "org.eclipse.compare"));

  /**
   * Of the framework itself. There is one framework in a process that takes its classes from the
   * class path, and who asks for the bundle of a class has nothing but the class.
   */
  private static final AtomicReference<BundleContext> FRAMEWORK = new AtomicReference<>();

  /** Of the framework, while it runs. */
  static Optional<BundleContext> context() {
    return Optional.ofNullable(FRAMEWORK.get());
  }

  @Override
  public void start(BundleContext context) {
    FRAMEWORK.set(context);
    context.addBundleListener(this);
  }

  @Override
  public void stop(BundleContext context) {
    context.removeBundleListener(this);
    FRAMEWORK.compareAndSet(context, null);
  }

  @Override
  public void bundleChanged(BundleEvent event) {
    if (event.getType() == BundleEvent.STARTING) {
      String user = event.getBundle().getSymbolicName();
      for (String name : USED_BY.getOrDefault(user, List.of())) {
        context().ifPresent(context -> activate(context, name));
      }
    }
  }

  private static void activate(BundleContext context, String name) {
    for (Bundle bundle : context.getBundles()) {
      if (name.equals(bundle.getSymbolicName()) && bundle.getState() != Bundle.ACTIVE) {
        try {
          bundle.start(Bundle.START_TRANSIENT);
        } catch (BundleException e) {
          throw new IllegalStateException("The bundle " + name + " cannot be activated.", e);
        }
      }
    }
  }
}
