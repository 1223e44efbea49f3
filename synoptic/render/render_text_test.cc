// The terminal summary and the Markdown, against golden files that are renewed only where SYNOPTIC_RENEW is set:
// SYNOPTIC_RENEW=1 build/.../render_test --gtest_filter='*golden*', then read the difference.
#include <gtest/gtest.h>

#include <cstdlib>
#include <fstream>
#include <sstream>

#include "synoptic/render/fixture/fixture.h"
#include "synoptic/render/markdown.h"
#include "synoptic/render/render.h"
#include "synoptic/render/visible.h"

namespace synoptic {
namespace {

void expect_golden(const std::string& name, const std::string& text) {
  const std::string path = "synoptic/render/fixture/" + name;
  if (std::getenv("SYNOPTIC_RENEW")) std::ofstream(path, std::ios::binary) << text;
  std::ostringstream golden;
  golden << std::ifstream(path, std::ios::binary).rdbuf();
  EXPECT_EQ(text, golden.str()) << path;
}

std::vector<std::string> lines_of(const std::string& text) {
  std::vector<std::string> lines;
  std::istringstream stream(text);
  for (std::string line; std::getline(stream, line);) lines.push_back(line);
  return lines;
}

TEST(Terminal, says_what_the_golden_file_says) {
  expect_golden("ferry.terminal.txt", render_terminal(fixture::ferry(), {}));
}

TEST(Terminal, fits_a_screen_at_any_width_and_for_any_number_of_reports) {
  for (const std::size_t reports : {5u, 50u}) {
    const Dossier dossier = fixture::grown(reports);
    for (const int columns : {20, 40, 80, 132}) {
      const std::vector<std::string> lines = lines_of(render_terminal(dossier, {columns, false}));
      EXPECT_LE(lines.size(), 40u);
      EXPECT_GT(lines.size(), 25u);
      for (const std::string& line : lines)
        EXPECT_LE(columns_of(line), static_cast<std::size_t>(std::max(columns, 40))) << line;
    }
  }
}

/// The part of `text` that begins with `from`.
std::string part_from(const std::string& text, const std::string& from) {
  const std::size_t at = text.find(from);
  return at == std::string::npos ? "" : text.substr(at);
}

TEST(Texts, tell_what_is_not_decided_apart_from_conflicts) {
  Dossier dossier = fixture::ferry();
  const std::string what = dossier.conflicts.at(2).what;
  dossier.conflicts[2].decided = false;
  dossier.lead.clear();
  const std::string terminal = render_terminal(dossier, {}), markdown = render_markdown(dossier);
  for (const auto& [text, title] :
       {std::pair{terminal, "May conflict: to be read side by side"}, std::pair{markdown, "## Where may they part?"}}) {
    const std::string undecided = part_from(text, title);
    EXPECT_NE(undecided.find(what), std::string::npos) << text;
    EXPECT_EQ(text.substr(0, text.size() - undecided.size()).find(what), std::string::npos) << text;
  }
  EXPECT_EQ(render_terminal(fixture::ferry(), {}).find("May conflict"), std::string::npos);
}

TEST(Terminal, lets_no_byte_of_a_report_act) {
  const Dossier dossier = fixture::hostile(
      "\x1b]0;owned\x07\x1b[2Jx\u202Ey\x9b"
      "31m\r\nz");
  for (const char c : render_terminal(dossier, {}))
    EXPECT_TRUE(c == '\n' || static_cast<unsigned char>(c) >= 0x20) << int(c);
  EXPECT_EQ(render_terminal(dossier, {}).find("\u202E"), std::string::npos);
}

TEST(Terminal, uses_attributes_only_where_colour_is_wanted) {
  EXPECT_EQ(render_terminal(fixture::ferry(), {80, false}).find('\x1b'), std::string::npos);
  EXPECT_NE(render_terminal(fixture::ferry(), {80, true}).find("\x1b[1m"), std::string::npos);
}

TEST(Terminal, stands_a_dossier_of_nothing) {
  EXPECT_NE(render_terminal({}, {}).find("0 reports"), std::string::npos);
  EXPECT_NE(render_markdown({}).find("0 reports"), std::string::npos);
}

TEST(Markdown, says_what_the_golden_file_says) { expect_golden("ferry.md", render_markdown(fixture::ferry())); }

TEST(Markdown, escapes_whatever_could_be_markup) {
  EXPECT_EQ(escaped_markdown("a|b `c` *d* _e_ [f](g) <b>"), "a\\|b \\`c\\` \\*d\\* \\_e\\_ \\[f\\](g) \\<b\\>");
  EXPECT_EQ(escaped_markdown("# no heading"), "\\# no heading");
  EXPECT_EQ(escaped_markdown("12. no list"), "12\\. no list");
  EXPECT_EQ(escaped_markdown("- no list"), "\\- no list");
  EXPECT_EQ(escaped_markdown("two\n\nlines"), "two lines");
  EXPECT_EQ(escaped_markdown("https://a.example"), "https\\://a.example");
}

TEST(Markdown, holds_no_raw_element_and_no_image_of_a_hostile_dossier) {
  const std::string markdown =
      render_markdown(fixture::hostile("<img src=x onerror=alert(1)> ![a](http://b.example) | x |\n# h"));
  for (std::size_t at = markdown.find('<'); at != std::string::npos; at = markdown.find('<', at + 1))
    EXPECT_EQ(markdown[at - 1], '\\');
  for (std::size_t at = markdown.find("["); at != std::string::npos; at = markdown.find("[", at + 1))
    EXPECT_EQ(markdown[at - 1], '\\');
  EXPECT_EQ(markdown.find("\n# h"), std::string::npos);
}

}  // namespace
}  // namespace synoptic
