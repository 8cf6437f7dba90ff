// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.workbench.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import org.eclipse.core.commands.operations.IUndoContext;
import org.eclipse.core.commands.operations.ObjectUndoContext;
import org.natrolyte.model.document.RecipeDocument;
import org.natrolyte.model.formulation.Formulation;
import org.natrolyte.workbench.engine.RecipeState;

/**
 * A document that is open in an editor: what is written, what is known of it, and which recipe is
 * looked at. Used in the UI thread only. Every edit goes through the platform's operation history.
 */
public final class OpenDocument {
  /** What a listener has to look at again. */
  public enum Change {
    /** What is written. */
    TEXT,
    /** What is known of the recipes. */
    STATES,
    /** Which recipe is looked at. */
    SELECTION,
    /** How the recipes are compared. */
    COMPARISON,
    /** Whether there is something to save. */
    DIRTY
  }

  /** Hears of changes, in the UI thread. */
  @FunctionalInterface
  public interface Listener {
    /** Something has changed. */
    void changed(Change change);
  }

  private final IUndoContext undoContext = new ObjectUndoContext(this, "Natrolyte document");
  private final List<Listener> listeners = new CopyOnWriteArrayList<>();
  private final DocumentHistory history = new DocumentHistory(this);
  private RecipeDocument document = RecipeDocument.EMPTY;
  private RecipeDocument saved = RecipeDocument.EMPTY;
  private List<RecipeState> states = List.of();
  private int selected = -1;

  /** Adds a listener. */
  public void addListener(Listener listener) {
    listeners.add(listener);
  }

  /** The undo context of its edits. */
  public IUndoContext undoContext() {
    return undoContext;
  }

  /** The edits of the document. */
  public DocumentHistory history() {
    return history;
  }

  /** What is written. */
  public RecipeDocument document() {
    return document;
  }

  /** What is known, one state for each recipe of {@link #document()}. */
  public List<RecipeState> states() {
    return states;
  }

  /** What is known of the recipes in the file; nothing of those that were edited since. */
  public List<RecipeState> savedStates() {
    return FollowingStates.known(states, saved == null ? List.of() : saved.recipes());
  }

  /** Index of the recipe looked at; -1 when there is none. */
  public int selected() {
    return selected;
  }

  /** What is known of the recipe looked at; empty when there is none. */
  public Optional<RecipeState> lookedAt() {
    return selected >= 0 && selected < states.size()
        ? Optional.of(states.get(selected))
        : Optional.empty();
  }

  /** What is in the file, as far as it is known; empty when the file was removed. */
  public Optional<RecipeDocument> saved() {
    return Optional.ofNullable(saved);
  }

  /** Whether there is something to save. */
  public boolean isDirty() {
    return !document.equals(saved);
  }

  /** Shows a document that was just read from its file, or a new one. */
  public void reset(RecipeDocument read) {
    history.forget();
    saved = read;
    show(read, read.recipes().isEmpty() ? -1 : Math.clamp(selected, 0, read.recipes().size() - 1));
    tell(Change.DIRTY);
  }

  /** What is in the file has become another, while the edits stay. */
  public void rebase(RecipeDocument inFile) {
    saved = inFile;
    tell(Change.DIRTY);
  }

  /** Remembers that the document is in its file as it is now. */
  public void markSaved() {
    saved = document;
    tell(Change.DIRTY);
  }

  /** The file no longer holds what is written, for example because it was removed. */
  public void markUnsaved() {
    saved = null;
    tell(Change.DIRTY);
  }

  /** Goes back to what is in the file, as an edit. */
  public void revert() {
    if (saved != null) {
      history.edit("Revert", saved, Math.min(selected, saved.recipes().size() - 1));
    }
  }

  /** Looks at another recipe. */
  public void select(int index) {
    if (index != selected && index >= -1 && index < document.recipes().size()) {
      selected = index;
      tell(Change.SELECTION);
    }
  }

  /** Takes what a job has found out, unless the document has moved on since. */
  public void accept(List<RecipeState> found) {
    boolean same = found.size() == states.size();
    for (int i = 0; same && i < found.size(); i++) {
      same = found.get(i).entry().equals(states.get(i).entry());
    }
    if (same && !found.equals(states)) {
      states = List.copyOf(found);
      tell(Change.STATES);
    }
  }

  /** Takes how the text of a recipe is read, before a job has computed anything of it. */
  public void understood(int index, Formulation formulation) {
    List<RecipeState> now = new ArrayList<>(states);
    now.set(index, now.get(index).reads(formulation));
    states = List.copyOf(now);
  }

  /** Marks every result as old, for example because a parameter was changed. */
  public void makeOld() {
    states = FollowingStates.old(states);
    tell(Change.STATES);
  }

  /** Nothing computes any more: what has not arrived by now does not come. */
  public void stopped() {
    accept(FollowingStates.stopped(states));
  }

  /** Shows an edited document; called by the history only. */
  void show(RecipeDocument next, int select) {
    boolean wasDirty = isDirty();
    boolean onlyCompared = isSameApartFromComparison(next);
    states = FollowingStates.of(states, document, next);
    document = next;
    boolean moved = selected != select;
    selected = select;
    tell(onlyCompared ? Change.COMPARISON : Change.TEXT);
    if (moved) {
      tell(Change.SELECTION);
    }
    if (wasDirty != isDirty()) {
      tell(Change.DIRTY);
    }
  }

  /** Whether another document differs in nothing but how the recipes are compared. */
  private boolean isSameApartFromComparison(RecipeDocument next) {
    return next.title().equals(document.title())
        && next.recipes().equals(document.recipes())
        && next.parameters().equals(document.parameters())
        && next.notes().equals(document.notes());
  }

  private void tell(Change change) {
    listeners.forEach(l -> l.changed(change));
  }
}
