// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.session;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.natrolyte.model.run.AvailableStudies.Broken;
import org.natrolyte.model.study.Study;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;

/** Finds plugins that declare studies and that the framework cannot resolve. */
final class UnresolvedPlugins {
  private static final String SERVICE_COMPONENT = "Service-Component";

  private UnresolvedPlugins() {}

  static List<Broken> withStudies(BundleContext context) {
    List<Broken> broken = new ArrayList<>();
    for (Bundle bundle : context.getBundles()) {
      if (bundle.getState() == Bundle.INSTALLED && declaresStudy(bundle)) {
        broken.add(new Broken(PluginName.of(bundle), MissingRequirement.of(context, bundle)));
      }
    }
    return broken;
  }

  private static boolean declaresStudy(Bundle bundle) {
    String header = bundle.getHeaders().get(SERVICE_COMPONENT);
    if (header == null) {
      return false;
    }
    for (String place : header.split(",")) {
      for (URL entry : entries(bundle, place.strip())) {
        if (mentionsStudy(entry)) {
          return true;
        }
      }
    }
    return false;
  }

  /** The files that one piece of the header names; the last part may be a pattern. */
  private static List<URL> entries(Bundle bundle, String place) {
    if (!place.contains("*")) {
      URL entry = bundle.getEntry(place);
      return entry == null ? List.of() : List.of(entry);
    }
    String folder = place.substring(0, place.lastIndexOf('/') + 1);
    List<URL> entries = new ArrayList<>();
    for (String path : paths(bundle, folder)) {
      URL entry = path.endsWith(".xml") ? bundle.getEntry(path) : null;
      if (entry != null) {
        entries.add(entry);
      }
    }
    return entries;
  }

  private static List<String> paths(Bundle bundle, String folder) {
    var paths = bundle.getEntryPaths(folder.isEmpty() ? "/" : folder);
    return paths == null ? List.of() : Collections.list(paths);
  }

  private static boolean mentionsStudy(URL component) {
    try (InputStream in = component.openStream()) {
      String xml = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return xml.contains('"' + Study.class.getName() + '"')
          || xml.contains('\'' + Study.class.getName() + '\'');
    } catch (IOException unreadable) {
      return false;
    }
  }
}
