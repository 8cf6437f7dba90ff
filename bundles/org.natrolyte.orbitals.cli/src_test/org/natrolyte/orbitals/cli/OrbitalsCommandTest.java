// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.orbitals.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.natrolyte.orbitals.imported.JsonTree;

/** What the command prints, with energies of xtb 6.5.1. */
class OrbitalsCommandTest {
  private static final String WATER = "O 0 0 0.1173\nH 0 0.7572 -0.4692\nH 0 -0.7572 -0.4692\n";

  @TempDir Path folder;
  private Bench bench;

  @BeforeEach
  void files() throws IOException {
    Files.writeString(folder.resolve("water.xyz"), "3\nwater\n" + WATER);
    Files.writeString(
        folder.resolve("sodium.xyz"), "4\nNa(H2O)+; charge 1\n" + WATER + "Na 0 0 2.35\n");
    Files.writeString(folder.resolve("broken.xyz"), "2\n\nO 0 0 0\n");
    bench = new Bench(folder);
  }

  private List<?> json(Bench.Outcome outcome) throws IOException {
    return (List<?>)
        JsonTree.read(outcome.out().getBytes(java.nio.charset.StandardCharsets.UTF_8)).value();
  }

  @Test
  void oneObjectAFileAndAFailedOneStopsNoOther() throws Exception {
    Bench.Outcome outcome =
        bench.run(
            "orbitals",
            "--xyz",
            "broken.xyz",
            "water.xyz",
            "gone.xyz",
            "sodium.xyz",
            "--method",
            "gfn1",
            "--json");

    List<?> all = json(outcome);
    assertEquals(1, outcome.exitCode());
    assertEquals(4, all.size());
    assertTrue(new JsonTree(all.get(0)).text("failed").contains("says 2 atoms"));
    assertEquals(-5.768640575450, new JsonTree(all.get(1)).number("energy_Eh").orElseThrow(), 1e-6);
    assertTrue(new JsonTree(all.get(2)).text("failed").contains("no such file"));
    // the charge of the last one stands in its comment
    assertEquals(-5.682765882842, new JsonTree(all.get(3)).number("energy_Eh").orElseThrow(), 1e-6);
  }

  @Test
  void everyPromisedMemberIsThere() throws Exception {
    JsonTree water =
        new JsonTree(
            json(bench.run(
                    "orbitals",
                    "--xyz",
                    "water.xyz",
                    "--charge",
                    "0",
                    "--method",
                    "ipea1",
                    "--gradient",
                    "--json"))
                .getFirst());

    assertEquals("water.xyz", water.text("file"));
    assertEquals("ipea1", water.text("method"));
    for (String number :
        List.of("energy_Eh", "homo_eV", "lumo_eV", "vip_eV", "vea_eV", "dipole_D")) {
      assertTrue(water.number(number).isPresent(), number);
    }
    assertEquals(3, water.numbers("charges").size());
    assertEquals(9, water.numbers("gradient_Eh_bohr").size());
    // water holds its electrons (12.6 eV in experiment) and binds no other
    assertTrue(water.number("vip_eV").orElseThrow() > 10);
    assertTrue(water.number("vea_eV").orElseThrow() < 0);
  }

  @Test
  void negativeChargesAndOpenShellsAreUnderstood() throws Exception {
    Files.writeString(folder.resolve("oh.xyz"), "2\n\nO 0 0 0\nH 0 0 0.97\n");

    JsonTree hydroxide =
        new JsonTree(
            json(bench.run("orbitals", "--xyz", "oh.xyz", "--charge", "-1", "--json")).getFirst());
    JsonTree wrong =
        new JsonTree(
            json(bench.run(
                    "orbitals", "--xyz", "oh.xyz", "--charge", "0", "--unpaired", "2", "--json"))
                .getFirst());

    assertEquals(-1, hydroxide.numbers("charges").stream().mapToDouble(q -> q).sum(), 1e-6);
    assertTrue(wrong.text("failed").contains("cannot have 2 unpaired"));
  }

  @Test
  void optimisingGoesDown() throws Exception {
    JsonTree relaxed =
        new JsonTree(
            json(bench.run("orbitals", "--xyz", "water.xyz", "--optimise", "--json")).getFirst());

    assertTrue(relaxed.number("energy_Eh").orElseThrow() < -5.7686405);
    assertEquals(9, relaxed.numbers("xyz_angstrom").size());
  }

  /** The user's folder lies under a file, so nothing can be made in it, whoever runs the test. */
  @Test
  void withoutACacheResultsStillComeAndOneLineSaysThatTheyAreNotKept() throws Exception {
    Bench.Outcome kept = bench.run("orbitals", "--smiles", "O", "[OH-]");
    Bench closed = new Bench(folder.resolve("water.xyz"));
    Bench.Outcome unkept = closed.run("orbitals", "--smiles", "O", "[OH-]");

    assertEquals(0, kept.exitCode());
    assertEquals("", kept.err());
    assertEquals(0, unkept.exitCode());
    assertEquals(kept.out(), unkept.out());
    assertEquals(1, unkept.err().lines().count(), unkept.err());
    assertTrue(unkept.err().contains("orbitals.db cannot be written"), unkept.err());
  }

  @Test
  void aTableKeepsTheRowsOfAnEarlierRunUntilItIsComplete() throws Exception {
    Path table = folder.resolve("t.tsv");
    assertEquals(0, bench.run("orbitals", "--smiles", "O", "CO", "--table", "t.tsv").exitCode());
    List<String> first = Files.readAllLines(table);
    assertEquals(4, first.size(), "what made it, names of the columns, water, methanol");
    assertTrue(first.get(2).startsWith("O\t0\tgfn1\t"));

    Bench.Outcome again =
        bench.run("orbitals", "--smiles", "OC", "nonsense", "O", "--table", "t.tsv");

    assertEquals(1, again.exitCode(), "one failed");
    List<String> second = Files.readAllLines(table);
    assertEquals(4, second.size(), "the failed one has no row");
    assertEquals(first.get(2), second.get(3), "water stays as it was");
    assertTrue(second.get(2).startsWith("OC\t0\tgfn1\t"), "under the SMILES that was asked for");
    assertEquals(
        first.get(3).substring(first.get(3).indexOf('\t')),
        second.get(2).substring(second.get(2).indexOf('\t')),
        "CO and OC are one molecule");
  }

  @Test
  void aTableDoesNotReplaceWhatIsNoTable() throws Exception {
    Bench.Outcome outcome = bench.run("orbitals", "--smiles", "O", "--table", "water.xyz");

    assertEquals(2, outcome.exitCode());
    assertTrue(outcome.err().contains("no table of this command"), outcome.err());
    assertTrue(Files.readString(folder.resolve("water.xyz")).startsWith("3\nwater"));
  }

  /** Sums are made in one order whatever the order of the files and the number of threads. */
  @Test
  void threadsAndOrderChangeNoBit() throws Exception {
    Files.writeString(folder.resolve("oh.xyz"), "2\ncharge -1\nO 0 0 0\nH 0 0 0.97\n");
    Files.writeString(
        folder.resolve("bf4.xyz"),
        "5\ncharge -1\nB 0 0 0\nF 0.81 0.81 0.81\nF -0.81 -0.81 0.81\n"
            + "F -0.81 0.81 -0.81\nF 0.81 -0.81 -0.81\n");
    List<String> names = List.of("water.xyz", "sodium.xyz", "oh.xyz", "bf4.xyz");
    for (String method : List.of("gfn1", "gfn2", "ipea1")) {
      Map<String, Object> alone = byFile(names, method, "1");
      assertEquals(4, alone.size());
      assertEquals(alone, byFile(names, method, "2"), method);
      assertEquals(alone, byFile(names.reversed(), method, "2"), method);
    }
  }

  private Map<String, Object> byFile(List<String> names, String method, String threads)
      throws IOException {
    List<String> args = new ArrayList<>(List.of("orbitals", "--xyz"));
    args.addAll(names);
    args.addAll(
        List.of("--method", method, "--gradient", "--ionisation", "--threads", threads, "--json"));
    Bench.Outcome outcome = bench.run(args.toArray(String[]::new));
    assertEquals(0, outcome.exitCode(), outcome.out());
    Map<String, Object> found = new TreeMap<>();
    for (Object one : json(outcome)) {
      found.put(new JsonTree(one).text("file"), one);
    }
    return found;
  }

  @Test
  void searchedGeometriesDoNotDependOnThreads() {
    String[] one = {"--smiles", "COC", "[Na+].O", "C=O", "--starts", "10", "--conformers", "2"};
    Bench.Outcome alone = new Bench(folder.resolve("a")).run(orbitals(one, "1"));
    Bench.Outcome both = new Bench(folder.resolve("b")).run(orbitals(one, "2"));

    assertEquals(0, alone.exitCode(), alone.err());
    assertEquals(alone.out(), both.out());
  }

  private static String[] orbitals(String[] arguments, String threads) {
    List<String> args = new ArrayList<>(List.of("orbitals"));
    args.addAll(List.of(arguments));
    args.addAll(List.of("--json", "--threads", threads));
    return args.toArray(String[]::new);
  }

  @Test
  void wrongCallsAreRefused() {
    assertEquals(2, bench.run("orbitals").exitCode());
    assertTrue(
        bench.run("orbitals", "--xyz", "water.xyz", "--method", "dft").err().contains("gfn1"));
    assertTrue(
        bench.run("orbitals", "--smiles", "O", "--xyz", "water.xyz").err().contains("one kind"));
  }

  @Test
  void importedFilesArePrintedAlike() throws Exception {
    Files.writeString(
        folder.resolve("xtbout.json"),
        """
        {"total energy": -5.0, "dipole": [0, 0, 1], "partial charges": [0.6, -0.6],
         "orbital energies/eV": [-12.0, 1.0], "fractional occupation": [2.0, 0.0],
         "method": "GFN2-xTB"}
        """);

    JsonTree imported =
        new JsonTree(
            json(bench.run("orbitals", "--import", "xtbout.json", "water.xyz", "--json"))
                .getFirst());

    assertEquals(-12, imported.number("homo_eV").orElseThrow());
    assertEquals("GFN2-xTB", imported.text("method"));
  }
}
