// Reports built by hand for tests: a text, and what is read in it, named by words of the text.
//
// Only tests include this. Words are tagged by the built-in tagger; every layer holds what the test adds and
// nothing else, so that a test of a comparison does not hang on the readers below.
#pragma once

#include <cassert>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "synoptic/annotate/annotations.h"
#include "synoptic/language/lemma.h"

namespace synoptic::testing {

/// One report under construction. Places are given as words that stand in the text; the first such place counts.
class ReportBuilder {
 public:
  ReportBuilder(std::string outlet, std::string day, std::string text)
      : outlet_(std::move(outlet)), day_(std::move(day)), text_(std::move(text)) {}

  Span at(std::string_view words) const {
    const std::size_t begin = text_.find(words);
    assert(begin != std::string::npos);
    return {static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(begin + words.size())};
  }

  /// A count: `words` is the whole ("at least 40 people"), `amount` in it, the rest its subject unless given.
  ReportBuilder& count(std::string_view words, std::string_view amount, double low, double high, std::string subject,
                       std::string predicate = "", Qualifier qualifier = Qualifier::exact) {
    Figure figure;
    figure.span = at(words);
    const std::size_t inside = words.find(amount);
    figure.amount = {figure.span.begin + static_cast<std::uint32_t>(inside),
                     figure.span.begin + static_cast<std::uint32_t>(inside + amount.size())};
    figure.low = low;
    figure.high = high;
    figure.qualifier = qualifier;
    figure.head = noun_lemma(std::string_view(subject).substr(subject.rfind(' ') + 1));
    figure.subject = std::move(subject);
    figure.outcome = predicate;  // the tests' verbs are the names of their outcomes
    figure.predicate = std::move(predicate);
    figures_.push_back(std::move(figure));
    return *this;
  }
  Figure& last_figure() { return figures_.back(); }

  ReportBuilder& quote(std::string_view words, std::string speaker) {
    Quotation quotation;
    quotation.span = quotation.outer = at(words);
    quotation.speaker = std::move(speaker);
    quotations_.push_back(std::move(quotation));
    return *this;
  }

  ReportBuilder& date(std::string_view words, std::string_view day) {
    Timex time;
    time.span = at(words);
    time.when = DateInterval::of(*PartialDate::parse(day));
    times_.push_back(std::move(time));
    return *this;
  }

  ReportBuilder& said(std::string_view source, std::string_view cue, std::string_view content,
                      Stance stance = Stance::asserts, SourceKind kind = SourceKind::person) {
    Attribution attribution;
    attribution.source = {at(source)};
    attribution.cue = {at(cue)};
    attribution.content = {at(content)};
    attribution.span = cover(cover(at(source), at(cue)), at(content));
    attribution.voice = std::string(source);
    attribution.cue_lemma = verb_lemma(cue);
    attribution.stance = stance;
    attribution.kind = kind;
    attributions_.push_back(std::move(attribution));
    return *this;
  }

  ReportBuilder& actor(std::string_view words, EntityKind kind, const std::string& country = "") {
    Actor actor;
    actor.kind = kind;
    actor.name = std::string(words);
    if (!country.empty()) actor.country = country;
    Mention mention;
    mention.span = at(words);
    mention.kind = kind;
    mention.name = actor.name;
    mention.actor = static_cast<std::uint32_t>(actors_.size());
    mentions_.push_back(std::move(mention));
    actors_.push_back(std::move(actor));
    return *this;
  }

  ReportBuilder& title(std::string headline) {
    title_ = std::move(headline);
    return *this;
  }

  Annotations build() const {
    const DatedBasis published{DateInterval::of(*PartialDate::parse(day_)), Basis::stated, "test"};
    Metadata metadata;
    metadata.outlet = outlet_;
    if (!title_.empty()) metadata.title = title_;
    metadata.published = published;
    std::vector<Block> blocks;
    std::vector<Span> zones;
    for (std::size_t begin = 0; begin < text_.size();) {
      const std::size_t end = std::min(text_.find('\n', begin), text_.size());
      if (end > begin) {
        zones.push_back({static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(end)});
        blocks.push_back({zones.back()});
      }
      begin = end + 1;
    }
    Document document("tests/" + outlet_ + ".txt", text_, blocks, metadata);
    Words words = tag_words(document.text(), segment(document.text(), zones));
    return Annotations{document,
                       published,
                       std::move(words),
                       Layer<Mention>(mentions_),
                       actors_,
                       Layer<Timex>(times_),
                       Layer<Figure>(figures_),
                       Layer<Quotation>(quotations_),
                       Layer<Attribution>(attributions_),
                       {},
                       {},
                       {}};
  }

 private:
  std::string outlet_, day_, text_, title_;
  std::vector<Figure> figures_;
  std::vector<Quotation> quotations_;
  std::vector<Timex> times_;
  std::vector<Attribution> attributions_;
  std::vector<Mention> mentions_;
  Actors actors_;
};

}  // namespace synoptic::testing
