// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.model.formulation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.natrolyte.model.recipe.RecipeException;
import org.natrolyte.model.recipe.RecipePrinter;

/** Recipes made by chance: every way of writing one formulation has one key. */
class RoundTripTest {
  private static final SmallLibrary LIBRARY = new SmallLibrary();
  private static final FormulationReader READER = new FormulationReader(LIBRARY);

  private static final List<String> SALTS =
      List.of("NaPF6", "NaFSI", "sodium triflate", "NaBF4", "Na[HCB11H11]", "NaN(SO2CF3)2");
  private static final List<String> LIQUIDS =
      List.of(
          "G2",
          "1,2-dimethoxyethane",
          "propylene carbonate",
          "EC",
          "2-MeTHF",
          "TTE",
          "BTFE",
          "[C3mpyr][FSI]",
          "\"CCOCC\"",
          "\"CCC[N+](C)(C)C.F[B-](F)(F)F\"",
          "110-71-4",
          "TMP");
  private static final List<String> ADDITIVES =
      List.of("FEC", "VC", "SnCl2", "4-acetylpyridine", "C60(NO2)6", "KFSI", "CTAB", "\"C=CC=O\"");

  /** A recipe in pieces, so that they can be put together in more than one way. */
  record Pieces(
      List<String> salts,
      List<String> liquids,
      String basis,
      List<String> additives,
      String label) {
    String text() {
      String names =
          liquids.stream()
              .map(l -> l.substring(l.indexOf(' ') + 1))
              .collect(Collectors.joining("/"));
      String numbers =
          liquids.stream()
              .map(l -> l.substring(0, l.indexOf(' ')))
              .collect(Collectors.joining(":"));
      String ratio = liquids.size() == 1 ? "" : " (" + numbers + " " + basis + ")";
      String added = additives.stream().map(a -> " + " + a).collect(Collectors.joining());
      return String.join(" + ", salts)
          + " in "
          + names
          + ratio
          + added
          + (label.isEmpty() ? "" : " [" + label + "]");
    }

    Pieces shuffled(long seed) {
      Random random = new Random(seed);
      return new Pieces(
          mixed(salts, random), mixed(liquids, random), basis, mixed(additives, random), "other");
    }

    private static List<String> mixed(List<String> list, Random random) {
      List<String> mixed = new ArrayList<>(list);
      Collections.shuffle(mixed, random);
      return mixed;
    }
  }

  @Provide
  Arbitrary<Pieces> recipes() {
    Arbitrary<String> saltUnit =
        Arbitraries.of("M", "mM", "m", "mmol/kg", "mol/L solvent", "mol%", "wt%", "g/L", "µM");
    Arbitrary<List<String>> salts =
        Arbitraries.of(SALTS).list().ofMinSize(1).ofMaxSize(3).uniqueElements();
    Arbitrary<List<String>> amounts = number().list().ofSize(3);
    Arbitrary<List<String>> withUnit =
        Combinators.combine(salts, amounts, saltUnit)
            .as((names, numbers, unit) -> joined(names, numbers, " " + unit));
    Arbitrary<List<String>> liquids =
        Combinators.combine(
                Arbitraries.of(LIQUIDS).list().ofMinSize(1).ofMaxSize(4).uniqueElements(),
                number().list().ofSize(4))
            .as((names, numbers) -> joined(names, numbers, ""))
            .filter(l -> !(l.toString().contains("110-71") && l.toString().contains("1,2-dim")));
    Arbitrary<List<String>> additives =
        Combinators.combine(
                Arbitraries.of(ADDITIVES).list().ofMaxSize(3).uniqueElements(),
                number().list().ofSize(3),
                Arbitraries.of("wt%", "mM", "ppm", "vol%", "g/L", "µM", "mol%", "m")
                    .list()
                    .ofSize(3))
            .as((names, numbers, units) -> {
              List<String> all = new ArrayList<>();
              for (int i = 0; i < names.size(); i++) {
                all.add(numbers.get(i) + " " + units.get(i) + " " + names.get(i));
              }
              return all;
            });
    Arbitrary<String> basis =
        Arbitraries.of("v/v", "by weight", "by mole", "vol. ratio", "wt.", "molar");
    return Combinators.combine(
            withUnit, liquids, basis, additives, Arbitraries.of("", "A", "NG24_10 b"))
        .as(Pieces::new);
  }

  private static Arbitrary<String> number() {
    return Arbitraries.of(
        "1", "0.5", "2.0", "0.123456", "10", "3.3", "12.50", "0.07", "7e-1", "1,25");
  }

  private static List<String> joined(List<String> names, List<String> numbers, String unit) {
    List<String> all = new ArrayList<>();
    for (int i = 0; i < names.size(); i++) {
      all.add(numbers.get(i) + unit + " " + names.get(i));
    }
    return all;
  }

  @Property(tries = 1500)
  void whatIsPrintedIsReadAsTheSame(@ForAll("recipes") Pieces pieces) throws RecipeException {
    Formulation formulation = READER.read(pieces.text());
    String printed = FormulationPrinter.print(formulation);
    Formulation again = READER.read(printed);
    assertEquals(formulation.key(), again.key(), printed);
    assertEquals(pieces.label(), again.recipe().label());
    assertEquals(printed, FormulationPrinter.print(again));
    String asWritten = RecipePrinter.print(formulation.recipe());
    assertEquals(formulation.key(), READER.read(asWritten).key(), asWritten);
  }

  @Property(tries = 1000)
  void theOrderDoesNotMatter(@ForAll("recipes") Pieces pieces, @ForAll long seed)
      throws RecipeException {
    Pieces shuffled = pieces.shuffled(seed);
    assertEquals(READER.read(pieces.text()).key(), READER.read(shuffled.text()).key());
  }

  @Property(tries = 1000)
  void blanksAndLookAlikesDoNotMatter(@ForAll("recipes") Pieces pieces, @ForAll Random random)
      throws RecipeException {
    String text = pieces.text();
    StringBuilder other = new StringBuilder();
    for (char c : text.toCharArray()) {
      other.append(lookAlike(c, random));
    }
    assertEquals(READER.read(text).key(), READER.read(other.toString()).key(), other.toString());
  }

  private static String lookAlike(char c, Random random) {
    List<String> others =
        switch (c) {
          case ' ' -> List.of(" ", "  ", "\u00A0", "\u2009", "\t", " \n ", "\u202F", "\u3000");
          case '-' -> List.of("-", "\u2010", "\u2011", "\u2013", "\u2212");
          case ':' -> List.of(":", "\u2236", "\uFF1A");
          case '"' -> List.of("\"", "\u201C", "\u201D", "\u201E");
          case '/' -> List.of("/", "\u2215", "\uFF0F");
          case '(' -> List.of("(", "\uFF08");
          case 'µ' -> List.of("µ", "μ");
          case '%' -> List.of("%", "\uFF05");
          case '6' -> List.of("6", "\u2086", "\uFF16");
          case '2' -> List.of("2", "\u2082", "\u00B2");
          default -> List.of(String.valueOf(c));
        };
    return others.get(random.nextInt(others.size()));
  }

  @Property(tries = 500)
  void aRatioOverEverythingSurvivesToo(@ForAll("recipes") Pieces pieces) throws RecipeException {
    List<String> list = new ArrayList<>(pieces.liquids());
    list.add(0, "1.5 NaClO4");
    Pieces all = new Pieces(List.of(), list, pieces.basis(), List.of(), "");
    String text = all.text().substring(" in ".length());
    Formulation formulation = READER.read(text);
    String printed = FormulationPrinter.print(formulation);
    assertEquals(formulation.key(), READER.read(printed).key(), printed);
    assertEquals(printed, FormulationPrinter.print(READER.read(printed)));
  }
}
