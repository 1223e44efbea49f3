// Whether the words around a figure speak for it that somebody gives it, or the report itself: the encoder's reading.
//
// Each token bears a number for each place in which it may stand to a figure (Words::told); the mean over each place,
// summed, is the likelihood, as logarithm of odds. Features name it in steps of a half, so that the choice among voices
// (figure_voice.h) can weigh it beside all else.
#pragma once

#include <array>
#include <optional>
#include <string>
#include <vector>

#include "synoptic/annotate/annotations.h"

namespace synoptic {

/// The tokens of each place: the amount, its sentence, the one behind, the whole report, six tokens before and six
/// behind in the sentence, its first three, the three sentences before. A place may be empty.
std::array<TokenSpan, kToldPlaces> told_places(const Words& words, const Figure& figure);

/// Asked for each figure of one document; views it.
class FigureTold {
 public:
  /// Cost: linear in the tokens.
  explicit FigureTold(const Annotations& annotations);

  /// Logarithm of the odds that somebody is behind the figure; none without the encoder's reading. Linear in the
  /// sentences around.
  std::optional<double> odds(const Figure& figure) const;
  /// The features that the report's own voice has of it; none without.
  std::vector<std::string> features(const Figure& figure) const;

 private:
  const Words& words_;
  double whole_ = 0;  ///< What all tokens give together.
};

}  // namespace synoptic
