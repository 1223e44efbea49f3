// The reader of the file of corrections.
#include <array>
#include <nlohmann/json.hpp>
#include <optional>

#include "synoptic/base/date.h"
#include "synoptic/edits/edits.h"

namespace synoptic {

namespace {

using Json = nlohmann::json;

/// What an action needs beside its name.
enum class Needs : std::uint8_t { places, two_names, a_name_and_value, a_report_and_value, a_report };

struct ActionRow {
  std::string_view name;
  EditAction action;
  Needs needs;
  const char* value = nullptr;  ///< Key of the value.
};

constexpr std::array<ActionRow, 12> kActions = {{
    {"same figure", EditAction::same_figure, Needs::places},
    {"not the same figure", EditAction::other_figure, Needs::places},
    {"same utterance", EditAction::same_utterance, Needs::places},
    {"not the same utterance", EditAction::other_utterance, Needs::places},
    {"same happening", EditAction::same_event, Needs::places},
    {"not the same happening", EditAction::other_event, Needs::places},
    {"merge actors", EditAction::merge_actors, Needs::two_names},
    {"split actors", EditAction::split_actors, Needs::two_names},
    {"rename actor", EditAction::rename_actor, Needs::a_name_and_value, "name"},
    {"published", EditAction::published, Needs::a_report_and_value, "day"},
    {"outlet", EditAction::outlet, Needs::a_report_and_value, "name"},
    {"not this story", EditAction::not_this_story, Needs::a_report},
}};

std::string string_of(const Json& object, const char* key) {
  const auto found = object.find(key);
  return found != object.end() && found->is_string() ? found->get<std::string>() : std::string();
}

/// False where a place is none.
bool read_place(const Json& edit, const char* key, EditPlace& place) {
  const auto found = edit.find(key);
  if (found == edit.end() || !found->is_object()) return false;
  place.report = string_of(*found, "report");
  place.words = string_of(*found, "words");
  const auto number = found->find("number");
  if (number != found->end()) {
    if (!number->is_number_unsigned() || number->get<std::uint64_t>() == 0 || number->get<std::uint64_t>() > 1'000'000)
      return false;
    place.number = number->get<std::uint32_t>();
  }
  return !place.report.empty() && !place.words.empty();
}

/// What is wrong with the correction; empty: nothing.
std::string read_fields(const Json& json, const ActionRow& row, Edit& edit) {
  switch (row.needs) {
    case Needs::places:
      if (!read_place(json, "a", edit.a) || !read_place(json, "b", edit.b))
        return "needs \"a\" and \"b\", each an object of \"report\" and \"words\" (and \"number\", from 1, where the "
               "words stand "
               "there several times)";
      return {};
    case Needs::two_names:
    case Needs::a_name_and_value:
      edit.first = string_of(json, "a");
      edit.second = string_of(json, row.needs == Needs::two_names ? "b" : row.value);
      edit.value = edit.second;
      if (edit.first.empty() || edit.second.empty())
        return row.needs == Needs::two_names ? "needs the names \"a\" and \"b\""
                                             : "needs \"a\", the name as it is, and \"name\"";
      return {};
    case Needs::a_report_and_value:
    case Needs::a_report: break;
  }
  edit.report = string_of(json, "report");
  if (edit.report.empty()) return "needs \"report\"";
  if (row.needs == Needs::a_report) return {};
  edit.value = string_of(json, row.value);
  if (edit.value.empty()) return std::string("needs \"") + row.value + "\"";
  if (row.action == EditAction::published && !PartialDate::parse(edit.value))
    return "gives a \"day\" that is none by ISO 8601, such as 2025-06-12";
  return {};
}

std::string read_line(std::string_view line, Edit& edit) {
  const Json json = Json::parse(line, nullptr, /*allow_exceptions=*/false);
  if (!json.is_object()) return "is no JSON object";
  const std::string name = string_of(json, "do");
  for (const ActionRow& row : kActions) {
    if (row.name != name) continue;
    edit.action = row.action;
    edit.by = string_of(json, "by");
    edit.note = string_of(json, "note");
    std::string wrong = read_fields(json, row, edit);
    return wrong.empty() ? wrong : "\"" + name + "\" " + wrong;
  }
  std::string known;
  for (const ActionRow& row : kActions) known += (known.empty() ? "" : ", ") + std::string(row.name);
  return "says nothing that can be done; \"do\" is one of: " + known;
}

}  // namespace

Edits read_edits(std::string_view lines, const std::string& source) {
  Edits read;
  read.source = source;
  if (lines.starts_with("\xEF\xBB\xBF")) lines.remove_prefix(3);
  std::uint32_t number = 0;
  for (std::size_t begin = 0; begin < lines.size();) {
    const std::size_t end = std::min(lines.find('\n', begin), lines.size());
    const std::string_view line = lines.substr(begin, end - begin);
    begin = end + 1;
    ++number;
    const std::size_t first = line.find_first_not_of(" \t\r");
    if (first == std::string_view::npos || line[first] == '#') continue;
    Edit edit;
    edit.line = number;
    constexpr std::size_t kLongest = std::size_t{64} << 10;
    const std::string wrong = line.size() > kLongest ? "is longer than 64 KiB" : read_line(line, edit);
    if (wrong.empty())
      read.edits.push_back(std::move(edit));
    else
      read.problems.push_back({"edits.broken", "line " + std::to_string(number) + " " + wrong, source});
  }
  return read;
}

}  // namespace synoptic
