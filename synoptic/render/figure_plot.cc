#include "synoptic/render/figure_plot.h"

#include <algorithm>
#include <cmath>

#include "synoptic/render/wording.h"

namespace synoptic {

namespace {

void gridlines(const Page& page, const PlotScale& scale) {
  for (const double tick : scale.ticks) {
    const std::string x = percent(scale.at(tick));
    page.html.empty("line", {{"class", "g"}, {"x1", x}, {"x2", x}, {"y2", "100%"}});
  }
}

/// An arrow that begins at `x` and points to the open side.
void arrow(const Page& page, const std::string& x, bool to_the_right) {
  const auto at = page.html.element("svg", {{"x", x}, {"y", "50%"}, {"overflow", "visible"}});
  page.html.empty("path", {{"class", "arrow"},
                           {"d", to_the_right ? "M7 0H27M22-4.5L27 0L22 4.5" : "M-7 0H-27M-22-4.5L-27 0L-22 4.5"}});
}

void dot(const Page& page, const std::string& x, FigureStatus status) {
  const bool is_hollow =
      status == FigureStatus::planned || status == FigureStatus::denied || status == FigureStatus::hypothetical;
  page.html.empty("circle", {{"class", is_hollow ? "dot hollow" : "dot"}, {"cx", x}, {"cy", "50%"}, {"r", "6"}});
  if (status != FigureStatus::denied) return;
  const auto at = page.html.element("svg", {{"x", x}, {"y", "50%"}, {"overflow", "visible"}});
  page.html.empty("path", {{"class", "arrow"}, {"d", "M-9 9L9-9"}});
}

void marks(const Page& page, const PlotScale& scale, const FigureMention& mention) {
  if (mention.low && mention.high && *mention.low != *mention.high) {
    const double from = scale.at(*mention.low), to = scale.at(*mention.high);
    page.html.empty("line",
                    {{"class", "bar"}, {"x1", percent(from)}, {"x2", percent(to)}, {"y1", "50%"}, {"y2", "50%"}});
    dot(page, percent(from), mention.status);
    dot(page, percent(to), mention.status);
    return;
  }
  const std::string x = percent(scale.at(mention.low ? *mention.low : *mention.high));
  if (!mention.high) arrow(page, x, true);
  if (!mention.low) arrow(page, x, false);
  dot(page, x, mention.status);
}

}  // namespace

FigurePlot::FigurePlot(const FigureGroup& group, const std::vector<FigureRow>& rows) {
  std::vector<double> values;
  for (const FigureRow& row : rows) {
    const FigureMention& mention = group.mentions[row.first];
    if (!mention.low && !mention.high) return;
    for (const std::optional<double>& bound : {mention.low, mention.high}) {
      if (!bound) continue;
      if (!std::isfinite(*bound) || std::abs(*bound) > 1e300) return;
      values.push_back(*bound);
    }
  }
  if (rows.size() < 2) return;
  drawn_ = true;
  linear_ = linear_scale(values);
  const auto [least, greatest] = std::minmax_element(values.begin(), values.end());
  // Below a threefold span a logarithmic axis shows nothing that a linear one does not.
  if (*least > 1e-300 && *greatest >= 3 * *least) logarithmic_ = logarithmic_scale(values);
  begins_logarithmic_ = has_both_scales() && spans_magnitudes(values);
}

void FigurePlot::strip(const Page& page, const FigureMention& mention, std::string_view title) const {
  for (const PlotScale* scale : {&linear_, &logarithmic_}) {
    if (scale == &logarithmic_ && !has_both_scales()) continue;
    const auto svg = page.html.element("svg", {{"class", scale->logarithmic ? "log" : "lin"}, {"role", "img"}});
    page.html.leaf("title", title);
    gridlines(page, *scale);
    marks(page, *scale, mention);
  }
}

void FigurePlot::axis(const Page& page, std::string_view title, std::string_view description) const {
  for (const PlotScale* scale : {&linear_, &logarithmic_}) {
    if (scale == &logarithmic_ && !has_both_scales()) continue;
    const auto svg = page.html.element("svg", {{"class", scale->logarithmic ? "log" : "lin"}, {"role", "img"}});
    page.html.leaf("title", title).leaf("desc", description);
    for (const double tick : scale->ticks) {
      const std::string x = percent(scale->at(tick));
      page.html.empty("line", {{"class", "g"}, {"x1", x}, {"x2", x}, {"y2", "5"}});
      page.html.leaf("text", {{"x", x}, {"y", "18"}}, number_words(tick));
    }
  }
}

}  // namespace synoptic
