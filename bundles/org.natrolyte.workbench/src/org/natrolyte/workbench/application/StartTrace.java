// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.workbench.application;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.eclipse.core.runtime.ILog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.PlatformUI;
import org.natrolyte.workbench.theme.Ids;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleEvent;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.SynchronousBundleListener;

/**
 * Measures the start of the window, when asked to by the property {@value #PROPERTY}: writes the
 * time from the start of the process to the first painted recipe line, the stages on the way, and
 * when each bundle was activated, to a file, and closes the window.
 *
 * <p>Each line is the time in milliseconds since the start of the process, then what happened.
 * Lines of bundles begin with the word "bundle", the first line holds the end result with the
 * processor time of the whole process and of the thread of the window.
 */
final class StartTrace implements Listener, SynchronousBundleListener {
  /** Names the file. */
  static final String PROPERTY = "natrolyte.startTrace";

  private final Path file;
  private final List<String> lines = new CopyOnWriteArrayList<>();

  private StartTrace(Path file) {
    this.file = file;
  }

  /** Starts to measure, or does nothing when nobody asked. */
  static void begin(Display display) {
    String file = System.getProperty(PROPERTY);
    if (file != null) {
      new StartTrace(Path.of(file)).follow(display);
    }
  }

  private void follow(Display display) {
    Bundle own = FrameworkUtil.getBundle(StartTrace.class);
    for (Bundle bundle : own.getBundleContext().getBundles()) {
      if (bundle.getState() == Bundle.ACTIVE) {
        lines.add("- bundle " + bundle.getSymbolicName() + " before the application");
      }
    }
    note("application");
    own.getBundleContext().addBundleListener(this);
    display.addFilter(SWT.Paint, this);
    display.addFilter(SWT.Show, this);
  }

  @Override
  public void bundleChanged(BundleEvent event) {
    if (event.getType() == BundleEvent.STARTED) {
      note("bundle " + event.getBundle().getSymbolicName());
    }
  }

  @Override
  public void handleEvent(Event event) {
    if (event.type == SWT.Show) {
      if (event.widget instanceof Shell) {
        note("shown: a window");
      }
    } else if ("recipe.line".equals(event.widget.getData(Ids.KEY))) {
      event.display.removeFilter(SWT.Paint, this);
      event.display.removeFilter(SWT.Show, this);
      end();
      event.display.asyncExec(() -> PlatformUI.getWorkbench().close());
    }
  }

  private void end() {
    FrameworkUtil.getBundle(StartTrace.class).getBundleContext().removeBundleListener(this);
    long window = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    String result =
        "%d ms to the first painted recipe; processor time %d ms, thread of the window %d ms"
            .formatted(
                sinceStart(),
                ProcessHandle.current().info().totalCpuDuration().orElse(Duration.ZERO).toMillis(),
                Duration.ofNanos(window).toMillis());
    try {
      Files.writeString(
          file, result + "\n" + String.join("\n", lines) + "\n", StandardCharsets.UTF_8);
    } catch (IOException e) {
      ILog.of(StartTrace.class).error("The trace of the start cannot be written.", e);
    }
  }

  private void note(String what) {
    lines.add(sinceStart() + " " + what);
  }

  private static long sinceStart() {
    return System.currentTimeMillis() - ManagementFactory.getRuntimeMXBean().getStartTime();
  }
}
