// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.document;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.natrolyte.model.finding.Direction;
import org.natrolyte.model.finding.Property;

/** Reads what {@link ResultOutput} has written. */
final class ResultInput {
  private final DataInputStream in;
  private final List<String> texts = new ArrayList<>();
  private final List<Property> properties = new ArrayList<>();

  ResultInput(byte[] content, int length) {
    in = new DataInputStream(new ByteArrayInputStream(content, 0, length));
  }

  double number() throws IOException {
    return in.readDouble();
  }

  double[] numbers() throws IOException {
    double[] values = new double[count()];
    for (int i = 0; i < values.length; i++) {
      values[i] = in.readDouble();
    }
    return values;
  }

  /** A number of things, of which each takes a byte at least. */
  int count() throws IOException {
    int count = in.readInt();
    if (count < 0 || count > in.available()) {
      throw new IOException("a count of " + count + " with " + in.available() + " bytes to come");
    }
    return count;
  }

  boolean truth() throws IOException {
    return in.readBoolean();
  }

  String text() throws IOException {
    int index = in.readInt();
    if (index == texts.size()) {
      char[] text = new char[count()];
      for (int i = 0; i < text.length; i++) {
        text[i] = in.readChar();
      }
      texts.add(new String(text));
    }
    return texts.get(index);
  }

  List<String> texts() throws IOException {
    int count = count();
    List<String> list = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      list.add(text());
    }
    return list;
  }

  Property property() throws IOException {
    int index = in.readInt();
    if (index == properties.size()) {
      properties.add(new Property(text(), text(), text(), Direction.valueOf(text()), text()));
    }
    return properties.get(index);
  }
}
