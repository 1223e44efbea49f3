// The dot plot of one figure: a strip of SVG for each value, all on one scale.
//
// Positions are percentages, so that a strip stretches with the page while dots stay round. Where every value is
// above 0 both scales are drawn, and a check box beside the plot chooses which is shown: no script is needed.
#pragma once

#include <vector>

#include "synoptic/render/figure_rows.h"
#include "synoptic/render/html_parts.h"
#include "synoptic/render/plot_scale.h"

namespace synoptic {

class FigurePlot {
 public:
  /// Null plot (drawn() is false) where there are fewer than two rows, or a row without a finite bound.
  FigurePlot(const FigureGroup& group, const std::vector<FigureRow>& rows);

  bool drawn() const { return drawn_; }
  bool has_both_scales() const { return logarithmic_.logarithmic; }
  /// True where the logarithmic scale is shown first.
  bool begins_logarithmic() const { return begins_logarithmic_; }
  /// The strip of one value; `title` says it in words.
  void strip(const Page& page, const FigureMention& mention, std::string_view title) const;
  /// The axis with its ticks; `title` names the plot and `description` says how to read it.
  void axis(const Page& page, std::string_view title, std::string_view description) const;

 private:
  bool drawn_ = false, begins_logarithmic_ = false;
  PlotScale linear_, logarithmic_;
};

}  // namespace synoptic
