// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.workbench.application;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.eclipse.core.runtime.ILog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.ui.PlatformUI;
import org.natrolyte.workbench.theme.Ids;
import org.osgi.framework.Bundle;
import org.osgi.framework.FrameworkUtil;

/**
 * Measures the start of the window, when asked to by the property {@value #PROPERTY}: writes the
 * time from the start of the process to the first painted recipe line, and the bundles that are
 * active by then, to a file, and closes the window.
 */
final class StartTrace implements Listener {
  /** Names the file. */
  static final String PROPERTY = "natrolyte.startTrace";

  private final Path file;

  private StartTrace(Path file) {
    this.file = file;
  }

  /** Starts to measure, or does nothing when nobody asked. */
  static void begin(Display display) {
    String file = System.getProperty(PROPERTY);
    if (file != null) {
      display.addFilter(SWT.Paint, new StartTrace(Path.of(file)));
    }
  }

  @Override
  public void handleEvent(Event event) {
    if (!"recipe.line".equals(event.widget.getData(Ids.KEY))) {
      return;
    }
    event.display.removeFilter(SWT.Paint, this);
    long milliseconds =
        System.currentTimeMillis() - ManagementFactory.getRuntimeMXBean().getStartTime();
    List<String> active =
        Arrays.stream(FrameworkUtil.getBundle(StartTrace.class).getBundleContext().getBundles())
            .filter(b -> b.getState() == Bundle.ACTIVE)
            .map(Bundle::getSymbolicName)
            .sorted()
            .toList();
    String text = milliseconds + " ms\n" + String.join("\n", active) + "\n";
    try {
      Files.writeString(file, text, StandardCharsets.UTF_8);
    } catch (IOException e) {
      ILog.of(StartTrace.class).error("The trace of the start cannot be written.", e);
    }
    event.display.asyncExec(() -> PlatformUI.getWorkbench().close());
  }
}
