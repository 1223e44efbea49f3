// How sentences that rest on one origin become echoes: pairs that the weights call one origin's are joined, and each
// group is named by what its sentences share.
//
// Pairs are joined as they are, without an average over the group: what two reports share does not change with a third.
#include <algorithm>
#include <map>
#include <numeric>
#include <unordered_map>

#include "synoptic/compare/cited_outlets.h"
#include "synoptic/compare/echo_statements.h"
#include "synoptic/compare/origins.h"
#include "synoptic/matching/scorer.h"

namespace synoptic {
namespace {

/// The fewest words in a row outside quotation marks, common ones too, that are called copied.
constexpr float kCopiedWords = 9;

const PairScorer& echo_scorer() {
  static const PairScorer kScorer = PairScorer::of_table("echo_pairs", echo_feature_names());
  return kScorer;
}

float feature(const std::array<float, kEchoFeatures>& values, std::string_view name) {
  const auto names = echo_feature_names();
  return values[static_cast<std::size_t>(std::find(names.begin(), names.end(), name) - names.begin())];
}

void sort_once(std::vector<std::uint32_t>& values) {
  std::sort(values.begin(), values.end());
  values.erase(std::unique(values.begin(), values.end()), values.end());
}

struct Link {
  std::uint32_t first = 0, second = 0;  // statements
  float copied_words = 0;
};

std::vector<Link> find_links(const std::vector<EchoStatement>& statements, const std::vector<FigureItem>& items,
                             const Collation& collation) {
  const PairScorer& scorer = echo_scorer();
  std::vector<Link> links;
  // Reports that are many share sentences that are alike: each two kinds are weighed once.
  struct Kinds {
    std::uint64_t first, second;
    bool operator==(const Kinds&) const = default;
  };
  struct HashOfKinds {
    std::size_t operator()(const Kinds& kinds) const { return kinds.first * 0x9E3779B97F4A7C15ULL ^ kinds.second; }
  };
  struct Weighed {
    bool is_link = false;
    float copied_words = 0;
  };
  std::unordered_map<Kinds, Weighed, HashOfKinds> weighed;  // looked up only
  for (const ItemPair& pair : echo_candidates(statements, items, collation.vocabulary)) {
    const EchoStatement &a = statements[pair.first], &b = statements[pair.second];
    const auto [known, is_new] = weighed.try_emplace({std::min(a.alike, b.alike), std::max(a.alike, b.alike)});
    if (is_new) {
      const auto values = echo_features(a, b, items, collation);
      // Headlines of one event are alike by themselves: two of them are no copied text.
      const float copied = a.is_headline && b.is_headline ? 0 : feature(values, "run unquoted");
      known->second = {scorer.score(values) >= scorer.threshold(), copied};
    }
    if (known->second.is_link) links.push_back({pair.first, pair.second, known->second.copied_words});
  }
  return links;
}

/// A group of statements, of two reports or more.
struct Group {
  std::vector<std::uint32_t> statements;  // ascending
  float copied_words = 0;
};

std::vector<Group> joined(std::size_t statements, const std::vector<Link>& links) {
  std::vector<std::uint32_t> home(statements);
  std::iota(home.begin(), home.end(), 0U);
  const auto top = [&](std::uint32_t at) {
    while (home[at] != at) at = home[at] = home[home[at]];
    return at;
  };
  for (const Link& link : links) {
    const std::uint32_t a = top(link.first), b = top(link.second);
    home[std::max(a, b)] = std::min(a, b);
  }
  std::map<std::uint32_t, Group> groups;
  for (const Link& link : links) {
    Group& group = groups[top(link.first)];
    group.statements.push_back(link.first);
    group.statements.push_back(link.second);
    group.copied_words = std::max(group.copied_words, link.copied_words);
  }
  std::vector<Group> out;
  for (auto& [first, group] : groups) {
    std::sort(group.statements.begin(), group.statements.end());
    group.statements.erase(std::unique(group.statements.begin(), group.statements.end()), group.statements.end());
    out.push_back(std::move(group));
  }
  return out;
}

/// Passages that run over several sentences are one: a copied pair joins the copied pair before it in both reports.
void join_neighbours(const std::vector<EchoStatement>& statements, std::vector<Link>& links) {
  constexpr std::size_t kApart = 2;  // sentences
  std::map<std::pair<std::uint32_t, std::uint32_t>, Link> last;
  std::vector<Link> more;
  for (const Link& link : links) {
    if (link.copied_words < kCopiedWords) continue;
    const EchoStatement &a = statements[link.first], &b = statements[link.second];
    Link& before = last[{a.place.document, b.place.document}];
    if (before.copied_words > 0) {
      const std::size_t in_a = a.sentence - statements[before.first].sentence;
      const std::size_t in_b = b.sentence - statements[before.second].sentence;
      if (in_a <= kApart && in_b <= kApart) more.push_back({before.first, link.first, link.copied_words});
    }
    before = link;
  }
  links.insert(links.end(), more.begin(), more.end());
}

/// The outlet that most of the reports name, else such a voice, by its fullest name; empty where none does.
struct Named {
  std::string name;
  std::vector<std::uint32_t> by;  // reports that name it
  bool is_outlet = false;
};

Named most_named(const Group& group, const std::vector<EchoStatement>& statements) {
  for (const bool outlets : {true, false}) {
    std::map<std::string, std::vector<std::uint32_t>> given;  // name -> reports
    for (const std::uint32_t at : group.statements) {
      for (const std::string& key : outlets ? statements[at].outlets : statements[at].voices)
        given[key].push_back(statements[at].place.document);
    }
    std::map<std::string, std::vector<std::uint32_t>> named_by;  // the same, under all forms of the name
    for (auto& [key, reports] : given) {
      std::vector<std::uint32_t>& by = named_by[key];
      for (const auto& [theirs, others] : given) {
        if (may_be_one_name(key, theirs)) by.insert(by.end(), others.begin(), others.end());
      }
      sort_once(by);
    }
    Named best;
    for (const std::uint32_t at : group.statements) {
      for (const std::string& key : outlets ? statements[at].outlets : statements[at].voices) {
        Named named{statements[at].names.at(key), named_by[key], outlets};
        if (std::pair(named.by.size(), named.name.size()) > std::pair(best.by.size(), best.name.size()))
          best = std::move(named);
      }
    }
    if (!best.name.empty()) return best;
  }
  return {};
}

/// The rarest words that the first two statements of different reports share, where they stand in the first.
std::vector<Place> shared_details(const Group& group, const std::vector<EchoStatement>& statements,
                                  const Collation& collation) {
  constexpr std::size_t kMost = 3;
  const EchoStatement& a = statements[group.statements.front()];
  const auto other = std::find_if(group.statements.begin(), group.statements.end(),
                                  [&](std::uint32_t at) { return statements[at].place.document != a.place.document; });
  const EchoStatement& b = statements[*other];
  std::vector<const Term*> terms;
  for (const Term& term : a.terms) {
    if (term.kind == TermClass::function_word || !std::binary_search(b.content.begin(), b.content.end(), term.id))
      continue;
    if (std::none_of(terms.begin(), terms.end(), [&](const Term* held) { return held->id == term.id; }))
      terms.push_back(&term);
  }
  std::stable_sort(terms.begin(), terms.end(), [&](const Term* x, const Term* y) {
    return collation.vocabulary.weight(x->id) > collation.vocabulary.weight(y->id);
  });
  std::vector<Place> details;
  for (std::size_t at = 0; at < std::min(kMost, terms.size()); ++at)
    details.push_back({a.place.document, terms[at]->span});
  return details;
}

void describe(const Group& group, const std::vector<EchoStatement>& statements, const Collation& collation,
              const std::vector<Origin>& origins, Echo& echo) {
  const Named named = most_named(group, statements);
  const Origin& first = origins[collation.accounts[echo.documents.front()].origin];
  // All of them name one outlet, in so few words that these may be the speaker's name and office and whom he told: the
  // words are the outlet's. It changes none of 154 stories and holds tests/cases/compare/told-agency-1 and its kin.
  constexpr float kLongRun = 14;
  const bool all_cite = group.copied_words < kLongRun && named.is_outlet && named.by == echo.documents;
  if (group.copied_words >= kCopiedWords && !all_cite) {
    echo.basis = EchoBasis::copied_text;
    echo.rule = EchoRule::shared_passage;
    echo.origin = first.id;
    echo.holders = echo.documents;
    echo.words = static_cast<std::uint32_t>(group.copied_words);
    return;
  }
  if (named.name.empty()) {
    echo.basis = EchoBasis::same_details;
    echo.rule = EchoRule::same_details;
    echo.origin = first.id;
    echo.holders = echo.documents;
    echo.details = shared_details(group, statements, collation);
    return;
  }
  echo.basis = EchoBasis::cited;
  echo.rule = EchoRule::named_statement;
  echo.origin = named.name;
  echo.holders = named.by;
  std::set_difference(echo.documents.begin(), echo.documents.end(), named.by.begin(), named.by.end(),
                      std::back_inserter(echo.unnamed));
}

/// Of each statement, the statements that a link ties it to.
std::vector<std::vector<std::uint32_t>> tied_statements(std::size_t statements, const std::vector<Link>& links) {
  std::vector<std::vector<std::uint32_t>> tied(statements);
  for (const Link& link : links) {
    tied[link.first].push_back(link.second);
    tied[link.second].push_back(link.first);
  }
  return tied;
}

/// Leaves of an echo the reports that a link does not already hold together with all its others: what linked sentences
/// say of them says more. Asked pair by pair, so that a third report changes nothing. Empty: nothing is left.
/// `tied`: as tied_statements(). Cost: the links of the sentences that the echo stands in.
void leave_unlinked(Echo& echo, const std::vector<EchoStatement>& statements,
                    const std::vector<std::vector<std::uint32_t>>& tied) {
  std::map<std::uint32_t, std::vector<std::uint32_t>> linked;  // report of the echo -> those of it it is linked to
  const auto is_of_echo = [&](std::uint32_t document) {
    return std::binary_search(echo.documents.begin(), echo.documents.end(), document);
  };
  for (const Place& place : echo.places) {
    // Statements stand by report and place, and do not overlap.
    auto at = std::partition_point(statements.begin(), statements.end(), [&](const EchoStatement& statement) {
      return statement.place.document != place.document ? statement.place.document < place.document
                                                        : statement.place.span.end <= place.span.begin;
    });
    for (; at != statements.end() && at->place.document == place.document && at->place.span.overlaps(place.span);
         ++at) {
      for (const std::uint32_t other : tied[static_cast<std::size_t>(at - statements.begin())]) {
        const std::uint32_t tied_to = statements[other].place.document;
        if (!is_of_echo(tied_to)) continue;
        linked[place.document].push_back(tied_to);
        linked[tied_to].push_back(place.document);
      }
    }
  }
  for (auto& [document, others] : linked) sort_once(others);
  std::vector<std::uint32_t> left;
  for (const std::uint32_t document : echo.documents) {
    const std::vector<std::uint32_t>& others = linked[document];
    const bool is_held = std::all_of(echo.documents.begin(), echo.documents.end(), [&](std::uint32_t other) {
      return other == document || std::binary_search(others.begin(), others.end(), other);
    });
    if (!is_held) left.push_back(document);
  }
  echo.documents = std::move(left);
  std::erase_if(echo.places, [&](const Place& place) {
    return !std::binary_search(echo.documents.begin(), echo.documents.end(), place.document);
  });
}

}  // namespace

std::vector<Echo> find_echoes(Collation& collation, const std::vector<Origin>& origins, std::vector<Echo> text_echoes) {
  const std::vector<FigureItem> items = figure_items(collation);
  const std::vector<EchoStatement> statements = echo_statements(collation, items);
  std::vector<Link> links = find_links(statements, items, collation);
  join_neighbours(statements, links);
  std::vector<Echo> found;
  for (const Group& group : joined(statements.size(), links)) {
    Echo echo;
    for (const std::uint32_t at : group.statements) {
      const EchoStatement& statement = statements[at];
      echo.places.push_back(statement.place);
      echo.places.insert(echo.places.end(), statement.copies.begin(), statement.copies.end());
    }
    std::sort(echo.places.begin(), echo.places.end());
    for (const Place& place : echo.places) echo.documents.push_back(place.document);
    sort_once(echo.documents);
    describe(group, statements, collation, origins, echo);
    found.push_back(std::move(echo));
  }
  std::vector<Echo> echoes;
  const std::vector<std::vector<std::uint32_t>> tied = tied_statements(statements.size(), links);
  for (Echo& echo : text_echoes) {
    if (echo.documents.size() < 2) continue;
    leave_unlinked(echo, statements, tied);
    if (echo.documents.size() > 1 && !echo.places.empty()) echoes.push_back(std::move(echo));
  }
  echoes.insert(echoes.end(), std::make_move_iterator(found.begin()), std::make_move_iterator(found.end()));
  for (std::size_t at = 0; at < echoes.size(); ++at) echoes[at].id = "e" + std::to_string(at + 1);
  return echoes;
}

}  // namespace synoptic
