// Where a name is parted stands in a mark, a possessive, "of" behind a person, or a noun in small letters inside it.
#include "synoptic/annotate/names/name_edges.h"

#include <algorithm>
#include <set>
#include <string>

#include "synoptic/annotate/names/gazetteer.h"
#include "synoptic/text/utf8.h"

namespace synoptic {

namespace {

class Edges {
 public:
  Edges(std::string_view text, const Words& words, std::vector<NameTokens>& names)
      : text_(text), words_(words), names_(names) {
    for (const NameTokens& name : names)
      if (name.kind == EntityKind::person) persons_.emplace(words_between(name.tokens.begin, name.tokens.end));
  }

  void part() {
    std::vector<NameTokens> parted;
    for (const NameTokens& name : names_) part(name, parted);
    names_ = std::move(parted);
  }

 private:
  std::string_view word(std::uint32_t t) const { return words_.tokens[t].span.in(text_); }
  bool starts_upper(std::uint32_t t) const { return is_upper(code_point_at(word(t), 0).value); }
  std::uint32_t lists(std::uint32_t t) const { return look_up(word(t)); }
  bool is_small_noun(std::uint32_t t) const { return words_.upos[t] == Upos::noun && !starts_upper(t); }
  bool is_possessive(std::uint32_t t) const { return word(t) == "'s" || word(t) == "’s"; }

  std::string_view words_between(std::uint32_t begin, std::uint32_t end) const {
    return Span{words_.tokens[begin].span.begin, words_.tokens[end - 1].span.end}.in(text_);
  }

  // Somebody's name in two words or more: the document has it elsewhere, or a list the given name.
  bool is_person(std::uint32_t begin, std::uint32_t end) const {
    if (end - begin < 2 || end - begin > 4) return false;
    if (persons_.contains(words_between(begin, end))) return true;
    for (std::uint32_t t = begin; t < end; ++t)
      if (!starts_upper(t) || (lists(t) & (kOrganizationWord | kPlaceWord | kCountry | kPeople | kOutlet)))
        return false;
    return (lists(begin) & kGivenName) != 0 && (lists(begin) & (kCity | kRegion)) == 0;
  }

  // "Solveig Myhre" of "Solveig Myhre of Dorn": two words or more, with a capital each.
  bool are_capitalised(std::uint32_t begin, std::uint32_t end) const {
    for (std::uint32_t t = begin; t < end; ++t)
      if (!starts_upper(t)) return false;
    return end - begin > 1;
  }

  // The last run of capitals in [begin, end), as what it is by the lists.
  void keep_rest(std::uint32_t begin, std::uint32_t end, EntityKind unknown, std::vector<NameTokens>& out) const {
    while (begin < end && !starts_upper(end - 1)) --end;
    std::uint32_t first = end;
    while (first > begin && starts_upper(first - 1)) --first;
    if (first == end) return;
    const std::uint32_t last = lists(end - 1);
    const bool place = (last & (kCountry | kCapital | kCity | kRegion | kPlaceWord)) != 0;
    out.push_back({{first, end}, place ? EntityKind::place : unknown});
  }

  void part(const NameTokens& name, std::vector<NameTokens>& out) const {
    const auto [begin, end] = name.tokens;
    for (std::uint32_t t = begin + 1; t + 1 < end; ++t) {
      if (parts_at(name, t, out)) return;
    }
    out.push_back(name);
  }

  // Whether the name was parted at token `t` inside it.
  bool parts_at(const NameTokens& name, std::uint32_t t, std::vector<NameTokens>& out) const {
    const auto [begin, end] = name.tokens;
    const std::string_view here = word(t);
    if (here == "of" && (is_person(begin, t) || (name.kind == EntityKind::person && are_capitalised(begin, t)))) {
      out.push_back({{begin, t}, EntityKind::person});
      keep_rest(t + 1, end, EntityKind::organization, out);
      return true;
    }
    if (here == "(" || (here == "," && is_two(begin, t, end))) {
      const bool person = name.kind == EntityKind::person || is_person(begin, t);
      out.push_back({{begin, t}, person ? EntityKind::person : name.kind});
      keep_rest(t + 1, end, person ? EntityKind::place : name.kind, out);
      return true;
    }
    constexpr std::uint32_t kPlaces = kCountry | kCapital | kCity | kRegion;
    if (is_possessive(t) && name.kind != EntityKind::other && t == begin + 1 && (lists(begin) & kPlaces)) {
      out.push_back({{begin, t}, EntityKind::place});
      out.push_back({{t + 1, end}, name.kind});
      return true;
    }
    if (is_small_noun(t)) return parts_at_noun(name, t, out);
    return false;
  }

  // "Anna Lund, Karstad": one name, a comma and one more, no list.
  bool is_two(std::uint32_t begin, std::uint32_t comma, std::uint32_t end) const {
    if (comma < begin + 1 || end < comma + 2) return false;
    for (std::uint32_t t = comma + 1; t < end; ++t)
      if (!starts_upper(t)) return false;
    return true;
  }

  bool parts_at_noun(const NameTokens& name, std::uint32_t t, std::vector<NameTokens>& out) const {
    const auto [begin, end] = name.tokens;
    if (name.kind == EntityKind::place && t + 2 < end && (word(t + 1) == "of") && starts_upper(t + 2)) {
      out.push_back({{t + 2, end}, name.kind});
      return true;
    }
    if (starts_upper(t + 1) && is_person(t + 1, end)) {
      keep_rest(begin, t, EntityKind::organization, out);
      out.push_back({{t + 1, end}, EntityKind::person});
      return true;
    }
    return false;
  }

  std::string_view text_;
  const Words& words_;
  std::vector<NameTokens>& names_;
  std::set<std::string_view> persons_;
};

}  // namespace

void part_names(std::string_view text, const Words& words, std::vector<NameTokens>& names) {
  Edges(text, words, names).part();
}

}  // namespace synoptic
