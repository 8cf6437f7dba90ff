// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.workbench.application;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.ILog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IPartListener2;
import org.eclipse.ui.IPerspectiveDescriptor;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchPartReference;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PerspectiveAdapter;
import org.natrolyte.document.DocumentException;
import org.natrolyte.document.DocumentFile;
import org.natrolyte.workbench.commands.Commands;
import org.natrolyte.workbench.document.NewDocumentInput;
import org.natrolyte.workbench.editor.EmptyState;
import org.natrolyte.workbench.editor.RecipeDocumentEditor;
import org.natrolyte.workbench.theme.Palette;
import org.osgi.framework.FrameworkUtil;

/**
 * What stands in the place of the editors after the last of them was closed, the welcome page
 * included: what can be opened. Nothing is made before.
 */
final class EmptyEditors {
  private static final String CSS_ID = "org.eclipse.e4.ui.css.id";

  private final IWorkbenchWindow window;
  private final AtomicBoolean waiting = new AtomicBoolean();
  private Composite shown;

  private EmptyEditors(IWorkbenchWindow window) {
    this.window = window;
  }

  /** Watches the editors of a window. */
  static void follow(IWorkbenchWindow window) {
    EmptyEditors empty = new EmptyEditors(window);
    window
        .getPartService()
        .addPartListener(
            new IPartListener2() {
              @Override
              public void partOpened(IWorkbenchPartReference part) {
                empty.hide();
              }

              @Override
              public void partClosed(IWorkbenchPartReference part) {
                empty.look();
              }
            });
    window.addPerspectiveListener(
        new PerspectiveAdapter() {
          @Override
          public void perspectiveChanged(
              IWorkbenchPage page, IPerspectiveDescriptor perspective, String change) {
            if (IWorkbenchPage.CHANGE_RESET_COMPLETE.equals(change)) {
              empty.look();
            }
          }
        });
  }

  /** In a moment: where one document is closed another may be about to open. */
  private void look() {
    if (!waiting.getAndSet(true)) {
      window.getShell().getDisplay().asyncExec(this::show);
    }
  }

  private boolean isEmpty() {
    return window.getActivePage() != null
        && window.getActivePage().getEditorReferences().length == 0;
  }

  private void hide() {
    if (shown != null && !shown.isDisposed() && !isEmpty()) {
      shown.setVisible(false);
    }
  }

  private void show() {
    waiting.set(false);
    if (window.getShell() == null || window.getShell().isDisposed()) {
      return;
    }
    if (isEmpty()) {
      new EditorArea(window).tabs().ifPresent(this::showIn);
    }
  }

  private void showIn(CTabFolder tabs) {
    if (shown == null || shown.isDisposed() || shown.getParent() != tabs) {
      Composite made = state(tabs).control();
      made.setData(CSS_ID, "natrolyte-empty");
      Palette.follow(made, () -> made.setBackground(Palette.PAPER.color()));
      tabs.addListener(SWT.Resize, e -> fit(made, tabs));
      shown = made;
    }
    shown.moveAbove(null);
    shown.setVisible(true);
    fit(shown, tabs);
  }

  private static void fit(Composite state, CTabFolder tabs) {
    if (!state.isDisposed() && state.getVisible()) {
      state.setBounds(tabs.getClientArea());
    }
  }

  private EmptyState state(CTabFolder in) {
    return new EmptyState(
        in,
        "empty.editors",
        "No document is open",
        "Open one with a double click in the view Documents, or drop a file here.",
        List.of(
            new EmptyState.Offer(
                "A new document", () -> Commands.run("org.natrolyte.workbench.newDocument")),
            new EmptyState.Offer(
                "Open a document\u2026",
                () -> Commands.run("org.natrolyte.workbench.openDocument")),
            new EmptyState.Offer("An example: four recipes compared", this::example),
            new EmptyState.Offer(
                "The welcome page", () -> Commands.run("org.natrolyte.workbench.showWelcome"))));
  }

  /** Beside the user's own documents it is one that has not been saved. */
  private void example() {
    if (ResourcesPlugin.getWorkspace().getRoot().getProjects().length == 0) {
      new FirstStart(window, true).schedule();
      return;
    }
    URL example =
        FrameworkUtil.getBundle(EmptyEditors.class).getEntry("examples/" + FirstStart.SHOWN);
    if (example == null) {
      ILog.of(EmptyEditors.class).error("The examples are missing.");
      return;
    }
    try (InputStream in = example.openStream()) {
      window
          .getActivePage()
          .openEditor(
              new NewDocumentInput(FirstStart.SHOWN, DocumentFile.read(in, FirstStart.SHOWN)),
              RecipeDocumentEditor.ID);
    } catch (IOException | DocumentException | PartInitException e) {
      ILog.of(EmptyEditors.class).error("The example cannot be shown.", e);
    }
  }
}
