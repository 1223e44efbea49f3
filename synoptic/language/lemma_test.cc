#include "synoptic/language/lemma.h"

#include <gtest/gtest.h>

namespace synoptic {
namespace {

struct Pair {
  const char* form;
  const char* lemma;
};

TEST(VerbLemma, UndoesEveryRegularEnding) {
  constexpr Pair kCases[] = {
      {"denies", "deny"},        {"denied", "deny"},         {"denying", "deny"},    {"killed", "kill"},
      {"planned", "plan"},       {"planning", "plan"},       {"hoped", "hope"},      {"visited", "visit"},
      {"estimated", "estimate"}, {"estimates", "estimate"},  {"passes", "pass"},     {"released", "release"},
      {"accused", "accuse"},     {"warning", "warn"},        {"deployed", "deploy"}, {"urged", "urge"},
      {"reported", "report"},    {"announcing", "announce"}, {"reaches", "reach"},   {"goes", "go"},
      {"admitted", "admit"},     {"proceed", "proceed"},     {"needed", "need"},     {"declared", "declare"},
      {"alleges", "allege"},     {"refusing", "refuse"},     {"stressed", "stress"}, {"blamed", "blame"},
      {"offered", "offer"},      {"dismissed", "dismiss"},   {"cited", "cite"}};
  for (const auto& [form, lemma] : kCases) EXPECT_EQ(verb_lemma(form), lemma) << form;
}

TEST(VerbLemma, KnowsIrregularForms) {
  constexpr Pair kCases[] = {
      {"said", "say"},           {"Told", "tell"}, {"WAS", "be"}, {"struck", "strike"}, {"saw", "see"},
      {"lying", "lie"},          {"wo", "will"},   {"’s", "be"},  {"led", "lead"},      {"found", "find"},
      {"trafficking", "traffic"}};
  for (const auto& [form, lemma] : kCases) EXPECT_EQ(verb_lemma(form), lemma) << form;
}

TEST(VerbLemma, CutsVerbsThatNoListKnowsByTheLookOfTheirStem) {
  constexpr Pair kCases[] = {{"blorked", "blork"},       {"vaporised", "vaporise"}, {"defunding", "defund"},
                             {"glimmed", "glim"},        {"snazzed", "snazz"},      {"zoned", "zone"},
                             {"demarcated", "demarcate"}};
  for (const auto& [form, lemma] : kCases) EXPECT_EQ(verb_lemma(form), lemma) << form;
}

TEST(NounLemma, FindsTheSingular) {
  constexpr Pair kCases[] = {{"troops", "troop"},
                             {"children", "child"},
                             {"ministries", "ministry"},
                             {"Soldiers", "soldier"},
                             {"spokeswomen", "spokeswoman"},
                             {"buses", "bus"},
                             {"crises", "crisis"},
                             {"boxes", "box"},
                             {"houses", "house"},
                             {"headquarters", "headquarters"},
                             {"process", "process"},
                             {"virus", "virus"},
                             {"injuries", "injury"},
                             {"witnesses", "witness"},
                             {"campuses", "campus"},
                             {"heroes", "hero"},
                             {"wives", "wife"},
                             {"statuses", "status"},
                             {"men", "man"},
                             {"clergymen", "clergyman"}};
  for (const auto& [form, lemma] : kCases) EXPECT_EQ(noun_lemma(form), lemma) << form;
}

TEST(Lemma, ComesBackFromAnyText) {
  EXPECT_EQ(verb_lemma(""), "");
  EXPECT_EQ(noun_lemma("s"), "s");
  EXPECT_EQ(noun_lemma("’"), "'");
  EXPECT_EQ(verb_lemma("ÉTÉS"), "été");
}

}  // namespace
}  // namespace synoptic
