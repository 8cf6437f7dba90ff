// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.start;

import org.eclipse.osgi.internal.framework.EquinoxConfiguration;
import org.eclipse.osgi.internal.hookregistry.ClassLoaderHook;
import org.eclipse.osgi.internal.hookregistry.HookConfigurator;
import org.eclipse.osgi.internal.hookregistry.HookRegistry;
import org.eclipse.osgi.internal.loader.BundleLoader;
import org.eclipse.osgi.internal.loader.ModuleClassLoader;
import org.eclipse.osgi.storage.BundleInfo.Generation;

/**
 * Lets bundles take their classes from Java's own class path, where the start script has put them.
 *
 * <p>Java keeps classes ready for the next start, loaded, linked and with their lambdas (JEP 483),
 * but only those of its own class loaders. Bundles remain what they are: their wiring, extensions,
 * services and resources come from the framework as ever; only the place of the classes differs.
 */
public final class ClassPathHook implements HookConfigurator {
  @Override
  public void addHooks(HookRegistry registry) {
    ClassPath path = ClassPath.own();
    registry.addClassLoaderHook(
        new ClassLoaderHook() {
          @Override
          public ModuleClassLoader createClassLoader(
              ClassLoader parent,
              EquinoxConfiguration configuration,
              BundleLoader delegate,
              Generation generation) {
            return path.holds(generation.getBundleFile().getBaseFile())
                ? new ClassPathLoader(parent, configuration, delegate, generation)
                : null;
          }
        });
    registry.addActivatorHookFactory(Activations::new);
  }
}
