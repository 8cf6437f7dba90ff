// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.workbench.bench;

import java.util.Map;
import java.util.TreeMap;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.osgi.service.prefs.BackingStoreException;
import org.osgi.service.prefs.Preferences;

/** Keeps what stands in the laboratory with the workspace. */
final class LabStore {
  private static final String NODE = "org.natrolyte.workbench";

  private LabStore() {}

  static LabSettings load() {
    Preferences node = node();
    LabSettings usual = LabSettings.USUAL;
    Map<String, String> purities = new TreeMap<>();
    try {
      Preferences stored = node.node("purities");
      for (String name : stored.keys()) {
        purities.put(name, stored.get(name, "100"));
      }
    } catch (BackingStoreException e) {
      ILog.of(LabStore.class).warn("The purities of the laboratory cannot be read.", e);
    }
    return new LabSettings(
        node.get("batch", usual.batch()),
        node.get("balance", usual.balance()),
        node.get("pipette", usual.pipette()),
        node.get("temperature", usual.temperature()),
        node.get("stocks", usual.stocks()),
        purities);
  }

  static void save(LabSettings lab) {
    Preferences node = node();
    node.put("batch", lab.batch());
    node.put("balance", lab.balance());
    node.put("pipette", lab.pipette());
    node.put("temperature", lab.temperature());
    node.put("stocks", lab.stocks());
    Preferences purities = node.node("purities");
    try {
      purities.clear();
      lab.purities().forEach(purities::put);
      node.flush();
    } catch (BackingStoreException e) {
      ILog.of(LabStore.class).warn("The settings of the laboratory cannot be kept.", e);
    }
  }

  private static Preferences node() {
    IEclipsePreferences workspace = InstanceScope.INSTANCE.getNode(NODE);
    return workspace.node("laboratory");
  }
}
