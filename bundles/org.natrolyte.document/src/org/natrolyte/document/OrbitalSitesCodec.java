// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.document;

import static org.natrolyte.document.Lists.all;

import java.io.IOException;
import java.util.Optional;
import org.natrolyte.model.figure.OrbitalSites;

/** The atoms on which an orbital sits, as bytes and back; they may be missing. */
final class OrbitalSitesCodec {
  private OrbitalSitesCodec() {}

  static void write(ResultOutput out, Optional<OrbitalSites> sites) throws IOException {
    out.truth(sites.isPresent());
    if (sites.isEmpty()) {
      return;
    }
    OrbitalSites orbital = sites.get();
    out.text(orbital.smiles());
    all(
        out,
        orbital.atoms(),
        a -> {
          out.text(a.element());
          out.text(a.place());
          out.number(a.share());
        });
    out.number(orbital.hydrogen());
    out.number(orbital.s());
    out.number(orbital.p());
    out.number(orbital.d());
    out.number(orbital.orbitals());
  }

  static Optional<OrbitalSites> read(ResultInput in) throws IOException {
    if (!in.truth()) {
      return Optional.empty();
    }
    return Optional.of(
        new OrbitalSites(
            in.text(),
            all(in, () -> new OrbitalSites.AtomShare(in.text(), in.text(), in.number())),
            in.number(),
            in.number(),
            in.number(),
            in.number(),
            (int) in.number()));
  }
}
