// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.workbench.engine;

import org.eclipse.ui.services.AbstractServiceFactory;
import org.eclipse.ui.services.IServiceLocator;
import org.osgi.framework.FrameworkUtil;

/** Makes the {@link Engine} when the workbench is first asked for it. */
public final class EngineFactory extends AbstractServiceFactory {
  @Override
  @SuppressWarnings("rawtypes")
  public Object create(
      Class serviceInterface, IServiceLocator parentLocator, IServiceLocator locator) {
    return serviceInterface == Engine.class
        ? new Engine(FrameworkUtil.getBundle(EngineFactory.class).getBundleContext())
        : null;
  }
}
