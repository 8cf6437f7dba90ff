// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.workbench.comparison;

import java.net.URL;
import java.util.Collections;
import java.util.Enumeration;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.Platform;
import org.osgi.framework.Bundle;
import org.osgi.framework.wiring.BundleWiring;

/**
 * Prepares the collections that the table is built on (Eclipse Collections). Their interfaces find
 * their implementation through Java's service loader and the thread's class loader, once, when a
 * factory is first used; across two bundles that only works while the class loader of the
 * implementation is the thread's.
 */
final class TableCollections {
  private static final String INTERFACES = "org.eclipse.collections.api";
  private static final String IMPLEMENTATION = "org.eclipse.collections.impl";
  private static final String FACTORIES = "org/eclipse/collections/api/factory";

  private TableCollections() {}

  /** Makes every factory find its implementation; later calls cost nothing. */
  static void prepare() {
    Bundle interfaces = Platform.getBundle(INTERFACES);
    Bundle implementation = Platform.getBundle(IMPLEMENTATION);
    if (interfaces == null || implementation == null) {
      return;
    }
    Thread thread = Thread.currentThread();
    ClassLoader before = thread.getContextClassLoader();
    thread.setContextClassLoader(implementation.adapt(BundleWiring.class).getClassLoader());
    try {
      initialize(interfaces, FACTORIES);
      initialize(interfaces, FACTORIES + "/primitive");
    } finally {
      thread.setContextClassLoader(before);
    }
  }

  private static void initialize(Bundle bundle, String folder) {
    ClassLoader loader = bundle.adapt(BundleWiring.class).getClassLoader();
    Enumeration<URL> classes = bundle.findEntries(folder, "*s.class", false);
    for (URL entry : classes == null ? Collections.<URL>emptyList() : Collections.list(classes)) {
      String path = entry.getPath();
      String name = path.substring(path.indexOf(FACTORIES), path.length() - ".class".length());
      try {
        Class.forName(name.replace('/', '.'), true, loader);
      } catch (ClassNotFoundException e) {
        ILog.of(TableCollections.class).error("The comparison cannot be drawn.", e);
      }
    }
  }
}
