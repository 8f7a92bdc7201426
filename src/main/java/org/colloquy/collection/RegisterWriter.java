package org.colloquy.collection;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.colloquy.publish.PlaceFigure;
import org.colloquy.publish.PublishException;

/** Makes the pages of the registers, that of the places with a map. For one thread. */
final class RegisterWriter {
  /** File name of the map. */
  private static final String MAP = "places.svg";

  private final List<Member> members;
  private final Registers registers;
  private final PageMaker maker;

  RegisterWriter(List<Member> members, Registers registers, PageMaker maker) {
    this.members = members;
    this.registers = registers;
    this.maker = maker;
  }

  /** Makes the pages of one register. */
  void write(Kind kind) throws PublishException {
    List<List<RegisterPages.Part>> pages = RegisterPages.divide(registers.of(kind));
    for (int i = 0; i < Math.max(1, pages.size()); i++) {
      PageWriter page = maker.page(kind.id(), PageMaker.name(kind.id(), i));
      for (int other : PageMaker.neighbours(i, pages.size())) {
        List<RegisterPages.Part> parts = pages.get(other);
        String last = parts.get(parts.size() - 1).entry().name();
        PageMaker.link(page, kind.id(), other, i, parts.get(0).entry().name(), last);
      }
      if (!pages.isEmpty()) {
        pages.get(i).forEach(part -> entry(page, part));
      }
      Optional<PlaceFigure> map = i == 0 && kind == Kind.PLACES ? map(pages) : Optional.empty();
      maker.make(PageMaker.name(kind.id(), i), page, PlaceFigure.parameter(map));
    }
  }

  private Optional<PlaceFigure> map(List<List<RegisterPages.Part>> pages) throws PublishException {
    Map<String, String> links = new HashMap<>();
    for (int i = 0; i < pages.size(); i++) {
      String file = PageMaker.name(Kind.PLACES.id(), i);
      for (RegisterPages.Part part : pages.get(i)) {
        links.putIfAbsent(part.entry().id(), file + "#" + part.entry().id());
      }
    }
    List<PlaceFigure.Item> items = new ArrayList<>();
    for (Entry entry : registers.of(Kind.PLACES)) {
      items.add(
          new PlaceFigure.Item(
              links.get(entry.id()),
              entry.name(),
              entry.name(),
              entry.variants(),
              entry.geo(),
              entry.note(),
              entry.mentions()));
    }
    Optional<PlaceFigure> map = PlaceFigure.of(maker.stylesheets(), items, maker.language(), MAP);
    if (map.isPresent()) {
      byte[] file = map.get().file(maker.settings().title(), maker.language(), maker.messages());
      maker.files().put(MAP, file);
    }
    return map;
  }

  private void entry(PageWriter page, RegisterPages.Part part) {
    Entry entry = part.entry();
    page.open(
        "entry",
        "id",
        part.continued() ? "" : entry.id(),
        "name",
        entry.name(),
        "life",
        entry.life(),
        "note",
        entry.note(),
        "editions",
        "" + entry.appearances().size(),
        "turns",
        "" + entry.turns(),
        "mentions",
        "" + entry.mentions());
    page.texts("variant", entry.variants()).numbers(entry.identifiers());
    for (Entry.Appearance appearance : part.appearances()) {
      Member member = members.get(appearance.member());
      page.open("in", "folder", member.folder(), "title", member.title(), "date", member.date());
      appearance
          .named()
          .turns()
          .forEach(turn -> page.element("turn", "anchor", turn.anchor(), "n", turn.number()));
      appearance.named().mentions().forEach(mention -> mention(page, mention));
      page.close();
    }
    page.close();
  }

  private static void mention(PageWriter page, Mention mention) {
    Context context = Context.of(mention);
    page.element(
        "mention",
        "anchor",
        mention.passage().anchor(),
        "n",
        mention.passage().number(),
        "part",
        mention.passage().part(),
        "before",
        context.before(),
        "name",
        context.name(),
        "after",
        context.after());
  }
}
