#include "synoptic/review/verify.h"

#include <map>
#include <vector>

#include "synoptic/base/hash.h"
#include "synoptic/text/shortened.h"

namespace synoptic {

namespace {

std::string quoted(std::string_view words) {
  constexpr std::size_t kMost = 80;
  return "“" + shortened(words, kMost) + "”";
}

bool stands_there(const SavedPlace& place, std::string_view text) {
  return place.begin <= place.end && place.end <= text.size() &&
         text.substr(place.begin, place.end - place.begin) == place.words;
}

Problem not_there(const SavedReport& report, const SavedPlace& place, std::string_view text) {
  const std::size_t begin = std::min<std::uint64_t>(place.begin, text.size());
  const std::size_t size = place.end > place.begin ? place.end - place.begin : 0;
  return {"review.words_not_there",
          place.member + " rests on " + quoted(place.words) + ", and there stands " + quoted(text.substr(begin, size)),
          report.source, place.begin};
}

}  // namespace

Verified verify(const SavedDossier& dossier, const std::function<Result<std::string>(const SavedReport&)>& text_of) {
  std::map<std::string_view, std::vector<const SavedPlace*>> places;
  for (const SavedPlace& place : dossier.places) places[place.document].push_back(&place);
  Verified verified;
  for (const SavedReport& report : dossier.reports) {
    const Result<std::string> read = text_of(report);
    if (!read) {
      verified.first = read.error();
      return verified;
    }
    const std::string& text = read.value();
    ++verified.reports;
    for (const SavedPlace* place : places[report.id]) {
      ++verified.places;
      if (stands_there(*place, text)) continue;
      verified.first = not_there(report, *place, text);
      return verified;
    }
    if (sha256_hex(text) != report.sha256) {
      verified.first =
          Problem{"review.text_changed",
                  "its text is not the one that the dossier was made of, though every place that the dossier "
                  "gives of it still stands",
                  report.source};
      return verified;
    }
    places.erase(report.id);
  }
  for (const auto& [document, left] : places) {
    if (left.empty()) continue;
    verified.first =
        Problem{"review.place_without_report",
                left.front()->member + " rests on a report that the dossier does not list: " + std::string(document),
                {}};
    return verified;
  }
  return verified;
}

}  // namespace synoptic
