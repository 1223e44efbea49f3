// The dossier as CommonMark: the page's sections, in its order, as lists and tables.
//
// It is for mail, issues and notebooks, so it holds the sentences that cells rest on, but not the reports' full text.
#include <fmt/format.h>

#include <algorithm>

#include "synoptic/render/figure_rows.h"
#include "synoptic/render/markdown.h"
#include "synoptic/render/render.h"
#include "synoptic/render/wording.h"
#include "synoptic/wording/leading_figures.h"
#include "synoptic/wording/wording.h"

namespace synoptic {

namespace {

using Row = std::vector<std::string>;
using Rows = std::vector<Row>;

std::string letters(const std::vector<std::uint32_t>& documents) {
  std::string all;
  for (const std::uint32_t document : documents) all += (all.empty() ? "" : " ") + report_letter(document);
  return all;
}

std::string letter_and_sentence(const Dossier& dossier, const Place& place) {
  const std::uint32_t number =
      place.document < dossier.reports.size() ? sentence_number(dossier.reports[place.document], place.span.begin) : 0;
  return number ? fmt::format("{} {}", report_letter(place.document), number) : report_letter(place.document);
}

class MarkdownDossier {
 public:
  explicit MarkdownDossier(const Dossier& dossier) : dossier_(dossier) {}

  std::string write() {
    out_ = "# " + escaped_markdown(title_words(dossier_)) + "\n\n" + summary_words(dossier_) + "\n";
    reports();
    lead();
    figures();
    quotations();
    timeline();
    conflicts();
    echoes();
    grid();
    judgements();
    problems();
    out_ += fmt::format(
        "\nMade by Synoptic {}. Letters name reports; a number after one is the sentence it stands in. "
        "What is inferred carries its reason; nothing here says what is true.\n",
        program_version());
    return std::move(out_);
  }

 private:
  void heading(std::string_view text) { out_ += fmt::format("\n## {}\n\n", text); }

  std::string quoted(const Place& place) const { return "“" + escaped_markdown(words_at(dossier_, place)) + "”"; }

  void reports() {
    heading("Reports");
    Rows rows;
    for (std::uint32_t i = 0; i < dossier_.reports.size(); ++i) {
      const Report& report = dossier_.reports[i];
      const Metadata& metadata = report.document.metadata();
      const std::string origin = report.origin < dossier_.origins.size() ? dossier_.origins[report.origin].name : "";
      rows.push_back({report_letter(i), escaped_markdown(report_name(report)),
                      escaped_markdown(metadata.title.value_or("")),
                      fmt::format("{} ({})", interval_words(report.published.when), to_string(report.published.basis)),
                      escaped_markdown(origin), escaped_markdown(report.document.source())});
    }
    out_ += markdown_table({"", "Outlet", "Headline", "Published", "Origin", "Source"}, rows);
  }

  void lead() {
    if (dossier_.lead.empty()) return;
    heading("What can I rely on?");
    std::string group;
    for (const LeadSentence& sentence : dossier_.lead) {
      if (group != to_string(sentence.group)) {
        if (!group.empty()) out_ += "\n";
        group = to_string(sentence.group);
        out_ += "**" + group + "**\n\n";
      }
      out_ += fmt::format("- {} ({})\n", escaped_markdown(sentence.text), letters(sentence.documents));
    }
  }

  void figures() {
    if (dossier_.figures.empty()) return;
    heading("How many?");
    for (const std::uint32_t index : figures_by_weight(dossier_.figures)) {
      const FigureGroup& group = dossier_.figures[index];
      out_ += fmt::format("### {}: {}\n\n", escaped_markdown(group.label), relation_words(group));
      if (!group.why.empty()) out_ += escaped_markdown(group.why) + "\n\n";
      Rows rows;
      for (const FigureRow& row : figure_rows(group)) {
        const FigureMention& mention = group.mentions[row.first];
        const Report& report = dossier_.reports[mention.place.document];
        const std::string_view status = status_words(group, mention);
        std::string where;
        for (const std::uint32_t m : row.mentions)
          where += (where.empty() ? "" : ", ") + letter_and_sentence(dossier_, group.mentions[m].place);
        rows.push_back(
            {escaped_markdown(amount_in(dossier_, group, mention)), std::string(status.empty() ? "observed" : status),
             escaped_markdown(innermost_voice(mention, report)), escaped_markdown(chain_words(mention, report)),
             interval_words(mention.as_of) + (mention.as_of_stated ? "" : " (published)"), where});
      }
      out_ += markdown_table({"Amount", "Status", "Who says it", "Through", "As of", "Where"}, rows) + "\n";
    }
    out_.pop_back();
  }

  void quotations() {
    if (dossier_.quotations.empty()) return;
    heading("Who said what?");
    for (const QuotationGroup& group : dossier_.quotations) {
      if (group.mentions.empty()) continue;
      const QuotationMention& fullest = group.mentions[std::min<std::size_t>(group.fullest, group.mentions.size() - 1)];
      out_ += fmt::format("- **{}** ({})\n",
                          escaped_markdown(fullest.speaker.empty() ? "Speaker unknown" : fullest.speaker),
                          to_string(group.relation));
      out_ += fmt::format("  - {} {}\n", quoted(fullest.place), letter_and_sentence(dossier_, fullest.place));
      for (const QuotationMention& mention : group.mentions) {
        if (&mention != &fullest)
          out_ += fmt::format("  - {} {}\n", quoted(mention.place), letter_and_sentence(dossier_, mention.place));
      }
    }
  }

  void timeline() {
    if (dossier_.timeline.empty()) return;
    heading("When?");
    Rows rows;
    for (const TimelineEntry& entry : dossier_.timeline) {
      std::string where;
      for (const TimelineMention& mention : entry.mentions)
        where += (where.empty() ? "" : ", ") + letter_and_sentence(dossier_, mention.place);
      rows.push_back({interval_words(entry.when), escaped_markdown(entry.what), where});
    }
    out_ += markdown_table({"Day", "What", "Where"}, rows);
  }

  void conflicts() {
    conflicts("Where do they part?", true);
    conflicts("Where may they part? (To be read side by side; not decided.)", false);
  }

  void conflicts(std::string_view title, bool decided) {
    Rows rows;
    for (const Conflict& conflict : dossier_.conflicts) {
      if (conflict.decided != decided) continue;
      std::string sides;
      for (const ConflictSide& side : conflict.sides) {
        std::string where;
        for (const Place& place : side.places)
          where += (where.empty() ? "" : ", ") + letter_and_sentence(dossier_, place);
        sides += fmt::format("{}{} ({})", sides.empty() ? "" : " ≠ ", escaped_markdown(side.says), where);
      }
      rows.push_back({std::string(to_string(conflict.kind)), escaped_markdown(conflict.what), sides,
                      escaped_markdown(conflict.why)});
    }
    if (rows.empty()) return;
    heading(title);
    out_ += markdown_table({"Kind", "About", "Sides", "Why"}, rows);
  }

  void echoes() {
    if (dossier_.echoes.empty()) return;
    heading("Who rests on whom?");
    Rows rows;
    for (const Echo& echo : dossier_.echoes) {
      const auto origin = std::find_if(dossier_.origins.begin(), dossier_.origins.end(),
                                       [&](const Origin& o) { return o.id == echo.origin; });
      rows.push_back({escaped_markdown(origin == dossier_.origins.end() ? echo.origin : origin->name),
                      letters(echo.documents), std::string(to_string(echo.basis)), escaped_markdown(echo.why)});
    }
    out_ += markdown_table({"Origin", "Reports", "Basis", "Why"}, rows);
  }

  void grid() {
    if (dossier_.grid.empty()) return;
    heading("Who is silent?");
    Row headings{"Claim"};
    for (std::uint32_t i = 0; i < dossier_.reports.size(); ++i) headings.push_back(report_letter(i));
    Rows rows;
    for (const GridRow& claim : dossier_.grid) {
      Row row{escaped_markdown(claim.what)};
      for (const GridCell& cell : claim.cells)
        row.push_back(cell.state == CellState::silent ? "" : std::string(to_string(cell.state)));
      rows.push_back(std::move(row));
    }
    out_ += markdown_table(headings, rows);
  }

  void judgements() {
    if (dossier_.judgements.empty()) return;
    heading("Judged by hand");
    Rows rows;
    for (const Judgement& judgement : dossier_.judgements) {
      rows.push_back({escaped_markdown(judgement.what), escaped_markdown(judgement.by),
                      escaped_markdown(judgement.note),
                      std::string(to_string(judgement.state)) + (judgement.why.empty() ? "" : ": ") +
                          escaped_markdown(judgement.why)});
    }
    out_ += markdown_table({"Judgement", "By", "Note", "State"}, rows);
  }

  void problems() {
    if (dossier_.problems.empty()) return;
    heading("Not read, or not in full");
    Rows rows;
    for (const Problem& problem : dossier_.problems) {
      rows.push_back(
          {escaped_markdown(problem.source), escaped_markdown(problem.code), escaped_markdown(problem.message)});
    }
    out_ += markdown_table({"Source", "Code", "What happened"}, rows);
  }

  const Dossier& dossier_;
  std::string out_;
};

}  // namespace

std::string render_markdown(const Dossier& dossier) { return MarkdownDossier(dossier).write(); }

}  // namespace synoptic
