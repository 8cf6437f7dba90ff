// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.product.tests;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The products of all three systems are complete; only Linux can be started here. */
class DeliveryTest {
  @ParameterizedTest
  @CsvSource({
    "linux/gtk/x86_64, natrolyte, natrolyte",
    "win32/win32/x86_64, natrolyte, natrolyte.cmd",
    "macosx/cocoa/aarch64, natrolyte.app/Contents/Eclipse, natrolyte",
  })
  void eachProductHasItsStartScriptItsAreasAndItsLicences(
      String system, String program, String startScript) {
    Path products = Product.sources().resolve("product/org.natrolyte.product/target/products");
    Path folder = products.resolve("org.natrolyte.product").resolve(system).resolve(program);
    for (String file : new String[] {startScript, "areas", "LICENSE", "NOTICE", "plugins"}) {
      assertTrue(Files.exists(folder.resolve(file)), folder + " has no " + file);
    }
  }
}
