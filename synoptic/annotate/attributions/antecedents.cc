// One pass over the names reads what stands around each: a title ("Ms"), a noun that tells the sex ("spokeswoman"), a
// noun for a business. A given name tells the sex where nothing else does. Pronouns then ask the focus, nearest first.
#include "synoptic/annotate/attributions/antecedents.h"

#include <algorithm>
#include <string_view>
#include <unordered_map>

#include "synoptic/base/tables.h"
#include "synoptic/text/normalise.h"

namespace synoptic::attributions {

namespace {

constexpr std::size_t kReach = 64;                 // Voices before a pronoun that are asked.
constexpr std::uint32_t kBlocksBack = 2;           // Paragraphs before "the company" that may introduce it.
constexpr std::size_t kMentionsBack = 64;          // Names before "the company" that are asked.
constexpr std::uint32_t kLongestIntroduction = 8;  // Tokens before a name that may tell what it is.

bool one_of(const std::string& word, auto... words) { return ((word == words) || ...); }

/// By the first word of a name of two words or more (data/given_name_sex.tsv): the weakest sign, asked last.
Gender gender_of_given_name(std::string_view name) {
  static const std::unordered_map<std::string_view, Gender> kNames = [] {
    std::unordered_map<std::string_view, Gender> all;
    for (const auto& row : table("given_name_sex")) all.emplace(row[0], row[1] == "m" ? Gender::male : Gender::female);
    return all;
  }();
  const std::size_t space = name.find(' ');
  if (space == std::string_view::npos) return Gender::unknown;
  const auto found = kNames.find(name.substr(0, space));
  return found == kNames.end() ? Gender::unknown : found->second;
}

bool names_business(const std::string& word) {
  return one_of(word, "company", "firm", "corporation", "operator", "airline", "carrier", "manufacturer", "maker",
                "utility", "supplier", "contractor", "developer", "retailer", "shipper", "owner", "producer");
}

/// "Glenn Sadowski, a real estate developer": a firm or a person.
bool is_also_a_person(const std::string& word) {
  return one_of(word, "developer", "owner", "producer", "contractor", "supplier", "maker", "retailer");
}

/// An institution or outlet of another kind, by a word of its name: "Council", "Institute", "Radio".
bool names_other_body(const std::string& name) {
  std::string lower = name;
  for (char& c : lower)
    if (c >= 'A' && c <= 'Z') c = static_cast<char>(c + 32);
  for (const auto& row : table("outlets"))
    if (row[0] == name) return true;
  for (const auto& row : table("source_nouns")) {
    if ((row[1] != "institution" && row[1] != "outlet") || names_business(std::string(row[0])) || row[0] == "group" ||
        row[0] == "bank")
      continue;
    const std::size_t at = lower.find(row[0]);
    if (at == std::string::npos || (at > 0 && lower[at - 1] != ' ')) continue;
    if (at + row[0].size() == lower.size() || lower[at + row[0].size()] == ' ') return true;
  }
  return false;
}

}  // namespace

Gender gender_of(const std::string& word) {
  if (one_of(word, "mr", "mr.", "sir", "lord", "king", "prince", "sheikh", "spokesman", "chairman", "businessman",
             "congressman", "policeman", "father", "son", "husband", "brother", "he", "him", "himself"))
    return Gender::male;
  if (one_of(word, "mrs", "mrs.", "ms", "ms.", "miss", "lady", "dame", "queen", "princess", "spokeswoman", "chairwoman",
             "businesswoman", "congresswoman", "policewoman", "actress", "mother", "daughter", "wife", "widow",
             "sister", "she", "herself"))
    return Gender::female;
  return Gender::unknown;
}

bool is_person_pronoun(const std::string& word) { return one_of(word, "he", "she", "his", "her", "i", "him"); }

bool is_group_pronoun(const std::string& word) { return one_of(word, "it", "they", "its", "their"); }

Antecedents::Antecedents(const Reading& reading, const Layer<Mention>& mentions, const Actors& actors)
    : reading_(reading),
      mentions_(mentions),
      actors_(actors),
      gender_(actors.size(), Gender::unknown),
      by_given_name_(actors.size(), false),
      business_(actors.size(), false),
      may_be_business_(actors.size()) {
  std::vector<std::uint32_t> times(actors.size(), 0);
  for (const Mention& mention : mentions) {
    if (!mention.actor || *mention.actor >= actors.size()) continue;
    ++times[*mention.actor];
    if (mention.form == MentionForm::name) read_mention(mention);
  }
  for (std::uint32_t a = 0; a < actors.size(); ++a)
    if (gender_[a] == Gender::unknown) {
      gender_[a] = gender_of_given_name(actors[a].name);
      by_given_name_[a] = gender_[a] != Gender::unknown;
    }
  for (std::uint32_t a = 0; a < actors.size(); ++a)
    if (actors[a].kind == EntityKind::person && !business_[a]) by_count_.push_back(a);
  std::stable_sort(by_count_.begin(), by_count_.end(),
                   [&](std::uint32_t a, std::uint32_t b) { return times[a] > times[b]; });
}

/// What the words before a name in its noun phrase tell of it.
void Antecedents::read_mention(const Mention& mention) {
  const TokenSpan tokens = reading_.tokens_in(mention.span);
  if (tokens.empty()) return;
  Gender& gender = gender_[*mention.actor];
  bool comma = false;
  for (std::uint32_t i = tokens.begin; i-- > 0 && tokens.begin - i <= kLongestIntroduction;) {
    const std::string& word = reading_.lower(i);
    if (word == "," && !comma && i + 1 == tokens.begin) {
      comma = true;  // "a spokeswoman, | Kaja Lund", "the operator, | Olen Kraft"
      continue;
    }
    const bool staff = i + 1 == tokens.begin && (word == "at" || word == "for") && i > 0 &&
                       (reading_.lower(i - 1).ends_with("er") || reading_.lower(i - 1).ends_with("or") ||
                        reading_.lower(i - 1).ends_with("man") || reading_.lower(i - 1).ends_with("woman"));
    if (staff) business_[*mention.actor] = true;
    if (!reading_.is_nominal(i) && reading_.upos(i) != Upos::adj && word != "." && gender_of(word) == Gender::unknown)
      break;
    if (names_business(word) && (comma || i + 1 == tokens.begin)) business_[*mention.actor] = true;
    if (gender == Gender::unknown && actors_[*mention.actor].kind == EntityKind::person) gender = gender_of(word);
  }
  for (std::uint32_t i = tokens.begin; i < tokens.end && gender == Gender::unknown; ++i)
    gender = gender_of(reading_.lower(i));  // A title inside the name.
  // "NAME, a spokeswoman", "NAME, the operator", "NAME's chief executive"
  if (reading_.is(tokens.end, "'s") && reading_.is(tokens.end + 1, "chief") && reading_.is(tokens.end + 2, "executive"))
    business_[*mention.actor] = true;
  if (!reading_.is(tokens.end, ",") ||
      !(reading_.is(tokens.end + 1, "a") || reading_.is(tokens.end + 1, "an") || reading_.is(tokens.end + 1, "the")))
    return;
  for (std::uint32_t i = tokens.end + 2; i < tokens.end + 6 && i < reading_.size(); ++i) {
    if (reading_.upos(i) == Upos::adp || reading_.is_punct(i)) return;
    const std::string& word = reading_.lower(i);
    const bool person = actors_[*mention.actor].kind == EntityKind::person;
    if (names_business(word) && !(person && is_also_a_person(word))) business_[*mention.actor] = true;
    if (gender == Gender::unknown && actors_[*mention.actor].kind == EntityKind::person)
      gender = gender_of(reading_.lower(i));
  }
}

std::uint32_t Antecedents::block_of(std::uint32_t token) const {
  const Block* block = reading_.document().block_at(reading_.span(token).begin);
  return block == nullptr ? 0 : static_cast<std::uint32_t>(block - reading_.document().blocks().data());
}

bool Antecedents::agrees(const Voice& voice, bool person, Gender gender, bool names_may_mislead) const {
  if (!person) return voice.kind != SourceKind::person;
  if (voice.kind != SourceKind::role && voice.kind != SourceKind::person) return false;
  if (gender != Gender::unknown && voice.gender != Gender::unknown && voice.gender != gender) return false;
  if (!voice.actor) return !voice.plural;
  if (business_[*voice.actor]) return false;
  const Gender known = names_may_mislead && by_given_name_[*voice.actor] ? Gender::unknown : gender_[*voice.actor];
  return gender == Gender::unknown || known == Gender::unknown || known == gender;
}

/// The person of that gender whom the paragraph names last before `at`.
std::optional<std::uint32_t> Antecedents::named_in_block(std::uint32_t at, Gender gender) const {
  if (gender == Gender::unknown) return std::nullopt;
  const Block* block = reading_.document().block_at(reading_.span(at).begin);
  const std::size_t end = mentions_.first_from(reading_.span(at).begin);
  for (std::size_t i = end; block != nullptr && i-- > 0 && end - i <= kMentionsBack;) {
    if (mentions_[i].span.begin < block->span.begin) break;
    const std::optional<std::uint32_t> actor = mentions_[i].actor;
    if (actor && actors_[*actor].kind == EntityKind::person && !business_[*actor] && gender_[*actor] == gender)
      return actor;
  }
  return std::nullopt;
}

Voice Antecedents::pronoun(const std::string& word, std::uint32_t at) {
  const std::uint32_t block = block_of(at);
  const bool person = is_person_pronoun(word);
  const bool is_thing = word == "it" || word == "its";
  const Gender gender = word == "he" || word == "his" || word == "him" ? Gender::male
                        : word == "she" || word == "her"               ? Gender::female
                                                                       : Gender::unknown;
  const auto stands_for = [&](const Voice& voice) {
    if (voice.actor && person && gender_[*voice.actor] == Gender::unknown) gender_[*voice.actor] = gender;
    return voice;
  };
  const std::optional<std::uint32_t> named = person ? named_in_block(at, gender) : std::nullopt;
  const std::size_t last = focus_.size() > kReach ? focus_.size() - kReach : 0;
  for (std::size_t i = focus_.size(); i-- > last;) {
    if (focus_[i].block + 1 < block) break;
    if (focus_[i].block != block && named) break;
    // "one of the three" may be "they", never "it".
    if (is_thing && !focus_[i].actor && focus_[i].kind == SourceKind::role) continue;
    if (agrees(focus_[i], person, gender)) return stands_for(focus_[i]);
  }
  if (!person) return {};
  if (named) return {actors_[*named].name, named, SourceKind::person, block, false, gender};
  // Else whom the document is about.
  for (const std::uint32_t actor : by_count_) {
    const Voice voice{actors_[actor].name, actor, SourceKind::person, block, false, gender_[actor]};
    if (agrees(voice, person, gender)) return voice;
  }
  for (std::size_t i = focus_.size(); i-- > last;)
    if (agrees(focus_[i], person, gender)) return focus_[i];
  // Nobody agrees: then the list of given names is wrong of somebody near.
  for (std::size_t i = focus_.size(); i-- > last && focus_[i].block + 1 >= block;)
    if (agrees(focus_[i], person, gender, true)) return focus_[i];
  return {};
}

bool Antecedents::may_be_business(std::uint32_t actor) {
  std::optional<bool>& known = may_be_business_[actor];
  if (!known)
    known = actors_[actor].kind == EntityKind::organization && !actors_[actor].country &&
            !names_other_body(actors_[actor].name) && actors_[actor].name != reading_.document().metadata().outlet;
  return *known;
}

/// The body named in this paragraph and the two before that `is_it`, else the only one that `fits`, or of several the
/// one that was a subject last.
std::optional<std::uint32_t> Antecedents::body_near(std::uint32_t at, const std::function<bool(std::uint32_t)>& is_it,
                                                    const std::function<bool(std::uint32_t)>& fits) const {
  const std::uint32_t block = block_of(at);
  const std::size_t end = mentions_.first_from(reading_.span(at).begin);
  std::optional<std::uint32_t> only, subject;
  bool several = false;
  for (std::size_t i = end; i-- > 0 && end - i <= kMentionsBack;) {
    const Mention& mention = mentions_[i];
    if (!mention.actor || mention.form != MentionForm::name) continue;
    if (block_of(reading_.token_at(mention.span.begin)) + kBlocksBack < block) break;
    if (is_it(*mention.actor)) return mention.actor;
    if (!fits(*mention.actor)) continue;
    if (!subject && reading_.holds_subject(mention.span)) subject = mention.actor;
    if (only == mention.actor) continue;
    several = several || only.has_value();
    only = mention.actor;
  }
  return several ? subject : only;
}

std::optional<std::uint32_t> Antecedents::business(TokenSpan phrase) {
  if (phrase.size() != 2 || !reading_.is(phrase.begin, "the") || !names_business(reading_.lower(phrase.end - 1)))
    return std::nullopt;
  return body_near(
      phrase.begin, [&](std::uint32_t actor) { return business_[actor]; },
      [&](std::uint32_t actor) { return may_be_business(actor); });
}

std::optional<std::uint32_t> Antecedents::body(TokenSpan phrase) const {
  if (phrase.size() != 2 || !reading_.is(phrase.begin, "the")) return std::nullopt;
  const std::string& noun = reading_.lower(phrase.end - 1);
  const bool any = one_of(noun, "agency", "organisation", "organization", "body", "regulator", "watchdog", "authority",
                          "charity", "club", "league", "institute", "commission");
  if (!any &&
      !one_of(noun, "ministry", "department", "council", "court", "union", "party", "university", "hospital", "bank",
              "committee", "federation", "association", "foundation", "museum", "school", "college", "army"))
    return std::nullopt;
  const auto is_body = [&](std::uint32_t actor) {
    return actors_[actor].kind == EntityKind::organization && !actors_[actor].country;
  };
  return body_near(
      phrase.begin,
      [&](std::uint32_t actor) {
        return is_body(actor) && lowered(actors_[actor].name).find(noun) != std::string::npos;
      },
      [&](std::uint32_t actor) { return any && is_body(actor); });
}

std::optional<std::uint32_t> Antecedents::client(TokenSpan phrase) const {
  if (phrase.size() != 2 || !reading_.is(phrase.end - 1, "client") || !is_person_pronoun(reading_.lower(phrase.begin)))
    return std::nullopt;
  const auto pleads = [&](std::uint32_t t) {
    return one_of(reading_.lower(t), "lawyer", "lawyers", "attorney", "solicitor", "barrister", "counsel", "advocate");
  };
  const std::size_t end = mentions_.first_from(reading_.span(phrase.begin).begin);
  for (std::size_t i = end; i-- > 0 && end - i <= kMentionsBack;) {
    const Mention& mention = mentions_[i];
    if (!mention.actor || actors_[*mention.actor].kind != EntityKind::person) continue;
    const TokenSpan tokens = reading_.tokens_in(mention.span);
    if (tokens.empty()) continue;
    if ((reading_.is(tokens.end, "'s") || reading_.is(tokens.end, "\xE2\x80\x99s")) && pleads(tokens.end + 1))
      return mention.actor;
    for (std::uint32_t back = 1; back <= 3 && back < tokens.begin; ++back)  // A title may stand before the name.
      if (reading_.is(tokens.begin - back, "for") && pleads(tokens.begin - back - 1)) return mention.actor;
  }
  return std::nullopt;
}

std::optional<Voice> Antecedents::outlet(TokenSpan phrase) const {
  if (phrase.size() != 2 || !reading_.is(phrase.begin, "the") ||
      !one_of(reading_.lower(phrase.end - 1), "paper", "newspaper", "broadcaster", "magazine", "website", "outlet",
              "daily", "weekly", "network", "channel", "station", "tabloid", "agency"))
    return std::nullopt;
  const std::uint32_t block = block_of(phrase.begin);
  for (std::size_t i = focus_.size(); i-- > 0 && focus_[i].block + 1 >= block;)
    if (focus_[i].kind == SourceKind::outlet && focus_[i].actor) return focus_[i];
  return std::nullopt;
}

std::optional<Voice> Antecedents::who_goes_on(TokenSpan phrase) const {
  constexpr std::uint32_t kLongest = 4;  // Tokens: "the full-back".
  if (phrase.size() < 2 || phrase.size() > kLongest || !reading_.is(phrase.begin, "the") || focus_.empty())
    return std::nullopt;
  const Voice& last = focus_.back();
  if (!last.actor || actors_[*last.actor].kind != EntityKind::person || last.block != block_of(phrase.begin) ||
      !agrees(last, true, gender_of(reading_.lower(phrase.end - 1))))
    return std::nullopt;
  return last;
}

}  // namespace synoptic::attributions
