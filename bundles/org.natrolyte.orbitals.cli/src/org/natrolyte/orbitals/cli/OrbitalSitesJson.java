// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.orbitals.cli;

import java.io.IOException;
import java.util.Optional;
import org.natrolyte.document.JsonOutput;
import org.natrolyte.model.figure.OrbitalSites;
import org.natrolyte.orbitals.structure.OrbitalShares;

/** On which atoms an orbital sits, as a member of a JSON object; left out where it is not known. */
final class OrbitalSitesJson {
  private OrbitalSitesJson() {}

  /** Of a structure: its atoms in the order of the SMILES, hydrogens with what carries them. */
  static void write(String name, Optional<OrbitalSites> sites, JsonOutput json) throws IOException {
    if (sites.isEmpty()) {
      return;
    }
    OrbitalSites orbital = sites.get();
    json.object(name);
    json.array("atoms");
    for (OrbitalSites.AtomShare atom : orbital.atoms()) {
      json.object();
      json.member("element", atom.element());
      json.member("place", atom.place());
      json.member("share", atom.share());
      json.endObject();
    }
    json.endArray();
    json.member("on_hydrogens", orbital.hydrogen());
    functions(orbital.s(), orbital.p(), orbital.d(), json);
    json.member("orbitals", (long) orbital.orbitals());
    json.member("words", orbital.inWords());
    json.endObject();
  }

  /** Of a file: one share an atom, in the order of the file, hydrogens included. */
  static void writeShares(String name, Optional<OrbitalShares> shares, JsonOutput json)
      throws IOException {
    if (shares.isEmpty()) {
      return;
    }
    OrbitalShares orbital = shares.get();
    json.object(name);
    json.array("shares");
    for (double share : orbital.atoms()) {
      json.item(share);
    }
    json.endArray();
    functions(
        orbital.byAngularMomentum().get(0),
        orbital.byAngularMomentum().get(1),
        orbital.byAngularMomentum().get(2),
        json);
    json.member("orbitals", (long) orbital.orbitals());
    json.endObject();
  }

  private static void functions(double s, double p, double d, JsonOutput json) throws IOException {
    json.member("s", s);
    json.member("p", p);
    json.member("d", d);
  }
}
