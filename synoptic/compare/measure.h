// What a figure counts, in terms that compare across reports.
//
// A subject in words ("about 11,000 North Korean infantry are currently training") becomes a Measure: the class of
// its head noun, what happened to the counted, the countries and modifiers that restrict it, and the words around.
// same_measure() weighs two of them. Tables: data/counted_nouns.tsv, data/happenings.tsv.
#pragma once

#include <string>
#include <vector>

#include "synoptic/compare/collation.h"

namespace synoptic {

struct Measure {
  FigureKind kind = FigureKind::count;
  std::string unit;                  ///< Empty for a count.
  std::string noun;                  ///< Class of the head noun ("forces"), else its dictionary form; empty: none.
  std::string happening;             ///< Class of what happened to them ("die"); empty: none that is told apart.
  std::vector<TermId> owners;        ///< Countries and names that restrict the subject ("North Korean"); sorted.
  std::vector<TermId> modifiers;     ///< The subject's other restricting terms; sorted.
  std::vector<TermId> surroundings;  ///< Content terms of the sentence outside the figure; sorted.
  std::string scope;                 ///< Folded; empty where none is given.
  bool is_people_of = false;         ///< The head is a people ("North Koreans").
  bool is_part = false;              ///< Of another figure of its sentence.
  bool is_share = false;             ///< "two of the dead": a share of what is named, not comparable with other shares.
  bool addition = false;
  bool is_change = false;  ///< "rose by 3 percent".

  bool operator==(const Measure&) const = default;
};

/// Reads what figure `index` of the account counts.
Measure measure_of(const Account& account, std::size_t index, Vocabulary& vocabulary);

/// At least this, and two figures count the same thing. Chosen with the weights of measure.cc so that a noun needs
/// one more agreement; held to the development story (B-cubed 1.0) and read by eye on 33 events (2026-11-22).
inline constexpr double kSameMeasure = 0.5;

/// How much speaks for two figures counting the same thing; 0 where something excludes it. `closeness` of their
/// amounts: 1 where equal, which forgives a modifier that only one of them has; 0.9 for 180 and 200; 0 far apart.
double same_measure(const Measure& a, const Measure& b, double closeness, const Vocabulary& vocabulary);

/// What a heading calls a happening: "dead", "injured"; empty where it is none.
std::string_view heading_of(std::string_view happening);

}  // namespace synoptic
