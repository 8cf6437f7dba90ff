// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.workbench.tests;

import org.natrolyte.model.study.Study;
import org.natrolyte.workbench.engine.Engine;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.ServiceRegistration;

/** A study of the tests that is installed for documents which are opened from now on. */
final class InstalledStudy implements AutoCloseable {
  private final ServiceRegistration<Study> registration;

  private InstalledStudy(Study study) {
    registration =
        FrameworkUtil.getBundle(InstalledStudy.class)
            .getBundleContext()
            .registerService(Study.class, study, null);
  }

  static InstalledStudy install(Study study) {
    InstalledStudy installed = new InstalledStudy(study);
    Engine.get().dispose();
    return installed;
  }

  @Override
  public void close() {
    registration.unregister();
    Engine.get().dispose();
  }
}
