// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.workbench.tests;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IStartup;
import org.eclipse.ui.PlatformUI;

/**
 * Plays a part of a story in the finished product, where the script tests/window/run asks for it.
 * Such a story goes over several starts of the program, so no test inside one process can tell it.
 */
public final class ProductStart implements IStartup {
  private static final String PART = "natrolyte.test.part";
  private static final String FOLDER = "natrolyte.test.folder";
  private static final int AGAIN_MILLIS = 100;

  @Override
  public void earlyStartup() {
    String part = System.getProperty(PART);
    if (part != null) {
      Display display = PlatformUI.getWorkbench().getDisplay();
      display.asyncExec(() -> play(part, Path.of(System.getProperty(FOLDER))));
    }
  }

  /**
   * Plays a part. One that began while the window still handles something else, such as opening a
   * document, would wait for ever for what cannot end before it does: it begins a little later.
   */
  private static void play(String part, Path folder) {
    if (isNested()) {
      Display.getCurrent().timerExec(AGAIN_MILLIS, () -> play(part, folder));
      return;
    }
    Path report = folder.resolve(part);
    if (Files.exists(report)) {
      // started again by the part itself
      write(folder.resolve(part + "-again"), "passed");
      PlatformUI.getWorkbench().close();
      return;
    }
    try {
      Runnable end = new ProductStory(folder).play(part);
      write(report, "passed");
      end.run();
    } catch (Exception | AssertionError e) {
      write(
          report,
          Arrays.stream(e.getStackTrace())
              .map(f -> "\tat " + f)
              .collect(Collectors.joining("\n", e + "\n", "\n")));
    }
  }

  private static boolean isNested() {
    return StackWalker.getInstance()
        .walk(frames ->
            frames.filter(f -> f.getMethodName().equals("readAndDispatch")).skip(1).findAny())
        .isPresent();
  }

  /** Written beside its place and moved there, so that the script never reads half of it. */
  private static void write(Path file, String text) {
    try {
      Path beside = file.resolveSibling(file.getFileName() + ".new");
      Files.writeString(beside, text);
      Files.move(beside, file);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
