// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.formulation;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import org.natrolyte.model.compound.Compound;
import org.natrolyte.model.compound.CompoundProperty;
import org.natrolyte.model.compound.Confidence;
import org.natrolyte.model.compound.Formula;
import org.natrolyte.model.compound.Role;
import org.natrolyte.model.compound.SolventFamily;
import org.natrolyte.model.compound.SourcedValue;

/** A few compounds with the properties that composition needs. */
public final class TestCompounds {
  public static final Compound DME =
      solvent("DME", "C4H10O2", SolventFamily.ETHER, 2, 0.861, 20, 7.2);
  public static final Compound G2 =
      solvent("DIGLYME", "C6H14O3", SolventFamily.ETHER, 3, 0.939, 19.5, 7.3);
  public static final Compound G3 =
      solvent("TRIGLYME", "C8H18O4", SolventFamily.ETHER, 4, 0.981, 14, 7.5);
  public static final Compound G4 =
      solvent("TETRAGLYME", "C10H22O5", SolventFamily.ETHER, 5, 1.006, 16.6, 7.79);
  public static final Compound DOL =
      solvent("DOL", "C3H6O2", SolventFamily.ETHER, 1, 1.06, 18, 7.13);
  public static final Compound PC =
      solvent("PC", "C4H6O3", SolventFamily.CARBONATE, 1, 1.2, 15.1, 64.92);
  public static final Compound DMC =
      solvent("DMC", "C3H6O3", SolventFamily.CARBONATE, 1, 1.063, 17.2, 3.107);
  public static final Compound EMC = solvent("EMC", "C4H8O3", SolventFamily.CARBONATE, 1, 1.006);
  public static final Compound DEC =
      solvent("DEC", "C5H10O3", SolventFamily.CARBONATE, 1, 0.969, 16, 2.805);
  public static final Compound EC =
      Builder.of("EC", "C3H4O3")
          .family(SolventFamily.CARBONATE, 1)
          .value(CompoundProperty.DENSITY, 1.321, 40, Confidence.MEDIUM)
          .value(CompoundProperty.DENSITY_TEMPERATURE_SLOPE, -0.0011, 25, Confidence.MEDIUM)
          .value(CompoundProperty.MELTING_POINT, 36.4, 25, Confidence.HIGH)
          .value(CompoundProperty.DONOR_NUMBER, 16.4, 25, Confidence.HIGH)
          .value(CompoundProperty.RELATIVE_PERMITTIVITY, 89.78, 40, Confidence.HIGH)
          .build();
  public static final Compound FEC =
      solvent("FEC", "C3H3FO3", SolventFamily.FLUORINATED_CARBONATE, 1, 1.454, 9.1, 78.4);
  public static final Compound VC = solvent("VC", "C3H2O3", SolventFamily.CARBONATE, 1, 1.355);
  public static final Compound TMP =
      solvent("TMP", "C3H9O4P", SolventFamily.PHOSPHATE, 1, 1.214, 23, 20.6);
  public static final Compound AN =
      solvent("AN", "C2H3N", SolventFamily.NITRILE, 1, 0.777, 14.1, 35.95);
  public static final Compound THF =
      solvent("THF", "C4H8O", SolventFamily.ETHER, 1, 0.883, 20, 7.52);
  public static final Compound BTFE = diluent("BTFE", "C4H4F6O", 1.404);
  public static final Compound TTE = diluent("TTE", "C5H4F8O", 1.532);
  public static final Compound HFPM = diluent("HFPM", "C4H4F6O", 1.39);

  /** A diluent whose density nobody knows. */
  public static final Compound MYSTERY =
      Builder.of("MYSTERY", "C5H4F8O").family(SolventFamily.FLUORINATED_ETHER, 0).build();

  public static final Compound NAPF6 =
      salt("NaPF6", "F6NaP", "[Na+].F[P-](F)(F)(F)(F)F", 0.109, 2.37);
  public static final Compound LIPF6 =
      salt("LiPF6", "F6LiP", "[Li+].F[P-](F)(F)(F)(F)F", 0.109, 1.5);
  public static final Compound NABF4 = salt("NaBF4", "BF4Na", "[Na+].F[B-](F)(F)F", 0.073, 2.47);
  public static final Compound NACLO4 =
      salt("NaClO4", "ClNaO4", "[Na+].[O-]Cl(=O)(=O)=O", 0.082, 2.52);
  public static final Compound NAOTF =
      salt("NaOTf", "CF3NaO3S", "[Na+].[O-]S(=O)(=O)C(F)(F)F", 0.131, 0);
  public static final Compound NATFSI =
      salt("NaTFSI", "C2F6NNaO4S2", "[Na+].[N-](S(=O)(=O)C(F)(F)F)S(=O)(=O)C(F)(F)F", 0.248, 0);
  public static final Compound LITFSI =
      salt("LiTFSI", "C2F6LiNO4S2", "[Li+].[N-](S(=O)(=O)C(F)(F)F)S(=O)(=O)C(F)(F)F", 0.248, 0);
  public static final Compound NAFSI =
      salt("NaFSI", "F2NNaO4S2", "[Na+].[N-](S(=O)(=O)F)S(=O)(=O)F", 0.156, 0);
  public static final Compound LIFSI =
      salt("LiFSI", "F2LiNO4S2", "[Li+].[N-](S(=O)(=O)F)S(=O)(=O)F", 0.156, 0);
  public static final Compound KFSI =
      salt("KFSI", "F2KNO4S2", "[K+].[N-](S(=O)(=O)F)S(=O)(=O)F", 0.156, 0);
  public static final Compound SNCL2 =
      Builder.of("SnCl2", "Cl2Sn")
          .role(Role.ADDITIVE)
          .value(CompoundProperty.DENSITY, 3.95, 25, Confidence.MEDIUM)
          .build();
  public static final Compound LIDFBOP =
      Builder.of("LiDFBOP", "C4F2LiO8P").role(Role.ADDITIVE).build();
  public static final Compound C3MPYRFSI =
      Builder.of("C3mpyrFSI", "C8H18F2N2O4S2")
          .smiles("CCC[N+]1(C)CCCC1.[N-](S(=O)(=O)F)S(=O)(=O)F")
          .role(Role.IONIC_LIQUID)
          .family(SolventFamily.IONIC_LIQUID, 0)
          .value(CompoundProperty.DENSITY, 1.34, 25, Confidence.HIGH)
          .build();
  public static final Compound P111I4FSI =
      Builder.of("P111i4FSI", "C7H18F2NO4PS2")
          .role(Role.IONIC_LIQUID)
          .family(SolventFamily.IONIC_LIQUID, 0)
          .build();

  private TestCompounds() {}

  private static Compound solvent(
      String id, String formula, SolventFamily family, int donorSites, double density) {
    return Builder.of(id, formula)
        .family(family, donorSites)
        .value(CompoundProperty.DENSITY, density, 25, Confidence.HIGH)
        .build();
  }

  private static Compound solvent(
      String id,
      String formula,
      SolventFamily family,
      int donorSites,
      double density,
      double donorNumber,
      double permittivity) {
    return Builder.of(id, formula)
        .family(family, donorSites)
        .value(CompoundProperty.DENSITY, density, 25, Confidence.HIGH)
        .value(CompoundProperty.DONOR_NUMBER, donorNumber, 25, Confidence.HIGH)
        .value(CompoundProperty.RELATIVE_PERMITTIVITY, permittivity, 25, Confidence.HIGH)
        .build();
  }

  private static Compound diluent(String id, String formula, double density) {
    return Builder.of(id, formula)
        .role(Role.DILUENT)
        .family(SolventFamily.FLUORINATED_ETHER, 0)
        .value(CompoundProperty.DENSITY, density, 25, Confidence.MEDIUM)
        .build();
  }

  private static Compound salt(
      String id, String formula, String smiles, double anionNm3, double density) {
    Builder builder = Builder.of(id, formula).role(Role.SALT).smiles(smiles);
    if (anionNm3 > 0) {
      builder.value(CompoundProperty.ANION_VOLUME, anionNm3, 25, Confidence.MEDIUM);
    }
    if (density > 0) {
      builder.value(CompoundProperty.DENSITY, density, 25, Confidence.MEDIUM);
    }
    return builder.build();
  }

  /** Builds compounds for tests. */
  public static final class Builder {
    private final String id;
    private final String formula;
    private String smiles = "";
    private Role role = Role.SOLVENT;
    private SolventFamily family = SolventFamily.NONE;
    private int donorSites;
    private String inchiKey = "";
    private List<String> hazards = List.of();
    private final Map<CompoundProperty, List<SourcedValue>> values =
        new EnumMap<>(CompoundProperty.class);

    private Builder(String id, String formula) {
      this.id = id;
      this.formula = formula;
    }

    public static Builder of(String id, String formula) {
      return new Builder(id, formula);
    }

    public Builder smiles(String text) {
      smiles = text;
      return this;
    }

    public Builder inchiKey(String key) {
      inchiKey = key;
      return this;
    }

    public Builder hazards(String... words) {
      hazards = List.of(words);
      return this;
    }

    public Builder role(Role usual) {
      role = usual;
      return this;
    }

    public Builder family(SolventFamily of, int sites) {
      family = of;
      donorSites = sites;
      return this;
    }

    public Builder value(CompoundProperty property, double value, double at, Confidence sure) {
      values.put(
          property,
          List.of(new SourcedValue(value, OptionalDouble.of(at), sure, "test data", "", "")));
      return this;
    }

    public Compound build() {
      return new Compound(
          id,
          id,
          List.of(),
          smiles,
          "",
          inchiKey,
          formula,
          Formula.parse(formula).orElseThrow().molarMass(),
          0,
          role,
          family,
          donorSites,
          hazards,
          values,
          List.of(),
          "test");
    }
  }
}
