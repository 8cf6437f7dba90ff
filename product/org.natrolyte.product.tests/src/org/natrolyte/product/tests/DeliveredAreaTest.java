// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.product.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An area that the program is delivered with can be removed, and comes back without a network. */
class DeliveredAreaTest {
  @TempDir Path folder;

  private static String compare(Product product) throws Exception {
    Product.Run run = product.run("compare", "--json", "1 M NaPF6 in G2");
    assertEquals(0, run.exitCode(), run.everything());
    return run.out();
  }

  private static void plugins(Product product, String action) throws Exception {
    Product.Run run = product.run("plugins", action, "sei");
    assertEquals(0, run.exitCode(), run.everything());
  }

  @Test
  void theInterphaseIsRemovedAndInstalledAgain() throws Exception {
    Product product = Product.copyTo(folder);
    String delivered = compare(product);
    assertTrue(delivered.contains("\"sei\""), "the program is delivered with the interphase");

    plugins(product, "remove");
    String without = compare(product);
    assertFalse(without.contains("\"sei\""), "its rows go with it\n" + without);
    Product.Run listed = product.run("plugins", "list");
    assertTrue(listed.out().contains("sei"), "it is still offered\n" + listed.everything());

    plugins(product, "install");
    assertEquals(delivered, compare(product), "all rows are back");
  }
}
