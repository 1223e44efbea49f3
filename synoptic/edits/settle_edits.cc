// Does each correction hold in the dossier that was made with it?
#include <algorithm>
#include <set>

#include "synoptic/edits/edits.h"
#include "synoptic/text/normalise.h"

namespace synoptic {

namespace {

class Settling {
 public:
  explicit Settling(Dossier& dossier) : dossier_(dossier) {}

  void settle(const Edit& edit, Judgement& judgement) {
    switch (edit.action) {
      case EditAction::same_figure:
      case EditAction::other_figure:
        return pair(dossier_.figures, edit.action == EditAction::same_figure, "figure", judgement);
      case EditAction::same_utterance:
      case EditAction::other_utterance:
        return pair(dossier_.quotations, edit.action == EditAction::same_utterance, "utterance", judgement);
      case EditAction::same_event:
      case EditAction::other_event:
        return pair(dossier_.timeline, edit.action == EditAction::same_event, "dated event", judgement);
      case EditAction::merge_actors: return actors(edit, true, judgement);
      case EditAction::split_actors: return actors(edit, false, judgement);
      case EditAction::rename_actor: return renamed(edit, judgement);
      case EditAction::published:
      case EditAction::outlet:
      case EditAction::not_this_story: return;
    }
  }

 private:
  static void misfit(Judgement& judgement, std::string why) {
    judgement.state = JudgementState::no_longer_fits;
    judgement.why = std::move(why);
  }

  bool holds(const Place& place, const JudgedPlace& judged) const {
    return dossier_.reports[place.document].document.id() == judged.document && place.span.overlaps(judged.span);
  }

  template <class Groups>
  std::set<std::string> groups_at(const Groups& groups, const JudgedPlace& judged) const {
    std::set<std::string> ids;
    for (const auto& group : groups) {
      for (const auto& mention : group.mentions) {
        if (holds(mention.place, judged)) ids.insert(group.id);
      }
    }
    return ids;
  }

  template <class Groups>
  void pair(const Groups& groups, bool same, const std::string& thing, Judgement& judgement) const {
    const std::set<std::string> a = groups_at(groups, judgement.places[0]), b = groups_at(groups, judgement.places[1]);
    if (a.empty() || b.empty())
      return misfit(judgement, "no " + thing + " is read in the " + (a.empty() ? "first" : "second") + " words");
    judgement.members.assign(a.begin(), a.end());
    for (const std::string& id : b) {
      if (!a.contains(id)) judgement.members.push_back(id);
    }
    const bool meet = std::any_of(a.begin(), a.end(), [&](const std::string& id) { return b.contains(id); });
    if (meet != same)
      misfit(judgement,
             same ? "the two could not be brought together: more than one " + thing + " stands in the words"
                  : "the two could not be parted: they are copies of one sentence, or another correction says that "
                    "they are one");
  }

  const DossierActor* actor_named(const std::string& name) const {
    const std::string wanted = folded(name);
    for (const DossierActor& actor : dossier_.actors) {
      if (folded(actor.name) == wanted) return &actor;
    }
    for (const DossierActor& actor : dossier_.actors) {
      for (const std::string& alias : actor.aliases) {
        if (folded(alias) == wanted) return &actor;
      }
    }
    return nullptr;
  }

  void actors(const Edit& edit, bool one, Judgement& judgement) const {
    const DossierActor* a = actor_named(edit.first);
    const DossierActor* b = actor_named(edit.second);
    if (a == nullptr || b == nullptr)
      return misfit(judgement, "no report names " + (a == nullptr ? edit.first : edit.second));
    judgement.members = {a->id};
    if (a != b) judgement.members.push_back(b->id);
    if ((a == b) != one)
      misfit(judgement, one ? "the two could not be brought together" : "one report uses both names for one");
  }

  void renamed(const Edit& edit, Judgement& judgement) const {
    const DossierActor* actor = actor_named(edit.second);
    if (actor == nullptr) return misfit(judgement, "no report names " + edit.first);
    judgement.members = {actor->id};
  }

  Dossier& dossier_;
};

}  // namespace

void settle_edits(const Edits& edits, const PlacedEdits& placed, Dossier& dossier) {
  dossier.judgements = placed.told;
  Settling settling(dossier);
  for (std::size_t at = 0; at < edits.edits.size(); ++at) {
    Judgement& judgement = dossier.judgements[at];
    if (judgement.state == JudgementState::followed) settling.settle(edits.edits[at], judgement);
    if (judgement.state == JudgementState::no_longer_fits)
      dossier.problems.push_back(
          {"edits.no_longer_fits",
           "line " + std::to_string(judgement.line) + " (" + judgement.what + ") no longer fits: " + judgement.why,
           edits.source});
  }
  dossier.problems.insert(dossier.problems.end(), edits.problems.begin(), edits.problems.end());
}

}  // namespace synoptic
