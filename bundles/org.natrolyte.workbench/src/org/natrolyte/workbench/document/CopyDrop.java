// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.workbench.document;

import java.util.function.Consumer;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DropTarget;
import org.eclipse.swt.dnd.DropTargetAdapter;
import org.eclipse.swt.dnd.DropTargetEvent;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.widgets.Control;

/** What is dropped is a copy: what it was dragged from keeps it. */
public final class CopyDrop extends DropTargetAdapter {
  private final Consumer<DropTargetEvent> take;

  /** Hears of drops on a target; what is dropped is given to an action. */
  public CopyDrop(Consumer<DropTargetEvent> take) {
    this.take = take;
  }

  /** Lets texts be dropped on a control. */
  public static DropTarget accept(Control control, Consumer<DropTargetEvent> take) {
    DropTarget target = new DropTarget(control, DND.DROP_COPY | DND.DROP_DEFAULT);
    target.setTransfer(TextTransfer.getInstance());
    target.addDropListener(new CopyDrop(take));
    return target;
  }

  @Override
  public void dragEnter(DropTargetEvent event) {
    event.detail = DND.DROP_COPY;
  }

  @Override
  public void dragOperationChanged(DropTargetEvent event) {
    event.detail = DND.DROP_COPY;
  }

  @Override
  public void drop(DropTargetEvent event) {
    take.accept(event);
  }
}
