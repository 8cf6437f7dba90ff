// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.workbench.welcome;

import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResourceChangeEvent;
import org.eclipse.core.resources.IResourceChangeListener;
import org.eclipse.core.resources.IWorkspace;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.natrolyte.workbench.theme.WindowThread;

/** Links to the documents that were written last; they come and go with the files. */
final class DocumentLinks {
  private final Composite area;
  private final int most;
  private final BiConsumer<Composite, Optional<IFile>> row;
  private final Runnable changed;
  private List<IFile> shown = List.of();

  /**
   * Fills a composite with them.
   *
   * @param most how many are shown
   * @param row writes a document, or, where there is none, that this is so
   * @param changed told when others are shown than before
   */
  DocumentLinks(
      Composite area, int most, BiConsumer<Composite, Optional<IFile>> row, Runnable changed) {
    this.area = area;
    this.most = most;
    this.row = row;
    this.changed = changed;
    fill(KnownDocuments.newest(most));
    follow();
  }

  private void follow() {
    IWorkspace folders = ResourcesPlugin.getWorkspace();
    Display display = area.getDisplay();
    IResourceChangeListener listener = event -> WindowThread.soon(display, this::look);
    folders.addResourceChangeListener(listener, IResourceChangeEvent.POST_CHANGE);
    area.addDisposeListener(e -> folders.removeResourceChangeListener(listener));
  }

  private void look() {
    if (area.isDisposed()) {
      return;
    }
    List<IFile> now = KnownDocuments.newest(most);
    if (!now.equals(shown)) {
      for (Control old : area.getChildren()) {
        old.dispose();
      }
      fill(now);
      changed.run();
    }
  }

  private void fill(List<IFile> documents) {
    shown = documents;
    documents.forEach(d -> row.accept(area, Optional.of(d)));
    if (documents.isEmpty()) {
      row.accept(area, Optional.empty());
    }
  }
}
