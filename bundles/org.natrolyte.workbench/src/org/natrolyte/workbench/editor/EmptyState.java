// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.workbench.editor;

import java.util.List;
import java.util.function.Consumer;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.natrolyte.workbench.theme.Fonts;
import org.natrolyte.workbench.theme.Icons;
import org.natrolyte.workbench.theme.Ids;
import org.natrolyte.workbench.theme.Palette;
import org.natrolyte.workbench.theme.Words;

/** What is shown where there is nothing to show: what to do next, one click away. */
public final class EmptyState {
  /** A thing to do: what the link says, and what it does. */
  public record Offer(String text, Runnable action) {}

  /** Of the text, where there is room: longer lines are hard to read. */
  private static final int WIDTH = 420;

  private static final int LEAST_MARGIN = 12;

  private final Composite area;
  private final GridLayout margins =
      GridLayoutFactory.fillDefaults().margins(LEAST_MARGIN, LEAST_MARGIN).create();
  private final Composite column;
  private final Label mark;
  private final Label heading;
  private final Label words;

  /**
   * @param parent what it is put into
   * @param id id of the links
   * @param title what is missing
   * @param advice what to do
   * @param offers one link each
   */
  public EmptyState(Composite parent, String id, String title, String advice, List<Offer> offers) {
    area = new Composite(parent, SWT.NONE);
    area.setLayout(margins);
    area.addListener(SWT.Resize, e -> fit());
    column = new Composite(area, SWT.NONE);
    GridDataFactory.swtDefaults().align(SWT.FILL, SWT.CENTER).grab(true, true).applyTo(column);
    GridLayoutFactory.fillDefaults().spacing(0, 10).applyTo(column);
    mark = new Label(column, SWT.NONE);
    mark.setImage(new Icons(area).get("crystal-64"));
    GridDataFactory.swtDefaults().align(SWT.CENTER, SWT.CENTER).applyTo(mark);
    heading = new Label(column, SWT.WRAP | SWT.CENTER);
    heading.setText(Words.literal(title));
    heading.setFont(new Fonts(area).heading(4));
    GridDataFactory.fillDefaults().grab(true, false).hint(100, SWT.DEFAULT).applyTo(heading);
    words = new Label(column, SWT.WRAP | SWT.CENTER);
    words.setText(Words.literal(advice));
    GridDataFactory.fillDefaults().grab(true, false).hint(100, SWT.DEFAULT).applyTo(words);
    Palette.follow(words, () -> words.setForeground(Palette.MUTED.color()));
    for (int i = 0; i < offers.size(); i++) {
      link(column, id + "." + i, offers.get(i));
    }
  }

  /** Says something else: why there is nothing may change while it is looked at. */
  public void say(NothingYet now) {
    String title = Words.literal(now.title());
    String advice = Words.literal(now.advice());
    if (!title.equals(heading.getText()) || !advice.equals(words.getText())) {
      heading.setText(title);
      words.setText(advice);
      fit();
    }
  }

  /** Narrow places wrap the text, low ones leave the picture out. */
  private void fit() {
    Rectangle room = area.getClientArea();
    margins.marginWidth = Math.max(LEAST_MARGIN, (room.width - WIDTH) / 2);
    show(true);
    int needed =
        column.computeSize(Math.max(1, room.width - 2 * margins.marginWidth), SWT.DEFAULT).y;
    show(needed + 2 * LEAST_MARGIN <= room.height);
    area.layout(true, true);
  }

  private void show(boolean picture) {
    mark.setVisible(picture);
    ((GridData) mark.getLayoutData()).exclude = !picture;
  }

  /** The whole of it. */
  public Composite control() {
    return area;
  }

  /** Offers of recipes to start with. */
  public static List<Offer> recipes(Consumer<String> take) {
    return List.of(
            "1 M NaPF6 in G2",
            "2.1 M NaFSI in DME/BTFE (1:2 by mole)",
            "1 M NaPF6 in EC/DEC (1:1 v/v) + 5 wt% FEC")
        .stream()
        .map(r -> new Offer(r, () -> take.accept(r)))
        .toList();
  }

  private static void link(Composite parent, String id, Offer offer) {
    Link link = Ids.name(new Link(parent, SWT.NONE), id, offer.text());
    link.setText("<a>" + Words.literalInLink(offer.text()) + "</a>");
    link.addListener(SWT.Selection, e -> offer.action().run());
    GridDataFactory.swtDefaults().align(SWT.CENTER, SWT.CENTER).applyTo(link);
  }
}
