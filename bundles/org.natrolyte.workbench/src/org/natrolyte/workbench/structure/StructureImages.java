// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.workbench.structure;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.IJobFunction;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.SWTException;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.ImageDataProvider;
import org.eclipse.swt.graphics.ImageLoader;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.natrolyte.model.compound.Compound;
import org.natrolyte.model.compound.StructureDrawer;
import org.natrolyte.model.compound.StructureException;
import org.natrolyte.workbench.engine.Engine;
import org.natrolyte.workbench.theme.Palette;
import org.natrolyte.workbench.theme.WindowThread;

/**
 * Pictures of structures for one control, drawn in the background and freed with the control. Sharp
 * at every zoom of the screen.
 */
public final class StructureImages {
  private record Key(String smiles, StructureDrawer.Ground ground) {}

  private final Control owner;
  private final int width;
  private final int height;
  private final Runnable arrived;
  private final Map<Key, Optional<Image>> images = new HashMap<>();
  private final Set<Key> asked = new HashSet<>();

  /**
   * @param owner the control that shows them
   * @param width of a picture at a zoom of 100 %
   * @param height of a picture at a zoom of 100 %
   * @param arrived runs in the UI thread when a picture has come that was not there when asked for
   */
  public StructureImages(Control owner, int width, int height, Runnable arrived) {
    this.owner = owner;
    this.width = width;
    this.height = height;
    this.arrived = arrived;
    owner.addDisposeListener(e -> images.values().forEach(i -> i.ifPresent(Image::dispose)));
  }

  /** The picture of a compound's structure; empty while it is drawn, and when it has none. */
  public Optional<Image> of(Compound compound) {
    if (compound.smiles().isEmpty()) {
      return Optional.empty();
    }
    Key key =
        new Key(
            compound.smiles(),
            Palette.isDark() ? StructureDrawer.Ground.DARK : StructureDrawer.Ground.LIGHT);
    Optional<Image> image = images.getOrDefault(key, Optional.empty());
    if (image.isEmpty() && asked.add(key)) {
      draw(key);
    }
    return image;
  }

  private void draw(Key key) {
    Display display = owner.getDisplay();
    IJobFunction drawing =
        monitor -> {
          String svg = svg(key);
          if (!svg.isEmpty()) {
            WindowThread.soon(display, () -> take(key, svg));
          }
          return Status.OK_STATUS;
        };
    Job job = Job.create("Draw " + key.smiles(), drawing);
    job.setSystem(true);
    job.setPriority(Job.DECORATE);
    job.schedule();
  }

  private String svg(Key key) {
    try {
      Optional<StructureDrawer> drawer = Engine.get().service(StructureDrawer.class);
      return drawer.isEmpty() ? "" : drawer.get().svg(key.smiles(), width, height, key.ground());
    } catch (StructureException | LinkageError e) {
      ILog.of(StructureImages.class).warn("No picture of " + key.smiles(), e);
      return "";
    }
  }

  private void take(Key key, String svg) {
    if (owner.isDisposed()) {
      return;
    }
    try {
      ImageDataProvider provider = zoom -> rasterized(svg, zoom);
      images.put(key, Optional.of(new Image(owner.getDisplay(), provider)));
      arrived.run();
    } catch (SWTException e) {
      ILog.of(StructureImages.class).warn("No picture of " + key.smiles(), e);
    }
  }

  private ImageData rasterized(String svg, int zoom) {
    String sized =
        svg.replaceFirst(
                "(<svg[^>]*?)width=(['\"])[^'\"]*\\2", "$1width=$2" + width * zoom / 100 + "px$2")
            .replaceFirst(
                "(<svg[^>]*?)height=(['\"])[^'\"]*\\2",
                "$1height=$2" + height * zoom / 100 + "px$2");
    return new ImageLoader()
        .load(new ByteArrayInputStream(sized.getBytes(StandardCharsets.UTF_8)))[0];
  }
}
