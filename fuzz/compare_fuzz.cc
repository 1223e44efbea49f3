// Rooms: engine render
// Any bytes as two or three reports (cut at 0x1E) through the whole engine: no crash, every span cuts out whole
// characters of its text, every index points at something, the order of the reports does not matter, and all
// renderings are written.
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "fuzz/require.h"
#include "synoptic/dossier/dossier_json.h"
#include "synoptic/engine/engine.h"
#include "synoptic/render/render.h"

namespace synoptic {
namespace {

void require_spans(const std::string& text, const std::vector<Span>& spans) {
  for (const Span span : spans) REQUIRE(!span.empty() && is_valid_span(text, span));
}

template <class T>
void require_layer(const std::string& text, const Layer<T>& layer) {
  for (const T& one : layer) REQUIRE(!one.span.empty() && is_valid_span(text, one.span));
}

void check_annotations(const Annotations& annotations) {
  const std::string& text = annotations.document.text();
  require_layer(text, annotations.mentions);
  require_layer(text, annotations.times);
  require_layer(text, annotations.figures);
  require_layer(text, annotations.quotations);
  require_layer(text, annotations.attributions);
  require_layer(text, annotations.evidence);
  require_layer(text, annotations.texts);
  const std::size_t actors = annotations.actors.size();
  for (const Mention& mention : annotations.mentions) REQUIRE(!mention.actor || *mention.actor < actors);
  for (const Figure& figure : annotations.figures) {
    REQUIRE(figure.low || figure.high);
    REQUIRE(figure.span.contains(figure.amount));
    REQUIRE(!figure.part_of || *figure.part_of < annotations.figures.size());
    REQUIRE(!figure.as_of || *figure.as_of < annotations.times.size());
  }
  for (const Quotation& quotation : annotations.quotations) {
    REQUIRE(quotation.outer.contains(quotation.span));
    REQUIRE(!quotation.actor || *quotation.actor < actors);
    REQUIRE(!quotation.attribution || *quotation.attribution < annotations.attributions.size());
  }
  for (const Attribution& attribution : annotations.attributions) {
    for (const auto* pieces : {&attribution.source, &attribution.cue, &attribution.content})
      require_spans(text, *pieces);
    REQUIRE(!attribution.actor || *attribution.actor < actors);
    REQUIRE(!attribution.parent || *attribution.parent < annotations.attributions.size());
  }
}

void check(std::string_view bytes) {
  std::vector<RawInput> inputs;
  for (int number = 1; number <= 3; ++number) {
    const std::size_t cut = number < 3 ? bytes.find('\x1E') : std::string_view::npos;
    inputs.push_back({"report-" + std::to_string(number) + ".txt", std::string(bytes.substr(0, cut)), {}});
    if (cut == std::string_view::npos) break;
    bytes.remove_prefix(cut + 1);
  }
  const EngineOptions one_thread{.threads = 1};
  ReadResult read = read_documents(inputs, one_thread);
  for (const Annotations& annotations : annotate_documents(read.documents, one_thread)) {
    check_annotations(annotations);
    REQUIRE(!annotations_json(annotations).empty());
  }
  const Dossier dossier = compare_documents(read.documents, read.problems, one_thread);
  const std::string json = dossier_json(dossier);
  REQUIRE(!render_html(dossier).empty() && !render_markdown(dossier).empty());
  REQUIRE(render_terminal(dossier, {}).find('\x1b') == std::string::npos);
  std::vector<Document> turned(read.documents.rbegin(), read.documents.rend());
  REQUIRE(dossier_json(compare_documents(turned, read.problems, one_thread)) == json);
}

}  // namespace
}  // namespace synoptic

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  synoptic::check({reinterpret_cast<const char*>(data), size});
  return 0;
}
