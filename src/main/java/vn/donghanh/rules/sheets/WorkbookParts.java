package vn.donghanh.rules.sheets;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import vn.donghanh.Refusal;

/// Các phần của tệp: a workbook as a package of parts, refused by what it is and how large it says to be before a part is
/// opened, and by how large it turns out to be while one is read.
final class WorkbookParts implements AutoCloseable {
  private static final byte[] ZIP = {'P', 'K', 3, 4};
  private static final byte[] OLE = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1};

  private final ZipFile file;
  private final Map<String, ZipArchiveEntry> parts;
  private long counted;

  private WorkbookParts(ZipFile file, Map<String, ZipArchiveEntry> parts) {
    this.file = file;
    this.parts = parts;
  }

  /// Opens what may be a workbook.
  ///
  /// @throws Refusal with what it is instead, or why it is too large
  static WorkbookParts of(byte[] upload) throws IOException {
    refuseWhatIsNone(upload);
    var file = ZipFile.builder().setSeekableByteChannel(new SeekableInMemoryByteChannel(upload)).get();
    try {
      return new WorkbookParts(file, judged(file));
    } catch (RuntimeException | Error refused) {
      file.close();
      throw refused;
    }
  }

  private static void refuseWhatIsNone(byte[] upload) {
    if (upload.length == 0) {
      throw new Refusal("sheets.refused.empty");
    }
    if (upload.length > SheetLimits.UPLOAD) {
      throw new Refusal("sheets.refused.too-large", SheetLimits.UPLOAD / 1024 / 1024);
    }
    if (startsWith(upload, OLE)) {
      throw new Refusal(contains(upload, "EncryptedPackage".getBytes(StandardCharsets.UTF_16LE)) ? "sheets.refused.password" : "sheets.refused.old");
    }
    if (!startsWith(upload, ZIP)) {
      throw new Refusal(isTable(upload) ? "sheets.refused.text" : "sheets.refused.other");
    }
  }

  /// Every entry by its name, when all of them together are what a workbook may be.
  private static Map<String, ZipArchiveEntry> judged(ZipFile file) {
    var parts = new LinkedHashMap<String, ZipArchiveEntry>();
    var declared = 0L;
    for (var entries = file.getEntries(); entries.hasMoreElements(); ) {
      var entry = entries.nextElement();
      if (entry.getGeneralPurposeBit().usesEncryption()) {
        throw new Refusal("sheets.refused.password");
      }
      var method = entry.getMethod();
      if (method != ZipEntry.STORED && method != ZipEntry.DEFLATED || parts.put(entry.getName(), entry) != null) {
        throw new Refusal("sheets.refused.broken");
      }
      declared += Math.max(0, entry.getSize());
      var packed = Math.max(1, entry.getCompressedSize());
      if (parts.size() > SheetLimits.PARTS || declared > SheetLimits.UNPACKED
          || entry.getSize() > SheetLimits.SMALL && entry.getSize() / packed > SheetLimits.RATIO) {
        throw new Refusal("sheets.refused.bomb");
      }
    }
    if (!parts.containsKey("xl/workbook.xml")) {
      throw new Refusal(parts.containsKey("content.xml") || parts.containsKey("xl/workbook.bin") ? "sheets.refused.save-as" : "sheets.refused.other");
    }
    if (parts.keySet().stream().anyMatch(name -> name.endsWith("vbaProject.bin"))) {
      throw new Refusal("sheets.refused.macros");
    }
    return parts;
  }

  boolean has(String name) {
    return parts.containsKey(name);
  }

  /// A part to be read, counted on the way.
  Optional<InputStream> open(String name) throws IOException {
    var entry = parts.get(name);
    return entry == null ? Optional.empty() : Optional.of(new Counted(file.getInputStream(entry), entry.getSize()));
  }

  @Override
  public void close() throws IOException {
    file.close();
  }

  /// Stops a part that is longer than it said to be.
  private final class Counted extends FilterInputStream {
    private long left;

    private Counted(InputStream in, long declared) {
      super(in);
      this.left = declared;
    }

    @Override
    public int read() throws IOException {
      var one = super.read();
      count(one < 0 ? 0 : 1);
      return one;
    }

    @Override
    public int read(byte[] into, int from, int most) throws IOException {
      var read = super.read(into, from, most);
      count(Math.max(0, read));
      return read;
    }

    private void count(int read) {
      left -= read;
      counted += read;
      if (left < 0 || counted > SheetLimits.UNPACKED) {
        throw new Refusal("sheets.refused.bomb");
      }
    }
  }

  private static boolean startsWith(byte[] whole, byte[] start) {
    return whole.length >= start.length && Arrays.equals(whole, 0, start.length, start, 0, start.length);
  }

  private static boolean contains(byte[] whole, byte[] part) {
    for (var at = 0; at <= whole.length - part.length; at++) {
      if (whole[at] == part[0] && Arrays.equals(whole, at, at + part.length, part, 0, part.length)) {
        return true;
      }
    }
    return false;
  }

  /// Lines of text with separators: a CSV file, in whatever letters.
  private static boolean isTable(byte[] upload) {
    var start = new String(upload, 0, Math.min(upload.length, 4_096), StandardCharsets.ISO_8859_1);
    return start.indexOf('\0') < 0 && !start.stripLeading().startsWith("<") && start.lines().limit(3).allMatch(line -> line.isBlank() || line.matches(".*[,;\t].*"));
  }
}
