// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.provisioning;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.equinox.p2.metadata.IArtifactKey;
import org.eclipse.equinox.p2.metadata.IInstallableUnit;
import org.eclipse.equinox.p2.metadata.IRequirement;
import org.eclipse.equinox.p2.metadata.expression.IMatchExpression;
import org.eclipse.equinox.p2.query.IQueryable;
import org.eclipse.equinox.p2.query.QueryUtil;
import org.eclipse.equinox.p2.repository.artifact.IArtifactDescriptor;
import org.eclipse.equinox.p2.repository.artifact.IArtifactRepository;

/** What a feature is made of. */
final class PluginsOf {
  private static final String GROUP = ".feature.group";

  private PluginsOf() {}

  /** The ids of its bundles; features that it needs are left out. */
  static List<String> names(IInstallableUnit feature) {
    List<String> names = new ArrayList<>();
    for (IRequirement requirement : feature.getRequirements()) {
      IMatchExpression<IInstallableUnit> matches = requirement.getMatches();
      Object[] parameters = matches == null ? new Object[0] : matches.getParameters();
      if (parameters.length > 0
          && parameters[0] instanceof String name
          && !name.endsWith(GROUP)
          && !name.endsWith(".feature.jar")) {
        names.add(name);
      }
    }
    return names;
  }

  /** The bytes of its bundles; empty when the repository does not say. */
  static OptionalLong size(
      IInstallableUnit feature,
      IQueryable<IInstallableUnit> metadata,
      IArtifactRepository artifacts) {
    long bytes = 0;
    for (String name : names(feature)) {
      var query = QueryUtil.createLatestQuery(QueryUtil.createIUQuery(name));
      for (IInstallableUnit plugin : metadata.query(query, new NullProgressMonitor())) {
        for (IArtifactKey key : plugin.getArtifacts()) {
          bytes += size(key, artifacts);
        }
      }
    }
    return bytes == 0 ? OptionalLong.empty() : OptionalLong.of(bytes);
  }

  private static long size(IArtifactKey key, IArtifactRepository artifacts) {
    for (IArtifactDescriptor descriptor : artifacts.getArtifactDescriptors(key)) {
      String size = descriptor.getProperty(IArtifactDescriptor.DOWNLOAD_SIZE);
      if (size != null && size.matches("[0-9]+")) {
        return Long.parseLong(size);
      }
    }
    return 0;
  }
}
