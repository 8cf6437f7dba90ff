// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.workbench.application;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CountDownLatch;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.ILog;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.swt.graphics.ImageLoader;
import org.natrolyte.document.DocumentException;
import org.natrolyte.document.DocumentFile;
import org.natrolyte.workbench.commands.Activation;
import org.osgi.framework.Bundle;
import org.osgi.framework.FrameworkUtil;

/**
 * Loads beside the window's thread what that thread comes to a little later: a second processor has
 * nothing else to do at the start. Whatever fails here is met again, and reported, where it is
 * needed; nothing waits for this thread but for what it is just loading and for the user's folders.
 */
final class HeadStart {
  private static final String WINDOW_MODEL = "http://www.eclipse.org/ui/2010/UIModel/application";

  /** Between them they use most of what the renderer of icons has classes for. */
  private static final List<String> ICONS =
      List.of("document", "details", "balance", "comparison", "crystal", "library");

  /** What is loaded, in the order in which the window asks for it. */
  private enum Part {
    FOLDERS {
      @Override
      void load() {
        Activation.of("org.eclipse.core.resources");
        ResourcesPlugin.getWorkspace();
      }
    },
    WINDOW_MODEL {
      @Override
      void load() {
        EPackage.Registry.INSTANCE.getEPackage(HeadStart.WINDOW_MODEL);
      }
    },
    PICTURES {
      @Override
      void load() throws IOException {
        for (String icon : ICONS) {
          try (InputStream in = own("icons/" + icon + ".svg")) {
            new ImageLoader().load(in);
          }
        }
      }
    },
    DOCUMENTS {
      @Override
      void load() throws IOException, DocumentException {
        try (InputStream in = own("examples/first-comparison.natrolyte")) {
          DocumentFile.read(in, "example");
        }
      }
    };

    abstract void load() throws IOException, DocumentException;
  }

  private final CountDownLatch folders = new CountDownLatch(1);
  private final CountDownLatch screen = new CountDownLatch(1);

  private HeadStart() {}

  /** Begins, and returns at once. */
  static HeadStart begin() {
    HeadStart start = new HeadStart();
    Thread.ofPlatform().daemon().name("natrolyte-head-start").start(start::run);
    return start;
  }

  /** Waits for the user's folders, without which no window opens. */
  void awaitFolders() {
    await(folders);
  }

  /** Says that the connection to the screen is open. */
  void screenIsOpen() {
    screen.countDown();
  }

  private void run() {
    try {
      load(Part.FOLDERS);
    } finally {
      folders.countDown();
    }
    load(Part.WINDOW_MODEL);
    // GTK waits for ever where it is initialised in one thread while another decodes a picture
    await(screen);
    load(Part.PICTURES);
    load(Part.DOCUMENTS);
  }

  private static void await(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static void load(Part part) {
    try {
      part.load();
    } catch (IOException | DocumentException | RuntimeException e) {
      ILog.of(HeadStart.class).warn("Not loaded ahead: " + part, e);
    }
  }

  private static InputStream own(String path) throws IOException {
    Bundle bundle = FrameworkUtil.getBundle(HeadStart.class);
    URL found = Objects.requireNonNull(bundle.getEntry(path), path);
    return found.openStream();
  }
}
