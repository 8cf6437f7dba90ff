// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.workbench.document;

import java.nio.file.Path;
import java.util.Optional;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IPersistableElement;
import org.natrolyte.model.document.RecipeDocument;

/** A document that is in no file yet. */
public final class NewDocumentInput implements IEditorInput {
  private final String name;
  private final RecipeDocument document;
  private final Optional<Path> source;

  /**
   * @param name what the tab shows
   * @param document what it starts with
   */
  public NewDocumentInput(String name, RecipeDocument document) {
    this(name, document, Optional.empty());
  }

  /**
   * @param name what the tab shows
   * @param document what it starts with
   * @param source the file whose recipes these are; it stays as it is
   */
  public NewDocumentInput(String name, RecipeDocument document, Optional<Path> source) {
    this.name = name;
    this.document = document;
    this.source = source.map(s -> s.toAbsolutePath().normalize());
  }

  /** What the document starts with. */
  public RecipeDocument document() {
    return document;
  }

  /** The file from which the recipes of an editor's input came; empty for all others. */
  public static Optional<Path> sourceOf(IEditorInput input) {
    return input instanceof NewDocumentInput fresh ? fresh.source : Optional.empty();
  }

  /** A file that is opened twice is one document. */
  @Override
  public boolean equals(Object other) {
    return this == other
        || other instanceof NewDocumentInput input
            && source.isPresent()
            && source.equals(input.source);
  }

  @Override
  public int hashCode() {
    return source.isPresent() ? source.hashCode() : System.identityHashCode(this);
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
    return source
        .map(s -> "Recipes of " + s + " (not saved yet)")
        .orElse(name + " (not saved yet)");
  }

  @Override
  public <T> T getAdapter(Class<T> adapter) {
    return null;
  }
}
