// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.workbench.details;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.ui.views.properties.IPropertyDescriptor;
import org.eclipse.ui.views.properties.IPropertySheetPage;
import org.eclipse.ui.views.properties.IPropertySource;
import org.eclipse.ui.views.properties.PropertyDescriptor;
import org.eclipse.ui.views.properties.PropertySheetPage;

/** The rows of a card as a table, for the view Properties; nothing in it can be edited. */
public final class CardProperties implements IPropertySource {
  /**
   * A row.
   *
   * @param section the heading that it stands below; empty above the first
   * @param label what it is
   * @param value the words beside it
   */
  record Row(String section, String label, String value) {}

  private final List<Row> rows;

  private CardProperties(List<Row> rows) {
    this.rows = rows;
  }

  /** A page of the view that shows what is selected, as far as there are details of it. */
  public static IPropertySheetPage page() {
    PropertySheetPage page = new PropertySheetPage();
    page.setPropertySourceProvider(
        selected -> Cards.of(selected).map(card -> new CardProperties(rows(card))).orElse(null));
    return page;
  }

  static List<Row> rows(CardText card) {
    List<Row> rows = new ArrayList<>();
    String section = "";
    for (CardText.Line line : card.lines()) {
      String words = card.text().substring(line.start(), line.start() + line.length());
      switch (line.style()) {
        case SECTION -> section = words;
        case ROW -> {
          int tab = words.indexOf('\t');
          rows.add(new Row(section, words.substring(0, tab), words.substring(tab + 1)));
        }
        case TITLE, SUBTITLE, NOTE, WARNING -> {
          // a sentence, not a property
        }
      }
    }
    return rows;
  }

  @Override
  public IPropertyDescriptor[] getPropertyDescriptors() {
    return rows.stream().map(CardProperties::descriptor).toArray(IPropertyDescriptor[]::new);
  }

  private static IPropertyDescriptor descriptor(Row row) {
    PropertyDescriptor descriptor = new PropertyDescriptor(row, row.label());
    descriptor.setCategory(row.section().isEmpty() ? "Finding" : row.section());
    descriptor.setAlwaysIncompatible(true);
    return descriptor;
  }

  @Override
  public Object getPropertyValue(Object id) {
    return ((Row) id).value();
  }

  @Override
  public Object getEditableValue() {
    return null;
  }

  @Override
  public boolean isPropertySet(Object id) {
    return false;
  }

  @Override
  public void resetPropertyValue(Object id) {
    throw new UnsupportedOperationException("details are only read");
  }

  @Override
  public void setPropertyValue(Object id, Object value) {
    throw new UnsupportedOperationException("details are only read");
  }
}
