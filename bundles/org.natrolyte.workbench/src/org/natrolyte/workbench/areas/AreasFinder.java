// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.workbench.areas;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.TreeMap;
import org.natrolyte.model.run.AvailableStudies;
import org.natrolyte.provisioning.Area;
import org.natrolyte.provisioning.AreaRepository;
import org.natrolyte.provisioning.PluginException;
import org.natrolyte.provisioning.Provisioning;
import org.natrolyte.workbench.engine.Engine;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;

/** Finds the research areas that are installed and those that could be. */
final class AreasFinder {
  /**
   * All there is to show.
   *
   * @param areas installed and offered ones, by name
   * @param base studies that are part of the program
   * @param broken installed ones that cannot be used
   * @param problem why nothing can be installed or removed; empty when it can
   */
  record Found(
      List<ShownArea> areas,
      List<AvailableStudies.Installed> base,
      List<AvailableStudies.Broken> broken,
      String problem) {}

  private final AvailableStudies studies = Engine.get().session().studies();
  private final List<AvailableStudies.Installed> left = new ArrayList<>(studies.studies());

  /** Looks; takes a moment, so it is done in a job. */
  Found find(BundleContext context) {
    String problem = "";
    List<ShownArea> areas = List.of();
    try {
      areas = areas(Provisioning.open(context));
    } catch (PluginException e) {
      problem = e.getMessage();
    }
    return new Found(areas, List.copyOf(left), studies.broken(), problem);
  }

  private List<ShownArea> areas(Provisioning provisioning) throws PluginException {
    Optional<URI> bundled = AreaRepository.bundled(provisioning.folder());
    Map<String, ShownArea> areas = new TreeMap<>();
    for (Area area : provisioning.installed()) {
      areas.put(area.id(), shown(provisioning, area, true, Optional.empty()));
    }
    if (bundled.isPresent()) {
      for (Area area : provisioning.available(bundled.get())) {
        if (!area.isBase()) {
          boolean installed = areas.containsKey(area.id());
          Area told = installed ? areas.get(area.id()).area() : area;
          areas.put(area.id(), shown(provisioning, told, installed, bundled));
        }
      }
    }
    return List.copyOf(areas.values());
  }

  private ShownArea shown(
      Provisioning provisioning, Area area, boolean installed, Optional<URI> source)
      throws PluginException {
    List<String> plugins = provisioning.plugins(area, source.orElse(null));
    List<AvailableStudies.Installed> own =
        studies.studies().stream().filter(s -> plugins.contains(bundle(s))).toList();
    left.removeAll(own);
    OptionalLong size =
        source.isPresent() ? provisioning.size(area, source.get()) : OptionalLong.empty();
    return new ShownArea(area, installed, source, size, own);
  }

  private static String bundle(AvailableStudies.Installed study) {
    Bundle bundle = FrameworkUtil.getBundle(study.study().getClass());
    return bundle == null ? "" : bundle.getSymbolicName();
  }
}
