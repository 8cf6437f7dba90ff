// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.model.formulation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.natrolyte.model.compound.Compound;
import org.natrolyte.model.compound.CompoundLibrary;
import org.natrolyte.model.compound.Role;
import org.natrolyte.model.compound.SolventFamily;
import org.natrolyte.model.compound.StructureException;

/** A library with the compounds that the tests speak of. */
public final class SmallLibrary implements CompoundLibrary {
  /** id; role; family; donor sites; SMILES; InChIKey; other names. */
  private static final String TABLE =
      """
      NaPF6; SALT; NONE; 0; [Na+].F[P-](F)(F)(F)(F)F; ; sodium hexafluorophosphate; 21324-39-0
      NaFSI; SALT; NONE; 0; [Na+].O=S(F)(=O)[N-]S(F)(=O)=O; ; NaN(SO2F)2; sodium bis(fluorosulfonyl)imide
      NaTFSI; SALT; NONE; 0; [Na+].[N-](S(=O)(=O)C(F)(F)F)S(=O)(=O)C(F)(F)F; ; NaN(SO2CF3)2
      NaFTFSI; SALT; NONE; 0; [Na+].[N-](S(=O)(=O)F)S(=O)(=O)C(F)(F)F; ; NaN(SO2F)(SO2CF3)
      NaOTf; SALT; NONE; 0; [Na+].[O-]S(=O)(=O)C(F)(F)F; ; NaCF3SO3; sodium triflate
      NaBF4; SALT; NONE; 0; [Na+].F[B-](F)(F)F; ; sodium tetrafluoroborate
      NaClO4; SALT; NONE; 0; [Na+].[O-]Cl(=O)(=O)=O; ; sodium perchlorate
      NaBH4; SALT; NONE; 0; [Na+].[BH4-]; ; sodium borohydride
      NaDFOB; SALT; NONE; 0; [Na+].F[B-]1(F)OC(=O)C(=O)O1; ; sodium difluoro(oxalato)borate
      Na[HCB11H11]; SALT; NONE; 0; ; ; NaHCB11H11; [Na]+[HCB11H11]-
      LiFSI; SALT; NONE; 0; [Li+].O=S(F)(=O)[N-]S(F)(=O)=O; ; lithium bis(fluorosulfonyl)imide
      LiPF6; SALT; NONE; 0; [Li+].F[P-](F)(F)(F)(F)F; ; lithium hexafluorophosphate
      KFSI; SALT; NONE; 0; [K+].O=S(F)(=O)[N-]S(F)(=O)=O; ;
      LiDFBOP; ADDITIVE; NONE; 0; [Li+].F[P-]12(F)(OC(=O)C(=O)O1)OC(=O)C(=O)O2; ;
      SnCl2; ADDITIVE; NONE; 0; Cl[Sn]Cl; ; tin(II) chloride
      SbF3; ADDITIVE; NONE; 0; F[Sb](F)F; ;
      SiCl4; ADDITIVE; OTHER; 0; Cl[Si](Cl)(Cl)Cl; ;
      Bi(OTf)3; ADDITIVE; NONE; 0; ; ; Bi(SO3CF3)3
      PEG; ADDITIVE; ETHER; 4; ; ; poly(ethylene glycol), 4000 g/mol
      CTAB; ADDITIVE; NONE; 0; [Br-].CCCCCCCCCCCCCCCC[N+](C)(C)C; ; cetyltrimethylammonium bromide
      DAIM; ADDITIVE; NONE; 0; [O-]Cl(=O)(=O)=O.C=CCn1cc[n+](CC=C)c1; ; 1,3-diallylimidazolium perchlorate
      C60(NO2)6; ADDITIVE; NONE; 0; ; ;
      C60(CF3)6; ADDITIVE; NONE; 0; ; ;
      BSTFA; ADDITIVE; OTHER; 0; C[Si](C)(C)OC(=N[Si](C)(C)C)C(F)(F)F; ; BSTF; N,O-bis(trimethylsilyl)trifluoroacetamide
      4-APD; ADDITIVE; AROMATIC; 1; CC(=O)c1ccncc1; ; 4-acetylpyridine
      PFMP; ADDITIVE; OTHER; 0; FC(F)(F)C(F)(F)C(=O)C(F)(C(F)(F)F)C(F)(F)F; ; perfluoro-2-methyl-3-pentanone
      HFB; ADDITIVE; AROMATIC; 0; Fc1c(F)c(F)c(F)c(F)c1F; ; perfluorobenzene; hexafluorobenzene
      VC; ADDITIVE; CARBONATE; 1; O=C1OC=CO1; ; vinylene carbonate
      H2O; ADDITIVE; WATER; 1; O; ; water
      G2; SOLVENT; ETHER; 3; COCCOCCOC; SBZXBUIDTXKZTM-UHFFFAOYSA-N; diglyme; DEGDME; diethylene glycol dimethyl ether; 111-96-6
      G4; SOLVENT; ETHER; 5; COCCOCCOCCOCCOC; ; tetraglyme; TEGDME; tetraethylene glycol dimethyl ether
      DME; SOLVENT; ETHER; 2; COCCOC; XTHFKEDIFFGKHM-UHFFFAOYSA-N; G1; monoglyme; 1,2-dimethoxyethane; ethylene glycol dimethyl ether; 110-71-4
      DOL; SOLVENT; ETHER; 2; C1COCO1; ; 1,3-dioxolane; dioxolane
      THF; SOLVENT; ETHER; 1; C1CCOC1; ; tetrahydrofuran
      2-MeTHF; SOLVENT; ETHER; 1; CC1CCCO1; ; 2-methyltetrahydrofuran; 2MeTHF
      15-crown-5; SOLVENT; ETHER; 5; C1COCCOCCOCCOCCO1; ;
      EC; SOLVENT; CARBONATE; 1; O=C1OCCO1; ; ethylene carbonate
      PC; SOLVENT; CARBONATE; 1; CC1COC(=O)O1; ; propylene carbonate
      DEC; SOLVENT; CARBONATE; 1; CCOC(=O)OCC; ; diethyl carbonate
      DMC; SOLVENT; CARBONATE; 1; COC(=O)OC; ; dimethyl carbonate
      EMC; SOLVENT; CARBONATE; 1; CCOC(=O)OC; ; ethyl methyl carbonate
      FEC; SOLVENT; FLUORINATED_CARBONATE; 1; O=C1OCC(F)O1; ; fluoroethylene carbonate; 4-fluoro-1,3-dioxolan-2-one
      TMP; SOLVENT; PHOSPHATE; 1; COP(=O)(OC)OC; ; trimethyl phosphate
      TEP; SOLVENT; PHOSPHATE; 1; CCOP(=O)(OCC)OCC; ; triethyl phosphate
      AN; SOLVENT; NITRILE; 1; CC#N; ; acetonitrile; MeCN
      GBL; SOLVENT; ESTER; 1; O=C1CCCO1; ; γ-butyrolactone; gamma-butyrolactone
      BTFE; DILUENT; FLUORINATED_ETHER; 0; FC(F)(F)COCC(F)(F)F; ; bis(2,2,2-trifluoroethyl) ether; bis(2,2,2-trifluoroethyl)ether
      TTE; DILUENT; FLUORINATED_ETHER; 0; FC(F)C(F)(F)COC(F)(F)C(F)F; ; HFE; FEPE; 1,1,2,2-tetrafluoroethyl 2,2,3,3-tetrafluoropropyl ether
      HFPM; DILUENT; FLUORINATED_ETHER; 0; COC(C(F)(F)F)C(F)(F)F; ; 1,1,1,3,3,3-hexafluoroisopropyl methyl ether
      P111i4FSI; IONIC_LIQUID; IONIC_LIQUID; 0; CC(C)C[P+](C)(C)C.O=S(F)(=O)[N-]S(F)(=O)=O; ; [P111i4][FSI]
      [C3mpyr][FSI]; IONIC_LIQUID; IONIC_LIQUID; 0; CCC[N+]1(C)CCCC1.O=S(F)(=O)[N-]S(F)(=O)=O; ; [C3mpyr]FSI; C3mpyrFSI; PYR13FSI
      [C3mpyr][DCA]; IONIC_LIQUID; IONIC_LIQUID; 0; CCC[N+]1(C)CCCC1.N#C[N-]C#N; ; [C3mpyr]DCA
      PYR14TFSI; IONIC_LIQUID; IONIC_LIQUID; 0; CCCC[N+]1(C)CCCC1.[N-](S(=O)(=O)C(F)(F)F)S(=O)(=O)C(F)(F)F; ; [C4mpyr][TFSI]
      """;

  private final List<Compound> compounds = new ArrayList<>();
  private final Map<String, Compound> byName = new HashMap<>();

  public SmallLibrary() {
    for (String row : TABLE.split("\n")) {
      String[] cells = row.split(";", -1);
      List<String> aliases = new ArrayList<>();
      for (int i = 6; i < cells.length; i++) {
        if (!cells[i].isBlank()) {
          aliases.add(cells[i].strip());
        }
      }
      Compound compound =
          new Compound(
              cells[0].strip(),
              cells[0].strip(),
              aliases,
              cells[4].strip(),
              "",
              cells[5].strip(),
              "",
              100,
              0,
              Role.valueOf(cells[1].strip()),
              SolventFamily.valueOf(cells[2].strip()),
              Integer.parseInt(cells[3].strip()),
              List.of(),
              Map.of(),
              List.of(),
              "built-in");
      compounds.add(compound);
      byName.put(key(compound.id()), compound);
      aliases.forEach(alias -> byName.put(key(alias), compound));
      if (!compound.inchiKey().isEmpty()) {
        byName.put(key(compound.inchiKey()), compound);
      }
    }
  }

  private static String key(String name) {
    return name.toLowerCase(Locale.ROOT);
  }

  /** Every name of every compound. */
  public List<String> names() {
    return compounds.stream()
        .flatMap(c ->
            java.util.stream.Stream.concat(
                java.util.stream.Stream.of(c.id()), c.aliases().stream()))
        .toList();
  }

  @Override
  public Optional<Compound> find(String name) {
    return Optional.ofNullable(byName.get(key(name)));
  }

  @Override
  public List<String> suggest(String name, int limit) {
    return names().stream()
        .filter(n -> distance(key(n), key(name)) <= Math.max(1, name.length() / 4))
        .sorted(Comparator.comparingInt(n -> distance(key(n), key(name))))
        .limit(limit)
        .toList();
  }

  @Override
  public List<Compound> all() {
    return compounds;
  }

  @Override
  public Compound fromSmiles(String smiles) throws StructureException {
    for (Compound compound : compounds) {
      if (compound.smiles().equals(smiles)) {
        return compound;
      }
    }
    if (!smiles.matches("[A-Za-z0-9@+\\-\\[\\]()=#%./\\\\]{1,400}")
        || smiles.matches(".*[dghjkmqtuvwxyz].*")) {
      throw new StructureException("no atom at character 1");
    }
    String inchiKey =
        String.format("TESTKEY%07d-UHFFFAOYSA-N", Math.abs(smiles.hashCode() % 10000000));
    return new Compound(
        smiles,
        smiles,
        List.of(),
        smiles,
        "",
        inchiKey,
        "",
        100,
        0,
        Role.SOLVENT,
        SolventFamily.OTHER,
        1,
        List.of(),
        Map.of(),
        List.of(),
        "given as SMILES");
  }

  private static int distance(String a, String b) {
    int[] row = new int[b.length() + 1];
    for (int j = 0; j < row.length; j++) {
      row[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      int corner = row[0];
      row[0] = i;
      for (int j = 1; j < row.length; j++) {
        int changed = corner + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        corner = row[j];
        row[j] = Math.min(changed, Math.min(row[j], row[j - 1]) + 1);
      }
    }
    return row[b.length()];
  }
}
