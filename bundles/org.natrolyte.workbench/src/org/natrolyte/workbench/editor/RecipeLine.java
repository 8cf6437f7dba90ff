// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.workbench.editor;

import java.util.Optional;
import java.util.function.Consumer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ST;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.custom.StyledTextDropTargetEffect;
import org.eclipse.swt.events.TraverseEvent;
import org.eclipse.swt.widgets.Composite;
import org.natrolyte.model.formulation.FormulationReader;
import org.natrolyte.model.recipe.RecipeException;
import org.natrolyte.model.recipe.Span;
import org.natrolyte.workbench.amounts.AddedCompound;
import org.natrolyte.workbench.document.CompoundDrop;
import org.natrolyte.workbench.document.CopyDrop;
import org.natrolyte.workbench.document.InsertedName;
import org.natrolyte.workbench.engine.Engine;
import org.natrolyte.workbench.theme.Fonts;
import org.natrolyte.workbench.theme.Ids;
import org.natrolyte.workbench.theme.Palette;

/** The line in which a recipe is written; wrong characters are underlined. */
final class RecipeLine {
  private final StyledText text;
  private final RecipeProposals proposals;
  private boolean showing;
  private Optional<RecipeException> problem = Optional.empty();

  /**
   * @param parent what it is put into
   * @param typed hears of every change that the user makes
   * @param fixed hears of the recipe with a fix of its mistake taken
   * @param left hears when the user leaves the line
   */
  RecipeLine(Composite parent, Consumer<String> typed, Consumer<String> fixed, Runnable left) {
    text = new StyledText(parent, SWT.BORDER | SWT.WRAP | SWT.MULTI);
    Ids.name(text, "recipe.line", "Recipe");
    text.setFont(new Fonts(text).larger(2));
    text.setMargins(8, 7, 8, 7);
    text.setAlwaysShowScrollBars(false);
    text.setKeyBinding(SWT.MOD1 | 'A', ST.SELECT_ALL);
    text.addListener(SWT.Verify, e -> e.text = e.text.replaceAll("[\\r\\n\\t]+", " "));
    text.addVerifyKeyListener(e -> e.doit = e.character != SWT.CR && e.character != SWT.LF);
    text.addTraverseListener(this::leaveByTab);
    text.addModifyListener(e -> {
      if (!showing) {
        typed.accept(text.getText());
      }
    });
    text.addListener(SWT.FocusOut, e -> left.run());
    proposals = new RecipeProposals(text);
    acceptNames(left, fixed);
    text.addVerifyKeyListener(e -> {
      if (e.stateMask == SWT.MOD1 && e.keyCode == '1') {
        e.doit = false;
        proposals.skipThisKey();
        QuickFixMenu.open(text, problem, fixed);
      }
    });
    Palette.follow(text, this::mark);
  }

  StyledText control() {
    return text;
  }

  /** Shows a recipe's text; the caret stays where it is when the text is the same. */
  void show(String recipe) {
    if (!recipe.equals(text.getText())) {
      showing = true;
      try {
        int caret = text.getCaretOffset();
        text.setText(recipe);
        text.setCaretOffset(Math.min(caret, recipe.length()));
      } finally {
        showing = false;
      }
      problem = Optional.empty();
    }
  }

  /** Underlines what is wrong. */
  void show(Optional<RecipeException> wrong) {
    problem = wrong;
    mark();
  }

  private void mark() {
    text.setStyleRange(null);
    problem.map(RecipeException::span).flatMap(this::visible).ifPresent(this::underline);
  }

  /** A mistake at the end of the text has no character of its own: the last one is marked. */
  private Optional<Span> visible(Span span) {
    int length = text.getCharCount();
    if (length == 0) {
      return Optional.empty();
    }
    int start = Math.min(span.start(), length - 1);
    return Optional.of(new Span(start, Math.clamp(span.end(), start + 1, length)));
  }

  private void underline(Span span) {
    StyleRange range = new StyleRange();
    range.start = span.start();
    range.length = span.end() - span.start();
    range.underline = true;
    range.underlineStyle = SWT.UNDERLINE_SQUIGGLE;
    range.underlineColor = Palette.ERROR.color();
    range.foreground = Palette.ERROR.color();
    text.setStyleRange(range);
  }

  /** What is dropped is put where the pointer is, as one step, and read as if it were typed. */
  private void acceptNames(Runnable closeStep, Consumer<String> changed) {
    CopyDrop.accept(
            text,
            event -> {
              if (event.data instanceof String name && !name.isBlank()) {
                int place = text.getOffsetAtPoint(text.toControl(event.x, event.y));
                closeStep.run();
                drop(place < 0 ? text.getCharCount() : place, name, changed);
                closeStep.run();
              }
            })
        .setDropTargetEffect(new StyledTextDropTargetEffect(text));
  }

  private void drop(int place, String name, Consumer<String> changed) {
    Optional<AddedCompound> joined = joined(place, name);
    if (joined.isEmpty()) {
      insert(place, name);
      return;
    }
    changed.accept(joined.get().text());
    text.setCaretOffset(text.getCharCount());
    text.setFocus();
    if (!joined.get().assumed().isEmpty()) {
      CompoundDrop.say("Added: " + joined.get().assumed() + ".");
    }
  }

  /** Behind a recipe that can be read, a compound joins it as it does on the ingredients. */
  private Optional<AddedCompound> joined(int place, String name) {
    String recipe = text.getText();
    if (place < recipe.stripTrailing().length()) {
      return Optional.empty();
    }
    return Engine.get()
        .ifLoaded()
        .filter(r -> isReadable(recipe, r.reader()))
        .flatMap(r ->
            r.library()
                .find(name.strip())
                .flatMap(compound -> AddedCompound.to(recipe, compound, r.reader())));
  }

  private static boolean isReadable(String recipe, FormulationReader reader) {
    try {
      reader.read(recipe);
      return true;
    } catch (RecipeException tellsTheLine) {
      return false;
    }
  }

  /** Puts a name into the line and the caret behind it. */
  private void insert(int place, String name) {
    InsertedName inserted = InsertedName.into(text.getText(), place, name);
    text.replaceTextRange(inserted.at(), 0, inserted.text());
    text.setCaretOffset(inserted.at() + inserted.text().length());
    text.setFocus();
  }

  private void leaveByTab(TraverseEvent event) {
    if (proposals.isOpen()) {
      return;
    }
    if (event.detail == SWT.TRAVERSE_TAB_NEXT || event.detail == SWT.TRAVERSE_TAB_PREVIOUS) {
      event.doit = true;
    }
  }
}
