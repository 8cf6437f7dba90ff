// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.orbitals.external;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/** Reads what a program prints: keeps the beginning and the end, and counts the rest. */
final class CappedOutput implements Runnable {
  private static final int HEAD = 1 << 16;
  private static final int TAIL = 1 << 20;

  private final InputStream in;
  private final byte[] head = new byte[HEAD];
  private final byte[] tail = new byte[TAIL];
  private long count;

  CappedOutput(InputStream in) {
    this.in = in;
  }

  @Override
  public void run() {
    byte[] buffer = new byte[1 << 14];
    try (in) {
      int read = in.read(buffer);
      while (read >= 0) {
        keep(buffer, read);
        read = in.read(buffer);
      }
    } catch (IOException e) {
      // the program was killed while it was printing: what it printed before is kept
      Thread.currentThread().interrupt();
    }
  }

  private synchronized void keep(byte[] buffer, int length) {
    for (int i = 0; i < length; i++) {
      if (count < HEAD) {
        head[(int) count] = buffer[i];
      } else {
        tail[(int) ((count - HEAD) % TAIL)] = buffer[i];
      }
      count++;
    }
  }

  synchronized long count() {
    return count;
  }

  synchronized String text() {
    String begin = new String(head, 0, (int) Math.min(count, HEAD), StandardCharsets.UTF_8);
    if (count <= HEAD) {
      return begin;
    }
    long rest = count - HEAD;
    if (rest <= TAIL) {
      return begin + new String(tail, 0, (int) rest, StandardCharsets.UTF_8);
    }
    int start = (int) (rest % TAIL);
    return begin
        + "\n[...]\n"
        + new String(tail, start, TAIL - start, StandardCharsets.UTF_8)
        + new String(tail, 0, start, StandardCharsets.UTF_8);
  }
}
