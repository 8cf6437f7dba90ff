// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.workbench.editor;

import java.util.stream.Collectors;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.natrolyte.model.study.Choice;
import org.natrolyte.model.study.ParameterValues;
import org.natrolyte.report.Numbers;
import org.natrolyte.workbench.document.OpenDocument;
import org.natrolyte.workbench.preferences.DocumentParametersDialog;
import org.natrolyte.workbench.preferences.PresetParameters;
import org.natrolyte.workbench.theme.Ids;

/** The button that says how many parameters the document sets, and lets them be set. */
final class DocumentParameters {
  private final OpenDocument open;
  private final Button button;

  DocumentParameters(Composite parent, OpenDocument open) {
    this.open = open;
    button =
        Ids.name(
            new Button(parent, SWT.PUSH), "document.parameters", "Set parameters of the document");
    button.addListener(SWT.Selection, e -> edit());
  }

  Button control() {
    return button;
  }

  void show() {
    ParameterValues set = open.document().parameters();
    int count = set.set().size();
    String text = count == 0 ? "Parameters…" : "Parameters: " + count + " set…";
    if (!text.equals(button.getText())) {
      button.setText(text);
      button.requestLayout();
    }
    button.setToolTipText(
        count == 0
            ? "Every study of this document works with the parameters of the preferences."
            : set.set().entrySet().stream()
                .map(e -> e.getKey() + " = " + value(e.getKey(), e.getValue()))
                .collect(Collectors.joining("\n")));
  }

  /** A choice by its label, where the study that takes it has run; else the number. */
  private String value(String key, double value) {
    return open.states().stream()
        .flatMap(s -> s.result().stream())
        .flatMap(r -> r.parameter(key).stream())
        .findFirst()
        .flatMap(p -> p.choice(value))
        .map(Choice::label)
        .orElse(Numbers.UNICODE.text(value));
  }

  private void edit() {
    PresetParameters presets = new PresetParameters(() -> {});
    DocumentParametersDialog dialog =
        new DocumentParametersDialog(
            button.getShell(), open.document().parameters(), presets.values());
    presets.dispose();
    if (dialog.open() == Window.OK) {
      open.history().edit("Set Parameters", open.document().with(dialog.values()), open.selected());
    }
  }
}
