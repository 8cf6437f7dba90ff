// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.workbench.library;

import java.io.IOException;
import java.util.List;
import org.eclipse.core.commands.operations.AbstractOperation;
import org.eclipse.core.runtime.IAdaptable;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;

/** A change of the own compounds, however many it is about, as one step of undo. */
final class OwnCompoundEdit extends AbstractOperation {
  /** Makes the change. */
  @FunctionalInterface
  interface Change {
    /** Changes the file. */
    void make(OwnCompoundFile file) throws IOException;
  }

  private final OwnCompoundFile file;
  private final Change change;
  private final Runnable changed;
  private List<OwnCompound> before = List.of();
  private List<OwnCompound> after = List.of();

  /**
   * @param label what the Edit menu calls it
   * @param file of the compounds
   * @param change the change
   * @param changed runs after the file was changed
   */
  OwnCompoundEdit(String label, OwnCompoundFile file, Change change, Runnable changed) {
    super(label);
    this.file = file;
    this.change = change;
    this.changed = changed;
  }

  @Override
  public IStatus execute(IProgressMonitor monitor, IAdaptable info) {
    return write(() -> {
      before = file.read();
      change.make(file);
      after = file.read();
    });
  }

  @Override
  public IStatus undo(IProgressMonitor monitor, IAdaptable info) {
    return write(() -> replace(after, before));
  }

  @Override
  public IStatus redo(IProgressMonitor monitor, IAdaptable info) {
    return write(() -> replace(before, after));
  }

  private void replace(List<OwnCompound> expected, List<OwnCompound> by) throws IOException {
    if (!file.read().equals(expected)) {
      throw new IOException(file.path() + " was changed by somebody else since");
    }
    file.replaceAll(by);
  }

  private interface Writing {
    void run() throws IOException;
  }

  private IStatus write(Writing writing) {
    try {
      writing.run();
      changed.run();
      return Status.OK_STATUS;
    } catch (IOException e) {
      return Status.error("Nothing was changed: " + e.getMessage(), e);
    }
  }
}
