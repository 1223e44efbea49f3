#include "synoptic/engine/engine.h"

#include <atomic>
#include <optional>
#include <utility>

#include "synoptic/compare/compare.h"
#include "synoptic/engine/reading.h"
#include "synoptic/engine/workers.h"

namespace synoptic {

namespace {

/// Runs `make(i)` for every index on the workers; the results in order of index.
template <class T, class Make>
std::vector<T> make_all(std::size_t count, const EngineOptions& options, Make make) {
  std::vector<std::optional<T>> slots(count);
  std::atomic<std::size_t> done = 0;
  for_each_index(count, options.threads, [&](std::size_t i) {
    slots[i].emplace(make(i));
    if (options.progress) options.progress(++done, count);
  });
  std::vector<T> made;
  made.reserve(count);
  for (std::optional<T>& slot : slots) made.push_back(*std::move(slot));
  return made;
}

}  // namespace

ReadResult read_documents(const std::vector<RawInput>& inputs, const EngineOptions& options) {
  EngineOptions quiet = options;
  quiet.progress = {};
  std::vector<Result<Document>> read =
      make_all<Result<Document>>(inputs.size(), quiet, [&](std::size_t i) { return read_document(inputs[i]); });
  ReadResult result;
  for (Result<Document>& one : read) {
    if (one.ok())
      result.documents.push_back(std::move(one).value());
    else
      result.problems.push_back(one.error());
  }
  return result;
}

std::vector<DatedBasis> publication_days(const std::vector<Document>& documents, const EngineOptions& options) {
  return make_all<DatedBasis>(documents.size(), options, [&](std::size_t i) {
    return read_first_half(documents[i], options.encoder.get()).published;
  });
}

std::vector<Annotations> annotate_documents(const std::vector<Document>& documents, const EngineOptions& options) {
  return make_all<Annotations>(documents.size(), options, [&](std::size_t i) {
    HalfRead half = read_first_half(documents[i], options.encoder.get());
    const DatedBasis published = half.published;
    return read_second_half(std::move(half), published);
  });
}

std::vector<Annotations> annotate_story(const std::vector<Document>& documents, const EngineOptions& options) {
  EngineOptions quiet = options;
  quiet.progress = {};
  std::vector<HalfRead> halves = make_all<HalfRead>(
      documents.size(), quiet, [&](std::size_t i) { return read_first_half(documents[i], options.encoder.get()); });
  std::vector<PublicationEvidence> evidence;
  for (const HalfRead& half : halves) evidence.push_back(half.evidence);
  const std::vector<DatedBasis> published = narrow_publication(evidence);
  return make_all<Annotations>(documents.size(), options, [&](std::size_t i) {
    return read_second_half(std::move(halves[i]), published[i]);
  });
}

Dossier compare_documents(const std::vector<Document>& documents, std::vector<Problem> problems,
                          const EngineOptions& options) {
  return compare(annotate_story(documents, options), std::move(problems));
}

}  // namespace synoptic
