// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.document;

import static org.natrolyte.document.Lists.all;

import java.io.IOException;
import org.natrolyte.model.figure.SolvateShells;

/** Solvates as bytes and back, behind their id and title. */
final class SolvateShellsCodec {
  private SolvateShellsCodec() {}

  static void write(ResultOutput out, SolvateShells shells) throws IOException {
    all(
        out,
        shells.shells(),
        shell -> {
          out.text(shell.formula());
          out.text(shell.cation());
          out.number(shell.charge());
          out.number(shell.share());
          all(
              out,
              shell.ligands(),
              l -> {
                out.text(l.name());
                out.text(l.smiles());
                out.number(l.contacts());
                out.truth(l.anion());
              });
        });
  }

  static SolvateShells read(ResultInput in, String id, String title) throws IOException {
    return new SolvateShells(id, title, all(in, () -> shell(in)));
  }

  private static SolvateShells.Shell shell(ResultInput in) throws IOException {
    return new SolvateShells.Shell(
        in.text(),
        in.text(),
        (int) in.number(),
        in.number(),
        all(
            in,
            () -> new SolvateShells.Ligand(in.text(), in.text(), (int) in.number(), in.truth())));
  }
}
