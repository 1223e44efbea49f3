// The reports in full: every sentence a target, every span that the page rests on marked by kind.
//
// All text is shown, in its order: blocks as paragraphs, what is not prose in small letters, and what stands between
// blocks too, where it is more than white space.
#include <fmt/format.h>

#include <algorithm>

#include "synoptic/render/html_sections.h"
#include "synoptic/render/report_marks.h"
#include "synoptic/render/report_text.h"
#include "synoptic/render/wording.h"

namespace synoptic {

namespace {

constexpr std::size_t kOpenReports = 8;  // with more, each full text is folded

void one_piece(const Page& page, const TextPiece& piece) {
  if (piece.look.empty()) {
    page.html.text(piece.words);
    return;
  }
  const std::size_t first = piece.cards.find(' ');
  if (is_link(piece))
    page.html.leaf("a",
                   {{"class", piece.look},
                    Attribute::to(std::string_view(piece.cards).substr(0, first)),
                    Attribute::when(first != std::string::npos, {"data-c", piece.cards})},
                   piece.words);
  else
    page.html.leaf("span", {{"class", piece.look}, Attribute::when(!piece.cards.empty(), {"data-c", piece.cards})},
                   piece.words);
}

void full_text(const Page& page, std::uint32_t number, const std::vector<TextParagraph>& paragraphs) {
  for (const TextParagraph& paragraph : paragraphs) {
    const auto opened =
        page.html.element("p", {{"class", fmt::format("w {}", to_string(paragraph.kind))}, {"dir", "auto"}});
    if (!is_prose(paragraph.kind)) page.html.leaf("span", {{"class", "kind"}}, to_string(paragraph.kind)).text(" ");
    for (const TextSentence& sentence : paragraph.sentences) {
      if (sentence.number == 0) {
        for (const TextPiece& piece : sentence.pieces) one_piece(page, piece);
        continue;
      }
      const std::string id = page.index.sentence_id(number, sentence.number);
      const auto whole = page.html.element("span", {{"id", id}});
      page.html.leaf("a",
                     {{"class", "no"}, Attribute::to(id), {"aria-label", fmt::format("Sentence {}", sentence.number)}},
                     std::to_string(sentence.number));
      for (const TextPiece& piece : sentence.pieces) one_piece(page, piece);
    }
  }
}

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
    page.html.leaf("a", {{"class", "url"}, Attribute::out(*metadata.url), {"rel", "noreferrer noopener external"}},
                   *metadata.url);
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
  const auto article = page.html.element("article", {{"class", "report"},
                                                     {"id", page.index.report_id(number)},
                                                     {"data-r", std::to_string(number)},
                                                     {"data-o", std::to_string(report.origin)}});
  {
    const auto heading = page.html.element("h3");
    badges(page, {number}, {});
    page.html.text(" ").leaf("span", {{"class", "w title"}, {"dir", "auto"}},
                             metadata.title.value_or(report_name(report)));
  }
  {
    const auto line = page.html.element("p", {{"class", "sub"}});
    page.html.leaf("span", {{"class", "outlet"}}, report_name(report)).text(" · ");
    when(page, report.published.when);
  }
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
  const std::vector<TextParagraph> paragraphs = report_text(report, page.index, marks);
  if (page.index.folds_reports())
    page.html.data(report_text_json(paragraphs));
  else
    full_text(page, number, paragraphs);
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
  if (!has_section(page, "reports")) return;
  const auto opened = section(page, "reports", "");
  if (page.index.folds_reports())
    page.html.leaf("p", {{"class", "sub"}},
                   "The texts of so many reports are folded and need scripts; without them the JSON of the same story "
                   "holds every word.");
  legend(page);
  const std::vector<std::vector<ReportMark>> marks = report_marks(page.dossier);
  for (std::uint32_t i = 0; i < page.dossier.reports.size(); ++i) one_report(page, i, marks[i]);
}

void write_problems(const Page& page) {
  if (page.dossier.problems.empty()) return;
  const auto opened = section(page, "problems", "");
  const auto table = open_table(page, "Table of problems", "What was skipped, repaired or not understood",
                                {"Source", "What happened", "Where", "Code"});
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
