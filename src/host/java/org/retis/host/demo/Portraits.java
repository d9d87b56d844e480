package org.retis.host.demo;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Arc2D;
import java.awt.geom.Ellipse2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import javax.imageio.ImageIO;

/** Draws simple faces for people who don't exist. */
public final class Portraits {

  private static final int SIZE = 144;
  private static final Color[] GROUNDS = colors(0xcfe8e5, 0xf3dcc8, 0xdcd8f2, 0xd6e6c9, 0xf2d4dc);
  private static final Color[] SKINS = colors(0xf2cfb4, 0xe0ac84, 0xb9825a, 0x8a5a3c, 0xf7ddc9);
  private static final Color[] HAIRS = colors(0x2f2622, 0x5a3a22, 0x8c6239, 0xb98a4a, 0x6d6d70);
  private static final Color[] CLOTHES =
      colors(0x2b5b84, 0x7a3b52, 0x3f6b4f, 0x54487a, 0xa65a2e, 0x35636b);

  private Portraits() {}

  /** A PNG picture, the same for the same seed. */
  public static byte[] png(String seed) {
    RandomGenerator random = RandomGeneratorFactory.of("SplittableRandom").create(seed.hashCode());
    BufferedImage image = new BufferedImage(SIZE, SIZE, BufferedImage.TYPE_INT_RGB);
    Graphics2D g = image.createGraphics();
    g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    g.setColor(pick(GROUNDS, random));
    g.fillRect(0, 0, SIZE, SIZE);
    draw(g, random);
    g.dispose();
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      ImageIO.write(image, "png", out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  private static void draw(Graphics2D g, RandomGenerator random) {
    Color skin = pick(SKINS, random);
    Color hair = pick(HAIRS, random);
    boolean isLong = random.nextBoolean();
    g.setColor(hair);
    g.fill(new Ellipse2D.Double(40, 24, 64, isLong ? 96 : 62));
    g.setColor(pick(CLOTHES, random));
    g.fill(new Ellipse2D.Double(20, 104, 104, 80));
    g.setColor(skin.darker());
    g.fillRoundRect(61, 86, 22, 28, 12, 12);
    g.setColor(skin);
    g.fill(new Ellipse2D.Double(46, 38, 52, 60));
    g.setColor(hair);
    g.fill(new Arc2D.Double(44, 32, 56, 48, random.nextInt(10, 40), 140, Arc2D.CHORD));
    g.setColor(new Color(0x2b2b2b));
    g.fill(new Ellipse2D.Double(60, 66, 5, 5));
    g.fill(new Ellipse2D.Double(79, 66, 5, 5));
    g.draw(new Arc2D.Double(62, 70, 20, 16, 200, 140, Arc2D.OPEN));
  }

  private static Color pick(Color[] colors, RandomGenerator random) {
    return colors[random.nextInt(colors.length)];
  }

  private static Color[] colors(int... values) {
    Color[] colors = new Color[values.length];
    for (int i = 0; i < values.length; i++) {
      colors[i] = new Color(values[i]);
    }
    return colors;
  }
}
