// The contract of learned.h, on spans made by hand: what the head marks stands, what it cannot hold comes from rules.
#include "synoptic/annotate/attributions/learned.h"

#include <algorithm>
#include <string>
#include <vector>

#include <gtest/gtest.h>

#include "synoptic/annotate/attributions.h"

namespace synoptic {
namespace {

/// Words with the spans of a head, written into the text: "[s1 Police] [c1 said] [t1 40 people fled].", where the digit
/// joins a source and its contents to their cue, and 0 leaves them without.
struct Marked {
  std::string text;
  std::vector<std::pair<std::string, Span>> spans;  ///< "s1" and its bytes.

  explicit Marked(const std::string& marked) {
    std::vector<std::pair<std::string, std::uint32_t>> open;
    for (std::size_t i = 0; i < marked.size(); ++i) {
      if (marked[i] == '[') {
        open.emplace_back(marked.substr(i + 1, 2), static_cast<std::uint32_t>(text.size()));
        i += 3;
      } else if (marked[i] == ']') {
        spans.push_back({open.back().first, {open.back().second, static_cast<std::uint32_t>(text.size())}});
        open.pop_back();
      } else {
        text += marked[i];
      }
    }
  }

  Words words() const {
    const std::vector<Span> zones = {{0, static_cast<std::uint32_t>(text.size())}};
    Words words = tag_words(text, segment(text, zones));
    words.given.attributions = true;
    for (const auto& [name, span] : spans) {
      const TokenSpan tokens = words.tokens_in(span);
      const AttributionRole role = name[0] == 's'   ? AttributionRole::source
                                   : name[0] == 'c' ? AttributionRole::cue
                                                    : AttributionRole::content;
      words.attribution_spans.push_back({tokens.begin, tokens.end, role, -1});
    }
    constexpr std::size_t kNear = 4;
    for (std::size_t i = 0; i < spans.size(); ++i)
      for (std::size_t c = i > kNear ? i - kNear : 0; c < std::min(spans.size(), i + kNear); ++c)
        if (spans[i].first[0] != 'c' && spans[c].first == "c" + spans[i].first.substr(1))
          words.attribution_spans[i].cue = static_cast<std::int32_t>(c);
    return words;
  }
};

Layer<Quotation> quotations_in(const std::string& text) {
  std::vector<Quotation> all;
  for (std::size_t at = text.find('"'); at != std::string::npos; at = text.find('"', at)) {
    const std::size_t end = text.find('"', at + 1);
    if (end == std::string::npos) break;
    Quotation one;
    one.outer = {static_cast<std::uint32_t>(at), static_cast<std::uint32_t>(end + 1)};
    one.span = {one.outer.begin + 1, one.outer.end - 1};
    all.push_back(one);
    at = end + 1;
  }
  return Layer<Quotation>(std::move(all));
}

/// "SOURCE / CUE / CONTENT", one a line, pieces joined by "|"; "^" before a child.
std::string told_in(const Marked& one, const Words& words) {
  const Document document("test.txt", one.text, {{{0, static_cast<std::uint32_t>(one.text.size())}, BlockKind::prose}},
                          Metadata{});
  std::string out;
  const auto joined = [&](const std::vector<Span>& pieces) {
    std::string text;
    for (const Span& piece : pieces) text += (text.empty() ? "" : "|") + std::string(document.words(piece));
    return text;
  };
  for (const Attribution& a : find_attributions(document, words, {}, {}, quotations_in(one.text)))
    out += std::string(out.empty() ? "" : "\n") + (a.parent ? "^" : "") + joined(a.source) + " / " + joined(a.cue) +
           " / " + joined(a.content);
  return out;
}

std::string found_in(const std::string& marked) {
  const Marked one(marked);
  return told_in(one, one.words());
}

TEST(LearnedSpans, WithoutASourceHaveWhoeverIsNamedBehindTheCue) {
  const auto told = [](const std::string& marked, const std::string& name) {
    const Marked one(marked);
    Words words = one.words();
    const auto at = static_cast<std::uint32_t>(one.text.find(name));
    const TokenSpan tokens = words.tokens_in({at, at + static_cast<std::uint32_t>(name.size())});
    words.names.push_back({tokens.begin, tokens.end, NameKind::person, {}});
    return told_in(one, words);
  };
  EXPECT_EQ(told("[t1 \"We ran,\"] [c1 cried] first oboist Ana Roth.", "Ana Roth"),
            "first oboist Ana Roth / cried / \"We ran,\"");
  EXPECT_EQ(told("[t1 \"We ran,\"] [c1 was cried], and Ana Roth left.", "Ana Roth"), " / was cried / \"We ran,\"");
}

TEST(LearnedSpans, StandAsTheyAreAndTheRulesAddTheRest) {
  const struct {
    const char* name;
    const char* marked;
    const char* found;
  } examples[] = {
      {"the head's borders stand", "[s1 Police] [c1 said on Friday] [t1 40 people fled].",
       "Police / said on Friday / 40 people fled"},
      {"a cue that no rule knows", "[s1 The bells] [c1 proclaim] [t1 the hour of the fair].",
       "The bells / proclaim / the hour of the fair"},
      {"where the head marks nothing, nothing is told", "Police said 40 people fled.", ""},
      {"a cue without a content has the rule's", "Police [c1 said] 40 people fled.", "Police / said / 40 people fled"},
      {"one source for two cues", "[s1 The mayor] [c1 confirmed] [t1 5 deaths] and [c2 said] [t2 30 people fled].",
       "The mayor / said / 30 people fled\nThe mayor / confirmed / 5 deaths"},
      {"one content for two cues",
       "[s1 The film] [c1 does not answer] [t1 whether he ran], as [s2 police] [c2 have said].",
       "The film / does not answer / whether he ran\npolice / have said / whether he ran"},
      {"a source of another sentence is not its cue's",
       "The mayor left. [s1 Ana Roth] came. Police [c1 said] [t1 40 fled].", "Police / said / 40 fled"},
      {"a chain inside a content", "[s1 The Post] [c1 said] [t1 that the mayor had told aides that 40 people fled].",
       "The Post / said / that the mayor had told aides that 40 people fled\n^the mayor / had told / that 40 people "
       "fled"},
      {"the same voice again is no child", "[s1 The mayor] [c1 said] [t1 that he had warned that 40 people fled].",
       "The mayor / said / that he had warned that 40 people fled"},
      {"a figure by its agent", "Losses were put at 3 million by insurers.",
       "insurers / were put / Losses|at 3 million"},
      {"one voice through another", "[s1 The Post] [c1 quoted] [t1 Ana Roth as saying that 40 people fled].",
       "The Post / quoted / Ana Roth as saying that 40 people fled\n^Ana Roth / as saying / that 40 people fled"},
      {"a closing voice is around what stands before",
       "[s1 The mayor] [c1 had warned] [t1 that 40 jobs were at risk], two aides [c2 said].",
       "two aides / said / The mayor had warned that 40 jobs were at risk\n"
       "^The mayor / had warned / that 40 jobs were at risk"},
      {"speech with a speaker stays", "\"We ran,\" Ana Roth said.", "Ana Roth / said / \"We ran,\""},
      {"speech that no cue tells is of who spoke before",
       "[t1 \"We ran,\"] [s1 Ana Roth] [c1 said]. [t0 \"We ran and ran.\"]",
       "Ana Roth / said / \"We ran,\"|\"We ran and ran.\""},
      {"speech behind a cue that has nothing else to tell", "[s1 Ana Roth] [c1 went on]: [t0 \"We ran and ran.\"]",
       "Ana Roth / went on / \"We ran and ran.\""},
      {"speech of somebody unknown", "[t0 \"We ran and ran.\"] The road is closed.", " /  / \"We ran and ran.\""},
      {"what is no speech and no cue tells is not told", "[t0 40 people fled]. The mayor left.", ""},
      {"what is cited stands behind the citing",
       "[s1 The Post] [c1 reported], [c2 citing] [t1 police], [t2 that 9 boats sank].",
       "The Post / reported / that 9 boats sank\nThe Post / citing / police"},
      {"a pronoun inside its cue is the source", "[c1 It found] [t1 that 9 boats sank].",
       "It / found / that 9 boats sank"},
      {"a speaker behind the verb", "The levy, [c1 argued] [t1 Ana Roth, who led it, was never meant to last].",
       "Ana Roth, who led it / argued / was never meant to last"},
      {"what goes on behind a voice between commas",
       "[t1 The crop], [c1 according to] [s1 the union], is down by a third.",
       "the union / according to / The crop|is down by a third"},
      {"a content that is another sentence's goes to the rule there",
       "[s1 Aides] [c1 reported] [t1 that 40 people fled]. This follows the navy's reports [t1 that 9 boats "
       "sank].",
       "Aides / reported / that 40 people fled\nthe navy / reports / that 9 boats sank"},
  };
  for (const auto& one : examples) EXPECT_EQ(found_in(one.marked), one.found) << one.name;
}

/// What is found in "SOURCE CUE NOUN AUX VERB that it fell.", of which the tree says that the verb tells the clause.
std::string found_with_tree(const std::string& marked) {
  const Marked one(marked);
  Words words = one.words();
  const std::vector<std::pair<std::int32_t, std::string_view>> tree = {{1, "nsubj"}, {-1, "root"}, {4, "nsubj"},
                                                                       {4, "aux"},   {1, "ccomp"}, {7, "mark"},
                                                                       {7, "nsubj"}, {4, "ccomp"}, {1, "punct"}};
  for (const auto& [head, relation] : tree) {
    words.heads.push_back(head);
    words.deprels.push_back(relation);
  }
  words.given.trees = true;
  words.upos = {Upos::noun,  Upos::verb, Upos::noun, Upos::aux,  Upos::verb,
                Upos::sconj, Upos::pron, Upos::verb, Upos::punct};
  return words.tokens.size() == tree.size() ? told_in(one, words) : "another number of tokens";
}

TEST(LearnedSpans, HoldVoicesOfTheirOwnWhereATreeSaysWhoTells) {
  EXPECT_EQ(found_with_tree("[s1 Officials] [c1 said] [t1 analysts had concluded that it fell]."),
            "Officials / said / analysts had concluded that it fell\n^analysts / had concluded / that it fell");
  EXPECT_EQ(found_with_tree("[s1 Officials] [c1 said] [t1 analysts would conclude that it fell]."),
            "Officials / said / analysts would conclude that it fell")
      << "what might be said is not said";
}

TEST(LearnedSpans, ThatLieOutsideTheTextOrPointNowhereAreLeftOut) {
  const std::string text = "Police said 40 people fled.";
  const std::vector<Span> zones = {{0, static_cast<std::uint32_t>(text.size())}};
  Words words = tag_words(text, segment(text, zones));
  words.given.attributions = true;
  words.attribution_spans = {{0, 1, AttributionRole::source, 99},
                             {1, 2, AttributionRole::cue, -1},
                             {2, 400, AttributionRole::content, -7},
                             {500, 600, AttributionRole::content, 1}};
  const Document document("test.txt", text, {{{0, static_cast<std::uint32_t>(text.size())}, BlockKind::prose}},
                          Metadata{});
  const Layer<Attribution> found = find_attributions(document, words, {}, {}, {});
  ASSERT_EQ(found.size(), 1u);
  EXPECT_EQ(document.words(found[0].source.front()), "Police");
}

TEST(LearnedSpans, OfALongTextAreJoinedInLinearTime) {
  // No clock: what takes quadratic time does not end within the limit of a test.
  std::string marked;
  for (int i = 0; i < 20000; ++i) marked += "[s1 Aides] [c1 say] [t0 40 fled]. \"No,\" one said. ";
  found_in(marked.substr(0, marked.rfind('.') + 1));
}

TEST(LearnedAttributions, NameASourceWithoutTheClauseThatTellsMoreOfIt) {
  const std::pair<const char*, const char*> examples[] = {
      {"[s1 The harbour board, which keeps the lists,] [c1 said] [t1 40 boats were lost].", "The harbour board"},
      {"[s1 The report of the board, of which we have a copy,] [c1 says] [t1 40 boats were lost].",
       "The report of the board"},
      {"[s1 The harbour board (HB)] [c1 said] [t1 40 boats were lost].", "The harbour board (HB)"}};
  for (const auto& [marked, voice] : examples) {
    const Marked one(marked);
    const std::vector<Block> blocks = {{{0, static_cast<std::uint32_t>(one.text.size())}, BlockKind::prose}};
    const Document document("test.txt", one.text, blocks, Metadata{});
    const Layer<Attribution> found = find_attributions(document, one.words(), {}, {}, {});
    ASSERT_EQ(found.size(), 1u) << marked;
    EXPECT_EQ(found[0].voice, voice);
  }
}

}  // namespace
}  // namespace synoptic
