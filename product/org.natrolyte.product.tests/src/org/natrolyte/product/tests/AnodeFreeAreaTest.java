// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.product.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A research area comes from the p2 repository, its findings show, and it goes without a trace. */
class AnodeFreeAreaTest {
  private static final String FEATURE = "org.natrolyte.area.anodefree.feature.feature.group";

  @TempDir Path folder;

  private static Product.Run compare(Product product) throws Exception {
    Product.Run run = product.run("compare", "--json", "1 M NaPF6 in G2", "5.2 M NaFSI in DME");
    assertEquals(0, run.exitCode(), run.everything());
    return run;
  }

  @Test
  void theDirectorInstallsTheAreaFromTheBuiltRepositoryAndRemovesIt() throws Exception {
    Product product = Product.copyTo(folder);
    Path repository = Product.sources().resolve("product/org.natrolyte.areas/target/repository");
    assertTrue(Files.isDirectory(repository), repository + " was not built");
    String before = compare(product).out();
    assertFalse(before.contains("\"anodefree\""), "the base product must not have the area");

    Product.Run installed =
        product.director("-repository", repository.toUri().toString(), "-installIU", FEATURE);
    assertEquals(0, installed.exitCode(), installed.everything());
    String with = compare(product).out();
    assertTrue(with.contains("\"anodefree\""), with);
    assertTrue(with.contains("plated"), "the plated thickness is missing\n" + with);

    Product.Run removed = product.director("-uninstallIU", FEATURE);
    assertEquals(0, removed.exitCode(), removed.everything());
    assertEquals(before, compare(product).out(), "after removal all is as before");
  }

  @Test
  void theCommandLineInstallsItFromTheRepositoryInTheProgramFolder() throws Exception {
    Product product = Product.copyTo(folder);
    assertTrue(Files.isDirectory(product.folder().resolve("areas")), "areas/ is not delivered");

    Product.Run installed = product.run("plugins", "install", "anode-free");
    assertEquals(0, installed.exitCode(), installed.everything());
    assertTrue(compare(product).out().contains("\"anodefree\""));
    Product.Run listed = product.run("plugins", "list");
    assertTrue(listed.out().contains("anode-free"), listed.everything());

    Product.Run removed = product.run("plugins", "remove", "anode-free");
    assertEquals(0, removed.exitCode(), removed.everything());
    assertFalse(compare(product).out().contains("\"anodefree\""));
  }

  @Test
  void anAreaThatIsNotThereIsNamedWithThoseThatAre() throws Exception {
    Product product = Product.copyTo(folder);
    Product.Run run = product.run("plugins", "install", "anode-fre");
    assertEquals(2, run.exitCode(), run.everything());
    assertTrue(run.err().contains("anode-free"), run.everything());
  }
}
