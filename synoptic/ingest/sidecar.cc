#include "synoptic/ingest/sidecar.h"

#include <nlohmann/json.hpp>
#include <optional>
#include <string>

#include "synoptic/ingest/excerpt.h"
#include "synoptic/text/utf8.h"

namespace synoptic {

namespace {

using Json = nlohmann::json;

Problem broken(const std::string& what) { return {"ingest.sidecar_broken", "the sidecar " + what, {}}; }

/// The words of a key without white space at their ends; absent where there are none.
std::optional<std::string> words_of(const Json& object, const char* key, std::vector<Problem>& problems) {
  const auto found = object.find(key);
  if (found == object.end() || found->is_null()) return std::nullopt;
  if (!found->is_string()) {
    problems.push_back(broken("gives '" + std::string(key) + "' as something else than a string"));
    return std::nullopt;
  }
  const std::string given = repair_utf8(found->get_ref<const std::string&>()).text;  // "\u0000" is valid JSON
  const Span kept = trimmed(given, {0, static_cast<std::uint32_t>(given.size())});
  if (kept.empty()) return std::nullopt;
  return std::string(kept.in(given));
}

std::optional<PartialDate> day_of(const std::string& words, const char* key, std::vector<Problem>& problems) {
  const std::optional<PartialDate> day = PartialDate::parse(words);
  if (!day)
    problems.push_back(
        broken("gives '" + std::string(key) + "' as '" + excerpt(words, 40) + "', which is no day by ISO 8601"));
  return day;
}

std::optional<DatedBasis> published_of(const Json& object, std::vector<Problem>& problems) {
  const auto found = object.find("published");
  if (found == object.end() || found->is_null()) return std::nullopt;
  DateInterval when;
  if (found->is_object()) {
    if (const auto words = words_of(*found, "earliest", problems)) when.earliest = day_of(*words, "earliest", problems);
    if (const auto words = words_of(*found, "latest", problems)) when.latest = day_of(*words, "latest", problems);
    if (when.earliest && when.latest && when.latest->last_day() < when.earliest->first_day()) {
      problems.push_back(broken("gives 'published' with 'latest' before 'earliest'"));
      return std::nullopt;
    }
  } else if (const auto words = words_of(object, "published", problems)) {
    when.earliest = when.latest = day_of(*words, "published", problems);
  }
  if (!when.known()) return std::nullopt;
  return DatedBasis{when, Basis::stated, "sidecar"};
}

/// "en" of "en", "EN" or "en-GB".
std::optional<std::string> language_of(const Json& object, std::vector<Problem>& problems) {
  std::optional<std::string> words = words_of(object, "language", problems);
  if (!words) return std::nullopt;
  std::string primary = words->substr(0, words->find_first_of("-_"));
  for (char& c : primary) c = static_cast<char>(to_lower(static_cast<unsigned char>(c)));
  const bool is_code = primary.size() >= 2 && primary.size() <= 3 &&
                       primary.find_first_not_of("abcdefghijklmnopqrstuvwxyz") == std::string::npos;
  if (is_code) return primary;
  problems.push_back(broken("gives 'language' as '" + excerpt(*words, 40) + "', which is no code by ISO 639"));
  return std::nullopt;
}

}  // namespace

Sidecar read_sidecar(std::string_view bytes) {
  Sidecar sidecar;
  if (bytes.starts_with("\xEF\xBB\xBF")) bytes.remove_prefix(3);
  const Json object = Json::parse(bytes, nullptr, /*allow_exceptions=*/false);
  if (!object.is_object()) {
    sidecar.problems.push_back(
        broken(object.is_discarded() ? "is not JSON and was ignored" : "is not a JSON object and was ignored"));
    return sidecar;
  }
  sidecar.stated.title = words_of(object, "title", sidecar.problems);
  sidecar.stated.outlet = words_of(object, "outlet", sidecar.problems);
  sidecar.stated.url = words_of(object, "url", sidecar.problems);
  sidecar.stated.published = published_of(object, sidecar.problems);
  sidecar.stated.language = language_of(object, sidecar.problems);
  return sidecar;
}

}  // namespace synoptic
