// How the sentences of the lead are chosen and worded: fixed patterns, filled with values and names from the reports.
#include "synoptic/wording/lead.h"

#include <algorithm>
#include <map>
#include <set>
#include <tuple>

#include "synoptic/base/date_words.h"
#include "synoptic/text/normalise.h"
#include "synoptic/text/shortened.h"
#include "synoptic/wording/amounts.h"

namespace synoptic {
namespace {

constexpr std::size_t kSentences = 10;
/// The most sentences of one group, so that no group crowds out the others.
constexpr std::size_t kOfGroup = 3;
constexpr std::size_t kSidesShown = 6;
constexpr std::size_t kVoicesShown = 2;
/// A quotation shorter than this says little by itself.
constexpr std::size_t kShortWords = 40;
/// A stretch longer than a month is no date for the lead.
constexpr int kLongestDays = 31;

/// A sentence with how much of the story it concerns.
struct Candidate {
  LeadSentence sentence;
  std::size_t weight = 0;
};

std::string capitalised(std::string text) {
  if (!text.empty() && text[0] >= 'a' && text[0] <= 'z') text[0] = static_cast<char>(text[0] - 'a' + 'A');
  return text;
}

std::string listed(const std::vector<std::string>& names, std::size_t shown) {
  std::string text;
  for (std::size_t at = 0; at < std::min(names.size(), shown); ++at) text += (at > 0 ? ", " : "") + names[at];
  if (names.size() > shown) text += " and " + std::to_string(names.size() - shown) + " more";
  return text;
}

void finish(LeadSentence& sentence) {
  std::sort(sentence.places.begin(), sentence.places.end());
  sentence.places.erase(std::unique(sentence.places.begin(), sentence.places.end()), sentence.places.end());
  for (const Place& place : sentence.places) sentence.documents.push_back(place.document);
  sentence.documents.erase(std::unique(sentence.documents.begin(), sentence.documents.end()), sentence.documents.end());
}

/// Who says a value: the innermost source, else the outlet.
std::string voice_of(const FigureMention& mention, const Dossier& dossier) {
  return mention.sources.empty() ? report_name(dossier.reports[mention.place.document]) : mention.sources.back();
}

void add_unique(std::vector<std::string>& names, const std::string& name) {
  const auto is_same = [&](const std::string& held) { return folded(held) == folded(name); };
  if (std::none_of(names.begin(), names.end(), is_same)) names.push_back(name);
}

/// A value of a group with everybody who gives it.
struct Value {
  std::string text;
  std::vector<std::string> voices;
  Day day = {};  ///< The latest it is known for.
  bool is_old = false;
  double size = 0;
  std::size_t reports = 0;
};

/// The different values of a group that stand for a count of fact: no plans, denials, values taken back.
std::vector<Value> values_of(const FigureGroup& group, const Dossier& dossier) {
  std::vector<Value> values;
  std::map<std::string, std::size_t> by_text;
  std::map<std::string, std::set<std::uint32_t>> reports;
  for (const FigureMention& mention : group.mentions) {
    const bool counts = !mention.withdrawn && !mention.background &&
                        (mention.status == FigureStatus::observed || mention.status == FigureStatus::estimated);
    if (!counts) continue;
    const std::string text = amount_in(dossier, group, mention);
    const auto [found, is_new] = by_text.try_emplace(text, values.size());
    if (is_new) values.push_back({text, {}, {}, false, mention.low.value_or(mention.high.value_or(0)), 0});
    Value& value = values[found->second];
    add_unique(value.voices, voice_of(mention, dossier));
    reports[text].insert(mention.place.document);
    value.reports = reports[text].size();
    if (mention.as_of.latest) value.day = std::max(value.day, mention.as_of.latest->last_day());
  }
  return values;
}

std::string with_voices(const Value& value) { return value.text + " (" + listed(value.voices, kVoicesShown) + ")"; }

/// "23 (fire service, 4 May) <- 19 <- 11": the newest first with who gives it, then what it replaced.
std::string newest_first(std::vector<Value> values) {
  std::stable_sort(values.begin(), values.end(), [](const Value& a, const Value& b) {
    return std::tuple(a.day, a.size) > std::tuple(b.day, b.size);
  });
  std::string text;
  for (std::size_t at = 0; at < std::min(values.size(), kSidesShown); ++at) {
    if (at > 0) {
      text += " \xE2\x86\x90 " + values[at].text;
      continue;
    }
    text = values[at].text + " (" + listed(values[at].voices, kVoicesShown);
    if (values[at].day != Day{}) text += ", " + short_date(PartialDate::from_day(values[at].day));
    text += ")";
  }
  return text;
}

/// All values, the one of most reports first.
std::string most_reports_first(std::vector<Value> values) {
  std::stable_sort(values.begin(), values.end(), [](const Value& a, const Value& b) {
    return std::tuple(b.reports, a.size) < std::tuple(a.reports, b.size);
  });
  std::string text;
  for (std::size_t at = 0; at < std::min(values.size(), kSidesShown); ++at)
    text += (at > 0 ? ", " : "") + with_voices(values[at]);
  if (values.size() > kSidesShown) text += " and " + std::to_string(values.size() - kSidesShown) + " other values";
  return text;
}

/// The two values that cannot both hold, then the others: "34 (ministry) against 58 (aid group); also at least 30".
std::string against_each_other(std::vector<Value> values, const FigureGroup& group, const Dossier& dossier) {
  if (!group.decisive) return most_reports_first(std::move(values));
  const ValuePair& pair = group.pairs[*group.decisive];
  const auto place_of = [&](std::uint32_t mention) {
    const std::string text = amount_in(dossier, group, group.mentions[mention]);
    return std::find_if(values.begin(), values.end(), [&](const Value& value) { return value.text == text; });
  };
  const auto first = place_of(pair.first), second = place_of(pair.second);
  if (first == values.end() || second == values.end() || first == second) return most_reports_first(std::move(values));
  const std::string sides = with_voices(*first) + " against " + with_voices(*second);
  values.erase(std::max(first, second));
  values.erase(std::min(first, second));
  return values.empty() ? sides : sides + "; also " + most_reports_first(std::move(values));
}

/// True where every two mentions bear one value, or one rounded: nothing is left open between them.
bool is_of_one_value(const FigureGroup& group) {
  return std::all_of(group.pairs.begin(), group.pairs.end(), [](const ValuePair& pair) {
    return pair.relation == ValueRelation::same || pair.relation == ValueRelation::rounding ||
           pair.relation == ValueRelation::converted;
  });
}

std::size_t reports_of(const std::vector<std::uint32_t>& documents) { return documents.size(); }

/// True where an echo tells the figure with its other details.
bool is_told_by_echo(const FigureGroup& group, const Dossier& dossier) {
  return std::any_of(dossier.echoes.begin(), dossier.echoes.end(), [&](const Echo& echo) {
    return echo.basis == EchoBasis::same_details &&
           std::all_of(group.mentions.begin(), group.mentions.end(), [&](const FigureMention& mention) {
             return std::any_of(echo.places.begin(), echo.places.end(), [&](const Place& place) {
               return place.document == mention.place.document && place.span.contains(mention.place.span.begin);
             });
           });
  });
}

/// A speaker by the fullest name that the reports give.
std::string speaker_of(const QuotationMention& mention, const Dossier& dossier) {
  for (const DossierActor& actor : dossier.actors) {
    if (actor.id == mention.actor && actor.kind == EntityKind::person) return actor.name;
  }
  return capitalised(mention.speaker);
}

std::vector<Candidate> figure_sentences(const Dossier& dossier) {
  std::vector<Candidate> candidates;
  for (const FigureGroup& group : dossier.figures) {
    LeadSentence sentence;
    for (const FigureMention& mention : group.mentions) sentence.places.push_back(mention.place);
    finish(sentence);
    sentence.member = group.id;
    if ((group.subject.empty() && group.outcome.empty()) || is_told_by_echo(group, dossier)) continue;
    if (sentence.documents.size() < 2) continue;
    const std::vector<Value> values = values_of(group, dossier);
    if (values.empty()) continue;
    const std::string label = capitalised(group.label) + ": ";
    if (group.relation == FigureRelation::conflict) {
      sentence.group = LeadGroup::conflict;
      sentence.text = label + against_each_other(values, group, dossier);
    } else if (group.relation == FigureRelation::update) {
      if (!group.decisive) continue;  // nothing tells which value is the newer
      sentence.group = LeadGroup::changed;
      sentence.text = label + newest_first(values);
    } else {
      if (!is_of_one_value(group))
        continue;  // what is left open between the values is for the ledger, not for the lead
      sentence.group = group.independence == Independence::shown         ? LeadGroup::several_origins
                       : group.independence == Independence::same_origin ? LeadGroup::one_origin
                                                                         : LeadGroup::several_reports;
      sentence.text = label + most_reports_first(values);
    }
    // What happened to people stands before what was measured.
    candidates.push_back({sentence, 4 * reports_of(sentence.documents) + (group.outcome.empty() ? 0 : 3)});
  }
  return candidates;
}

std::vector<Candidate> quotation_sentences(const Dossier& dossier) {
  std::vector<Candidate> candidates;
  for (const QuotationGroup& group : dossier.quotations) {
    const QuotationMention& fullest = group.mentions[group.fullest];
    LeadSentence sentence;
    for (const QuotationMention& mention : group.mentions) sentence.places.push_back(mention.place);
    finish(sentence);
    sentence.member = group.id;
    if (fullest.speaker.empty()) continue;
    std::set<std::uint32_t> texts;
    for (const std::uint32_t document : sentence.documents) texts.insert(dossier.reports[document].origin);
    const std::string words =
        shortened(dossier.reports[fullest.place.document].document.words(fullest.place.span), 110);
    sentence.text = speaker_of(fullest, dossier) + ": \xE2\x80\x9C" + words + "\xE2\x80\x9D";
    if (sentence.documents.size() == 1) {
      sentence.group = LeadGroup::one_report;
      sentence.text += ", only in " + report_name(dossier.reports[sentence.documents.front()]);
      candidates.push_back({sentence, std::min<std::size_t>(fullest.place.span.size() / 40, 3)});
      continue;
    }
    sentence.group = texts.size() > 1 ? LeadGroup::several_reports : LeadGroup::one_origin;
    if (group.relation == QuotationRelation::variant) sentence.text += ", in different wordings";
    candidates.push_back({sentence, 2 * reports_of(sentence.documents) - (words.size() < kShortWords ? 3 : 0)});
  }
  return candidates;
}

std::vector<Candidate> conflict_sentences(const Dossier& dossier) {
  std::vector<Candidate> candidates;
  for (const Conflict& conflict : dossier.conflicts) {
    if (!conflict.decided || is_told_by_its_figure(conflict, dossier))
      continue;  // worded with the figure's values above
    LeadSentence sentence;
    sentence.group = LeadGroup::conflict;
    sentence.member = conflict.id;
    for (const ConflictSide& side : conflict.sides)
      sentence.places.insert(sentence.places.end(), side.places.begin(), side.places.end());
    finish(sentence);
    if (conflict.kind == ConflictKind::date) {
      sentence.text = "When: \xE2\x80\x9C" + shortened(conflict.what, 90) + "\xE2\x80\x9D: ";
      for (std::size_t at = 0; at < conflict.sides.size(); ++at) {
        std::vector<std::string> names;
        for (const Place& place : conflict.sides[at].places)
          add_unique(names, report_name(dossier.reports[place.document]));
        sentence.text +=
            (at > 0 ? " against " : "") + conflict.sides[at].says + " (" + listed(names, kVoicesShown) + ")";
      }
    } else if (conflict.kind != ConflictKind::stance) {
      sentence.text = capitalised(conflict.what) + ": ";
      for (std::size_t at = 0; at < conflict.sides.size(); ++at) {
        const ConflictSide& side = conflict.sides[at];
        sentence.text += (at > 0 ? " against " : "") + side.says + " (in " +
                         report_name(dossier.reports[side.places.front().document]) + ")";
      }
    } else {
      sentence.text = "\xE2\x80\x9C" + shortened(conflict.what, 90) + "\xE2\x80\x9D: ";
      for (std::size_t at = 0; at < conflict.sides.size(); ++at)
        sentence.text += (at > 0 ? "; " : "") + conflict.sides[at].says;
    }
    candidates.push_back({sentence, (conflict.kind == ConflictKind::stance ? 3 : 2) * reports_of(sentence.documents)});
  }
  return candidates;
}

std::vector<Candidate> origin_sentences(const Dossier& dossier) {
  std::vector<Candidate> candidates;
  for (const Origin& origin : dossier.origins) {
    if (origin.documents.size() < 2) continue;
    LeadSentence sentence;
    sentence.group = LeadGroup::one_origin;
    sentence.member = origin.id;
    std::vector<std::string> names;
    for (const std::uint32_t document : origin.documents) {
      names.push_back(report_name(dossier.reports[document]));
      const auto& sentences = dossier.reports[document].sentences;
      if (!sentences.empty()) sentence.places.push_back({document, sentences.front().span});
    }
    finish(sentence);
    sentence.documents = origin.documents;
    sentence.text = listed(names, 4) + " carry one text: " + std::to_string(names.size()) + " reports, 1 origin";
    candidates.push_back({sentence, 4 * names.size()});
  }
  for (const Echo& echo : dossier.echoes) {
    if (echo.basis != EchoBasis::same_details) continue;
    LeadSentence sentence;
    sentence.group = LeadGroup::one_origin;
    sentence.member = echo.id;
    sentence.places = echo.places;
    finish(sentence);
    sentence.text = echo.why;
    candidates.push_back({sentence, 3 * echo.documents.size()});
  }
  return candidates;
}

/// Dated by two reports and more; publication-day chatter of one report is not for the lead.
std::vector<Candidate> timeline_sentences(const Dossier& dossier) {
  std::vector<Candidate> candidates;
  for (const TimelineEntry& entry : dossier.timeline) {
    LeadSentence sentence;
    for (const TimelineMention& mention : entry.mentions) sentence.places.push_back(mention.place);
    finish(sentence);
    std::set<std::uint32_t> texts;
    for (const std::uint32_t document : sentence.documents) texts.insert(dossier.reports[document].origin);
    const auto days = (entry.when.latest->last_day() - entry.when.earliest->first_day()).count();
    if (texts.size() < 2 || days > kLongestDays) continue;
    sentence.member = entry.id;
    sentence.group = LeadGroup::several_reports;
    sentence.text = capitalised(interval_words(entry.when)) + ": " + shortened(entry.what, 110);
    candidates.push_back({sentence, 2 * sentence.documents.size()});
  }
  return candidates;
}

}  // namespace

std::vector<LeadSentence> write_lead(const Dossier& dossier) {
  std::vector<Candidate> candidates;
  for (auto& found : {figure_sentences(dossier), quotation_sentences(dossier), conflict_sentences(dossier),
                      origin_sentences(dossier), timeline_sentences(dossier)}) {
    candidates.insert(candidates.end(), found.begin(), found.end());
  }
  std::stable_sort(candidates.begin(), candidates.end(),
                   [](const Candidate& a, const Candidate& b) { return a.weight > b.weight; });
  std::map<LeadGroup, std::size_t> taken;
  std::vector<LeadSentence> lead;
  for (Candidate& candidate : candidates) {
    if (lead.size() == kSentences) break;
    std::size_t& held = taken[candidate.sentence.group];
    if (held == kOfGroup) continue;
    ++held;
    lead.push_back(std::move(candidate.sentence));
  }
  std::stable_sort(lead.begin(), lead.end(),
                   [](const LeadSentence& a, const LeadSentence& b) { return a.group < b.group; });
  return lead;
}

}  // namespace synoptic
