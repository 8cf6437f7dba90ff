// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.workbench.application;

import java.io.IOException;
import java.util.Optional;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.Platform;
import org.eclipse.equinox.app.IApplication;
import org.eclipse.equinox.app.IApplicationContext;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.osgi.service.datalocation.Location;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.PlatformUI;
import org.natrolyte.workbench.theme.FocusRing;
import org.natrolyte.workbench.theme.ThemeChoice;
import org.osgi.service.prefs.BackingStoreException;

/** Starts the window. */
public final class WorkbenchApplication implements IApplication {
  @Override
  public Object start(IApplicationContext context) {
    // structures are drawn with Java's own 2D library, which must not open a second connection to
    // the screen beside the window's
    System.setProperty("java.awt.headless", "true");
    // pictures of disabled buttons: faint on any ground; the default, near white, shines on a dark
    // one
    System.setProperty("org.eclipse.swt.image.disablement", "desaturated");
    Optional<String> problem = lockWorkspace();
    Optional<HeadStart> ahead =
        problem.isEmpty() ? Optional.of(HeadStart.begin()) : Optional.empty();
    Display display = PlatformUI.createDisplay();
    ahead.ifPresent(HeadStart::screenIsOpen);
    StartTrace.begin(display);
    FocusRing.show(display);
    try {
      if (problem.isPresent()) {
        refuse(display, problem.get());
        return IApplication.EXIT_OK;
      }
      settleTheme();
      ahead.ifPresent(HeadStart::awaitFolders);
      int code = PlatformUI.createAndRunWorkbench(display, new Advisor(StartArguments.of(context)));
      boolean again = code == PlatformUI.RETURN_RESTART && !Restart.prepare();
      return again ? IApplication.EXIT_RESTART : IApplication.EXIT_OK;
    } finally {
      display.dispose();
    }
  }

  @Override
  public void stop() {
    if (PlatformUI.isWorkbenchRunning()) {
      IWorkbench workbench = PlatformUI.getWorkbench();
      workbench.getDisplay().syncExec(workbench::close);
    }
  }

  /** Two windows must not write one workspace: why this one cannot have it. */
  private static Optional<String> lockWorkspace() {
    Location workspace = Platform.getInstanceLocation();
    if (workspace == null || !workspace.isSet()) {
      return Optional.empty();
    }
    try {
      return workspace.isLocked() || !workspace.lock()
          ? Optional.of(
              "Natrolyte is already open with this workspace. Open the document in that window.")
          : Optional.empty();
    } catch (IOException e) {
      ILog.of(WorkbenchApplication.class).error("The workspace cannot be used.", e);
      return Optional.of(
          "The workspace %s cannot be written: %s"
              .formatted(workspace.getURL().getPath(), e.getMessage()));
    }
  }

  private static void settleTheme() {
    try {
      ThemeChoice.settle();
    } catch (BackingStoreException e) {
      ILog.of(WorkbenchApplication.class).warn("The colours are those of the last start.", e);
    }
  }

  private static void refuse(Display display, String why) {
    Shell shell = new Shell(display);
    MessageDialog.openError(shell, "Natrolyte", why);
    shell.dispose();
  }
}
