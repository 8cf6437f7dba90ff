// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.workbench.preferences;

import java.util.Map;
import java.util.TreeMap;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.IEclipsePreferences.IPreferenceChangeListener;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.swt.widgets.Display;
import org.natrolyte.model.study.ParameterValues;
import org.natrolyte.workbench.theme.WindowThread;
import org.osgi.service.prefs.BackingStoreException;

/** The parameters of studies that are set in the preferences, for all documents. */
public final class PresetParameters {
  private static final String NODE = "org.natrolyte.workbench/parameters";

  private final IEclipsePreferences node = InstanceScope.INSTANCE.getNode(NODE);
  private final IPreferenceChangeListener listener;

  /**
   * @param changed runs in the UI thread after a parameter has changed
   */
  public PresetParameters(Runnable changed) {
    Display display = Display.getCurrent();
    listener = event -> WindowThread.soon(display, changed);
    node.addPreferenceChangeListener(listener);
  }

  /** What is set. */
  public ParameterValues values() {
    Map<String, Double> set = new TreeMap<>();
    try {
      for (String key : node.keys()) {
        double value = node.getDouble(key, Double.NaN);
        if (!Double.isNaN(value)) {
          set.put(key, value);
        }
      }
    } catch (BackingStoreException e) {
      ILog.of(PresetParameters.class).error("The parameters cannot be read.", e);
    }
    return new ParameterValues(set);
  }

  /** Sets parameters and writes them; those that are not among them have their defaults again. */
  public void set(ParameterValues values) {
    try {
      for (String key : node.keys()) {
        if (!values.set().containsKey(key)) {
          node.remove(key);
        }
      }
      values.set().forEach(node::putDouble);
      node.flush();
    } catch (BackingStoreException e) {
      ILog.of(PresetParameters.class).error("The parameters cannot be kept.", e);
    }
  }

  /** Hears no more. */
  public void dispose() {
    node.removePreferenceChangeListener(listener);
  }
}
