#include "synoptic/annotate/names/name_spans.h"

#include <algorithm>
#include <initializer_list>

#include "synoptic/language/countries.h"
#include "synoptic/text/utf8.h"

namespace synoptic {

namespace {

bool capital(std::string_view word) { return !word.empty() && (is_upper(code_point_at(word, 0).value)); }

bool one_of(std::string_view word, std::initializer_list<std::string_view> words) {
  return std::find(words.begin(), words.end(), word) != words.end();
}

bool title(std::string_view w) {
  return one_of(w, {"Mr", "Mr.", "Mrs", "Mrs.", "Ms", "Ms.", "Dr", "Dr.", "President", "Prime", "Minister", "Secretary", "General", "Gen.", "Sen.",
                    "Senator", "Rep.", "Governor", "Gov.", "Chancellor", "King", "Queen", "Prince", "Colonel", "Col.", "Sir", "Judge", "Mayor",
                    "Ambassador", "Chairman", "Captain", "Capt.", "Lt.", "Maj.", "Sgt.", "Professor", "Prof.", "Pope", "Vice"});
}

bool organization_word(std::string_view w) {
  return one_of(w, {"Ministry", "Department", "Party", "University", "Inc", "Inc.", "Corp", "Corp.", "Agency", "Service", "Council", "Committee",
                    "Commission", "Directorate", "Institute", "Bank", "Group", "Court", "Police", "Army", "Nations", "Union", "Association",
                    "Organization", "Organisation", "Office", "Staff", "Forces", "Board", "Times", "News", "Parliament", "Congress", "Senate",
                    "Company", "Ltd", "Airlines", "Airways", "Foundation", "NATO", "EU", "UN", "CIA", "FBI", "Centre", "Center", "College", "Club"});
}

bool place_word(std::string_view w) {
  return one_of(w, {"River", "Lake", "Sea", "Ocean", "Island", "Islands", "Mount", "Street", "Avenue", "Road", "Oblast", "Region", "Province", "County",
                    "City", "Valley", "Bay", "Airport", "Square", "Beach", "Strip", "Coast", "Peninsula", "Strait"});
}

}  // namespace

std::string normal_name(std::string_view words) {
  std::string out;
  for (std::size_t i = 0; i < words.size();) {
    const CodePoint c = code_point_at(words, i);
    if (c.value == 0x2019 || c.value == 0x2018) out.push_back('\'');
    else if (is_space(c.value)) { if (!out.empty() && out.back() != ' ') out.push_back(' '); }
    else out.append(words.substr(i, c.size));
    i += std::max(1u, c.size);
  }
  if (out.ends_with("'s")) out.resize(out.size() - 2);
  return out;
}

std::vector<Mention> find_name_spans(std::string_view text, const Words& words) {
  std::vector<Mention> mentions;
  for (const Sentence& sentence : words.sentences) {
    for (std::uint32_t i = sentence.tokens.begin; i < sentence.tokens.end; ++i) {
      const auto word = [&](std::uint32_t t) { return words.tokens[t].span.in(text); };
      std::uint32_t end = i;
      while (end < sentence.tokens.end && words.upos[end] == Upos::propn && capital(word(end))) ++end;
      if (end == i) {
        const auto country = country_word(word(i));
        if (country && country->form == CountryForm::adjective) mentions.push_back({words.tokens[i].span, EntityKind::other, MentionForm::name, normal_name(word(i)), {}});
        continue;
      }
      std::uint32_t begin = i;
      bool titled = false;
      while (begin + 1 < end && title(word(begin))) ++begin, titled = true;
      bool organization = false, place = false;
      for (std::uint32_t t = begin; t < end; ++t) organization |= organization_word(word(t)), place |= place_word(word(t));
      const Span span{words.tokens[begin].span.begin, words.tokens[end - 1].span.end};
      const auto country = country_word(span.in(text));
      const bool after_in = i > sentence.tokens.begin && one_of(word(i - 1), {"in", "at", "near", "from", "to"});
      const bool acronym = end - begin == 1 && span.size() <= 5 && capital(text.substr(span.begin + 1, span.size() - 1));
      EntityKind kind = EntityKind::person;
      if (country) kind = country->form == CountryForm::adjective ? EntityKind::other : country->form == CountryForm::government ? EntityKind::organization : EntityKind::place;
      else if (organization || acronym) kind = EntityKind::organization;
      else if (place || (!titled && after_in && end - begin == 1)) kind = EntityKind::place;
      mentions.push_back({span, kind, MentionForm::name, normal_name(span.in(text)), {}});
      i = end - 1;
    }
  }
  return mentions;
}

}  // namespace synoptic
