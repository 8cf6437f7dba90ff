// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.chemistry;

import java.awt.Color;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.natrolyte.model.compound.StructureException;
import org.openscience.cdk.depict.Depiction;
import org.openscience.cdk.depict.DepictionGenerator;
import org.openscience.cdk.exception.CDKException;
import org.openscience.cdk.interfaces.IAtom;
import org.openscience.cdk.interfaces.IAtomContainer;
import org.openscience.cdk.renderer.color.IAtomColorer;

/** The toolkit's side of {@link StructureDepiction}. */
final class Drawing {
  private static final Color DARK_GROUND = new Color(0x1e1f22);
  private static final Color CLEAR = new Color(0, 0, 0, 0);
  private static final double PADDING_PX = 4;

  private Drawing() {}

  static String svg(Molecule molecule, int width, int height, Theme theme)
      throws StructureException {
    return depict(molecule, width, height, theme).toSvgStr(Depiction.UNITS_PX);
  }

  static byte[] png(Molecule molecule, int width, int height, Theme theme)
      throws StructureException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(8192);
    try {
      depict(molecule, width, height, theme).writeTo(Depiction.PNG_FMT, bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  private static Depiction depict(Molecule molecule, int width, int height, Theme theme)
      throws StructureException {
    Color ground = theme.isTransparent() ? CLEAR : theme.isDarkGround() ? DARK_GROUND : Color.WHITE;
    try {
      IAtomContainer copy = molecule.atoms().clone();
      return new DepictionGenerator()
          .withSize(width, height)
          .withPadding(PADDING_PX)
          .withFillToFit()
          .withAtomColors(new Ink(theme.isDarkGround()))
          .withBackgroundColor(ground)
          .depict(copy);
    } catch (CDKException | CloneNotSupportedException e) {
      throw new StructureException("The structure cannot be drawn: " + e.getMessage(), e);
    }
  }

  /** Colours by element: the usual hues, dark on a light ground and light on a dark one. */
  private record Ink(boolean onDark) implements IAtomColorer {
    @Override
    public Color getAtomColor(IAtom atom) {
      return switch (atom.getSymbol()) {
        case "N" -> shade(0x2f5fd0, 0x8fb4ff);
        case "O" -> shade(0xc4261d, 0xff8a80);
        case "F" -> shade(0x1a7f37, 0x7ee2a0);
        case "P" -> shade(0xb35900, 0xffb366);
        case "S" -> shade(0x8a6d00, 0xf0d264);
        case "Cl" -> shade(0x157a3a, 0x6fdc9a);
        case "Br" -> shade(0x8b2f1c, 0xf0a08c);
        case "I", "Na", "Li", "K" -> shade(0x6a2fb5, 0xc9a4ff);
        case "B" -> shade(0xa8486a, 0xffb0c8);
        default -> shade(0x1f2328, 0xe6e6e6);
      };
    }

    @Override
    public Color getAtomColor(IAtom atom, Color usual) {
      return getAtomColor(atom);
    }

    private Color shade(int onLightGround, int onDarkGround) {
      return new Color(onDark ? onDarkGround : onLightGround);
    }
  }
}
