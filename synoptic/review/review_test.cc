// Saved dossiers held against reports and against each other, without reading a single report.
#include <gtest/gtest.h>

#include <map>

#include "synoptic/base/hash.h"
#include "synoptic/review/difference.h"
#include "synoptic/review/verify.h"

namespace synoptic {
namespace {

const std::string kText = "Police said that 40 people had died in Karstad.";

std::string place(const std::string& document, int begin, int end, const std::string& words) {
  return "\"document\": \"" + document + "\", \"begin\": 0, \"end\": 0, \"begin_byte\": " + std::to_string(begin) +
         ", \"end_byte\": " + std::to_string(end) + ", \"text\": \"" + words + "\"";
}

std::string document(const std::string& id, const std::string& text = kText) {
  return R"({"id": ")" + id + R"(", "source": ")" + id + R"(.txt", "sha256": ")" + sha256_hex(text) +
         R"(", "outlet": null})";
}

std::string figure(const std::string& id, const std::string& label, const std::string& relation,
                   const std::vector<std::string>& mentions) {
  std::string all;
  for (const std::string& mention : mentions) all += (all.empty() ? "{" : ", {") + mention + "}";
  return R"({"id": ")" + id + R"(", "label": ")" + label + R"(", "relation": ")" + relation +
         R"(", "why": "it is so", "mentions": [)" + all + "]}";
}

std::string dossier(const std::string& documents, const std::string& figures) {
  return R"({"schema": "synoptic/1", "title": "T", "documents": [)" + documents + R"(], "figures": [)" + figures + "]}";
}

SavedDossier saved(const std::string& json) { return read_saved_dossier(json).value(); }

const std::string kForty = place("a", 17, 26, "40 people") + R"(, "low": 40, "high": 40)";

TEST(SavedDossier, what_is_none_is_refused_with_a_code) {
  for (const std::string& bytes : {std::string(), std::string("{}"), std::string("no JSON"), std::string("[1]"),
                                   std::string(R"({"schema": "synoptic/1"})"), std::string(100'000, '['),
                                   std::string(R"({"schema": "other/1", "documents": []})")})
    EXPECT_EQ(read_saved_dossier(bytes).error().code, "review.no_dossier") << bytes.substr(0, 40);
  EXPECT_TRUE(read_saved_dossier(R"({"schema": "synoptic/1", "documents": [1, null], "figures": {"a": 1}})").ok())
      << "what stands where it should not is passed over";
}

TEST(Verify, holds_where_all_words_stand_and_names_the_first_place_where_they_do_not) {
  const SavedDossier one = saved(dossier(document("a"), figure("f1", "dead", "single", {kForty})));
  const auto with = [&](const std::string& text) {
    return verify(one, [&](const SavedReport&) -> Result<std::string> { return text; });
  };
  const Verified sound = with(kText);
  EXPECT_FALSE(sound.first);
  EXPECT_EQ(sound.places, 1u);
  std::string changed = kText;
  changed[18] = '1';
  const Verified moved = with(changed);
  ASSERT_TRUE(moved.first);
  EXPECT_EQ(moved.first->code, "review.words_not_there");
  EXPECT_EQ(moved.first->offset, 17u);
  EXPECT_NE(moved.first->message.find("“40 people”"), std::string::npos) << moved.first->message;
  EXPECT_NE(moved.first->message.find("“41 people”"), std::string::npos) << moved.first->message;
  changed = kText;
  changed[0] = 'p';
  EXPECT_EQ(with(changed).first->code, "review.text_changed") << "outside of every place";
  EXPECT_EQ(with("short").first->code, "review.words_not_there");
}

TEST(Verify, finds_one_changed_letter_in_one_of_1000_reports) {
  std::string documents, figures;
  std::map<std::string, std::string> texts;
  for (int i = 0; i < 1000; ++i) {
    const std::string id = "d" + std::to_string(i), text = kText + " Report " + std::to_string(i) + ".";
    texts[id] = text;
    documents += (i == 0 ? "" : ", ") + document(id, text);
    figures +=
        (i == 0 ? "" : ", ") + figure("f" + std::to_string(i), "dead", "single", {place(id, 17, 26, "40 people")});
  }
  const SavedDossier all = saved(dossier(documents, figures));
  const auto verified = [&] {
    return verify(all, [&](const SavedReport& report) -> Result<std::string> { return texts.at(report.id); });
  };
  EXPECT_FALSE(verified().first);
  EXPECT_EQ(verified().places, 1000u);
  texts["d617"][25] = 'a';  // peopla
  const Verified changed = verified();
  ASSERT_TRUE(changed.first);
  EXPECT_EQ(changed.first->source, "d617.txt");
  EXPECT_EQ(changed.reports, 618u);
}

TEST(Verify, a_place_in_a_report_that_is_not_listed_is_told) {
  const SavedDossier one = saved(dossier(document("a"), figure("f1", "dead", "single", {place("b", 0, 1, "P")})));
  EXPECT_EQ(verify(one, [](const SavedReport&) -> Result<std::string> { return kText; }).first->code,
            "review.place_without_report");
}

TEST(Difference, one_report_more_tells_only_what_it_changed) {
  const std::string before = dossier(document("a"), figure("f1", "dead", "single", {kForty}) + "," +
                                                        figure("f2", "hurt", "single", {place("a", 0, 6, "Police")}));
  const std::string later = place("b", 17, 26, "41 people") + R"(, "low": 41, "high": 41)";
  // Numbers have shifted: what was f1 is f3 now.
  const std::string after =
      dossier(document("a") + "," + document("b"), figure("f1", "boats", "single", {place("b", 0, 6, "Police")}) + "," +
                                                       figure("f2", "hurt", "single", {place("a", 0, 6, "Police")}) +
                                                       "," + figure("f3", "dead", "update", {kForty, later}));
  const Difference found = difference(saved(before), saved(after));
  ASSERT_EQ(found.changes.size(), 3u);
  EXPECT_EQ(found.changes[0].section, "reports");
  EXPECT_EQ(found.changes[1].what, "boats");
  EXPECT_EQ(found.changes[1].kind, Change::Kind::added);
  EXPECT_EQ(found.changes[2].what, "dead");
  EXPECT_EQ(found.changes[2].details, (std::vector<std::string>{"now 41 (b.txt)", "single → update: it is so"}));
  EXPECT_EQ(found.changes[2].cause, "report added: b.txt");
  EXPECT_EQ(found.unchanged, 1u);
  const Difference back = difference(saved(after), saved(before));
  EXPECT_EQ(back.changes[0].kind, Change::Kind::gone);
  EXPECT_TRUE(difference(saved(after), saved(after)).changes.empty());
}

TEST(Difference, the_same_reports_read_otherwise_are_said_to_be) {
  const std::string before = dossier(document("a"), figure("f1", "dead", "single", {kForty}));
  const std::string after = dossier(document("a"), figure("f1", "dead", "agree", {kForty}));
  const Difference found = difference(saved(before), saved(after));
  ASSERT_EQ(found.changes.size(), 1u);
  EXPECT_EQ(found.changes[0].cause, "the same reports, read otherwise");
}

}  // namespace
}  // namespace synoptic
