// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.product.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A person's mistake gets a sentence, exit code 2, and never a stack trace. */
class WrongInputTest {
  @TempDir static Path folder;
  private static Product product;

  @BeforeAll
  static void copyTheProduct() throws Exception {
    product = Product.copyTo(folder);
  }

  private static Product.Run refused(String... arguments) throws Exception {
    Product.Run run = product.run(arguments);
    assertEquals(2, run.exitCode(), run.everything());
    assertFalse(run.everything().contains("\tat "), "a stack trace\n" + run.everything());
    assertFalse(run.err().isBlank(), "no message\n" + run.everything());
    return run;
  }

  private static void says(Product.Run run, String... words) {
    for (String word : words) {
      assertTrue(run.err().contains(word), "'" + word + "' is missing\n" + run.everything());
    }
  }

  @Test
  void anUnknownCompoundIsNamedWithTheNearestKnownOne() throws Exception {
    says(refused("show", "1 M NaPF4 in G2"), "NaPF4", "NaPF6", "^");
  }

  @Test
  void amountsThatCannotBeAreRefused() throws Exception {
    says(refused("show", "1 M NaPF6 in EC/DEC (1:1 v/v) + 120 wt% FEC"), "120");
    says(refused("show", "-1 M NaPF6 in G2"), "-1");
    says(refused("show", "400 M NaPF6 in G2"), "400");
  }

  @Test
  void twoSaltsInConflictingBasesAreRefused() throws Exception {
    says(refused("show", "1 M NaPF6 + 1 m NaFSI in DME"), "NaPF6", "NaFSI");
  }

  @Test
  void aMissingFileAndAFolderAreNamed() throws Exception {
    says(refused("check", folder.resolve("nothing.txt").toString()), "nothing.txt");
    says(refused("check", folder.toString()), folder.getFileName().toString());
  }

  @Test
  void aFileOfTwoHundredMegabytesIsRefusedBeforeItIsRead() throws Exception {
    Path huge = folder.resolve("huge.txt");
    try (RandomAccessFile file = new RandomAccessFile(huge.toFile(), "rw")) {
      file.setLength(200L << 20);
    }
    says(refused("check", huge.toString()), "huge.txt", "MB");
  }

  @Test
  void binaryJunkIsRefused() throws Exception {
    byte[] junk = new byte[4096];
    new Random(7).nextBytes(junk);
    Path text = Files.write(folder.resolve("junk.txt"), junk);
    says(refused("check", text.toString()), "junk.txt");
    Path document = Files.write(folder.resolve("junk.natrolyte"), junk);
    says(refused("compare", document.toString()), "junk.natrolyte");
  }

  @Test
  void aDocumentOfAFutureVersionIsRefusedAndLeftAsItIs() throws Exception {
    Path document = folder.resolve("future.natrolyte");
    String content = "{\"format\": \"natrolyte\", \"version\": 999, \"recipes\": []}\n";
    Files.writeString(document, content);
    says(refused("compare", document.toString()), "999");
    assertEquals(content, Files.readString(document));
  }

  @Test
  void aReportThatCannotBeWrittenIsSaidAndLeavesNothingHalfWritten() throws Exception {
    says(refused("compare", "1 M NaPF6 in G2", "--html", "/proc/natrolyte.html"), "/proc");
    says(refused("compare", "1 M NaPF6 in G2", "--html", "/dev/full"), "full");
  }

  @Test
  void aWrongUnitSaysWhichWouldBeAccepted() throws Exception {
    says(refused("weigh", "1 M NaPF6 in G2", "--batch", "10 furlongs"), "furlongs", "mL");
    says(refused("show", "1 M NaPF6 in G2", "--at", "warm"), "warm");
  }

  @Test
  void anUnknownCommandOrOptionIsAnsweredWithTheNearest() throws Exception {
    says(refused("compair", "1 M NaPF6 in G2"), "compare");
    says(refused("show", "1 M NaPF6 in G2", "--jsn"), "--json");
  }

  @Test
  void oneWrongRecipeDoesNotHideTheOthers() throws Exception {
    Product.Run run = refused("compare", "1 M NaPF6 in G2", "1 M Unobtainium in G2");
    says(run, "Unobtainium");
    assertTrue(run.out().contains("dilute ether"), run.everything());
  }
}
