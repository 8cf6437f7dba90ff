// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.workbench.preferences;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.preference.PreferencePage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchPreferencePage;
import org.natrolyte.model.study.ParameterValues;
import org.natrolyte.model.study.StudyDescriptor;
import org.natrolyte.workbench.engine.Engine;
import org.natrolyte.workbench.theme.Fonts;

/** The numbers that the installed studies take, made from what each study says of itself. */
public final class ParametersPage extends PreferencePage implements IWorkbenchPreferencePage {
  private final PresetParameters presets = new PresetParameters(() -> {});
  private final List<ParameterField> fields = new ArrayList<>();
  private ScrolledComposite scroller;

  @Override
  public void init(IWorkbench workbench) {
    setDescription(
        "Numbers that studies work with, where a document sets no other. Empty: default.");
  }

  @Override
  protected Control createContents(Composite parent) {
    scroller = new ScrolledComposite(parent, SWT.V_SCROLL);
    scroller.setExpandHorizontal(true);
    scroller.setExpandVertical(true);
    GridDataFactory.fillDefaults().grab(true, true).hint(420, 360).applyTo(scroller);
    say("Looking for studies…");
    Job job =
        Job.createSystem(
            "Find studies",
            monitor -> {
              List<StudyDescriptor> found = Engine.get().session().studies().descriptors();
              parent.getDisplay().asyncExec(() -> show(found));
            });
    job.schedule();
    return scroller;
  }

  private void show(List<StudyDescriptor> studies) {
    if (scroller.isDisposed()) {
      return;
    }
    List<StudyDescriptor> withParameters =
        studies.stream().filter(s -> !s.parameters().isEmpty()).toList();
    if (withParameters.isEmpty()) {
      say("None of the installed studies takes a number. Research areas bring some along.");
      return;
    }
    Composite area = new Composite(scroller, SWT.NONE);
    GridLayoutFactory.fillDefaults().numColumns(3).spacing(10, 6).applyTo(area);
    ParameterValues values = presets.values();
    for (StudyDescriptor study : withParameters) {
      Label heading = new Label(area, SWT.NONE);
      heading.setText(study.title());
      heading.setFont(new Fonts(area).bold());
      GridDataFactory.fillDefaults().span(3, 1).indent(0, 8).applyTo(heading);
      study.parameters().forEach(p -> fields.add(new ParameterField(area, study, p, values)));
    }
    fields.forEach(f -> f.onChange(this::validate));
    put(area);
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

  private void validate() {
    String wrong =
        fields.stream()
            .map(ParameterField::problem)
            .filter(p -> p != null)
            .findFirst()
            .orElse(null);
    setErrorMessage(wrong);
    setValid(wrong == null);
  }

  @Override
  protected void performDefaults() {
    fields.forEach(ParameterField::clear);
    super.performDefaults();
  }

  @Override
  public boolean performOk() {
    fields.forEach(f -> presets.set(f.key(), f.value()));
    presets.flush();
    return true;
  }

  @Override
  public void dispose() {
    presets.dispose();
    super.dispose();
  }
}
