// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.start;

import java.nio.file.Path;
import java.security.CodeSource;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.connect.FrameworkUtilHelper;
import org.osgi.framework.namespace.HostNamespace;
import org.osgi.framework.wiring.BundleRevision;
import org.osgi.framework.wiring.BundleWire;
import org.osgi.framework.wiring.BundleWiring;

/**
 * Knows the bundle of a class from the class path: that of the file which it was loaded from. The
 * framework finds this service by the name in {@code META-INF/services}.
 */
public final class BundleOfClass implements FrameworkUtilHelper {
  private final Map<String, Bundle> bundles = new ConcurrentHashMap<>();

  @Override
  public Optional<Bundle> getBundle(Class<?> type) {
    CodeSource source = type.getProtectionDomain().getCodeSource();
    if (source == null || source.getLocation() == null) {
      return Optional.empty();
    }
    String file = ClassPath.fileOf(source.getLocation().getPath());
    Bundle known = bundles.get(file);
    if (known == null) {
      Activations.context().ifPresent(this::learn);
      known = bundles.get(file);
    }
    return Optional.ofNullable(known);
  }

  private void learn(BundleContext context) {
    for (Bundle bundle : context.getBundles()) {
      host(bundle).ifPresent(host -> bundles.put(fileOf(bundle.getLocation()), host));
    }
  }

  private static String fileOf(String location) {
    Path file = Path.of(location.substring(location.lastIndexOf(':') + 1)).getFileName();
    return file == null ? location : file.toString();
  }

  /** The bundle itself, or that which a fragment is attached to; empty while it is not. */
  private static Optional<Bundle> host(Bundle bundle) {
    BundleRevision revision = bundle.adapt(BundleRevision.class);
    if (revision == null || (revision.getTypes() & BundleRevision.TYPE_FRAGMENT) == 0) {
      return Optional.of(bundle);
    }
    BundleWiring wiring = bundle.adapt(BundleWiring.class);
    return wiring == null
        ? Optional.empty()
        : wiring.getRequiredWires(HostNamespace.HOST_NAMESPACE).stream()
            .map(BundleWire::getProviderWiring)
            .map(BundleWiring::getBundle)
            .findFirst();
  }
}
