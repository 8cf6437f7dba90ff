// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.workbench.application;

import java.util.List;
import java.util.Optional;
import org.eclipse.e4.ui.model.application.ui.advanced.MArea;
import org.eclipse.e4.ui.model.application.ui.basic.MPartStack;
import org.eclipse.e4.ui.model.application.ui.basic.MWindow;
import org.eclipse.e4.ui.workbench.modeling.EModelService;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.IWorkbenchWindow;

/** Where the editors are in a window, and what is beside them. */
final class EditorArea {
  /** Where the size of the window is kept. */
  private static final String SIZE = "natrolyte.size";

  private final MWindow window;
  private final EModelService model;

  EditorArea(IWorkbenchWindow of) {
    window = of.getService(MWindow.class);
    model = of.getService(EModelService.class);
  }

  /** The tabs of the editors; where they stand side by side, the first. */
  Optional<CTabFolder> tabs() {
    return area().stream()
        .flatMap(area -> model.findElements(area, null, MPartStack.class).stream())
        .map(MPartStack::getWidget)
        .filter(CTabFolder.class::isInstance)
        .map(CTabFolder.class::cast)
        .filter(tabs -> !tabs.isDisposed() && tabs.isVisible())
        .findFirst();
  }

  /** Where the editors are in the window, in px; nothing where they are not to be seen. */
  Optional<Rectangle> place() {
    return area().map(MArea::getWidget).flatMap(EditorArea::place);
  }

  /** The stacks of views of the perspective in front, also those that are put away. */
  List<MPartStack> views() {
    return model.findElements(
        window, null, MPartStack.class, null, EModelService.IN_ACTIVE_PERSPECTIVE);
  }

  /** The size of the window to which the views were fitted last. */
  Optional<Point> keptSize() {
    String[] size = window.getPersistedState().getOrDefault(SIZE, "").split(" ");
    return size.length == 2
        ? Optional.of(new Point(Integer.parseInt(size[0]), Integer.parseInt(size[1])))
        : Optional.empty();
  }

  /** Keeps it with the layout. */
  void keepSize(Point size) {
    window.getPersistedState().put(SIZE, size.x + " " + size.y);
  }

  /** Where a widget is in its window, in px; nothing where it is not to be seen. */
  static Optional<Rectangle> place(Object widget) {
    return widget instanceof Control control && !control.isDisposed() && control.isVisible()
        ? Optional.of(
            control.getDisplay().map(control.getParent(), control.getShell(), control.getBounds()))
        : Optional.empty();
  }

  private Optional<MArea> area() {
    return window.getSharedElements().stream()
        .filter(MArea.class::isInstance)
        .map(MArea.class::cast)
        .findFirst();
  }
}
