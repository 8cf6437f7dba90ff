// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.session;

import java.util.Collection;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.Constants;
import org.osgi.framework.wiring.BundleCapability;
import org.osgi.framework.wiring.BundleRequirement;
import org.osgi.framework.wiring.BundleRevision;
import org.osgi.framework.wiring.FrameworkWiring;

/** Says in words what keeps a plugin from being resolved. */
final class MissingRequirement {
  private final FrameworkWiring wiring;
  private final Set<Bundle> seen = new HashSet<>();

  private MissingRequirement(FrameworkWiring wiring) {
    this.wiring = wiring;
  }

  static String of(BundleContext context, Bundle bundle) {
    FrameworkWiring wiring =
        context.getBundle(Constants.SYSTEM_BUNDLE_LOCATION).adapt(FrameworkWiring.class);
    return new MissingRequirement(wiring)
        .reason(bundle)
        .orElse("its requirements contradict those of other plugins");
  }

  private Optional<String> reason(Bundle bundle) {
    BundleRevision revision = bundle.adapt(BundleRevision.class);
    if (revision == null || !seen.add(bundle)) {
      return Optional.empty();
    }
    for (BundleRequirement requirement : revision.getDeclaredRequirements(null)) {
      if (isOptional(requirement)) {
        continue;
      }
      Optional<String> reason = reason(requirement);
      if (reason.isPresent()) {
        return reason;
      }
    }
    return Optional.empty();
  }

  private Optional<String> reason(BundleRequirement requirement) {
    Collection<BundleCapability> providers = wiring.findProviders(requirement);
    String what = RequirementText.of(requirement);
    if (providers.isEmpty()) {
      return Optional.of("it needs " + what + ", which is not installed");
    }
    for (BundleCapability provider : providers) {
      if (provider.getRevision().getBundle().getState() != Bundle.INSTALLED) {
        return Optional.empty();
      }
    }
    Bundle first = providers.iterator().next().getRevision().getBundle();
    return reason(first)
        .map(deeper ->
            "it needs %s of %s, which cannot be used itself: %s"
                .formatted(what, PluginName.of(first), deeper));
  }

  private static boolean isOptional(BundleRequirement requirement) {
    return Constants.RESOLUTION_OPTIONAL.equals(
            requirement.getDirectives().get(Constants.RESOLUTION_DIRECTIVE))
        || "dynamic".equals(requirement.getDirectives().get(Constants.RESOLUTION_DIRECTIVE));
  }
}
