package vn.donghanh.browser;

import java.awt.image.BufferedImage;
import java.awt.image.IndexColorModel;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;

/// Phòng tranh: the pictures in `docs/gallery`, each at most 150 KB, in 256 colours chosen from the picture.
final class Gallery {
  private static final Path WALL = Path.of("docs/gallery");
  private static final int MOST = 150_000;

  private Gallery() {}

  static boolean writes() {
    return "write".equals(System.getProperty("donghanh.gallery"));
  }

  static void hang(String name, byte[] picture) {
    try {
      var image = ImageIO.read(new ByteArrayInputStream(picture));
      var bytes = png(paletted(image));
      while (bytes.length > MOST) { // a longer page than a picture may hold: its lower end is cut off
        image = image.getSubimage(0, 0, image.getWidth(), image.getHeight() * 9 / 10);
        bytes = png(paletted(image));
      }
      Files.createDirectories(WALL);
      Files.write(WALL.resolve(name + ".png"), bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// The 256 most frequent colours, told apart by six bits a channel; every other pixel takes the nearest of them.
  static BufferedImage paletted(BufferedImage image) {
    var pixels = image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
    var counts = new HashMap<Integer, int[]>();
    for (var pixel : pixels) {
      var sum = counts.computeIfAbsent(pixel & 0xfcfcfc, _ -> new int[2]);
      sum[0]++;
      sum[1] = pixel; // one real colour of the group stands for it, so that flat areas keep their exact colour
    }
    var palette = counts.entrySet().stream()
        .sorted(Comparator.<Map.Entry<Integer, int[]>>comparingInt(it -> -it.getValue()[0]).thenComparing(Map.Entry::getKey))
        .limit(256).mapToInt(it -> it.getValue()[1] | 0xff000000).toArray();
    var model = new IndexColorModel(8, palette.length, palette, 0, false, -1, java.awt.image.DataBuffer.TYPE_BYTE);
    var small = new BufferedImage(image.getWidth(), image.getHeight(), BufferedImage.TYPE_BYTE_INDEXED, model);
    var nearest = new HashMap<Integer, Byte>();
    var target = new byte[pixels.length];
    for (var i = 0; i < pixels.length; i++) {
      target[i] = nearest.computeIfAbsent(pixels[i], colour -> (byte) nearest(palette, colour));
    }
    small.getRaster().setDataElements(0, 0, image.getWidth(), image.getHeight(), target);
    return small;
  }

  private static int nearest(int[] palette, int colour) {
    var best = 0;
    var least = Integer.MAX_VALUE;
    for (var i = 0; i < palette.length; i++) {
      var red = (palette[i] >> 16 & 255) - (colour >> 16 & 255);
      var green = (palette[i] >> 8 & 255) - (colour >> 8 & 255);
      var blue = (palette[i] & 255) - (colour & 255);
      var distance = 2 * red * red + 4 * green * green + 3 * blue * blue;
      if (distance < least) {
        least = distance;
        best = i;
      }
    }
    return best;
  }

  private static byte[] png(BufferedImage image) throws IOException {
    var writer = ImageIO.getImageWritersByFormatName("png").next();
    var most = writer.getDefaultWriteParam();
    most.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
    most.setCompressionQuality(0);
    var bytes = new ByteArrayOutputStream();
    try (var out = ImageIO.createImageOutputStream(bytes)) {
      writer.setOutput(out);
      writer.write(null, new IIOImage(image, null, null), most);
    } finally {
      writer.dispose();
    }
    return bytes.toByteArray();
  }
}
