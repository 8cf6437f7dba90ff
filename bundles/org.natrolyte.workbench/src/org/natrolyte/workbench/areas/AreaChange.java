// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.workbench.areas;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.natrolyte.provisioning.PluginException;
import org.natrolyte.provisioning.Provisioning;
import org.osgi.framework.FrameworkUtil;

/** Installs or removes an area; the change holds from the next start on. */
final class AreaChange extends Job {
  /** Is told how it went, in words for the user, from the job's thread. */
  interface Told {
    void done(boolean changed, String words);
  }

  private final ShownArea area;
  private final boolean install;
  private final Told told;

  AreaChange(ShownArea area, boolean install, Told told) {
    super((install ? "Install " : "Remove ") + area.area().name());
    this.area = area;
    this.install = install;
    this.told = told;
    setUser(true);
  }

  @Override
  protected IStatus run(IProgressMonitor monitor) {
    monitor.beginTask(getName(), IProgressMonitor.UNKNOWN);
    try {
      Provisioning provisioning =
          Provisioning.open(FrameworkUtil.getBundle(AreaChange.class).getBundleContext());
      if (install) {
        provisioning.install(area.area(), area.source().orElseThrow());
      } else {
        provisioning.remove(area.area());
      }
      told.done(
          true,
          "%s %s %s from the next start on."
              .formatted(
                  area.area().name(),
                  area.area().shortVersion(),
                  install ? "is there" : "is gone"));
    } catch (PluginException e) {
      told.done(false, e.getMessage());
    } finally {
      monitor.done();
    }
    return Status.OK_STATUS;
  }
}
