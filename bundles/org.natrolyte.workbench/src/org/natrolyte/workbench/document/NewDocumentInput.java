// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.workbench.document;

import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IPersistableElement;
import org.natrolyte.model.document.RecipeDocument;

/** A document that is in no file yet. */
public final class NewDocumentInput implements IEditorInput {
  private final String name;
  private final RecipeDocument document;

  /**
   * @param name what the tab shows
   * @param document what it starts with
   */
  public NewDocumentInput(String name, RecipeDocument document) {
    this.name = name;
    this.document = document;
  }

  /** What the document starts with. */
  public RecipeDocument document() {
    return document;
  }

  @Override
  public boolean exists() {
    return false;
  }

  @Override
  public ImageDescriptor getImageDescriptor() {
    return null;
  }

  @Override
  public String getName() {
    return name;
  }

  @Override
  public IPersistableElement getPersistable() {
    return null;
  }

  @Override
  public String getToolTipText() {
    return name + " (not saved yet)";
  }

  @Override
  public <T> T getAdapter(Class<T> adapter) {
    return null;
  }
}
