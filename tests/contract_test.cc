// The JSON that other programs read: it has the shape that the schemas in docs/ promise, and every place in it
// cuts out its text, by code points and by bytes.
#include <gtest/gtest.h>

#include <fstream>
#include <map>
#include <nlohmann/json.hpp>
#include <sstream>
#include <valijson/adapters/nlohmann_json_adapter.hpp>
#include <valijson/schema.hpp>
#include <valijson/schema_parser.hpp>
#include <valijson/validation_results.hpp>
#include <valijson/validator.hpp>

#include "synoptic/text/offset_map.h"
#include "tests/stories.h"

namespace synoptic {
namespace {

using Json = nlohmann::json;

/// The violations of a schema, one a line; empty where there is none.
std::string violations(const std::string& schema_file, const Json& value) {
  std::ifstream file(schema_file);
  const Json schema_json = Json::parse(file);
  valijson::Schema schema;
  valijson::SchemaParser().populateSchema(valijson::adapters::NlohmannJsonAdapter(schema_json), schema);
  valijson::ValidationResults results;
  valijson::Validator().validate(schema, valijson::adapters::NlohmannJsonAdapter(value), &results);
  std::ostringstream out;
  for (valijson::ValidationResults::Error error; results.popError(error);) {
    for (const std::string& step : error.context) out << step;
    out << ": " << error.description << "\n";
  }
  return out.str();
}

/// Calls `check` on every object at any depth that is a place.
template <class Check>
void for_each_place(const Json& value, const Check& check) {
  if (value.is_object() && value.contains("begin_byte") && value.contains("begin")) check(value);
  if (value.is_structured()) {
    for (const Json& child : value) for_each_place(child, check);
  }
}

void expect_cuts_out(const Json& place, const std::string& text) {
  const OffsetMap offsets(text);
  const std::uint32_t begin = place["begin_byte"], end = place["end_byte"];
  ASSERT_LT(begin, end) << place;
  ASSERT_TRUE(is_valid_span(text, {begin, end})) << place;
  EXPECT_EQ(offsets.code_points(begin), place["begin"].get<std::uint32_t>()) << place;
  EXPECT_EQ(offsets.code_points(end), place["end"].get<std::uint32_t>()) << place;
  if (place.contains("text")) {
    EXPECT_EQ(text.substr(begin, end - begin), place["text"].get<std::string>());
  }
}

class Contract : public testing::TestWithParam<std::string> {};

TEST_P(Contract, the_dossier_obeys_its_schema) {
  const CommandResult result = run({"compare", "--format", "json", GetParam()});
  EXPECT_EQ(violations("docs/dossier.schema.json", Json::parse(result.out)), "");
}

TEST_P(Contract, the_annotations_obey_their_schema_line_by_line) {
  const CommandResult result = run({"annotate", "--format", "json", GetParam()});
  std::istringstream lines(result.out);
  int count = 0;
  for (std::string line; std::getline(lines, line); ++count)
    EXPECT_EQ(violations("docs/annotations.schema.json", Json::parse(line)), "");
  EXPECT_EQ(count, 5);
}

TEST_P(Contract, every_place_of_the_dossier_cuts_out_its_text) {
  const std::vector<std::string> paths = {GetParam()};
  std::map<std::string, std::string> texts;
  for (const Document& document : read_documents(gather_inputs(paths, nullptr, posix_files()).inputs, {}).documents) {
    texts[document.id()] = document.text();
  }
  const Json dossier = Json::parse(run({"compare", "--format", "json", GetParam()}).out);
  std::size_t places = 0;
  for_each_place(dossier, [&](const Json& place) {
    ++places;
    expect_cuts_out(place, texts.at(place["document"]));
  });
  EXPECT_GT(places, 100u);
}

TEST_P(Contract, every_place_of_the_annotations_cuts_out_its_text) {
  std::istringstream lines(run({"annotate", GetParam()}).out);
  for (std::string line; std::getline(lines, line);) {
    const Json annotations = Json::parse(line);
    const std::string text = annotations["document"]["text"];
    for_each_place(annotations, [&](const Json& place) { expect_cuts_out(place, text); });
  }
}

TEST_P(Contract, every_id_that_is_referred_to_exists) {
  const Json dossier = Json::parse(run({"compare", "--format", "json", GetParam()}).out);
  std::map<std::string, int> ids;
  for (const char* section : {"documents", "origins", "actors", "figures", "quotations", "timeline", "conflicts",
                              "echoes", "evidence", "texts"}) {
    for (const Json& element : dossier[section]) EXPECT_EQ(++ids[element["id"]], 1) << element["id"];
  }
  for (const Json& conflict : dossier["conflicts"]) {
    for (const Json& member : conflict["members"]) EXPECT_TRUE(ids.count(member)) << member;
  }
  for (const Json& row : dossier["grid"]) EXPECT_TRUE(ids.count(row["member"])) << row["what"];
  for (const Json& group : dossier["quotations"]) {
    for (const Json& mention : group["mentions"])
      EXPECT_TRUE(mention["actor"].is_null() || ids.count(mention["actor"])) << mention;
  }
}

INSTANTIATE_TEST_SUITE_P(Examples, Contract, testing::ValuesIn(example_stories()),
                         [](const auto& held) { return story_name(held.param); });

}  // namespace
}  // namespace synoptic
