#include "synoptic/cli/output_parts.h"

#include "synoptic/base/json_writer.h"
#include "synoptic/render/visible.h"
#include "synoptic/stories/stories.h"

namespace synoptic {

std::string stories_json(const std::vector<Document>& documents) {
  std::string out;
  JsonWriter json(out, 2);
  std::size_t number = 0;
  json.begin_object().objects("stories", gather_stories(documents), [&](const Story& story) {
    json.field("id", "s" + std::to_string(++number)).key("documents").begin_array();
    for (const std::uint32_t document : story.documents) json.value(documents[document].source());
    json.end_array().key("texts").begin_array();
    for (const std::vector<std::uint32_t>& text : story.texts) {
      json.begin_array();
      for (const std::uint32_t document : text) json.value(documents[document].source());
      json.end_array();
    }
    json.end_array();
  });
  json.end_object();
  return out + "\n";
}

std::vector<std::vector<Document>> event_by_event(const std::vector<Document>& documents) {
  std::vector<std::vector<Document>> out;
  for (const Story& story : events_apart(documents)) {
    out.emplace_back();
    for (const std::uint32_t at : story.documents) out.back().push_back(documents[at]);
  }
  return out;
}

std::string file_of_table(const std::string& output, std::string_view table) {
  const bool has_ending = output.ends_with(".csv");
  const std::string stem = output.substr(0, output.size() - (has_ending ? 4 : 0));
  return stem + "-" + std::string(table) + (has_ending ? ".csv" : "");
}

std::string page_of_event(const std::string& output, std::size_t number) {
  const std::size_t name = output.find_last_of('/') + 1;
  const std::size_t dot = output.find_last_of('.');
  const std::size_t stem = dot == std::string::npos || dot < name ? output.size() : dot;
  return output.substr(0, stem) + "-" + std::to_string(number) + ".html";
}

std::string problem_line(const Problem& problem) {
  std::string line = "synoptic: " + problem.code + ": ";
  if (!problem.source.empty())
    line += problem.source + (problem.offset ? " at byte " + std::to_string(*problem.offset) : "") + ": ";
  return visible_line(line + problem.message) + "\n";
}

}  // namespace synoptic
