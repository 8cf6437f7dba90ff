// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.workbench.areas;

import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.natrolyte.model.finding.Property;
import org.natrolyte.model.run.AvailableStudies;
import org.natrolyte.model.study.StudyDescriptor;
import org.natrolyte.workbench.theme.Fonts;
import org.natrolyte.workbench.theme.Icons;
import org.natrolyte.workbench.theme.Palette;

/** One research area on its page. */
final class AreaTile {
  private final Composite tile;
  private final Fonts fonts;

  private AreaTile(Composite page, String icon, String title) {
    tile = new Composite(page, SWT.BORDER);
    GridLayoutFactory.fillDefaults().numColumns(2).margins(16, 12).spacing(12, 4).applyTo(tile);
    GridDataFactory.fillDefaults().grab(true, false).applyTo(tile);
    fonts = new Fonts(tile);
    Label picture = new Label(tile, SWT.NONE);
    picture.setImage(new Icons(tile).get(icon));
    GridDataFactory.fillDefaults().align(SWT.CENTER, SWT.BEGINNING).hint(20, 20).applyTo(picture);
    words(title, fonts.heading(2), Palette.TEXT, 1);
  }

  static void of(Composite page, String area, Stream<AvailableStudies.Installed> studies) {
    AreaTile tile = new AreaTile(page, "areas", sentence(area));
    studies.forEach(tile::study);
  }

  static void broken(Composite page, AvailableStudies.Broken broken) {
    AreaTile tile = new AreaTile(page, "error", broken.name());
    tile.words("Installed, but cannot be used: " + broken.reason(), null, Palette.ERROR, 2);
  }

  private void study(AvailableStudies.Installed installed) {
    StudyDescriptor study = installed.descriptor();
    words(study.title(), fonts.bold(), Palette.TEXT, 2);
    words("Gives " + labels(study.gives().stream()), null, Palette.TEXT, 2);
    if (!study.needs().isEmpty()) {
      words("Needs " + labels(study.needs().stream()), null, Palette.TEXT, 2);
    }
    String sources =
        study.citations().stream().map(Object::toString).collect(Collectors.joining("; "));
    words(
        "Model version " + study.version() + (sources.isEmpty() ? "" : ", after " + sources),
        null,
        Palette.MUTED,
        2);
  }

  private void words(String text, Font font, Palette color, int span) {
    if (span == 2) {
      GridDataFactory.fillDefaults().hint(20, 1).applyTo(new Label(tile, SWT.NONE));
    }
    Label label = new Label(tile, SWT.WRAP);
    label.setText(text.replace("&", "&&"));
    if (font != null) {
      label.setFont(font);
    }
    int above = font != null && span == 2 ? 8 : 0;
    GridDataFactory.fillDefaults()
        .grab(true, false)
        .indent(0, above)
        .hint(300, SWT.DEFAULT)
        .applyTo(label);
    Palette.follow(label, () -> label.setForeground(color.color()));
  }

  private static String labels(Stream<Property> properties) {
    return properties
        .map(p -> p.label().toLowerCase(Locale.ROOT))
        .distinct()
        .collect(Collectors.joining(", "));
  }

  private static String sentence(String text) {
    return text.isEmpty()
        ? text
        : text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
  }
}
