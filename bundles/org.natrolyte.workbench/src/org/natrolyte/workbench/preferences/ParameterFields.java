// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.workbench.preferences;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Label;
import org.natrolyte.model.study.ParameterValues;
import org.natrolyte.model.study.StudyDescriptor;
import org.natrolyte.workbench.engine.Engine;
import org.natrolyte.workbench.theme.Fonts;
import org.natrolyte.workbench.theme.WindowThread;
import org.natrolyte.workbench.theme.Words;

/**
 * A field for each parameter that the installed studies take, made from what each study says of
 * itself: label, unit, range, default, and where the default comes from.
 */
final class ParameterFields {
  private final ParameterValues set;
  private final ParameterValues otherwise;
  private final Runnable changed;
  private final List<ParameterField> fields = new ArrayList<>();
  private final ScrolledComposite scroller;

  /**
   * @param parent what they are put into
   * @param set the values in the fields
   * @param otherwise what holds where a field is empty, before the defaults of the studies
   * @param changed runs after a field was changed
   */
  ParameterFields(
      Composite parent, ParameterValues set, ParameterValues otherwise, Runnable changed) {
    this.set = set;
    this.otherwise = otherwise;
    this.changed = changed;
    scroller = new ScrolledComposite(parent, SWT.V_SCROLL);
    scroller.setExpandHorizontal(true);
    scroller.setExpandVertical(true);
    GridDataFactory.fillDefaults().grab(true, true).hint(520, 380).applyTo(scroller);
    say("Looking for studies…");
    Display display = parent.getDisplay();
    Job.createSystem(
            "Find studies",
            monitor -> {
              List<StudyDescriptor> found = Engine.get().session().studies().descriptors();
              WindowThread.soon(display, () -> show(found));
            })
        .schedule();
  }

  Control control() {
    return scroller;
  }

  private void show(List<StudyDescriptor> studies) {
    if (scroller.isDisposed()) {
      return;
    }
    List<StudyDescriptor> withParameters =
        studies.stream().filter(s -> !s.parameters().isEmpty()).toList();
    if (withParameters.isEmpty()) {
      say("None of the installed studies takes a parameter. Research areas bring some along.");
      return;
    }
    Composite area = new Composite(scroller, SWT.NONE);
    GridLayoutFactory.fillDefaults().numColumns(2).margins(4, 4).spacing(10, 6).applyTo(area);
    for (StudyDescriptor study : withParameters) {
      Label heading = new Label(area, SWT.NONE);
      heading.setText(Words.literal(study.title()));
      heading.setFont(new Fonts(area).bold());
      GridDataFactory.fillDefaults().span(2, 1).indent(0, 8).applyTo(heading);
      study
          .parameters()
          .forEach(p -> fields.add(new ParameterField(area, study, p, set, otherwise)));
    }
    fields.forEach(f -> f.onChange(changed));
    put(area);
    scroller.addListener(SWT.Resize, e -> fit());
    fit();
    if (problem().isPresent()) {
      changed.run();
      // its place is known when the dialog has its size
      scroller.getDisplay().asyncExec(this::revealProblem);
    }
  }

  private void revealProblem() {
    if (!scroller.isDisposed()) {
      fields.stream()
          .filter(f -> f.problem().isPresent())
          .findFirst()
          .ifPresent(f -> f.reveal(scroller));
    }
  }

  private void fit() {
    int width = Math.max(320, scroller.getClientArea().width);
    scroller.setMinSize(320, scroller.getContent().computeSize(width, SWT.DEFAULT).y);
  }

  private void say(String words) {
    Composite area = new Composite(scroller, SWT.NONE);
    GridLayoutFactory.fillDefaults().applyTo(area);
    Label label = new Label(area, SWT.WRAP);
    label.setText(words);
    GridDataFactory.fillDefaults().grab(true, false).applyTo(label);
    put(area);
  }

  private void put(Composite area) {
    Control before = scroller.getContent();
    scroller.setContent(area);
    scroller.setMinSize(area.computeSize(SWT.DEFAULT, SWT.DEFAULT));
    if (before != null) {
      before.dispose();
    }
  }

  /** Why what is typed cannot be taken; empty when all can. */
  Optional<String> problem() {
    return fields.stream().map(ParameterField::problem).flatMap(Optional::stream).findFirst();
  }

  void clear() {
    fields.forEach(ParameterField::clear);
  }

  /** What is set now; values of studies that are not installed stay as they are. */
  ParameterValues values() {
    Map<String, Double> values = new TreeMap<>(set.set());
    for (ParameterField field : fields) {
      values.remove(field.key());
      field.value().ifPresent(v -> values.put(field.key(), v));
    }
    return new ParameterValues(values);
  }
}
