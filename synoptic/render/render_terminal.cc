// The dossier on one screen.
//
// Each section offers blocks of lines, the most telling first. Every section that has something gets its heading
// and its first block; then blocks are added in turns until the screen is full. What did not fit is counted.
#include <fmt/format.h>

#include <algorithm>
#include <utility>

#include "synoptic/render/figure_rows.h"
#include "synoptic/render/render.h"
#include "synoptic/render/visible.h"
#include "synoptic/render/wording.h"
#include "synoptic/wording/leading_figures.h"
#include "synoptic/wording/wording.h"

namespace synoptic {

namespace {

constexpr std::size_t kScreenLines =
    40;  // a terminal of 80 by 43 or more shows it with its prompt; set by the contract of render.h

using Lines = std::vector<std::string>;

struct Section {
  std::string heading;
  std::vector<Lines> blocks;
  std::size_t shown = 0;
};

std::string letters(const std::vector<std::uint32_t>& documents) {
  constexpr std::size_t kMost = 8;
  std::string all = "[";
  for (std::size_t i = 0; i < documents.size() && i < kMost; ++i) all += (i ? " " : "") + report_letter(documents[i]);
  if (documents.size() > kMost) all += fmt::format(" +{}", documents.size() - kMost);
  return all + "]";
}

std::string padded(std::string text, std::size_t columns) {
  const std::size_t used = columns_of(text);
  if (used < columns) text.append(columns - used, ' ');
  return text;
}

/// `left` fitted so that `right` stands flush at the end of the line.
std::string justified(std::string_view left, std::string_view right, std::size_t columns) {
  const std::size_t taken = columns_of(right) + 1;
  if (taken + 10 > columns) return fitted(left, columns);
  return padded(fitted(left, columns - taken), columns - taken) + " " + std::string(right);
}

/// `text` broken at spaces into lines of at most `columns`; the last of `most` lines is cut.
Lines wrapped(std::string_view text, std::size_t columns, std::size_t most) {
  Lines lines;
  while (!text.empty() && lines.size() + 1 < most && columns_of(text) > columns) {
    std::string line = fitted(text, columns + 1);  // one column more, which holds the "…" that is dropped
    line.resize(line.size() - std::string_view("…").size());
    const std::size_t space = line.rfind(' ');
    if (space != std::string::npos && space > 0 && text.size() > line.size() && text[line.size()] != ' ')
      line.resize(space);
    if (line.empty()) break;
    text.remove_prefix(line.size());
    while (text.starts_with(' ')) text.remove_prefix(1);
    lines.push_back(std::move(line));
  }
  if (!text.empty()) lines.push_back(fitted(text, columns));
  return lines;
}

class TerminalSummary {
 public:
  TerminalSummary(const Dossier& dossier, const TerminalStyle& style)
      : dossier_(dossier), columns_(static_cast<std::size_t>(std::max(style.columns, 40))), colour_(style.colour) {}

  std::string write() {
    header();
    lead();
    figures();
    conflicts("Conflicts", true);
    quotations();
    echoes();
    conflicts("May conflict: to be read side by side, not decided", false);
    judgements();
    problems();
    return arranged();
  }

 private:
  void header() {
    for (std::string& line : wrapped(visible_line(title_words(dossier_)), columns_, 2)) header_.push_back(bold(line));
    header_.push_back(fitted(summary_words(dossier_), columns_));
    key_to_reports();
  }

  /// Letters and names, as many lines as `kKeyLines`.
  void key_to_reports() {
    constexpr std::size_t kKeyLines = 3;
    std::string line;
    for (std::uint32_t i = 0, lines = 1; i < dossier_.reports.size(); ++i) {
      const std::string name = report_letter(i) + " " + fitted(visible_line(report_name(dossier_.reports[i])), 30);
      const bool fits = columns_of(line) + 2 + columns_of(name) <= columns_;
      if (!line.empty() && !fits && lines++ == kKeyLines) {
        line = fitted(line, columns_ - 14) + fmt::format(" and {} more", dossier_.reports.size() - i);
        break;
      }
      if (!line.empty() && !fits) header_.push_back(std::exchange(line, ""));
      line += (line.empty() ? "" : "  ") + name;
    }
    if (!line.empty()) header_.push_back(line);
  }

  void lead() {
    constexpr LeadGroup kGroups[] = {LeadGroup::several_origins, LeadGroup::several_reports, LeadGroup::conflict,
                                     LeadGroup::one_origin,      LeadGroup::one_report,      LeadGroup::changed};
    for (const LeadGroup group : kGroups) {
      Section section{std::string(to_string(group)), {}};
      for (const LeadSentence& sentence : dossier_.lead) {
        if (sentence.group != group) continue;
        section.blocks.push_back(sentence_lines(sentence));
      }
      sections_.push_back(std::move(section));
    }
  }

  /// Two lines at most, the letters at the end of the last.
  Lines sentence_lines(const LeadSentence& sentence) const {
    const std::string said = visible_line(sentence.text), who = letters(sentence.documents);
    Lines lines = wrapped(said, columns_ - 2, 2);
    if (lines.size() == 1 && columns_of(said) + columns_of(who) + 1 > columns_ - 2)
      lines = wrapped(said, columns_ - 3 - columns_of(who), 2);
    for (std::string& line : lines) line = "  " + (&line == &lines.back() ? justified(line, who, columns_ - 2) : line);
    return lines;
  }

  void figures() {
    Section section{"Figures", {}};
    for (const std::uint32_t index : figures_by_weight(dossier_.figures))
      section.blocks.push_back(figure(dossier_.figures[index]));
    sections_.push_back(std::move(section));
  }

  Lines figure(const FigureGroup& group) {
    constexpr std::size_t kRows = 3;
    constexpr std::size_t kAmount = 27;  // columns: “thousands” (1,000 or more)
    const std::vector<FigureRow> rows = figure_rows(group);
    Lines lines{"  " + justified(visible_line(group.label), relation_words(group), columns_ - 2)};
    for (std::size_t i = 0; i < rows.size() && i < kRows; ++i) {
      // The lowest and the highest value always show; what lies between them is counted.
      const bool is_last = i + 1 == kRows && rows.size() > kRows;
      const FigureRow& row = is_last ? rows.back() : rows[i];
      const FigureMention& mention = group.mentions[row.first];
      const std::string amount = visible_line(amount_in(dossier_, group, mention));
      std::string left = padded(fitted(amount, kAmount), kAmount) + " " +
                         visible_line(innermost_voice(mention, dossier_.reports[mention.place.document]));
      if (const std::string_view status = status_words(group, mention); !status.empty())
        left += fmt::format(", {}", status);
      if (is_last) left += fmt::format(" (and {} between)", rows.size() - kRows);
      std::string right = letters(row.documents);
      if (mention.as_of_stated && mention.as_of.latest) right = short_date(*mention.as_of.latest) + " " + right;
      lines.push_back("    " + justified(left, right, columns_ - 4));
    }
    return lines;
  }

  void conflicts(const std::string& title, bool decided) {
    Section section{title, {}};
    for (const Conflict& conflict : dossier_.conflicts) {
      if (conflict.decided != decided || is_told_by_its_figure(conflict, dossier_)) continue;  // shown with its figure
      std::vector<std::string> sides;
      for (const ConflictSide& side : conflict.sides)
        sides.push_back(visible_line(side.says) + " " + letters(documents_of(side.places)));
      std::string line = fmt::format("{}: {}", to_string(conflict.kind), visible_line(conflict.what));
      std::string says;
      for (const std::string& side : sides) says += (says.empty() ? "" : "  ≠  ") + side;
      section.blocks.push_back({"  " + fitted(line, columns_ - 2), "    " + fitted(says, columns_ - 4)});
    }
    sections_.push_back(std::move(section));
  }

  void quotations() {
    Section section{"Quotations in several wordings", {}};
    for (const QuotationGroup& group : dossier_.quotations) {
      if (group.relation != QuotationRelation::variant || group.fullest >= group.mentions.size()) continue;
      const QuotationMention& fullest = group.mentions[group.fullest];
      std::vector<Place> places;
      for (const QuotationMention& mention : group.mentions) places.push_back(mention.place);
      const std::string speaker = fullest.speaker.empty() ? "Speaker unknown" : visible_line(fullest.speaker);
      const std::string line = fmt::format("{}: “{}”", speaker, visible_line(words_at(dossier_, fullest.place)));
      section.blocks.push_back({"  " + justified(line, letters(documents_of(places)), columns_ - 2)});
    }
    sections_.push_back(std::move(section));
  }

  void echoes() {
    Section section{"Echoes", {}};
    for (const Echo& echo : dossier_.echoes) {
      const auto origin = std::find_if(dossier_.origins.begin(), dossier_.origins.end(),
                                       [&](const Origin& o) { return o.id == echo.origin; });
      const std::string name = visible_line(origin == dossier_.origins.end() ? echo.origin : origin->name);
      const std::string line =
          fmt::format("{}{}: {}", name.empty() ? "" : name + ", ", to_string(echo.basis), visible_line(echo.why));
      section.blocks.push_back({"  " + justified(line, letters(echo.documents), columns_ - 2)});
    }
    sections_.push_back(std::move(section));
  }

  void judgements() {
    Section section{"Judged by hand", {}};
    for (const Judgement& judgement : dossier_.judgements) {
      const std::string misfit = judgement.why.empty() ? "" : " (no longer fits: " + judgement.why + ")";
      section.blocks.push_back({"  " + fitted(visible_line(judgement.what + misfit), columns_ - 2)});
    }
    sections_.push_back(std::move(section));
  }

  void problems() {
    Section section{"Not read, or not in full", {}};
    for (const Problem& problem : dossier_.problems) {
      section.blocks.push_back({"  " + fitted(visible_line(problem.source + ": " + problem.message), columns_ - 2)});
    }
    sections_.push_back(std::move(section));
  }

  std::string arranged() {
    const std::string hint =
        dossier_.reports.empty() ? "" : "Every sentence behind this: the same with --format html -o dossier.html";
    std::size_t used = header_.size() + 1;
    for (Section& section : sections_) {
      if (section.blocks.empty() || used + 1 + section.blocks[0].size() > kScreenLines) continue;
      section.shown = 1;
      used += 1 + section.blocks[0].size();
    }
    for (bool added = true; added;) {
      added = false;
      for (Section& section : sections_) {
        if (section.shown == 0 || section.shown == section.blocks.size() ||
            used + section.blocks[section.shown].size() > kScreenLines)
          continue;
        used += section.blocks[section.shown++].size();
        added = true;
      }
    }
    std::string out;
    for (const std::string& line : header_) out += line + "\n";
    std::size_t gaps = kScreenLines - std::min(used, kScreenLines);
    for (const Section& section : sections_) {
      if (section.shown == 0) continue;
      if (gaps > 0) {
        out += "\n";
        --gaps;
      }
      const std::string count = section.shown == section.blocks.size()
                                    ? ""
                                    : fmt::format(" ({} of {})", section.shown, section.blocks.size());
      out += bold(section.heading + count) + "\n";
      for (std::size_t i = 0; i < section.shown; ++i) {
        for (const std::string& line : section.blocks[i]) out += line + "\n";
      }
    }
    if (gaps > 0 && !hint.empty()) out += "\n";
    return hint.empty() ? out : out + fitted(hint, columns_) + "\n";
  }

  std::string bold(const std::string& text) const { return colour_ ? "\x1b[1m" + text + "\x1b[0m" : text; }

  const Dossier& dossier_;
  const std::size_t columns_;
  const bool colour_;
  Lines header_;
  std::vector<Section> sections_;
};

}  // namespace

std::string render_terminal(const Dossier& dossier, const TerminalStyle& style) {
  return TerminalSummary(dossier, style).write();
}

}  // namespace synoptic
