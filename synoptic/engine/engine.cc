#include "synoptic/engine/engine.h"

#include <algorithm>
#include <atomic>
#include <iterator>
#include <numeric>
#include <optional>
#include <set>
#include <utility>

#include "synoptic/compare/compare.h"
#include "synoptic/compare/report_events.h"
#include "synoptic/compare/story_event.h"
#include "synoptic/compare/versions.h"
#include "synoptic/engine/pair_reading.h"
#include "synoptic/engine/reading.h"
#include "synoptic/engine/workers.h"
#include "synoptic/wording/reasons.h"
#include "synoptic/wording/wording.h"

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

ReadOne read_one(PageOrProblem given, const Encoder* encoder) {
  if (auto* problem = std::get_if<Problem>(&given)) return {std::move(*problem), {}};
  Result<Document> document = read_document(std::get<RawInput>(given));
  if (!document) return {std::move(document), {}};
  // A day that the page states needs no reading of its words.
  const std::optional<DatedBasis>& stated = document.value().metadata().published;
  DatedBasis published = stated ? *stated : read_first_half(document.value(), encoder).published;
  return {std::move(document), std::move(published)};
}

}  // namespace

void read_each(PageStream& walk, std::size_t skip, const EngineOptions& options,
               const std::function<bool(ReadOne)>& take) {
  constexpr std::size_t kMostPages = 256, kMostBytes = std::size_t{16} << 20;
  EngineOptions quiet = options;
  quiet.progress = {};
  for (bool ended = false; !ended;) {
    std::vector<PageOrProblem> batch;
    for (std::size_t bytes = 0; batch.size() < kMostPages && bytes < kMostBytes;) {
      std::optional<PageOrProblem> next = walk.next();
      ended = !next;
      if (ended) break;
      if (skip > 0) {
        --skip;
        continue;
      }
      if (const auto* page = std::get_if<RawInput>(&*next)) bytes += page->bytes.size();
      batch.push_back(std::move(*next));
    }
    std::vector<ReadOne> read = make_all<ReadOne>(
        batch.size(), quiet, [&](std::size_t i) { return read_one(std::move(batch[i]), options.encoder.get()); });
    for (ReadOne& one : read) {
      if (!take(std::move(one))) return;
    }
  }
}

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

std::vector<Annotations> annotate_documents(const std::vector<Document>& documents, const EngineOptions& options) {
  return make_all<Annotations>(documents.size(), options, [&](std::size_t i) {
    HalfRead half = read_first_half(documents[i], options.encoder.get());
    const DatedBasis published = half.published;
    return read_second_half(std::move(half), published);
  });
}

namespace {

/// Of each report the day it was published, and the day that its story is about, where known.
struct StoryDays {
  std::vector<DatedBasis> published;
  std::vector<std::optional<Day>> event;
};

/// The reports of one event tell each other's days; those of another event say nothing of them, but where none of an
/// event's own states a day.
StoryDays days_of(const std::vector<Document>& documents, const std::vector<HalfRead>& halves) {
  StoryDays days{std::vector<DatedBasis>(halves.size()), std::vector<std::optional<Day>>(halves.size())};
  const std::vector<std::uint32_t> first = first_of_events(documents);
  std::vector<std::uint32_t> all(halves.size());
  std::iota(all.begin(), all.end(), 0U);
  for (const std::uint32_t event : std::set<std::uint32_t>(first.begin(), first.end())) {
    std::vector<std::uint32_t> asked;
    std::copy_if(all.begin(), all.end(), std::back_inserter(asked),
                 [&](std::uint32_t at) { return first[at] == event; });
    const bool is_dated = std::any_of(asked.begin(), asked.end(),
                                      [&](std::uint32_t at) { return halves[at].evidence.stated.has_value(); });
    if (!is_dated) asked = all;
    std::vector<PublicationEvidence> evidence;
    for (const std::uint32_t at : asked) evidence.push_back(halves[at].evidence);
    const std::vector<DatedBasis> published = narrow_publication(evidence);
    const std::optional<Day> about = story_event(evidence, published);
    for (std::size_t i = 0; i < asked.size(); ++i) {
      if (first[asked[i]] != event) continue;
      days.published[asked[i]] = published[i];
      days.event[asked[i]] = about;
    }
  }
  return days;
}

}  // namespace

std::vector<Annotations> annotate_story(const std::vector<Document>& documents, const EngineOptions& options) {
  EngineOptions quiet = options;
  quiet.progress = {};
  // What the lower layers read is kept for pairs that comparison asks for, a megabyte a report, where there are few.
  constexpr std::size_t kMostKept = 64;
  const bool keeps = documents.size() <= kMostKept;
  std::vector<HalfRead> halves = make_all<HalfRead>(documents.size(), quiet, [&](std::size_t i) {
    return read_first_half(documents[i], options.encoder.get(), keeps);
  });
  const StoryDays days = days_of(documents, halves);
  return make_all<Annotations>(documents.size(), options, [&](std::size_t i) {
    return read_second_half(std::move(halves[i]), days.published[i], days.event[i]);
  });
}

Dossier compare_documents(const std::vector<Document>& documents, std::vector<Problem> problems,
                          const EngineOptions& options) {
  PlacedEdits placed = place_edits(options.edits, documents);
  StoryVersions versions = settle_versions(placed.documents);
  for (Problem& problem : older_version_problems(versions.older, versions.newest))
    problems.push_back(std::move(problem));
  std::optional<EncoderPairs> reader;
  if (options.encoder != nullptr && options.encoder->reads_pairs()) reader.emplace(options.encoder, options.threads);
  Dossier dossier = compare(annotate_story(versions.newest, options), std::move(problems), placed.judgements,
                            reader ? &*reader : nullptr);
  dossier.versions = std::move(versions.older);
  settle_edits(options.edits, placed, dossier);
  put_into_words(dossier);
  return dossier;
}

}  // namespace synoptic
