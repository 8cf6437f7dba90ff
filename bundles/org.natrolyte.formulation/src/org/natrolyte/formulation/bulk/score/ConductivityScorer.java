// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.formulation.bulk.score;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.regex.Pattern;
import org.natrolyte.formulation.bulk.Estimate;
import org.natrolyte.formulation.bulk.conductivity.AlkaliSalt;
import org.natrolyte.formulation.bulk.conductivity.ConductivityModel;
import org.natrolyte.formulation.bulk.solvent.Solvent;
import org.natrolyte.formulation.bulk.solvent.SolventMixture;
import org.natrolyte.formulation.bulk.solvent.SolventTable;

/**
 * Scores the conductivity model on a table with the columns of CALiSol-23 (de Blasio et al., Sci.
 * Data 2024): k or k_mS_cm in mS/cm, T in K, c in "c units" (mol/kg or mol/l), salt, "solvent ratio
 * type" (w, v, mol), and one column a liquid with its amount.
 */
public final class ConductivityScorer implements RowScorer {
  private static final Set<String> NO_LIQUIDS =
      Set.of("row", "doi", "k", "k_mS_cm", "T", "c", "salt", "c units", "solvent ratio type");

  /** Columns that tables carry beside those of the set: never an amount of a liquid. */
  private static final Pattern BOOKKEEPING =
      Pattern.compile(
          "(?i)index|id|no|nr|unnamed.*|year|source|reference|ref|citation|paper|title|authors?"
              + "|journal|notes?|comments?|remarks?|split|fold|set|group|weight|error|std|sigma"
              + "|uncertainty|log.*|k[ _(].*|t[ _(].*|c[ _(].*|temperature.*|conductivity.*"
              + "|concentration.*|.*ratio type.*|.*units?");

  /** Colder than any solution conducts: most likely degrees Celsius. */
  private static final double NO_KELVIN = 150;

  private static final double FREEZING = 273.15;

  private final List<String> liquids;
  private final SolventTable table = SolventTable.shipped();
  private final ConductivityModel model = ConductivityModel.shipped();

  /**
   * @param header of the table
   * @throws IllegalArgumentException where columns lack, with their names
   */
  public ConductivityScorer(List<String> header) {
    RowScorer.require(header, "T", "c", "salt", "c units", "solvent ratio type");
    if (!header.contains("k") && !header.contains("k_mS_cm")) {
      throw new IllegalArgumentException("the table has no column k_mS_cm or k (mS/cm)");
    }
    liquids =
        header.stream()
            .filter(h -> !h.isEmpty() && !NO_LIQUIDS.contains(h))
            .filter(h ->
                SolventTable.shipped().named(h).isPresent() || !BOOKKEEPING.matcher(h).matches())
            .toList();
  }

  @Override
  public Scored score(MeasuredTable.Row row) {
    OptionalDouble corrected = row.number("k_mS_cm");
    OptionalDouble measured = corrected.isPresent() ? corrected : row.number("k");
    OptionalDouble kelvin = row.number("T");
    OptionalDouble amount = row.number("c");
    if (measured.isEmpty() || !(measured.getAsDouble() > 0)) {
      return new Scored.Outside("no measured conductivity above zero");
    }
    if (kelvin.isEmpty() || !(kelvin.getAsDouble() > 0)) {
      return new Scored.Outside("no temperature in kelvin");
    }
    if (kelvin.getAsDouble() < NO_KELVIN) {
      return new Scored.Outside("T below 150: the column is read in kelvin");
    }
    if (amount.isEmpty() || !(amount.getAsDouble() > 0)) {
      return new Scored.Outside("no concentration of salt above zero");
    }
    Optional<AlkaliSalt> salt = AlkaliSalt.named(row.text("salt"));
    if (salt.isEmpty()) {
      return new Scored.Outside("salt not known to the model: " + row.text("salt"));
    }
    List<SolventMixture.Share> shares = new ArrayList<>();
    for (String name : liquids) {
      double share = row.text(name).isEmpty() ? 0 : row.number(name).orElse(Double.NaN);
      if (!(share >= 0)) {
        return new Scored.Outside(
            "the amount of %s is no number from zero up: %s".formatted(name, row.text(name)));
      }
      if (share > 0) {
        Optional<Solvent> solvent = table.named(name);
        if (solvent.isEmpty()) {
          return new Scored.Outside("liquid not known to the model: " + name);
        }
        shares.add(new SolventMixture.Share(solvent.get(), share));
      }
    }
    if (shares.isEmpty()) {
      return new Scored.Outside("no liquid in an amount above zero");
    }
    Optional<SolventMixture.Basis> basis = basis(row.text("solvent ratio type"));
    if (basis.isEmpty()) {
      return new Scored.Outside(
          "solvent ratio type is none of w, v, mol: " + row.text("solvent ratio type"));
    }
    SolventMixture liquid = SolventMixture.of(shares, basis.get(), kelvin.getAsDouble());
    double molarity =
        switch (concentration(row.text("c units"))) {
          case MOLAR -> amount.getAsDouble();
          case MOLAL -> ConductivityModel.molarity(salt.get(), liquid, amount.getAsDouble());
          case UNKNOWN -> Double.NaN;
        };
    if (Double.isNaN(molarity)) {
      return new Scored.Outside("c units are neither mol/l nor mol/kg: " + row.text("c units"));
    }
    Estimate estimate = model.conductivity(salt.get(), liquid, molarity);
    if (!estimate.isInsideRange()) {
      return new Scored.Outside(estimate.outsideRange());
    }
    return new Scored.Compared(
        row.text("salt"),
        String.join(" + ", liquid.classShares().keySet()),
        kelvin.getAsDouble() - FREEZING,
        measured.getAsDouble(),
        estimate.value(),
        model.isFittedTo(row.text("doi")));
  }

  private enum Concentration {
    MOLAR,
    MOLAL,
    UNKNOWN
  }

  /** What a concentration counts; M and m differ by their case alone. */
  private static Concentration concentration(String unit) {
    return switch (unit) {
      case "M" -> Concentration.MOLAR;
      case "m" -> Concentration.MOLAL;
      default ->
          switch (unit.toLowerCase(Locale.ROOT).replaceAll("[ ·*^()]", "")) {
            case "mol/l", "moll-1", "mol/dm3", "moldm-3", "molar" -> Concentration.MOLAR;
            case "mol/kg", "molkg-1", "molal" -> Concentration.MOLAL;
            default -> Concentration.UNKNOWN;
          };
    };
  }

  private static Optional<SolventMixture.Basis> basis(String text) {
    return switch (text.toLowerCase(Locale.ROOT)) {
      case "w", "wt", "weight", "mass", "w/w", "" -> Optional.of(SolventMixture.Basis.MASS);
      case "v", "vol", "volume", "v/v" -> Optional.of(SolventMixture.Basis.VOLUME);
      case "mol", "mole", "molar", "n" -> Optional.of(SolventMixture.Basis.MOLES);
      default -> Optional.empty();
    };
  }
}
