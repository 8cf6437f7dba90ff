// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.workbench.areas;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.natrolyte.model.finding.Property;
import org.natrolyte.model.run.AvailableStudies;
import org.natrolyte.model.study.StudyDescriptor;
import org.natrolyte.workbench.engine.Engine;
import org.natrolyte.workbench.engine.StudyHealth;
import org.natrolyte.workbench.theme.Fonts;
import org.natrolyte.workbench.theme.Icons;
import org.natrolyte.workbench.theme.Ids;
import org.natrolyte.workbench.theme.Palette;
import org.natrolyte.workbench.theme.Words;

/** One research area on its page. */
final class AreaTile {
  private static final int COLUMNS = 3;

  private final Composite tile;
  private final Fonts fonts;

  private AreaTile(Composite page, String icon, String title, String state, Palette color) {
    tile = new Composite(page, SWT.BORDER);
    GridLayoutFactory.fillDefaults()
        .numColumns(COLUMNS)
        .margins(16, 12)
        .spacing(12, 4)
        .applyTo(tile);
    GridDataFactory.fillDefaults().grab(true, false).applyTo(tile);
    fonts = new Fonts(tile);
    Label picture = new Label(tile, SWT.NONE);
    picture.setImage(new Icons(tile).get(icon));
    GridDataFactory.fillDefaults().align(SWT.CENTER, SWT.BEGINNING).hint(20, 20).applyTo(picture);
    label(title, fonts.heading(2), Palette.TEXT, 1, 0);
    Label right = new Label(tile, SWT.RIGHT);
    right.setText(state);
    Palette.follow(right, () -> right.setForeground(color.color()));
  }

  /** An area with the button that installs or removes it. */
  static void of(Composite page, ShownArea area, Runnable install, Runnable remove) {
    String version = area.area().shortVersion();
    AreaTile tile =
        new AreaTile(
            page,
            "areas",
            area.area().name().replaceFirst("^Natrolyte ", ""),
            (area.installed() ? "installed, version " : "not installed, version ") + version,
            area.installed() ? Palette.GOOD : Palette.MUTED);
    if (!area.area().description().isEmpty()) {
      tile.words(area.area().description(), null, Palette.TEXT);
    }
    if (area.size().isPresent()) {
      tile.words("Size " + size(area.size().getAsLong()), null, Palette.MUTED);
    }
    area.studies().forEach(tile::study);
    tile.button(area, install, remove);
  }

  /** Studies that are part of the program. */
  static void base(Composite page, List<AvailableStudies.Installed> studies) {
    AreaTile tile = new AreaTile(page, "crystal", "Part of the program", "", Palette.MUTED);
    studies.forEach(tile::study);
  }

  /** An area that is installed and cannot be used. */
  static void broken(Composite page, AvailableStudies.Broken broken) {
    AreaTile tile = new AreaTile(page, "error", broken.name(), "cannot be used", Palette.ERROR);
    tile.words(broken.reason(), null, Palette.ERROR);
  }

  private void button(ShownArea area, Runnable install, Runnable remove) {
    boolean offered = area.source().isPresent();
    if (area.installed() || offered) {
      new Label(tile, SWT.NONE);
      Button button = new Button(tile, SWT.PUSH);
      button.setText(area.installed() ? "Remove" : "Install");
      Ids.name(
          button,
          (area.installed() ? "areas.remove." : "areas.install.") + area.area().shortName(),
          button.getText() + " " + area.area().name());
      button.addListener(SWT.Selection, e -> (area.installed() ? remove : install).run());
      GridDataFactory.swtDefaults().span(COLUMNS - 1, 1).indent(0, 6).applyTo(button);
    }
  }

  private void study(AvailableStudies.Installed installed) {
    StudyDescriptor study = installed.descriptor();
    words(study.title(), fonts.bold(), Palette.TEXT);
    words("Gives: " + labels(study.gives().stream()), null, Palette.TEXT);
    if (!study.needs().isEmpty()) {
      words("Needs: " + labels(study.needs().stream()), null, Palette.TEXT);
    }
    String sources =
        study.citations().stream().map(Object::toString).collect(Collectors.joining("; "));
    words(
        "Model version " + study.version() + (sources.isEmpty() ? "" : ", after " + sources),
        null,
        Palette.MUTED);
    StudyHealth.Record health = Engine.get().health().of(study.id());
    words(health(health), null, health.failures() > 0 ? Palette.ERROR : Palette.MUTED);
  }

  /** How a study did: "Ran 12 times, 34 ms on average, never failed". */
  static String health(StudyHealth.Record health) {
    if (health.runs() == 0) {
      return "Has not run since the start";
    }
    return "Ran %d %s, %d ms on average, %s"
        .formatted(
            health.runs(),
            health.runs() == 1 ? "time" : "times",
            health.mean().toMillis(),
            health.failures() == 0
                ? "never failed"
                : "failed " + health.failures() + (health.failures() == 1 ? " time" : " times"));
  }

  /** A size for people: "1.4 MB". */
  static String size(long bytes) {
    return bytes < 1_000_000
        ? "%d kB".formatted(Math.max(1, Math.round(bytes / 1000.0)))
        : String.format(Locale.ROOT, "%.1f MB", bytes / 1e6);
  }

  private void words(String text, Font font, Palette color) {
    new Label(tile, SWT.NONE);
    label(text, font, color, COLUMNS - 1, font != null ? 8 : 0);
  }

  private void label(String text, Font font, Palette color, int span, int above) {
    Label label = new Label(tile, SWT.WRAP);
    label.setText(Words.literal(text));
    if (font != null) {
      label.setFont(font);
    }
    GridDataFactory.fillDefaults()
        .grab(true, false)
        .span(span, 1)
        .indent(0, above)
        .hint(300, SWT.DEFAULT)
        .applyTo(label);
    Palette.follow(label, () -> label.setForeground(color.color()));
  }

  private static String labels(Stream<Property> properties) {
    return properties.map(Property::label).distinct().collect(Collectors.joining(", "));
  }
}
