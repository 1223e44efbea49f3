// The layer of figures: amounts with their bounds, and what they count.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "synoptic/text/span.h"

namespace synoptic {

enum class Qualifier : std::uint8_t { exact, about, at_least, more_than, at_most, less_than, between, vague };
enum class Direction : std::uint8_t { none, up, down };

/// How real the amount is said to be.
enum class FigureStatus : std::uint8_t { observed, estimated, planned, denied, hypothetical };

/// Which event an amount belongs to, as far as its own document tells.
enum class FigureEvent : std::uint8_t {
  reported,    ///< The event that the report is about, or nothing says otherwise.
  background,  ///< Another one: "in the 2019 accident", "last year's", the record, a rule, what is usual.
};

/// What sort of amount it is. Only `count`, `money`, `measure`, `percentage` and `ratio` are figures to be
/// compared between reports; the others are read so that they are not mistaken for those.
enum class FigureKind : std::uint8_t { count, money, measure, percentage, ratio, ordinal, age, score, label };

/// An amount as one document gives it.
struct Figure {
  Span span;    ///< Qualifier, amount and what is counted: "at least 3,000 North Korean troops".
  Span amount;  ///< The amount alone: "3,000", "two and a half million", "10-12".
  FigureKind kind = FigureKind::count;
  std::optional<double> low;   ///< Absent: open ("as many as 40").
  std::optional<double> high;  ///< Absent: open ("at least 40"). Never both absent.
  Qualifier qualifier = Qualifier::exact;
  Direction direction = Direction::none;  ///< "rose by 3 percent": up.
  std::optional<std::string>
      unit;                     ///< ISO 4217 code, "percent", a unit's name, with "/day" for a rate; absent: a count.
  std::string subject;          ///< What is counted, with the modifiers that restrict it: "North Korean troops".
  std::optional<Span> counted;  ///< The place of `subject`, where it stands in the text.
  std::string head;             ///< The head noun of the subject, singular, lower case: "troop".
  std::string predicate;        ///< Lemma of what is said of them: "kill", "deploy"; empty where unknown.
  std::string outcome;  ///< Class of what happened to the counted (data/outcome_classes.tsv: "die"), also where the
                        ///< noun or a heading says it ("23 dead", "the toll stands at 27"); empty: none.
  std::vector<std::string> restrictors;  ///< What narrows the counted: lemmas and folded names, sorted, each once
                                         ///< ("ugandan", "crew", "soldier" in "the soldiers among them").
  std::string scope;                     ///< Where: the place that restricts it ("Russia"); empty where none is given.
  FigureStatus status = FigureStatus::observed;
  FigureEvent event = FigureEvent::reported;
  bool withdrawn = false;  ///< Taken back by its own document: "corrects the toll to 23 from 25" withdraws 25.
  std::optional<std::uint32_t>
      same_as;            ///< Index of an earlier figure of the document that counts the same thing, where
                          ///< this one names it by reference only ("the number has since risen to 27").
  bool addition = false;  ///< "another 40", "40 more": not a total.
  std::optional<std::uint32_t>
      part_of;  ///< Index of the figure it is a part of ("12,000 troops, including 500 officers").
  std::optional<std::uint32_t>
      as_of;  ///< Index into the layer of times: the day it holds for, where its sentence gives one.

  bool operator==(const Figure&) const = default;
};

std::string_view to_string(Qualifier qualifier);  ///< "exact", "at least", ... as in the dossier.
std::string_view to_string(Direction direction);  ///< "up", "down"; "none".
std::string_view to_string(FigureStatus status);
std::string_view to_string(FigureKind kind);
std::string_view to_string(FigureEvent event);  ///< "reported", "background".

}  // namespace synoptic
