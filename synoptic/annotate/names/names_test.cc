#include "synoptic/annotate/names.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <string>
#include <vector>

#include "synoptic/annotate/names/name_edges.h"
#include "synoptic/annotate/names/short_forms.h"
#include "synoptic/text/segmentation.h"

namespace synoptic {
namespace {

// A document of paragraphs parted by line breaks, with its names.
struct Read {
  Document document;
  Names names;

  explicit Read(const std::string& text) : document("test.txt", text, blocks_of(text), {}) {
    std::vector<Span> zones;
    for (const Block& block : document.blocks()) zones.push_back(block.span);
    names = find_names(document, tag_words(document.text(), segment(document.text(), zones)));
  }

  static std::vector<Block> blocks_of(const std::string& text) {
    std::vector<Block> blocks;
    for (std::size_t at = 0; at < text.size();) {
      const std::size_t stop = std::min(text.find('\n', at), text.size());
      const Span span = trimmed(text, {static_cast<std::uint32_t>(at), static_cast<std::uint32_t>(stop)});
      if (!span.empty()) blocks.push_back({span});
      at = stop + 1;
    }
    return blocks;
  }

  // "person Espen Lund; place Norway" in order of the text, names only.
  std::string names_told() const {
    std::string told;
    for (const Mention& mention : names.mentions) {
      if (mention.form != MentionForm::name) continue;
      if (!told.empty()) told += "; ";
      told += std::string(to_string(mention.kind)) + " " + mention.name;
    }
    return told;
  }

  // The actor of the mention with these words, counted from 0.
  const Actor* actor_of(std::string_view words, int nth = 0) const {
    for (const Mention& mention : names.mentions) {
      if (document.words(mention.span) == words && nth-- == 0)
        return mention.actor ? &names.actors[*mention.actor] : nullptr;
    }
    return nullptr;
  }

  std::string actor_name(std::string_view words, int nth = 0) const {
    const Actor* actor = actor_of(words, nth);
    return actor == nullptr ? "-" : actor->name;
  }
};

TEST(Names, LeaveOutTitlesAndPossessives) {
  struct Case {
    const char* text;
    const char* names;
  };
  constexpr Case kCases[] = {
      {"Norwegian Foreign Minister Espen Lund met Mr Robert Weaver in Helsinki on Monday.",
       "other Norwegian; person Espen Lund; person Robert Weaver; place Helsinki"},
      {"Police said Espen Lund’s car was found near Oslo.", "person Espen Lund; place Oslo"},
      {"U.S. Secretary of Defense Robert Weaver spoke in Rome.", "place U.S.; person Robert Weaver; place Rome"},
      {"South Korea and the Democratic People’s Republic of Korea held talks.",
       "place South Korea; place Democratic People's Republic of Korea"}};
  for (const Case& c : kCases) EXPECT_EQ(Read(c.text).names_told(), c.names) << c.text;
}

TEST(Names, AreNotEveryWordThatBeginsASentence) {
  EXPECT_EQ(Read("Nothing was found. As soon as rescuers arrived, the search began. Later it rained.").names_told(),
            "");
}

TEST(Names, OfATitleCaseHeadlineAreNotItsVerbsNorWordsTheBodyWritesSmall) {
  const Read read(
      "Ministry Rejects Claims As Soldiers Leave Norway After Flood\n"
      "The soldiers were in Norway on Monday, and the flood went down. Officials rejected such claims.");
  EXPECT_EQ(read.names_told(), "place Norway; place Norway");
  EXPECT_EQ(Read("Espen Lund Denies Report Of Theft In Norway\nHe spoke to Espen Lund about the report of theft.")
                .names_told(),
            "person Espen Lund; place Norway; person Espen Lund");
}

TEST(Names, OfABodyForTwoFieldsAreOneName) {
  EXPECT_EQ(Read("The Centre for Strategic Communications and Information Security denied it.").names_told(),
            "organization Centre for Strategic Communications and Information Security");
  EXPECT_EQ(Read("Officials of the Ministry of Finance and NATO denied it.").names_told(),
            "organization Ministry of Finance; organization NATO");
  EXPECT_EQ(Read("The Committee on Energy and Natural Resources met in Oslo.").names_told(),
            "organization Committee on Energy and Natural Resources; place Oslo");
}

TEST(Names, CutOutTheirText) {
  const Read read("“Élysée” aides said Zoë Müller-Lüdenscheidt’s talks in São Paulo — with Côte d’Ivoire — failed.");
  for (const Mention& mention : read.names.mentions) {
    EXPECT_TRUE(is_valid_span(read.document.text(), mention.span));
    EXPECT_FALSE(mention.name.empty());
  }
}

TEST(Actors, AreOnePersonUnderFullNameSurnameAndTitle) {
  const Read read(
      "Lund warns of sabotage\nForeign Minister Espen Lund spoke on Monday. Mr Lund was calm. Minister Lund left.");
  EXPECT_EQ(read.actor_name("Espen Lund"), "Espen Lund");
  EXPECT_EQ(read.actor_name("Lund", 0), "Espen Lund");
  EXPECT_EQ(read.actor_name("Lund", 1), "Espen Lund");
  EXPECT_EQ(read.actor_name("Lund", 2), "Espen Lund");
}

TEST(Actors, OfOneSurnameStayApartAndTheSurnameIsWhoWasNamedLast) {
  const Read read(
      "Maria Novak said the bridge was safe. Novak is an engineer. Peter Novak disagreed. Novak owns the ferry.");
  EXPECT_NE(read.actor_of("Maria Novak"), read.actor_of("Peter Novak"));
  EXPECT_EQ(read.actor_name("Novak", 0), "Maria Novak");
  EXPECT_EQ(read.actor_name("Novak", 1), "Peter Novak");
}

TEST(Actors, JoinAnAcronymInBracketsAndByInitials) {
  const Read read(
      "The Police Security Service (PST) warned of drones. The National Transport Board said trains ran.\n"
      "PST gave no number. NTB declined to comment.");
  EXPECT_EQ(read.actor_name("PST", 1), "Police Security Service");
  EXPECT_EQ(read.actor_of("NTB"), read.actor_of("National Transport Board"));
}

TEST(Actors, AreOneUnderWhatTheirNameIsShortenedTo) {
  constexpr EntityKind kBody = EntityKind::organization, kPlace = EntityKind::place;
  EXPECT_TRUE(shortens("Norvane", kBody, "Norvane Marine A/S", kBody));
  EXPECT_TRUE(shortens("NORVANE MARINE", kBody, "Norvane Marine Ltd", kBody));
  EXPECT_TRUE(shortens("Defence League", kBody, "Upper Dorn Defence League", kBody));
  EXPECT_TRUE(shortens("Ostra", kPlace, "Ostra island", kPlace));
  EXPECT_FALSE(shortens("Ostra", kPlace, "Ostra hospital", kPlace));
  EXPECT_FALSE(shortens("Ostra", kPlace, "Ostra Gazette", kBody));
  EXPECT_FALSE(shortens("Ministry", kBody, "Ministry of Finance", kBody));
  EXPECT_FALSE(shortens("Oslo", kBody, "Oslo Freight", kBody));
}

TEST(Names, ThatTheReaderTookForOneAreParted) {
  const std::string text = "Peter Olsen of Norvane met Anna Lund, Karstad.";
  const std::vector<Span> zones = {{0, static_cast<std::uint32_t>(text.size())}};
  const Words words = tag_words(text, segment(text, zones));
  std::vector<NameTokens> names = {{{0, 4}, EntityKind::organization}, {{5, 9}, EntityKind::person}};
  part_names(text, words, names);
  std::string told;
  for (const NameTokens& name : names)
    told += std::string(
                Span{words.tokens[name.tokens.begin].span.begin, words.tokens[name.tokens.end - 1].span.end}.in(text)) +
            "|";
  EXPECT_EQ(told, "Peter Olsen|Norvane|Anna Lund|Karstad|");
}

TEST(Actors, OfACountryAreItsNamePeopleAndItsCapitalAsAVoice) {
  const Read read("Peru denied the claim on Tuesday. Peruvian officials met in Lima. Lima said it had no ships there.");
  EXPECT_EQ(read.actor_of("Peru"), read.actor_of("Peruvian"));
  ASSERT_NE(read.actor_of("Peru"), nullptr);
  EXPECT_EQ(read.actor_of("Peru")->country, "PE");
  EXPECT_NE(read.actor_of("Lima", 0), read.actor_of("Peru"));
  EXPECT_EQ(read.actor_of("Lima", 1), read.actor_of("Peru"));
}

TEST(Actors, OfASeatOfGovernmentHaveTheCountrysCode) {
  const Read read("The Kremlin rejected the report. Russia had said so before.");
  ASSERT_NE(read.actor_of("Kremlin"), nullptr);
  EXPECT_EQ(read.actor_of("Kremlin")->name, "Kremlin");
  EXPECT_EQ(read.actor_of("Kremlin")->country, "RU");
}

TEST(Roles, ComeFromTitlesAndAppositions) {
  struct Case {
    const char* text;
    const char* name;
    const char* role;
  };
  constexpr Case kCases[] = {
      {"Russian Foreign Ministry spokesperson Anna Orlova denied it.", "Anna Orlova",
       "Russian Foreign Ministry spokesperson"},
      {"Robert Weaver, the US defence secretary, said so.", "Robert Weaver", "US defence secretary"},
      {"Hugh Miller, a doctor, said: \"We had no light.\"", "Hugh Miller", "doctor"},
      {"The president of Finland, Anna Virtanen, thanked them.", "Anna Virtanen", "president of Finland"},
      {"Ingrid Dahl, 54, a former prosecutor, declined to comment.", "Ingrid Dahl", "former prosecutor"},
      {"This week Ukrainian President Petro Melnyk said so.", "Petro Melnyk", "Ukrainian President"},
      {"State news agency KCNA reported it.", "KCNA", "State news agency"}};
  for (const Case& c : kCases) {
    const Read read(c.text);
    const Actor* actor = read.actor_of(c.name);
    ASSERT_NE(actor, nullptr) << c.text;
    EXPECT_EQ(actor->role, c.role) << c.text;
  }
}

TEST(Names, ComeBackFromAnyTextInLinearTime) {
  for (const char* piece :
       {"Kim ", "A. ", "The Ministry of ", "\"", "Novak and ", "(PST) ", "of ", "’s ", "X", "Peru, "}) {
    std::string text;
    for (int i = 0; i < 20000; ++i) text += piece;
    const Read read(text);
    for (const Mention& mention : read.names.mentions) ASSERT_TRUE(is_valid_span(read.document.text(), mention.span));
  }
  EXPECT_EQ(Read("").names.mentions.size(), 0u);
  EXPECT_EQ(Read(".").names.mentions.size(), 0u);
}

TEST(Names, OfManyDifferentPersonsAreJoinedInTime) {
  std::string text;
  for (int i = 0; i < 20000; ++i)
    text += "Mr Jan N" + std::string(1, static_cast<char>('a' + i % 26)) + std::to_string(i) +
            " met Smith and Anna Smith. ";
  EXPECT_FALSE(Read(text).names.actors.empty());
}

}  // namespace
}  // namespace synoptic
