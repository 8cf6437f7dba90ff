// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.workbench.application;

import org.eclipse.ui.IFolderLayout;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IPerspectiveFactory;
import org.eclipse.ui.IPlaceholderFolderLayout;
import org.eclipse.ui.progress.IProgressConstants;
import org.natrolyte.workbench.details.DetailsView;
import org.natrolyte.workbench.help.HelpView;
import org.natrolyte.workbench.help.StepsView;
import org.natrolyte.workbench.library.LibraryView;

/**
 * Documents at the left, editors in the middle, details at the right; in a narrow window details
 * come below the documents. Problems, progress and the error log open below the editors when they
 * are asked for.
 */
public final class FormulationPerspective implements IPerspectiveFactory {
  /** Its id in plugin.xml. */
  public static final String ID = "org.natrolyte.workbench.formulation";

  /** The navigator's id in plugin.xml. */
  public static final String NAVIGATOR = "org.natrolyte.workbench.navigator";

  /** What the tabs of two views and the buttons beside them take, in px. */
  private static final int TWO_TABS = 308;

  private static final String ERROR_LOG = "org.eclipse.pde.runtime.LogView";
  private static final String HISTORY = "org.eclipse.team.ui.GenericHistoryView";

  @Override
  public void createInitialLayout(IPageLayout layout) {
    if (WindowSize.isNarrow()) {
      narrow(layout);
    } else {
      wide(layout);
    }
    layout.addShowViewShortcut(NAVIGATOR);
    layout.addShowViewShortcut(LibraryView.ID);
    layout.addShowViewShortcut(HelpView.ID);
    layout.addShowViewShortcut(StepsView.ID);
    layout.addShowViewShortcut(DetailsView.ID);
    layout.addShowViewShortcut(IPageLayout.ID_OUTLINE);
    layout.addShowViewShortcut(IPageLayout.ID_PROBLEM_VIEW);
    layout.addShowViewShortcut(IProgressConstants.PROGRESS_VIEW_ID);
    layout.addShowViewShortcut(ERROR_LOG);
    layout.addShowViewShortcut(HISTORY);
    layout.addShowViewShortcut(IPageLayout.ID_PROP_SHEET);
  }

  private static void wide(IPageLayout layout) {
    String editors = layout.getEditorArea();
    IFolderLayout left = layout.createFolder("left", IPageLayout.LEFT, 0.19f, editors);
    left.addView(NAVIGATOR);
    left.addPlaceholder(IPageLayout.ID_OUTLINE);
    layout.addView(LibraryView.ID, IPageLayout.BOTTOM, 0.36f, "left");
    IFolderLayout right = layout.createFolder("right", IPageLayout.RIGHT, 0.72f, editors);
    right.addView(DetailsView.ID);
    right.addView(HelpView.ID);
    right.addPlaceholder(StepsView.ID);
    below(layout, 0.8f);
  }

  /** A quarter of the window, or more where the names of two views would be cut. */
  private static float narrowLeft() {
    return Math.max(0.26f, (float) TWO_TABS / WindowSize.width());
  }

  private static void narrow(IPageLayout layout) {
    String editors = layout.getEditorArea();
    IFolderLayout left = layout.createFolder("left", IPageLayout.LEFT, narrowLeft(), editors);
    left.addView(NAVIGATOR);
    left.addView(LibraryView.ID);
    left.addPlaceholder(IPageLayout.ID_OUTLINE);
    IFolderLayout right = layout.createFolder("right", IPageLayout.BOTTOM, 0.42f, "left");
    right.addView(DetailsView.ID);
    right.addView(HelpView.ID);
    right.addPlaceholder(StepsView.ID);
    below(layout, 0.7f);
  }

  /**
   * Nothing at first: the room belongs to the editors, and mistakes are also where they are made.
   */
  private static void below(IPageLayout layout, float editorsShare) {
    IPlaceholderFolderLayout below =
        layout.createPlaceholderFolder(
            "below", IPageLayout.BOTTOM, editorsShare, layout.getEditorArea());
    below.addPlaceholder(IPageLayout.ID_PROBLEM_VIEW);
    below.addPlaceholder(IProgressConstants.PROGRESS_VIEW_ID);
    below.addPlaceholder(ERROR_LOG);
    below.addPlaceholder(HISTORY);
    below.addPlaceholder(IPageLayout.ID_PROP_SHEET);
    below.addPlaceholder("*");
  }
}
