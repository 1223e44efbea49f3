// encoder_json WEIGHTS FILE...: what the encoder says of each text, one JSON object a line, with its windows as
// training cuts them: to be held against train/encoder/reference.py by train/encoder/parity.py.
#include <cstdio>
#include <string>
#include <vector>

#include "synoptic/base/json_writer.h"
#include "synoptic/ingest/ingest.h"
#include "synoptic/language/encoder/encoder.h"
#include "synoptic/text/segmentation.h"

namespace synoptic {
namespace {

constexpr const char* kKinds[] = {"PER", "ORG", "LOC", "MISC"};
constexpr const char* kRoles[] = {"source", "cue", "content"};

template <class Range, class Write>
void array(JsonWriter& json, const char* key, const Range& range, Write write) {
  json.key(key).begin_array();
  for (const auto& one : range) write(one);
  json.end_array();
}

void span(JsonWriter& json, std::uint32_t first, std::uint32_t last, const char* kind) {
  json.begin_array().value(first).value(last).value(kind).end_array();
}

std::string line_of(const Document& document, const Encoder& encoder) {
  std::vector<Span> zones;
  for (const Block& block : document.blocks()) zones.push_back(block.span);
  const Words words = encoder.read(document.text(), segment(document.text(), zones));
  std::string out;
  JsonWriter json(out);
  json.begin_object().field("source", document.source());
  array(json, "tokens", words.tokens, [&](const Token& t) { json.value(t.span.in(document.text())); });
  array(json, "upos", words.upos, [&](Upos u) { json.value(to_string(u)); });
  array(json, "heads", words.heads, [&](std::int32_t h) { json.value(h); });
  array(json, "relations", words.deprels, [&](std::string_view r) { json.value(r); });
  array(json, "names", words.names,
        [&](const NameSpan& n) { span(json, n.first, n.last, kKinds[static_cast<int>(n.kind)]); });
  array(json, "spans", words.attribution_spans,
        [&](const AttributionSpan& s) { span(json, s.first, s.last, kRoles[static_cast<int>(s.role)]); });
  array(json, "links", words.attribution_spans, [&](const AttributionSpan& s) { json.value(s.cue); });
  json.end_object();
  return out;
}

}  // namespace
}  // namespace synoptic

int main(int count, char** arguments) {
  using namespace synoptic;
  if (count < 3) {
    std::fprintf(stderr, "usage: encoder_json WEIGHTS FILE...\n");
    return 2;
  }
  const std::string path = arguments[1];
  const auto encoder =
      encoder_named(path.find('/') == std::string::npos ? "./" + path : path, posix_files(), {.cut_by_content = false});
  if (!encoder) {
    std::fprintf(stderr, "%s: %s\n", encoder.error().code.c_str(), encoder.error().message.c_str());
    return 2;
  }
  const std::vector<std::string> paths(arguments + 2, arguments + count);
  for (const RawInput& input : gather_inputs(paths, nullptr, posix_files()).inputs) {
    const auto document = read_document(input);
    if (document) std::printf("%s\n", line_of(document.value(), *encoder.value()).c_str());
  }
  return 0;
}
