// Rooms: figures
// Any text: figures have valid spans inside one another, ascend, and bear a finite bound; parts point to figures
// of the layer; a number that is printed reads back as the same value.
#include <cmath>
#include <cstdint>
#include <cstring>
#include <string>
#include <vector>

#include "fuzz/require.h"
#include "synoptic/annotate/figures.h"
#include "synoptic/annotate/figures/digits.h"
#include "synoptic/text/utf8.h"

namespace synoptic {
namespace {

void check_layer(const Document& document, const Layer<Figure>& figures) {
  std::uint32_t at = 0;
  for (const Figure& figure : figures) {
    REQUIRE(is_valid_span(document.text(), figure.span) && is_valid_span(document.text(), figure.amount));
    REQUIRE(!figure.amount.empty() && figure.span.contains(figure.amount) && figure.span.begin >= at);
    at = figure.span.begin;
    REQUIRE(figure.low || figure.high);
    if (figure.low) REQUIRE(std::isfinite(*figure.low));
    if (figure.high) REQUIRE(std::isfinite(*figure.high));
    if (figure.low && figure.high) REQUIRE(*figure.low <= *figure.high);
    if (figure.counted)
      REQUIRE(is_valid_span(document.text(), *figure.counted) && document.words(*figure.counted) == figure.subject);
    if (figure.part_of) REQUIRE(*figure.part_of < figures.size());
    REQUIRE(figure.kind != FigureKind::ordinal && figure.kind != FigureKind::label && figure.kind != FigureKind::score);
  }
}

void check_printed(double value) {
  if (!std::isfinite(value) || value < 0 || value > 1e15 || (value > 0 && value < 1e-12)) return;
  const std::string printed = figures::print_number(value);
  const figures::DigitRun run = figures::read_digits(printed, 0, figures::Separators::point_decimal);
  REQUIRE(run.size == printed.size() && run.value == value);
}

}  // namespace
}  // namespace synoptic

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t size) {
  using namespace synoptic;
  if (size >= sizeof(double)) {
    double value = 0;
    std::memcpy(&value, bytes, sizeof value);
    check_printed(value);
    check_printed(std::floor(std::fabs(value)));
  }
  const std::string text = repair_utf8({reinterpret_cast<const char*>(bytes), size}).text;
  std::vector<Block> blocks;
  const Span all = trimmed(text, {0, static_cast<std::uint32_t>(text.size())});
  if (!all.empty()) blocks.push_back({all, BlockKind::prose});
  const Document document("fuzz", text, blocks, {});
  std::vector<Span> zones;
  if (!all.empty()) zones.push_back(all);
  const Words words = tag_words(document.text(), segment(document.text(), zones));
  check_layer(document, find_figures(document, words, {}, {}));
  return 0;
}
