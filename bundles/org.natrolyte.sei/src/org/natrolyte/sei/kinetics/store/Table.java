// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.sei.kinetics.store;

import org.natrolyte.sei.kinetics.NetworkException;

/** A table read row by row, from whatever file; every complaint says where. */
interface Table extends AutoCloseable {
  /** Goes to the next row; before the first at the beginning. */
  boolean next();

  /**
   * The place of a column.
   *
   * @throws NetworkException when there is none of this name
   */
  int column(String name);

  /** A whole number of this row. */
  long whole(int column);

  /** A finite number of this row. */
  double real(int column);

  /** This row, for messages: "rn.sqlite, table reactions, row 3". */
  String where();

  @Override
  void close();

  /** A whole number that an int holds. */
  default int small(int column, String name) {
    long value = whole(column);
    if (value < Integer.MIN_VALUE || value > Integer.MAX_VALUE) {
      throw new NetworkException(
          "%s: %s is %d; accepted up to %d".formatted(where(), name, value, Integer.MAX_VALUE));
    }
    return (int) value;
  }
}
