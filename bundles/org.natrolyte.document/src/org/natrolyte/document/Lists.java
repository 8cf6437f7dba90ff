// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.document;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Lists as bytes: how many there are, then one after the other. */
final class Lists {
  private Lists() {}

  /** Writes one element of a list. */
  interface Writer<T> {
    void write(T element) throws IOException;
  }

  /** Reads one element of a list. */
  interface Reader<T> {
    T read() throws IOException;
  }

  static <T> void all(ResultOutput out, List<T> list, Writer<T> writer) throws IOException {
    out.count(list.size());
    for (T element : list) {
      writer.write(element);
    }
  }

  static <T> List<T> all(ResultInput in, Reader<T> reader) throws IOException {
    List<T> list = new ArrayList<>();
    for (int left = in.count(); left > 0; left--) {
      list.add(reader.read());
    }
    return list;
  }
}
