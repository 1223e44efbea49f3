#include "synoptic/ingest/byline.h"

#include <gtest/gtest.h>

#include "synoptic/ingest/dateline.h"
#include "synoptic/ingest/outlets.h"

namespace synoptic {
namespace {

std::string byline(std::string_view line) {
  const auto found = read_byline(line, shape_of(line));
  if (!found) return "-";
  return found->author.value_or("") + "|" + found->agency.value_or("") + "|" + found->outlet.value_or("");
}

TEST(Byline, NamesAuthorsAgencyAndOutlet) {
  struct Case {
    std::string_view line;
    std::string_view said;
  };
  const Case cases[] = {
      {"By Ann Roe", "Ann Roe||"},
      {"By ANN ROE and JAN DE VRIES", "ANN ROE and JAN DE VRIES||"},
      {"By Ann Roe, Associated Press", "Ann Roe|Associated Press|"},
      {"By Ann Roe in Karstad", "Ann Roe||"},
      {"By Ann Roe | 2 April 2031", "Ann Roe||"},
      {"By Ann Roe, political correspondent", "Ann Roe||"},
      {"Ann Roe, BBC News", "Ann Roe||BBC"},
      {"Ann Roe ann.roe@tide.example", "Ann Roe||tide.example"},
      {"ann.roe@gmail.com", "||"},
      {"By Reuters", "|Reuters|"},
      {"Reuters - Ap - Afp", "|Reuters|"},
      {"AP, Reuters and AFP", "|Associated Press|"},
      {"dpa/AFP", "|Deutsche Presse-Agentur|"},
  };
  for (const Case& c : cases) EXPECT_EQ(byline(c.line), c.said) << c.line;
}

TEST(Byline, LeavesProseAlone) {
  for (const std::string_view line :
       {"By Friday the ferry was found", "By April, the ferry had gone", "By all accounts it sank.", "By the Sea",
        "Write to ann.roe@tide.example if you saw the ferry.", "Ann Roe, who saw it, wept",
        "Ann Roe, Jan Vries and Ida Holm", "Reuters", "Reuters - The ferry", ""}) {
    EXPECT_EQ(byline(line), "-") << line;
  }
}

std::string dateline(std::string_view words) {
  const auto found = dateline_at_start(words);
  if (!found) return "-";
  return std::string(found->place) + "|" + found->agency.value_or("") + "|" +
         (found->day ? found->day->to_string() : "") + "|" + std::string(words.substr(found->size));
}

TEST(Dateline, GivesPlaceAgencyDayAndTheProseBehindIt) {
  struct Case {
    std::string_view words;
    std::string_view said;
  };
  const Case cases[] = {
      {"KARSTAD, Norway (Reuters) - The ferry", "KARSTAD, Norway|Reuters||The ferry"},
      {"KARSTAD, April 2 (Xinhua) -- The ferry", "KARSTAD|Xinhua||The ferry"},
      {"KARSTAD, Norway, April 2, 2031 (AP) — The ferry", "KARSTAD, Norway|Associated Press|2031-04-02|The ferry"},
      {"Karstad (AFP) – The ferry", "Karstad|Agence France-Presse||The ferry"},
      {"KARSTAD — The ferry", "KARSTAD|||The ferry"},
      {"KARSTAD (XYZ) _ The ferry", "KARSTAD|XYZ||The ferry"},
      {"Reuters - The ferry", "|Reuters||The ferry"},
      {"April 2 (UPI) -- The ferry", "|United Press International||The ferry"},
      {"KARSTAD, Norway (AP) --", "KARSTAD, Norway|Associated Press||"},
  };
  for (const Case& c : cases) EXPECT_EQ(dateline(c.words), c.said) << c.words;
}

TEST(Dateline, IsNotEveryBeginningWithADash) {
  for (const std::string_view words :
       {"The ferry — which left at noon — sank.", "Karstad - a small harbour - is shut.",
        "NATO said - again - that it would not.", "Ann Roe (Labour) said", "He left - and came back.",
        "Twelve - no, thirteen - sailed.", "April 2 - the ferry sailed.", "KARSTAD", ""}) {
    EXPECT_EQ(dateline(words), "-") << words;
  }
}

TEST(Outlets, AreKnownByNameAbbreviationAndDomain) {
  EXPECT_EQ(outlet_named("AP")->name, "Associated Press");
  EXPECT_EQ(outlet_named("ap"), std::nullopt);
  EXPECT_EQ(outlet_named("the guardian")->kind, Outlet::Kind::outlet);
  EXPECT_EQ(outlet_named("(AFP)")->kind, Outlet::Kind::agency);
  EXPECT_EQ(outlet_named("Karstad"), std::nullopt);
  EXPECT_EQ(outlet_of_domain("news.tide.example"), "tide.example");
  EXPECT_EQ(outlet_of_domain("www.reuters.com"), "Reuters");
  EXPECT_EQ(outlet_of_domain("gmail.com"), std::nullopt);
  EXPECT_EQ(outlet_of_domain("localhost"), std::nullopt);
  EXPECT_TRUE(is_like_outlet("The Karstad Herald"));
  EXPECT_FALSE(is_like_outlet("The harbour master"));
}

}  // namespace
}  // namespace synoptic
