// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.session;

import org.osgi.framework.Bundle;
import org.osgi.framework.Constants;

/** What a person calls a plugin. */
final class PluginName {
  private PluginName() {}

  /**
   * The bundle's name with its symbolic name: "Anode-free cells (org.natrolyte.area.anodefree)".
   */
  static String of(Bundle bundle) {
    String name = bundle.getHeaders().get(Constants.BUNDLE_NAME);
    String symbolicName = bundle.getSymbolicName();
    if (symbolicName == null) {
      return name == null ? bundle.getLocation() : name;
    }
    return name == null || name.isBlank() ? symbolicName : name + " (" + symbolicName + ")";
  }
}
