// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.chemistry;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.natrolyte.model.compound.Role;
import org.natrolyte.model.compound.SolventFamily;
import org.natrolyte.model.compound.StructureReader.Classification;

/**
 * The ordered rules for a single neutral molecule: the first whose every pattern occurs decides.
 *
 * <p>Carbonyl patterns say #6 and #8 where one would expect C and O: by the Daylight model that the
 * toolkit applies, the ring of vinylene carbonate is aromatic.
 */
final class GroupRules {
  private static final Set<String> SALT_METALS =
      Set.of("Li", "Na", "K", "Rb", "Cs", "Mg", "Ca", "Sr", "Ba");
  private static final int MOST_NITRILES = 4;

  private static final String CARBONATE = "[#6][#8X2][#6X3](=O)[#8X2][#6]";
  private static final String DOUBLE_BOND = "[#6X3]=,:[#6X3]";
  private static final String SILYL = "[Si]([#6])[O,N]";
  private static final Smarts NITRILE = Smarts.of("[CX2]#[NX1]");
  private static final Smarts ALKYL_FLUORIDE = Smarts.of("[CX4]F");
  private static final Smarts COVALENT_SALT = Smarts.of("[Li,Na,K,Rb,Cs]~*");

  private static final List<Rule> RULES =
      List.of(
          rule(Role.ADDITIVE, SolventFamily.OTHER, 0, "a boron Lewis acid", "[BX3]"),
          rule(
              Role.DILUENT,
              SolventFamily.PHOSPHATE,
              0,
              "a phosphate whose three arms end in CF3: too weak a donor",
              "O=P(OCC(F)(F)F)(OCC(F)(F)F)OCC(F)(F)F"),
          rule(
              Role.ADDITIVE,
              SolventFamily.PHOSPHATE,
              1,
              "a silyl phosphate",
              SILYL,
              "[PX4](=O)[OX2]"),
          rule(Role.ADDITIVE, SolventFamily.OTHER, 0, "a silyl ester or silyl amide", SILYL),
          rule(Role.ADDITIVE, SolventFamily.OTHER, 0, "a phosphazene", "[PX4]=[#7]"),
          rule(Role.ADDITIVE, SolventFamily.OTHER, 0, "a phosphazene", "p"),
          rule(
              Role.SOLVENT,
              SolventFamily.PHOSPHATE,
              1,
              "P=O of an organic phosphate",
              "[PX4](=O)[OX2]"),
          rule(Role.SOLVENT, SolventFamily.AMIDE, 1, "P=O of a phosphoramide", "[PX4](=O)[NX3]"),
          rule(Role.ADDITIVE, SolventFamily.OTHER, 1, "a phosphite", "[PX3][OX2]"),
          rule(
              Role.ADDITIVE,
              SolventFamily.CARBONATE,
              1,
              "C=O of a carbonate with a polymerising C=C",
              CARBONATE,
              DOUBLE_BOND),
          rule(
              Role.SOLVENT,
              SolventFamily.FLUORINATED_CARBONATE,
              1,
              "C=O of a fluorinated carbonate",
              CARBONATE,
              "[#6]F"),
          rule(Role.SOLVENT, SolventFamily.CARBONATE, 1, "C=O of a carbonate", CARBONATE),
          rule(Role.SOLVENT, SolventFamily.SULFONE, 1, "S=O of a sulfone", "[#6][SX4](=O)(=O)[#6]"),
          rule(
              Role.ADDITIVE,
              SolventFamily.OTHER,
              1,
              "S=O of a sultone, sulfite or sulfate: reduced before the solvent",
              "[$([SX4](=O)=O),$([SX3]=O)][OX2][#6]"),
          rule(Role.SOLVENT, SolventFamily.OTHER, 1, "S=O", "[$([SX3]=O),$([SX4](=O)=O)]"),
          rule(
              Role.ADDITIVE,
              SolventFamily.ESTER,
              1,
              "C=O of an anhydride",
              "[#6X3](=O)[#8X2][#6X3]=O"),
          rule(Role.SOLVENT, SolventFamily.AMIDE, 1, "C=O of an amide or urea", "[#7X3][#6X3]=O"),
          rule(Role.SOLVENT, SolventFamily.ESTER, 1, "C=O of an ester", "[#6X3](=O)[#8X2][#6]"),
          rule(
              Role.DILUENT,
              SolventFamily.OTHER,
              0,
              "C=O between two fluorinated carbons: no donor",
              "[CX4](F)[CX3](=O)[CX4]F"),
          rule(
              Role.SOLVENT,
              SolventFamily.OTHER,
              1,
              "N of a pyridine or amine",
              "[$([nX2]),$([NX3;!$(N~[!#6;!#1]);!$(N-[#6]=[O,S,N]);!$(N-C#N)])]"));

  private static final List<Rule> AFTER_ETHERS =
      List.of(
          rule(Role.SOLVENT, SolventFamily.OTHER, 1, "O of an alcohol", "[#6][OX2H]"),
          rule(
              Role.SOLVENT,
              SolventFamily.OTHER,
              1,
              "O of a nitro group",
              "[$([NX3+](=O)[O-]),$([NX3](=O)=O)]"),
          rule(Role.DILUENT, SolventFamily.AROMATIC, 0, "an aromatic without a donor atom", "a"));

  private static final Rule KETONE =
      rule(Role.SOLVENT, SolventFamily.OTHER, 1, "C=O of a ketone or aldehyde", "[#6X3]=O");

  private GroupRules() {}

  /** Whether a cation makes a salt that is dissolved, not one that sodium reduces to its metal. */
  static boolean isSaltCation(Molecule cation) {
    if (cation.atoms().getAtomCount() != 1) {
      return !cation.hasCarbon() && cation.has(7);
    }
    String symbol = cation.atoms().getAtom(0).getSymbol();
    return SALT_METALS.contains(symbol) || symbol.equals("N");
  }

  static Classification classify(Molecule molecule) {
    if (molecule.formula().hill().equals("H2O")) {
      return new Classification(Role.SOLVENT, SolventFamily.WATER, 1, "water");
    }
    if (COVALENT_SALT.in(molecule)) {
      return new Classification(
          Role.SALT, SolventFamily.NONE, 0, "an alkali salt, drawn with a covalent bond");
    }
    if (!molecule.hasCarbon()) {
      return new Classification(
          Role.ADDITIVE, SolventFamily.NONE, 0, "no carbon: an inorganic additive");
    }
    for (Rule rule : RULES) {
      if (rule.applies(molecule)) {
        return rule.result();
      }
    }
    int nitriles = NITRILE.unique(molecule).length;
    if (nitriles > 0) {
      int sites = Math.min(nitriles, MOST_NITRILES);
      return new Classification(
          Role.SOLVENT, SolventFamily.NITRILE, sites, "one site for each C≡N");
    }
    if (KETONE.applies(molecule)) {
      return KETONE.result();
    }
    EtherSites ether = EtherSites.of(molecule);
    if (ether.oxygens() > 0) {
      return ether(ether, ALKYL_FLUORIDE.in(molecule));
    }
    return AFTER_ETHERS.stream()
        .filter(r -> r.applies(molecule))
        .findFirst()
        .map(Rule::result)
        .orElse(
            new Classification(
                Role.DILUENT, SolventFamily.OTHER, 0, "no donor atom that binds Na+"));
  }

  private static Classification ether(EtherSites ether, boolean fluorinated) {
    return new Classification(
        ether.sites() == 0 ? Role.DILUENT : Role.SOLVENT,
        fluorinated ? SolventFamily.FLUORINATED_ETHER : SolventFamily.ETHER,
        ether.sites(),
        ether.reason());
  }

  private static Rule rule(
      Role role, SolventFamily family, int sites, String reason, String... smarts) {
    List<Smarts> patterns = Arrays.stream(smarts).map(Smarts::of).toList();
    return new Rule(patterns, new Classification(role, family, sites, reason));
  }

  private record Rule(List<Smarts> patterns, Classification result) {
    boolean applies(Molecule molecule) {
      return patterns.stream().allMatch(p -> p.in(molecule));
    }
  }
}
