// The reports in full: every sentence a target, every span that the page rests on marked by kind.
//
// All text is shown, in its order: blocks as paragraphs, what is not prose in small letters, and what stands between
// blocks too, where it is more than white space.
#include <fmt/format.h>

#include <algorithm>

#include "synoptic/render/html_sections.h"
#include "synoptic/render/report_marks.h"
#include "synoptic/render/wording.h"

namespace synoptic {

namespace {

constexpr std::size_t kOpenReports = 8;  // with more, each full text is folded

std::string_view look(MarkKind kind) {
  switch (kind) {
    case MarkKind::quotation: return "mq";
    case MarkKind::figure: return "mf";
    case MarkKind::date: return "md";
    case MarkKind::voice: return "mv";
    case MarkKind::evidence: return "me";
    case MarkKind::text: return "mt";
  }
  return "mf";
}

/// Writes one report's text from its beginning to its end.
class ReportText {
 public:
  ReportText(const Page& page, std::uint32_t number, const std::vector<ReportMark>& marks)
      : page_(page),
        number_(number),
        report_(page.dossier.reports[number]),
        text_(report_.document.text()),
        marked_(marks) {}

  void write() {
    std::uint32_t at = 0;
    for (const Block& block : report_.document.blocks()) {
      if (block.span.begin > at) between({at, block.span.begin});
      paragraph(block.span, block.kind);
      at = block.span.end;
    }
    if (at < text_.size()) between({at, static_cast<std::uint32_t>(text_.size())});
  }

 private:
  void between(Span span) {
    const Span words = trimmed(text_, span);
    if (!words.empty()) paragraph(words, report_.document.blocks().empty() ? BlockKind::prose : BlockKind::navigation);
  }

  void paragraph(Span span, BlockKind kind) {
    const bool is_prose = kind == BlockKind::prose || kind == BlockKind::headline || kind == BlockKind::caption;
    const auto opened = page_.html.element("p", {{"class", fmt::format("w {}", to_string(kind))}, {"dir", "auto"}});
    if (!is_prose) page_.html.leaf("span", {{"class", "kind"}}, to_string(kind)).text(" ");
    std::uint32_t at = span.begin;
    while (next_ < report_.sentences.size() && report_.sentences[next_].span.begin < span.end) {
      const Span sentence = report_.sentences[next_].span;
      if (sentence.begin > at) words({at, sentence.begin});
      at = std::max(at, sentence.begin);
      const Span shown{at, std::min(sentence.end, span.end)};
      ++next_;
      if (shown.begin >= shown.end) {
        page_.html.leaf("span", {{"id", page_.index.sentence_id(number_, next_)}}, "");
        continue;
      }
      one_sentence(shown);
      at = shown.end;
    }
    if (at < span.end) words({at, span.end});
  }

  void one_sentence(Span span) {
    const std::string id = page_.index.sentence_id(number_, next_);
    const auto opened = page_.html.element("span", {{"id", id}});
    page_.html.leaf("a", {{"class", "no"}, Attribute::to(id), {"aria-label", fmt::format("Sentence {}", next_)}},
                    std::to_string(next_));
    words(span);
  }

  void words(Span span) {
    for (const MarkedPiece& piece : marked_.pieces(span)) {
      const std::string_view shown = piece.span.in(text_);
      if (piece.marks.empty()) {
        page_.html.text(shown);
        continue;
      }
      std::string classes = "m";
      for (const ReportMark* mark : piece.marks) {
        if (classes.find(look(mark->kind)) == std::string::npos) (classes += ' ') += look(mark->kind);
      }
      const auto card = std::find_if(piece.marks.begin(), piece.marks.end(),
                                     [&](const ReportMark* m) { return page_.index.has_card(m->card); });
      if (card == piece.marks.end())
        page_.html.leaf("span", {{"class", classes}}, shown);
      else
        page_.html.leaf("a", {{"class", classes}, Attribute::to((*card)->card)}, shown);
    }
  }

  const Page& page_;
  const std::uint32_t number_;
  const Report& report_;
  const std::string& text_;
  MarkedText marked_;
  std::uint32_t next_ = 0;  // the first sentence not yet written; after it is taken, its number
};

void fact(const Page& page, std::string_view name, std::string_view value) {
  if (value.empty()) return;
  const auto entry = page.html.element("div");
  page.html.leaf("dt", name).leaf("dd", value);
}

std::string dated(const DatedBasis& date) {
  std::string words = fmt::format("{}, {}", interval_words(date.when), to_string(date.basis));
  return date.why.empty() ? words : words + ": " + date.why;
}

void facts(const Page& page, const Report& report) {
  const Metadata& metadata = report.document.metadata();
  const auto list = page.html.element("dl", {{"class", "facts"}});
  fact(page, "Outlet", metadata.outlet.value_or(""));
  fact(page, "Published", dated(report.published));
  if (metadata.modified) fact(page, "Changed", dated(*metadata.modified));
  fact(page, "Author", metadata.author.value_or(""));
  fact(page, "Agency", metadata.agency.value_or(""));
  if (report.origin < page.dossier.origins.size()) {
    const Origin& origin = page.dossier.origins[report.origin];
    fact(page, "Origin",
         origin.documents.size() > 1
             ? fmt::format("{}, with {}", origin.name, counted(origin.documents.size() - 1, "other report"))
             : "its own text");
  }
  fact(page, "Read from", report.document.source());
  if (metadata.url) {
    const auto entry = page.html.element("div");
    page.html.leaf("dt", "Address");
    const auto value = page.html.element("dd");
    page.html.leaf("a", {Attribute::out(*metadata.url), {"rel", "noreferrer noopener external"}}, *metadata.url);
  }
  fact(page, "SHA-256 of the text", report.document.sha256());
}

bool is_language_tag(std::string_view language) {
  return language.size() >= 2 && language.size() <= 12 && std::all_of(language.begin(), language.end(), [](char c) {
           return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '-';
         });
}

void one_report(const Page& page, std::uint32_t number, const std::vector<ReportMark>& marks) {
  const Report& report = page.dossier.reports[number];
  const Metadata& metadata = report.document.metadata();
  const auto article = page.html.element(
      "article", {{"class", "report"}, {"id", page.index.report_id(number)}, {"data-r", std::to_string(number)}});
  {
    const auto heading = page.html.element("h3");
    badges(page, {number}, {});
    page.html.text(" ").leaf("span", {{"class", "w"}, {"dir", "auto"}}, metadata.title.value_or(report_name(report)));
  }
  page.html.leaf("p", {{"class", "sub"}},
                 fmt::format("{} · {}", report_name(report), interval_words(report.published.when)));
  {
    const auto details = page.html.element("details", {{"class", "twin"}});
    page.html.leaf("summary", "What is known of it");
    facts(page, report);
  }
  const auto details = page.html.element(
      "details",
      {{"class", "fulltext"}, Attribute::when(page.dossier.reports.size() <= kOpenReports, Attribute("open"))});
  page.html.leaf("summary", fmt::format("Full text, {}", counted(report.sentences.size(), "sentence")));
  const auto text = page.html.element("div", {{"class", "text"},
                                              Attribute::when(metadata.language && is_language_tag(*metadata.language),
                                                              {"lang", metadata.language.value_or("")})});
  ReportText(page, number, marks).write();
}

void legend(const Page& page) {
  const auto line = page.html.element("p", {{"class", "sub legend"}});
  page.html.text("Marked: ");
  page.html.leaf("span", {{"class", "m mq"}}, "words quoted")
      .text(", ")
      .leaf("span", {{"class", "m mf"}}, "figures")
      .text(", ");
  page.html.leaf("span", {{"class", "m md"}}, "days")
      .text(", ")
      .leaf("span", {{"class", "m mv"}}, "sources")
      .text(", ");
  page.html.leaf("span", {{"class", "m me"}}, "evidence")
      .text(", ")
      .leaf("span", {{"class", "m mt"}}, "cited texts")
      .text(". A mark leads to its comparison, a small number is the sentence's link.");
}

}  // namespace

void write_reports(const Page& page) {
  const auto opened = section(page, "reports", "The reports", page.dossier.reports.empty() ? "There is none." : "");
  if (!page.dossier.reports.empty()) legend(page);
  const std::vector<std::vector<ReportMark>> marks = report_marks(page.dossier);
  for (std::uint32_t i = 0; i < page.dossier.reports.size(); ++i) one_report(page, i, marks[i]);
}

void write_problems(const Page& page) {
  const auto opened = section(page, "problems", "Not read, or not in full",
                              page.dossier.problems.empty() ? "Everything was read." : "");
  if (page.dossier.problems.empty()) return;
  const auto scroll = page.html.element(
      "div", {{"class", "scroll"}, {"tabindex", "0"}, {"role", "region"}, {"aria-label", "Problems"}});
  const auto table = page.html.element("table");
  table_head(page, "What was skipped, repaired or not understood", {"Source", "What happened", "Where", "Code"});
  const auto body = page.html.element("tbody");
  for (const Problem& problem : page.dossier.problems) {
    const auto row = page.html.element("tr");
    page.html.leaf("th", {{"scope", "row"}}, problem.source).leaf("td", problem.message);
    {
      const auto cell = page.html.element("td");
      if (problem.offset) page.html.text(fmt::format("byte {} ", *problem.offset));
      if (!problem.excerpt.empty()) quoted(page, problem.excerpt);
    }
    page.html.leaf("td", {{"class", "code"}}, problem.code);
  }
}

}  // namespace synoptic
