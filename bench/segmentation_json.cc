// Prints sentences and tokens as JSON Lines for the scorer (tools/score_segmentation.py), without the stages
// that the command-line program runs before them. `segmentation_json [--icu] FILE ...`
//
// A zone is a line, or with --blocks what stands between blank lines. With --icu the same from ICU's break
// iterators, for comparison.
#include <fstream>
#include <iostream>
#include <iterator>
#include <string>

#include "bench/icu_segmentation.h"
#include "synoptic/base/json_writer.h"
#include "synoptic/text/offset_map.h"
#include "synoptic/text/segmentation.h"
#include "synoptic/text/utf8.h"

namespace synoptic {
namespace {

std::vector<Span> zones_of(std::string_view text, std::string_view separator) {
  std::vector<Span> zones;
  for (std::size_t begin = 0; begin < text.size();) {
    const std::size_t end = std::min(text.find(separator, begin), text.size());
    zones.push_back({static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(end)});
    begin = end + separator.size();
  }
  return zones;
}

std::string to_json(std::string_view source, std::string_view text, const Segmentation& cut) {
  const OffsetMap map(text);
  std::string out;
  JsonWriter json(out);
  const auto span = [&](Span s) {
    json.begin_object().field("begin", map.code_points(s.begin)).field("end", map.code_points(s.end));
  };
  json.begin_object().key("document").begin_object().field("source", source).end_object();
  json.key("sentences").begin_array();
  for (const Sentence& sentence : cut.sentences) {
    span(sentence.span);
    json.end_object();
  }
  json.end_array().key("tokens").begin_array();
  for (const Token& token : cut.tokens) {
    span(token.span);
    json.key("upos").null().key("head").null().key("deprel").null().end_object();
  }
  json.end_array().end_object();
  return out;
}

int run(int count, char** arguments) {
  bool icu = false;
  std::string_view separator = "\n";
  for (int i = 1; i < count; ++i) {
    const std::string_view argument = arguments[i];
    if (argument == "--icu") {
      icu = true;
    } else if (argument == "--blocks") {
      separator = "\n\n";
    } else {
      std::ifstream file{std::string(argument), std::ios::binary};
      const std::string bytes{std::istreambuf_iterator<char>(file), {}};
      const std::string text = repair_utf8(bytes).text;
      const auto zones = zones_of(text, separator);
      std::cout << to_json(argument, text, icu ? icu_segment(text, zones) : segment(text, zones)) << '\n';
    }
  }
  return 0;
}

}  // namespace
}  // namespace synoptic

int main(int count, char** arguments) { return synoptic::run(count, arguments); }
