package vn.claimdesk.recognition.embedded.template;

import java.awt.image.BufferedImage;
import java.util.*;
import vn.claimdesk.field.Box;
import vn.claimdesk.recognition.embedded.page.*;
import vn.claimdesk.recognition.embedded.text.*;

final class HitsDebug {
  public static void main(String[] a) throws Exception {
    String[] words = a[1].split(" ");
    List<Word> w = new ArrayList<>();
    List<Box> walls = new ArrayList<>();
    int x = 10;
    for (String s : words) {
      if (s.equals("|")) {
        x += 20;
        walls.add(new Box(x, 0, x + 1, 60));
        x += 10;
        continue;
      }
      w.add(new Word(s, .95, new Box(x, 20, x + s.length() * 10, 40)));
      x += s.length() * 10 + 8;
    }
    PageText p = new PageText(0, new BufferedImage(10, 10, 10), w, List.of(), walls, false);
    TextLine line = Lines.of(p).get(0);
    Templates t = new Templates();
    var f = FieldReader.class.getDeclaredField("labels");
    f.setAccessible(true);
    LabelFinder lf = (LabelFinder) f.get(t.find(a[0]).get());
    for (String ph :
        new String[] {
          "Medical provider", "Total claimed amount", "Nơi điều trị", "Tổng số tiền yêu cầu"
        }) System.out.println(ph + " " + Phrase.of(ph).in(line));
    for (int i = 0; i < line.size(); i++)
      System.out.print("[" + line.token(i).text() + (line.breakBefore(i) ? "*" : "") + "]");
    System.out.println();
    for (LabelHit h : lf.in(line))
      System.out.println(
          line.text(h.from(), h.to())
              + "  q"
              + h.quality()
              + " firm "
              + h.firm()
              + " "
              + h.fields().stream().map(FieldTemplate::name).toList());
  }
}
