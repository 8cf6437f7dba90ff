// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.start;

import org.eclipse.osgi.internal.framework.EquinoxConfiguration;
import org.eclipse.osgi.internal.loader.BundleLoader;
import org.eclipse.osgi.internal.loader.EquinoxClassLoader;
import org.eclipse.osgi.storage.BundleInfo.Generation;

/**
 * The loader of a bundle whose classes are on the class path: to the framework they look as if this
 * loader had loaded them before, so that it activates the bundle with its first class as ever.
 */
final class ClassPathLoader extends EquinoxClassLoader {
  static {
    ClassLoader.registerAsParallelCapable();
  }

  ClassPathLoader(
      ClassLoader parent,
      EquinoxConfiguration configuration,
      BundleLoader delegate,
      Generation generation) {
    super(parent, configuration, delegate, generation);
  }

  @Override
  public Class<?> publicFindLoaded(String name) {
    try {
      return Class.forName(name, false, ClassPathLoader.class.getClassLoader());
    } catch (ClassNotFoundException e) {
      // of a fragment that is not on the class path, or in no bundle at all: the framework decides
      return super.publicFindLoaded(name);
    }
  }
}
