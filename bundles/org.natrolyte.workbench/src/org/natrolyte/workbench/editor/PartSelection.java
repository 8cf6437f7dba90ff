// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.workbench.editor;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.ISelectionChangedListener;
import org.eclipse.jface.viewers.ISelectionProvider;
import org.eclipse.jface.viewers.SelectionChangedEvent;
import org.eclipse.jface.viewers.StructuredSelection;

/** What is selected in the editor, whichever of its tables the user is in. */
final class PartSelection implements ISelectionProvider {
  private final List<ISelectionChangedListener> listeners = new CopyOnWriteArrayList<>();
  private ISelection selection = StructuredSelection.EMPTY;

  @Override
  public void addSelectionChangedListener(ISelectionChangedListener listener) {
    listeners.add(listener);
  }

  @Override
  public void removeSelectionChangedListener(ISelectionChangedListener listener) {
    listeners.remove(listener);
  }

  @Override
  public ISelection getSelection() {
    return selection;
  }

  @Override
  public void setSelection(ISelection now) {
    selection = now;
    SelectionChangedEvent event = new SelectionChangedEvent(this, now);
    listeners.forEach(l -> l.selectionChanged(event));
  }

  /** Selects one thing. */
  void select(Object what) {
    setSelection(what == null ? StructuredSelection.EMPTY : new StructuredSelection(what));
  }
}
