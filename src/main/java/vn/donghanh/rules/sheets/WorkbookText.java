package vn.donghanh.rules.sheets;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;
import vn.donghanh.Refusal;

/// Nội dung của tệp: the sheets of a workbook and its shared texts, part by part. XML that brings definitions of its own is
/// refused; nothing outside the file is ever looked for.
final class WorkbookText {
  private static final XMLInputFactory XML = xml();

  private final WorkbookParts parts;
  private final List<String> shared;
  private final boolean since1904;
  private final List<String> sheets;

  private WorkbookText(WorkbookParts parts, List<String> shared, boolean since1904, List<String> sheets) {
    this.parts = parts;
    this.shared = shared;
    this.since1904 = since1904;
    this.sheets = sheets;
  }

  static WorkbookText of(WorkbookParts parts) throws IOException, XMLStreamException {
    var targets = new HashMap<String, String>();
    var types = new HashMap<String, String>();
    each(parts, "xl/_rels/workbook.xml.rels", xml -> {
      if (xml.getLocalName().equals("Relationship")) {
        var target = Optional.ofNullable(attribute(xml, "Target")).orElse("");
        var id = Optional.ofNullable(attribute(xml, "Id")).orElse("");
        targets.put(id, target.startsWith("/") ? target.substring(1) : "xl/" + target);
        types.put(Optional.ofNullable(attribute(xml, "Type")).orElse("").replaceAll(".*/", ""), targets.getOrDefault(id, ""));
      }
    });
    var sheets = new ArrayList<String>();
    var since1904 = new boolean[1];
    each(parts, "xl/workbook.xml", xml -> {
      switch (xml.getLocalName()) {
        case "workbookPr" -> since1904[0] = yes(attribute(xml, "date1904"));
        case "sheet" -> Optional.ofNullable(attribute(xml, "id")).map(targets::get).ifPresent(sheets::add);
        default -> { }
      }
    });
    if (sheets.size() > SheetLimits.SHEETS) {
      throw new Refusal("sheets.refused.bomb");
    }
    return new WorkbookText(parts, shared(parts, types.getOrDefault("sharedStrings", "xl/sharedStrings.xml")), since1904[0], sheets);
  }

  /// The names of the parts that are sheets, in the order of their tabs.
  List<String> sheets() {
    return sheets;
  }

  boolean since1904() {
    return since1904;
  }

  /// A shared text by its number.
  String shared(String number) {
    var index = number.matches("\\d{1,8}") ? Integer.parseInt(number) : -1;
    if (index < 0 || index >= shared.size()) {
      throw new Refusal("sheets.refused.broken");
    }
    return shared.get(index);
  }

  XMLStreamReader open(String sheet) throws IOException, XMLStreamException {
    return reader(parts.open(sheet).orElseThrow(() -> new Refusal("sheets.refused.broken")));
  }

  /// The text of an element whose parts are `t`; how a word is pronounced is no part of it.
  static String text(XMLStreamReader xml, String end) throws XMLStreamException {
    var text = new StringBuilder();
    var pronounced = 0;
    while (next(xml) != XMLStreamConstants.END_DOCUMENT) {
      if (xml.isStartElement() && xml.getLocalName().equals("rPh")) {
        pronounced++;
      } else if (xml.isEndElement() && xml.getLocalName().equals("rPh")) {
        pronounced--;
      } else if (xml.isStartElement() && xml.getLocalName().equals("t") && pronounced == 0) {
        text.append(characters(xml));
      } else if (xml.isEndElement() && xml.getLocalName().equals(end)) {
        break;
      }
    }
    return text.toString();
  }

  /// The characters of an element that holds nothing else, not longer than a cell may be.
  static String characters(XMLStreamReader xml) throws XMLStreamException {
    var text = new StringBuilder();
    while (next(xml) != XMLStreamConstants.END_ELEMENT) {
      if (!xml.isCharacters()) {
        throw new Refusal("sheets.refused.broken");
      }
      text.append(xml.getTextCharacters(), xml.getTextStart(), xml.getTextLength());
      if (text.length() > SheetLimits.CELL * 4) {
        throw new Refusal("sheets.refused.bomb");
      }
    }
    return text.toString();
  }

  /// The next event; XML that defines something, or names what it did not define, is refused.
  static int next(XMLStreamReader xml) throws XMLStreamException {
    var event = xml.next();
    if (event == XMLStreamConstants.DTD || event == XMLStreamConstants.ENTITY_REFERENCE || event == XMLStreamConstants.ENTITY_DECLARATION) {
      throw new Refusal("sheets.refused.entities");
    }
    return event;
  }

  static @Nullable String attribute(XMLStreamReader xml, String name) {
    for (var at = 0; at < xml.getAttributeCount(); at++) {
      if (xml.getAttributeLocalName(at).equals(name)) {
        return xml.getAttributeValue(at);
      }
    }
    return null;
  }

  private static List<String> shared(WorkbookParts parts, String name) throws IOException, XMLStreamException {
    var shared = new ArrayList<String>();
    each(parts, name, xml -> {
      if (xml.getLocalName().equals("si")) {
        shared.add(text(xml, "si"));
      }
    });
    return shared;
  }

  private interface Element {
    void met(XMLStreamReader xml) throws XMLStreamException;
  }

  /// Meets every element of a part, none where there is no such part.
  private static void each(WorkbookParts parts, String name, Element element) throws IOException, XMLStreamException {
    var part = parts.open(name);
    if (part.isEmpty()) {
      return;
    }
    try (var in = part.get()) {
      var xml = reader(in);
      while (next(xml) != XMLStreamConstants.END_DOCUMENT) {
        if (xml.isStartElement()) {
          element.met(xml);
        }
      }
    }
  }

  private static XMLStreamReader reader(InputStream in) throws XMLStreamException {
    return XML.createXMLStreamReader(in);
  }

  private static boolean yes(@Nullable String word) {
    return "1".equals(word) || "true".equals(word);
  }

  private static XMLInputFactory xml() {
    var factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setXMLReporter((_, _, _, _) -> { }); // what is wrong is answered, not printed
    factory.setXMLResolver((publicId, systemId, base, namespace) -> {
      throw new XMLStreamException("nothing outside the file is looked for");
    });
    return factory;
  }
}
