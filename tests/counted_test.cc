// What figures count, read with the encoder's trees: the reports of tests/figures/counted.tsv, and of counted_held_out.tsv,
// which was written before the program was run on it and is never tuned on.
//
// Every figure that a line names must be found; each thing said of it (outcome, head, restrictors, event, withdrawn, what
// it counts again) is one assertion of the share that is printed. Floors lie a little below what was right on 2026-11-27.
#include <algorithm>
#include <cstdio>
#include <fstream>
#include <sstream>
#include <string>
#include <vector>

#include <gtest/gtest.h>

#include "synoptic/engine/engine.h"
#include "synoptic/language/encoder/encoder.h"

namespace synoptic {
namespace {

struct Wanted {
  std::string amount, demand;
};

struct Case {
  std::string text;
  std::vector<Wanted> wanted;
};

std::vector<std::string> split(const std::string& text, const std::string& separator) {
  std::vector<std::string> pieces;
  std::size_t begin = 0;
  for (std::size_t end; (end = text.find(separator, begin)) != std::string::npos; begin = end + separator.size())
    pieces.push_back(text.substr(begin, end - begin));
  pieces.push_back(text.substr(begin));
  return pieces;
}

std::vector<Case> read_cases(const std::string& path) {
  std::vector<Case> cases;
  std::ifstream file(path);
  for (std::string line; std::getline(file, line);) {
    if (line.empty() || line[0] == '#') continue;
    const auto columns = split(line, "\t");
    Case read{columns[0], {}};
    for (const std::string& figure : split(columns.at(1), " | ")) {
      const std::size_t equals = figure.rfind('=');
      read.wanted.push_back({figure.substr(0, equals), figure.substr(equals + 1)});
    }
    cases.push_back(std::move(read));
  }
  return cases;
}

std::string spaced(std::string words) {
  std::replace(words.begin(), words.end(), '_', ' ');
  return words;
}

bool holds(const std::string& demand, const Figure& figure, const Layer<Figure>& figures, const std::string& text) {
  if (demand == "-") return figure.outcome.empty();
  if (demand == "background") return figure.event == FigureEvent::background;
  if (demand == "withdrawn") return figure.withdrawn;
  if (demand.starts_with("head:")) return figure.head == demand.substr(5);
  if (demand.starts_with("as:"))
    return figure.same_as && spaced(demand.substr(3)) == figures[*figure.same_as].amount.in(text);
  if (demand.starts_with("of:")) {
    const std::string want = demand.substr(3);
    if (want == "none") return figure.restrictors.empty();
    const auto parts = split(want, ",");
    return std::all_of(parts.begin(), parts.end(), [&](const std::string& part) {
      return std::find(figure.restrictors.begin(), figure.restrictors.end(), part) != figure.restrictors.end();
    });
  }
  return figure.outcome == demand;
}

struct Share {
  int right = 0, all = 0;
  double value() const { return all == 0 ? 0 : double(right) / all; }
};

Share share_right(const std::string& path) {
  const auto encoder = encoder_named("news");
  Share share;
  if (!encoder) return share;
  EngineOptions options;
  options.threads = 1;
  options.encoder = encoder.value();
  for (const Case& read : read_cases(path)) {
    std::vector<Block> blocks{{{0, static_cast<std::uint32_t>(read.text.size())}, BlockKind::prose}};
    const Document document("case.txt", read.text, std::move(blocks), Metadata{});
    const Annotations held = annotate_documents({document}, options).front();
    for (const Wanted& wanted : read.wanted) {
      const auto fits = [&](const Figure& figure) { return figure.amount.in(read.text) == wanted.amount; };
      const auto found = std::find_if(held.figures.begin(), held.figures.end(), fits);
      std::string wrong;
      std::istringstream demands(wanted.demand);
      for (std::string demand; demands >> demand;) {
        ++share.all;
        const bool right = found != held.figures.end() && holds(demand, *found, held.figures, read.text);
        share.right += right;
        if (!right) wrong += " " + demand;
      }
      // A figure of this place in the background or taken back, where nothing asks for it, is wrong as well.
      if (found != held.figures.end() && found->withdrawn && wanted.demand.find("withdrawn") == std::string::npos)
        wrong += " (withdrawn)";
      if (found != held.figures.end() && found->event == FigureEvent::background &&
          wanted.demand.find("background") == std::string::npos)
        wrong += " (background)";
      if (!wrong.empty())
        std::printf("  %s: %s: not%s; outcome '%s', head '%s'\n", read.text.c_str(), wanted.amount.c_str(), wrong.c_str(),
                    found == held.figures.end() ? "no figure" : found->outcome.c_str(),
                    found == held.figures.end() ? "" : found->head.c_str());
    }
  }
  std::printf("%s: %d of %d\n", path.c_str(), share.right, share.all);
  return share;
}

TEST(Counted, by_the_sentences_it_was_tuned_on) { EXPECT_GE(share_right("tests/figures/counted.tsv").value(), 0.97); }

TEST(Counted, by_sentences_it_was_never_tuned_on) {
  EXPECT_GE(share_right("tests/figures/counted_held_out.tsv").value(), 0.7);
}

}  // namespace
}  // namespace synoptic
