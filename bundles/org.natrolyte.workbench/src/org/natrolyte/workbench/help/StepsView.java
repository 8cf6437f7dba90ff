// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.workbench.help;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.eclipse.core.runtime.ILog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.ui.IMemento;
import org.eclipse.ui.IViewSite;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.part.ViewPart;
import org.natrolyte.workbench.commands.Commands;
import org.natrolyte.workbench.help.Steps.Step;
import org.natrolyte.workbench.theme.Fonts;
import org.natrolyte.workbench.theme.Ids;
import org.natrolyte.workbench.theme.Palette;
import org.natrolyte.workbench.theme.ScrolledPage;
import org.natrolyte.workbench.theme.Words;
import org.osgi.framework.FrameworkUtil;

/** Something to be done step by step, each with a tick when it is done. */
public final class StepsView extends ViewPart {
  /** Its id in plugin.xml. */
  public static final String ID = "org.natrolyte.workbench.steps";

  private static final int LEAST_WIDTH = 220;
  private static final String SHEET = "sheet";
  private static final String DONE = "done";

  private final Set<String> done = new TreeSet<>();
  private ScrolledPage scrolled;
  private String shown = "org.natrolyte.workbench.firstComparison";

  @Override
  public void init(IViewSite site, IMemento memento) throws PartInitException {
    super.init(site, memento);
    if (memento != null && memento.getString(SHEET) != null) {
      shown = memento.getString(SHEET);
      done.addAll(Set.of(String.valueOf(memento.getString(DONE)).split(" ")));
    }
  }

  @Override
  public void createPartControl(Composite parent) {
    scrolled = new ScrolledPage(parent, LEAST_WIDTH);
    open(shown);
  }

  /** Shows the steps of an id. */
  void open(String id) {
    shown = id;
    Composite page = scrolled.renew();
    GridLayoutFactory.fillDefaults().margins(14, 12).spacing(0, 4).applyTo(page);
    try {
      Steps steps = Steps.read(text(file(id)));
      Label title = new Label(page, SWT.WRAP);
      title.setText(Words.literal(steps.title()));
      title.setFont(new Fonts(page).heading(4));
      wide(title, 0, 0);
      words(page, steps.intro(), 0);
      for (int i = 0; i < steps.steps().size(); i++) {
        step(page, steps.steps().get(i), i);
      }
    } catch (IOException e) {
      ILog.of(StepsView.class).error("The steps cannot be read: " + id, e);
    }
    scrolled.show(page);
    scrolled.paintAsPaper();
  }

  private void step(Composite page, Step step, int index) {
    String key = shown + "." + index;
    Button tick =
        Ids.name(new Button(page, SWT.CHECK | SWT.WRAP), "steps." + index, "Done: " + step.title());
    tick.setText(Words.literal((index + 1) + ". " + step.title()));
    tick.setFont(new Fonts(page).bold());
    tick.setSelection(done.contains(key));
    tick.addListener(SWT.Selection, e -> mark(key, tick.getSelection()));
    wide(tick, 0, 10);
    words(page, step.text(), 22);
    if (!step.command().isEmpty()) {
      Link link = Ids.name(new Link(page, SWT.NONE), "steps.do." + index, "Do it: " + step.title());
      link.setText("<a>Do it</a>");
      wide(link, 22, 0);
      link.addListener(
          SWT.Selection,
          e -> {
            mark(key, true);
            tick.setSelection(true);
            Commands.run(step.command());
          });
    }
  }

  private void mark(String key, boolean isDone) {
    if (isDone) {
      done.add(key);
    } else {
      done.remove(key);
    }
  }

  private static void words(Composite page, String text, int indent) {
    Label label = new Label(page, SWT.WRAP);
    label.setText(Words.literal(text));
    Palette.follow(label, () -> label.setForeground(Palette.MUTED.color()));
    wide(label, indent, 0);
  }

  private static void wide(org.eclipse.swt.widgets.Control control, int indent, int above) {
    GridDataFactory.fillDefaults()
        .grab(true, false)
        .indent(indent, above)
        .hint(LEAST_WIDTH - 60, SWT.DEFAULT)
        .applyTo(control);
  }

  /** org.natrolyte.workbench.firstComparison is in cheatsheets/first-comparison.md. */
  static String file(String id) {
    String name = id.substring(id.lastIndexOf('.') + 1);
    return "cheatsheets/" + name.replaceAll("([A-Z])", "-$1").toLowerCase(Locale.ROOT) + ".md";
  }

  private static String text(String file) throws IOException {
    URL found = FrameworkUtil.getBundle(StepsView.class).getEntry(file);
    if (found == null) {
      throw new IOException("there is no " + file);
    }
    try (InputStream in = found.openStream()) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  /** The id of what is shown. */
  public String shown() {
    return shown;
  }

  @Override
  public void saveState(IMemento memento) {
    memento.putString(SHEET, shown);
    memento.putString(DONE, String.join(" ", done));
  }

  @Override
  public void setFocus() {
    scrolled.page().setFocus();
  }
}
