// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.document;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;

/** Hands bytes to a file in chunks; closing it leaves the file open. */
final class ChunkedOutput extends OutputStream {
  static final int CHUNK = 32 * 1024;

  private final FileOperations disk;
  private final FileChannel file;
  private final ByteBuffer chunk = ByteBuffer.allocate(CHUNK);

  ChunkedOutput(FileOperations disk, FileChannel file) {
    this.disk = disk;
    this.file = file;
  }

  @Override
  public void write(int b) throws IOException {
    if (!chunk.hasRemaining()) {
      drain();
    }
    chunk.put((byte) b);
  }

  @Override
  public void write(byte[] bytes, int offset, int length) throws IOException {
    int done = 0;
    while (done < length) {
      if (!chunk.hasRemaining()) {
        drain();
      }
      int part = Math.min(chunk.remaining(), length - done);
      chunk.put(bytes, offset + done, part);
      done += part;
    }
  }

  /** Passes on what is left, at the end. */
  @Override
  public void flush() throws IOException {
    drain();
  }

  private void drain() throws IOException {
    chunk.flip();
    while (chunk.hasRemaining()) {
      disk.write(file, chunk);
    }
    chunk.clear();
  }
}
