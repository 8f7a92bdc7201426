package org.colloquy.prepress;

import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.colloquy.diagnostic.Code;

/** What PDF/X forbids in any object of a file that a page can reach. For one file. */
final class PdfXObjects {
  private static final List<String> FILTERS =
      List.of("LZWDecode", "LZW", "JBIG2Decode", "JPXDecode");

  /** Forbidden keys of objects by the keys' meaning. */
  private static final Map<String, String> KEYS =
      Map.of(
          "OPI", "a picture to be fetched (OPI)",
          "Alternates", "a picture with others in its stead",
          "TR", "a transfer function",
          "HTP", "a halftone phase",
          "AA", "actions",
          "PS", "a piece of PostScript");

  private final Faults faults;
  private final Set<COSBase> seen = Collections.newSetFromMap(new IdentityHashMap<>());
  private final Deque<COSBase> waiting = new ArrayDeque<>();

  private PdfXObjects(Faults faults) {
    this.faults = faults;
  }

  static void check(PDDocument document, Faults faults) {
    var objects = new PdfXObjects(faults);
    objects.walk(document.getDocument().getTrailer());
  }

  /** Goes through everything once; no recursion, for chains of pages can be long. */
  private void walk(COSBase root) {
    waiting.add(root);
    while (!waiting.isEmpty()) {
      COSBase item = waiting.poll();
      COSBase base = item instanceof COSObject reference ? reference.getObject() : item;
      if (base == null || !seen.add(base)) {
        continue;
      }
      if (base instanceof COSArray array) {
        array.forEach(this::await);
      } else if (base instanceof COSDictionary dictionary) {
        look(dictionary);
        dictionary.getValues().forEach(this::await);
      }
    }
  }

  private void await(COSBase base) {
    if (base instanceof COSObject || base instanceof COSArray || base instanceof COSDictionary) {
      waiting.add(base);
    }
  }

  private void look(COSDictionary dictionary) {
    if (dictionary instanceof COSStream stream) {
      filters(stream.getFilters());
      if ("PS".equals(stream.getNameAsString(COSName.SUBTYPE))) {
        faults.add(Code.P841, KEYS.get("PS"));
      }
    }
    boolean state = COSName.EXT_G_STATE.equals(dictionary.getCOSName(COSName.TYPE));
    boolean object = COSName.XOBJECT.equals(dictionary.getCOSName(COSName.TYPE));
    KEYS.forEach(
        (key, words) -> {
          boolean here =
              switch (key) {
                case "OPI", "Alternates", "PS" -> object || dictionary instanceof COSStream;
                case "TR", "HTP" -> state;
                default -> COSName.PAGE.equals(dictionary.getCOSName(COSName.TYPE));
              };
          if (here && dictionary.containsKey(COSName.getPDFName(key))) {
            faults.add(Code.P841, words);
          }
        });
  }

  private void filters(COSBase filters) {
    if (filters instanceof COSName name && FILTERS.contains(name.getName())) {
      faults.add(Code.P841, "data packed as " + name.getName());
    } else if (filters instanceof COSArray array) {
      array.forEach(this::filters);
    }
  }
}
