// SPDX-License-Identifier: EPL-2.0
import java.nio.file.*;
import java.util.*;

/** Writes the fragments of every SMILES of a file, one molecule a line. */
public class WriteFragments {
  public static void main(String[] a) throws Exception {
    StringBuilder b = new StringBuilder();
    for (String s : new TreeSet<>(Files.readAllLines(Path.of(a[0])))) {
      try {
        var m = org.natrolyte.chemistry.StructureFragments.of(s);
        b.append(s);
        m.forEach((k, v) -> b.append('\t').append(k).append('~').append(v));
        b.append('\n');
      } catch (Exception e) {
        System.err.println(s + " " + e);
      }
    }
    Files.writeString(Path.of(a[1]), b.toString());
  }
}
