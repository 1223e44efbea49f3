// Where a correction's words stand, and what it changes of a document.
#include <algorithm>
#include <optional>
#include <variant>

#include "synoptic/edits/edits.h"

namespace synoptic {

namespace {

std::string quoted(std::string_view words) { return "“" + std::string(words) + "”"; }

/// One of `documents`, or why none is meant.
using Found = std::variant<std::size_t, std::string>;

class Placing {
 public:
  explicit Placing(std::vector<Document> documents) { placed_.documents = std::move(documents); }

  PlacedEdits run(const Edits& edits) {
    for (const Edit& edit : edits.edits) {
      told_ = {};
      told_.line = edit.line;
      told_.by = edit.by;
      told_.note = edit.note;
      follow(edit);
      placed_.told.push_back(std::move(told_));
    }
    return std::move(placed_);
  }

 private:
  void follow(const Edit& edit) {
    switch (edit.action) {
      case EditAction::same_figure: return pair(edit, JudgedKind::figure, true, "the same figure");
      case EditAction::other_figure: return pair(edit, JudgedKind::figure, false, "not the same figure");
      case EditAction::same_utterance: return pair(edit, JudgedKind::utterance, true, "the same utterance");
      case EditAction::other_utterance: return pair(edit, JudgedKind::utterance, false, "not the same utterance");
      case EditAction::same_event: return pair(edit, JudgedKind::event, true, "the same event");
      case EditAction::other_event: return pair(edit, JudgedKind::event, false, "not the same event");
      case EditAction::merge_actors: return actor(edit, JudgedActor::Is::merged, edit.first + " is " + edit.second);
      case EditAction::split_actors: return actor(edit, JudgedActor::Is::split, edit.first + " is not " + edit.second);
      case EditAction::rename_actor:
        return actor(edit, JudgedActor::Is::renamed, edit.first + " is called " + edit.second);
      case EditAction::published:
        told_.what = edit.report + " was published on " + edit.value;
        return restate(edit, [&](Metadata& metadata) {
          metadata.published =
              DatedBasis{DateInterval::of(*PartialDate::parse(edit.value)), Basis::stated, "judged by hand"};
        });
      case EditAction::outlet:
        told_.what = edit.report + " is by " + edit.value;
        return restate(edit, [&](Metadata& metadata) { metadata.outlet = edit.value; });
      case EditAction::not_this_story: break;
    }
    told_.what = edit.report + " is not of this story";
    const Found found = document(edit.report);
    if (const auto* at = std::get_if<std::size_t>(&found))
      placed_.documents.erase(placed_.documents.begin() + static_cast<std::ptrdiff_t>(*at));
    else
      misfit(std::get<std::string>(found));
  }

  void misfit(std::string why) {
    told_.state = JudgementState::no_longer_fits;
    told_.why = std::move(why);
  }

  /// The only report of that source, end of a source, address, outlet or id; the first of these that any bears.
  Found document(const std::string& name) const {
    using Bears = bool (*)(const Document&, const std::string&);
    constexpr Bears kWays[] = {
        [](const Document& one, const std::string& wanted) { return one.source() == wanted || one.id() == wanted; },
        [](const Document& one, const std::string& wanted) { return one.source().ends_with("/" + wanted); },
        [](const Document& one, const std::string& wanted) { return one.metadata().url == wanted; },
        [](const Document& one, const std::string& wanted) { return one.metadata().outlet == wanted; }};
    for (const Bears bears : kWays) {
      std::optional<std::size_t> found;
      for (std::size_t at = 0; at < placed_.documents.size(); ++at) {
        if (!bears(placed_.documents[at], name)) continue;
        if (found) return "several reports are called '" + name + "'";
        found = at;
      }
      if (found) return *found;
    }
    return "there is no report '" + name + "'";
  }

  std::optional<JudgedPlace> place(const EditPlace& wanted) {
    const Found found = document(wanted.report);
    if (const auto* why = std::get_if<std::string>(&found)) {
      misfit(*why);
      return std::nullopt;
    }
    const Document& document = placed_.documents[std::get<std::size_t>(found)];
    const std::string& text = document.text();
    std::vector<std::size_t> begins;
    for (std::size_t at = text.find(wanted.words); at != std::string::npos; at = text.find(wanted.words, at + 1)) {
      begins.push_back(at);
      if (wanted.number > 0 ? begins.size() == wanted.number : begins.size() == 2) break;
    }
    const std::size_t wanted_at = wanted.number > 0 ? wanted.number - 1 : 0;
    if (begins.size() <= wanted_at) {
      misfit(quoted(wanted.words) + " does not stand in " + wanted.report +
             (wanted.number > 1 ? " " + std::to_string(wanted.number) + " times" : ""));
      return std::nullopt;
    }
    if (wanted.number == 0 && begins.size() > 1) {
      misfit(quoted(wanted.words) + " stands in " + wanted.report + " several times: name more words, or a \"number\"");
      return std::nullopt;
    }
    const auto begin = static_cast<std::uint32_t>(begins[wanted_at]);
    return JudgedPlace{document.id(), {begin, begin + static_cast<std::uint32_t>(wanted.words.size())}};
  }

  void pair(const Edit& edit, JudgedKind kind, bool same, const std::string& what) {
    told_.what = what + ": " + quoted(edit.a.words) + " (" + edit.a.report + "), " + quoted(edit.b.words) + " (" +
                 edit.b.report + ")";
    const std::optional<JudgedPlace> a = place(edit.a), b = a ? place(edit.b) : std::nullopt;
    if (!a || !b) return;
    if (*a == *b) return misfit("both are the same words of one report");
    told_.places = {*a, *b};
    placed_.judgements.pairs.push_back({kind, same, *a, *b});
  }

  void actor(const Edit& edit, JudgedActor::Is is, std::string what) {
    told_.what = std::move(what);
    placed_.judgements.actors.push_back({is, edit.first, edit.second});
  }

  template <class Change>
  void restate(const Edit& edit, Change change) {
    const Found found = document(edit.report);
    if (const auto* why = std::get_if<std::string>(&found)) return misfit(*why);
    Document& document = placed_.documents[std::get<std::size_t>(found)];
    Metadata metadata = document.metadata();
    change(metadata);
    document = Document(document.source(), document.text(), document.blocks(), std::move(metadata), document.problems(),
                        document.kept_out_text(), document.kept_out());
  }

  PlacedEdits placed_;
  Judgement told_;
};

}  // namespace

PlacedEdits place_edits(const Edits& edits, std::vector<Document> documents) {
  return Placing(std::move(documents)).run(edits);
}

}  // namespace synoptic
