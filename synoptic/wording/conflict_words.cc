#include "synoptic/wording/conflict_words.h"

#include <algorithm>
#include <string>
#include <unordered_map>

#include "synoptic/base/date_words.h"
#include "synoptic/text/shortened.h"
#include "synoptic/wording/figure_index.h"
#include "synoptic/wording/lists.h"

namespace synoptic {
namespace {

constexpr std::size_t kWhat = 120, kQuotation = 60, kStatement = 140;  // characters
/// Names on a side: of sources that attributions name, and of whoever speaks in a sentence.
constexpr std::size_t kSources = 4, kSpeakers = 3;

class ConflictWriter {
 public:
  explicit ConflictWriter(const Dossier& dossier) : dossier_(dossier), figures_(dossier) {
    for (const QuotationGroup& group : dossier.quotations) quotations_.emplace(group.id, &group);
    for (const TimelineEntry& entry : dossier.timeline) entries_.emplace(entry.id, &entry);
  }

  void write(Conflict& conflict) const {
    for (ConflictSide& side : conflict.sides) side.says = says(conflict, side);
    conflict.what = what(conflict);
    conflict.why = why(conflict);
    if (conflict.rule == ConflictRule::rival_values) take_from_figures(conflict);
  }

 private:
  std::string_view words_at(const Place& place) const {
    return dossier_.reports[place.document].document.words(place.span);
  }

  std::string name_of(std::uint32_t report) const { return report_name(dossier_.reports[report]); }

  std::string says(const Conflict& conflict, const ConflictSide& side) const {
    // Sentences told against each other say themselves what they say.
    if (conflict.rule == ConflictRule::told_against && side.value)
      return in_marks(shortened(words_at(*side.value), kStatement));
    if (side.stance) return claim(conflict, side);
    if (side.value) return std::string(words_at(*side.value));
    if (conflict.rule == ConflictRule::dates_apart) return interval_words(side.when);
    return side.voices.empty() ? "" : side.voices.front();
  }

  /// In quotation marks, unless it bears some itself.
  static std::string in_marks(const std::string& words) {
    const bool has_marks = words.find('"') != std::string::npos || words.find("\xE2\x80\x9C") != std::string::npos;
    return has_marks ? words : "\xE2\x80\x9C" + words + "\xE2\x80\x9D";
  }

  static std::string claim(const Conflict& conflict, const ConflictSide& side) {
    const std::size_t most = conflict.rule == ConflictRule::denied_claim ? kSources : kSpeakers;
    if (conflict.rule == ConflictRule::told_against) {
      return *side.stance == Stance::denies ? voices_with_verb(side.voices, "contradicts", "contradict", most)
                                            : voices_with_verb(side.voices, "says so", "say so", most);
    }
    switch (*side.stance) {
      case Stance::denies: return voices_with_verb(side.voices, "denies", "deny", most);
      case Stance::asserts: return voices_with_verb(side.voices, "asserts", "assert", most);
      default: return voices_with_verb(side.voices, "neither confirms nor denies", "neither confirm nor deny", most);
    }
  }

  std::string what(const Conflict& conflict) const {
    const std::string member = conflict.members.empty() ? "" : conflict.members.front();
    if (conflict.attribute == AttributeKind::age) return "Age of " + conflict.thing;
    if (conflict.attribute == AttributeKind::rank) return "Rank of " + conflict.thing;
    if (conflict.about) return shortened(words_at(*conflict.about), kWhat);
    if (const auto entry = entries_.find(member); entry != entries_.end()) return entry->second->what;
    if (const auto found = quotations_.find(member); found != quotations_.end()) {
      const QuotationMention& fullest = found->second->mentions[found->second->fullest];
      return "Who said \xE2\x80\x9C" + shortened(words_at(fullest.place), kQuotation) + "\xE2\x80\x9D";
    }
    return {};
  }

  std::string why(const Conflict& conflict) const {
    const auto& sides = conflict.sides;
    switch (conflict.rule) {
      case ConflictRule::rival_values: return "Told as rival accounts of one thing: " + values_with_voices(conflict);
      case ConflictRule::same_thing:
        return "Reports give one and the same differently: " + values_with_reports(conflict);
      case ConflictRule::same_clause:
        return "Clauses that tell the same give it differently: " + values_with_reports(conflict);
      case ConflictRule::speakers_apart:
        return "The reports give it to different voices: " + values_with_reports(conflict);
      case ConflictRule::dates_apart:
        return name_of(sides[0].report) + " dates it " + sides[0].says + ", " + name_of(sides[1].report) + " " +
               sides[1].says +
               (conflict.shared.empty() ? "" : "; both clauses speak of " + listed_words(conflict.shared));
      case ConflictRule::denied_claim:
      case ConflictRule::denied_statement: return sides[0].says + "; " + sides[1].says + ", of the same matter";
      case ConflictRule::denied_before:
        return sides[0].says + "; " + sides[1].says + ": the denial stands right behind what it denies";
      case ConflictRule::told_against:
        return claim(conflict, sides[0]) + "; " + claim(conflict, sides[1]) + ": " + name_of(sides[0].report) +
               (conflict.decided ? " tells" : " may tell") + " one against the other";
    }
    return {};
  }

  static std::string listed_words(const std::vector<std::string>& words) {
    std::string text;
    for (const std::string& word : words) text += (text.empty() ? "" : ", ") + word;
    return text;
  }

  std::string values_with_reports(const Conflict& conflict) const {
    std::vector<std::string> values;
    for (const ConflictSide& side : conflict.sides) values.push_back(side.says + " (" + name_of(side.report) + ")");
    return listed_words(values);
  }

  std::string values_with_voices(const Conflict& conflict) const {
    std::vector<std::string> values;
    for (const ConflictSide& side : conflict.sides) {
      const std::string voice = side.voices.empty() ? "" : side.voices.front() + " in ";
      values.push_back(side.says + " (" + voice + name_of(side.report) + ")");
    }
    return listed_words(values);
  }

  /// The figure's own words, where the conflict's values are those of a figure.
  void take_from_figures(Conflict& conflict) const {
    const FigureGroup* group = conflict.members.empty() ? nullptr : figures_.group(conflict.members.front());
    if (group == nullptr) return;
    conflict.what = group->label;
    if (conflict.members.size() == 1 && group->relation == FigureRelation::conflict) conflict.why = group->why;
    for (ConflictSide& side : conflict.sides) {
      for (const std::string& member : conflict.members) {
        const std::string amount = figures_.amount_at(*figures_.group(member), side.places.front());
        if (!amount.empty()) side.says = amount;
      }
    }
  }

  const Dossier& dossier_;
  FigureIndex figures_;
  std::unordered_map<std::string, const QuotationGroup*> quotations_;  // looked up only
  std::unordered_map<std::string, const TimelineEntry*> entries_;
};

}  // namespace

void word_conflicts(Dossier& dossier) {
  const ConflictWriter writer(dossier);
  for (Conflict& conflict : dossier.conflicts) writer.write(conflict);
}

}  // namespace synoptic
