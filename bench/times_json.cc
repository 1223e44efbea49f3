// What is read in single sentences, for tools/score_times.py and tools/compare_times.py: a JSON object a line.
//
// usage: times_json [--time] < lines of "YYYY-MM-DD<TAB>sentence"
//
// `open` holds the values as the words alone give them, `times` those counted from the day; offsets are code points.
// --time reads and resolves everything without printing, and prints the seconds of processor time it took.
#include <ctime>
#include <iostream>
#include <string>
#include <vector>

#include "synoptic/annotate/times.h"
#include "synoptic/annotate/times/unresolved.h"
#include "synoptic/base/json_writer.h"
#include "synoptic/text/offset_map.h"
#include "synoptic/text/segmentation.h"

namespace {

using namespace synoptic;

struct Line {
  Document document;
  Words words;
  DatedBasis day;
};

Line read_line(const std::string& line) {
  const std::size_t tab = line.find('\t');
  DatedBasis day;
  if (const std::optional<PartialDate> date = PartialDate::parse(line.substr(0, tab)))
    day.when = DateInterval::of(*date);
  std::string text = tab == std::string::npos ? line : line.substr(tab + 1);
  const Span all = trimmed(text, {0, static_cast<std::uint32_t>(text.size())});
  std::vector<Block> blocks;
  if (!all.empty()) blocks.push_back({all});
  Document document("line", std::move(text), std::move(blocks), {});
  Words words = tag_words(document.text(), segment(document.text(), std::vector<Span>{all}));
  return {document, std::move(words), day};
}

void times_json(JsonWriter& json, const Line& line, const Layer<Timex>& times) {
  const OffsetMap offsets(line.document.text());
  json.begin_array();
  for (const Timex& timex : times) {
    json.begin_object()
        .key("begin")
        .value(offsets.code_points(timex.span.begin))
        .key("end")
        .value(offsets.code_points(timex.span.end));
    json.key("type").value(to_string(timex.type)).key("value").value(timex.value);
    json.key("earliest").value(timex.when.earliest ? timex.when.earliest->to_string() : "");
    json.key("latest").value(timex.when.latest ? timex.when.latest->to_string() : "").end_object();
  }
  json.end_array();
}

}  // namespace

int main(int argc, char** argv) {
  const bool timed = argc > 1 && std::string(argv[1]) == "--time";
  std::clock_t spent = 0;
  for (std::string text; std::getline(std::cin, text);) {
    const Line line = read_line(text);
    const std::clock_t begun = std::clock();
    const UnresolvedTimes times = read_times(line.document, line.words);
    const Layer<Timex> resolved = resolve_times(line.document, line.words, times, line.day);
    spent += std::clock() - begun;
    if (timed) continue;
    std::string out;
    JsonWriter json(out);
    json.begin_object().key("open");
    times_json(json, line, resolve_times(line.document, line.words, times, DatedBasis{}));
    json.key("times");
    times_json(json, line, resolved);
    json.end_object();
    std::cout << out << "\n";
  }
  if (timed) std::cout << static_cast<double>(spent) / CLOCKS_PER_SEC << "\n";
}
