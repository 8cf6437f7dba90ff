// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.platform.tests;

import java.nio.file.Path;
import java.util.List;
import org.natrolyte.model.run.RecipeResult;
import org.natrolyte.model.run.RunRequest;
import org.natrolyte.model.study.Conditions;
import org.natrolyte.model.study.ParameterValues;
import org.natrolyte.session.Session;
import org.natrolyte.session.SessionOptions;
import org.natrolyte.session.UserFolder;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleException;
import org.osgi.framework.FrameworkUtil;

/** The running framework, as the tests use it. */
final class Platform {
  private Platform() {}

  static BundleContext context() {
    Bundle own = FrameworkUtil.getBundle(Platform.class);
    if (own.getBundleContext() == null) {
      start(own);
    }
    for (Bundle bundle : own.getBundleContext().getBundles()) {
      if ("org.apache.felix.scr".equals(bundle.getSymbolicName())) {
        start(bundle);
      }
    }
    return own.getBundleContext();
  }

  private static void start(Bundle bundle) {
    try {
      bundle.start(Bundle.START_TRANSIENT);
    } catch (BundleException e) {
      throw new IllegalStateException(bundle + " cannot be started", e);
    }
  }

  static Session session(Path folder) {
    return Session.open(context(), SessionOptions.in(UserFolder.in(folder)));
  }

  static RunRequest request(Session session, String recipe) throws Exception {
    return new RunRequest(session.reader().read(recipe), Conditions.ROOM, ParameterValues.DEFAULTS);
  }

  static RecipeResult run(Session session, String recipe) throws Exception {
    return session.runner().run(List.of(request(session, recipe))).getFirst();
  }
}
