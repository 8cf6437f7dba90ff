// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.workbench.tests;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.natrolyte.workbench.theme.Palette;

/** The button that the keyboard has gone to has a frame in the colour of the program. */
class FocusRingTest {
  /** Pixels of the frame that are not softened at its round corners. */
  private static final int MANY = 100;

  private Shell window;
  private Button button;

  @BeforeEach
  void open() {
    window = new Shell(Driver.shell(), SWT.DIALOG_TRIM);
    window.setLayout(new FillLayout());
    button = new Button(window, SWT.PUSH);
    button.setText("Take it");
    window.setSize(240, 120);
    window.open();
    Driver.pump();
  }

  @AfterEach
  void close() {
    window.dispose();
  }

  // The desktop tells the button of the focus, too, and when is its own affair: so each is told
  // anew until it is seen.
  @Test
  void theKeyboardShowsWhereItIsAndTheMouseDoesNot() {
    Driver.waitUntil(
        () -> framedAfter(SWT.KeyDown, SWT.FocusIn) > MANY, () -> framed() + " px of a frame");
    Driver.waitUntil(() -> framedAfter(SWT.FocusOut) == 0, () -> framed() + " px are left");
    Driver.waitUntil(
        () -> framedAfter(SWT.MouseDown, SWT.FocusIn) == 0, () -> framed() + " px by the mouse");
  }

  @Test
  void theFrameGoesAtOnceWhenTheFocusWasToldTwice() {
    Driver.waitUntil(
        () -> framedAfter(SWT.KeyDown, SWT.FocusIn, SWT.FocusIn, SWT.FocusOut) == 0,
        () -> framed() + " px are left");
  }

  private int framedAfter(int... told) {
    for (int event : told) {
      button.notifyListeners(event, new Event());
    }
    return framed();
  }

  private int framed() {
    Driver.pump();
    Image image = new Image(Display.getCurrent(), button.getSize().x, button.getSize().y);
    GC gc = new GC(button);
    gc.copyArea(image, 0, 0);
    gc.dispose();
    ImageData data = image.getImageData();
    image.dispose();
    RGB accent = Palette.ACCENT.color().getRGB();
    int found = 0;
    for (int y = 0; y < data.height; y++) {
      for (int x = 0; x < data.width; x++) {
        found += accent.equals(data.palette.getRGB(data.getPixel(x, y))) ? 1 : 0;
      }
    }
    return found;
  }
}
