// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.document;

import static org.natrolyte.document.Lists.all;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.natrolyte.model.figure.Network;

/** Networks as bytes and back, behind their id and title. */
final class NetworkCodec {
  private NetworkCodec() {}

  static void write(ResultOutput out, Network network) throws IOException {
    all(
        out,
        network.nodes(),
        n -> {
          out.text(n.id());
          out.text(n.label());
          out.text(n.smiles());
          out.text(n.kind().name());
          out.number(n.weight());
          out.text(n.note());
          out.truth(n.reaction().isPresent());
          if (n.reaction().isPresent()) {
            reaction(out, n.reaction().get());
          }
        });
    all(
        out,
        network.links(),
        l -> {
          out.text(l.from());
          out.text(l.to());
          out.number(l.weight());
        });
  }

  static Network read(ResultInput in, String id, String title) throws IOException {
    return new Network(
        id,
        title,
        all(in, () -> node(in)),
        all(in, () -> new Network.Link(in.text(), in.text(), in.number())));
  }

  private static Network.Node node(ResultInput in) throws IOException {
    return new Network.Node(
        in.text(),
        in.text(),
        in.text(),
        Network.Kind.valueOf(in.text()),
        in.number(),
        in.text(),
        in.truth() ? Optional.of(reaction(in)) : Optional.empty());
  }

  private static void reaction(ResultOutput out, Network.Reaction reaction) throws IOException {
    side(out, reaction.reactants());
    side(out, reaction.products());
    out.number(reaction.electrons());
    out.number(reaction.sodium());
    out.text(reaction.equation());
    out.text(reaction.balance());
    out.text(reaction.energy());
    out.text(reaction.template());
    out.text(reaction.citation());
  }

  private static Network.Reaction reaction(ResultInput in) throws IOException {
    return new Network.Reaction(
        side(in),
        side(in),
        (int) in.number(),
        (int) in.number(),
        in.text(),
        in.text(),
        in.text(),
        in.text(),
        in.text());
  }

  private static void side(ResultOutput out, List<Network.Participant> side) throws IOException {
    all(
        out,
        side,
        p -> {
          out.number(p.count());
          out.text(p.label());
          out.text(p.smiles());
        });
  }

  private static List<Network.Participant> side(ResultInput in) throws IOException {
    return all(in, () -> new Network.Participant((int) in.number(), in.text(), in.text()));
  }
}
