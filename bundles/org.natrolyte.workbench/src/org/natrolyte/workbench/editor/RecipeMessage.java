// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.workbench.editor;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.natrolyte.model.finding.Vocabulary;
import org.natrolyte.model.recipe.RecipeException;
import org.natrolyte.workbench.commands.Commands;
import org.natrolyte.workbench.commands.StudyCommand;
import org.natrolyte.workbench.engine.Arrivals;
import org.natrolyte.workbench.engine.RecipeState;
import org.natrolyte.workbench.theme.Icons;
import org.natrolyte.workbench.theme.Ids;
import org.natrolyte.workbench.theme.Palette;
import org.natrolyte.workbench.theme.Words;

/**
 * What there is to say about the recipe line: its class, or what is wrong and what would be right.
 */
final class RecipeMessage {
  private static final int SUGGESTIONS = 5;

  private final Composite area;
  private final Label icon;
  private final Link message;
  private final Icons icons;
  private RecipeState state;

  /**
   * @param parent what it is put into
   * @param takeSuggestion hears the text of the recipe with a suggestion taken
   */
  RecipeMessage(Composite parent, Consumer<String> takeSuggestion) {
    area = new Composite(parent, SWT.NONE);
    GridLayoutFactory.fillDefaults().numColumns(2).spacing(6, 0).applyTo(area);
    icons = new Icons(area);
    icon = new Label(area, SWT.NONE);
    GridDataFactory.fillDefaults().align(SWT.CENTER, SWT.BEGINNING).hint(16, 18).applyTo(icon);
    message = new Link(area, SWT.WRAP);
    message.setData(Ids.KEY, "recipe.message");
    GridDataFactory.fillDefaults().grab(true, false).hint(200, SWT.DEFAULT).applyTo(message);
    message.addListener(
        SWT.Selection,
        e -> {
          if (e.text.equals(StudyCommand.STOP) || e.text.equals(StudyCommand.AGAIN)) {
            Commands.run(e.text);
          } else {
            takeSuggestion.accept(corrected(e.text));
          }
        });
    Palette.follow(message, this::render);
  }

  Composite control() {
    return area;
  }

  void show(RecipeState now) {
    state = now;
    render();
  }

  private void render() {
    if (state == null) {
      return;
    }
    switch (state.status()) {
      case EMPTY ->
          say("hint", Palette.MUTED, "Write a recipe as a paper prints it: 1 M NaPF6 in G2.");
      case EDITED -> say("busy", Palette.MUTED, "Reading…");
      case WRONG -> state.problem().ifPresent(this::sayWrong);
      case COMPUTING -> sayMarkup("busy", Palette.MUTED, computing(state.arrivals()));
      case CANCELLED -> sayMarkup("warning", Palette.WARNING, cancelled(state.arrivals()));
      case CURRENT -> say("good", Palette.TEXT, electrolyteClass());
    }
  }

  private static String computing(Arrivals arrivals) {
    return "Computing: %d of %d studies are done.   <a href=\"%s\">Stop</a>"
        .formatted(arrivals.done(), arrivals.studies().size(), StudyCommand.STOP);
  }

  private static String cancelled(Arrivals arrivals) {
    String what =
        arrivals.done() == 0
            ? "Stopped: what is shown is from before."
            : "Stopped: %d of %d studies are new, the grey ones are not."
                .formatted(arrivals.done(), arrivals.studies().size());
    return what + "   <a href=\"" + StudyCommand.AGAIN + "\">Compute again</a>";
  }

  private String electrolyteClass() {
    return state
        .result()
        .flatMap(r -> r.findings().text(Vocabulary.ELECTROLYTE_CLASS))
        .map(RecipeMessage::sentence)
        .orElse("Read and computed.");
  }

  private void sayWrong(RecipeException problem) {
    StringBuilder text = new StringBuilder(Words.literalInLink(withoutQuestion(problem)));
    List<String> links = new ArrayList<>();
    problem.suggestions().stream()
        .limit(SUGGESTIONS)
        .forEach(s ->
            links.add(
                "<a href=\"" + Words.literalInLink(s) + "\">" + Words.literalInLink(s) + "</a>"));
    if (!links.isEmpty()) {
      text.append("\nDid you mean  ").append(String.join("   ", links)).append("  ?");
    }
    sayMarkup("error", Palette.ERROR, text.toString());
  }

  /** The links ask the question "did you mean" already. */
  private static String withoutQuestion(RecipeException problem) {
    String message = problem.getMessage();
    return problem.suggestions().isEmpty()
        ? message
        : message.replaceFirst(" Did you mean [^?]*\\?$", "");
  }

  private void say(String picture, Palette color, String text) {
    sayMarkup(picture, color, Words.literalInLink(text));
  }

  private void sayMarkup(String picture, Palette color, String text) {
    icon.setImage(icons.get(picture));
    message.setForeground(color.color());
    if (!text.equals(message.getText())) {
      message.setText(text);
      message.requestLayout();
    }
  }

  private String corrected(String suggestion) {
    String text = state.entry().recipe();
    return state.problem().map(p -> RecipeFix.taking(text, p, suggestion)).orElse(text);
  }

  private static String sentence(String text) {
    return text.isEmpty() ? text : Character.toUpperCase(text.charAt(0)) + text.substring(1);
  }
}
