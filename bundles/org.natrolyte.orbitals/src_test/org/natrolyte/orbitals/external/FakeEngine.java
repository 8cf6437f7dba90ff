// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.orbitals.external;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A program called xtb that does what a script says. */
final class FakeEngine {
  private static final String ENERGY =
      "printf '{\"total energy\": -5.0, \"partial charges\": [-0.6, 0.3, 0.3], \"dipole\": [0,0,1],"
          + " \"orbital energies/eV\": [-12.0, 1.0], \"fractional occupation\": [2.0, 0.0],"
          + " \"method\": \"GFN1-xTB\"}' > xtbout.json\n";
  static final String SAYS_GOODBYE = "echo 'normal termination of xtb'\n";

  private FakeEngine() {}

  /** An engine that behaves when nothing is changed. */
  static String goodResult() {
    return ENERGY;
  }

  static XtbEngine doing(Path folder, String script) throws IOException {
    Path program = folder.resolve("xtb");
    Files.writeString(program, "#!/bin/sh\n" + script);
    if (!program.toFile().setExecutable(true)) {
      throw new IOException("no program can be made in " + folder);
    }
    return new XtbEngine(program, "6.5.1");
  }
}
