// Claims by origins: the grid with the reports of one origin in one column, sorted by how much depends on a claim.
//
// Ten papers that carry one agency's text are one column, so that they never look like ten voices. Of many origins no
// table has room for a column each: matrix_shape() says whether cells hold words, signs, or are summed up by state.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "synoptic/dossier/dossier.h"

namespace synoptic {

/// What one or several reports of a column say of a claim.
struct MatrixValue {
  CellState state = CellState::says;
  std::string words;  ///< The report's own amount, day or hour, else its own words, shortened.
  std::vector<std::uint32_t> documents;
  Place place;  ///< Of the first of them.
};

struct MatrixRow {
  const GridRow* claim = nullptr;
  std::vector<std::vector<MatrixValue>> cells;  ///< One a column; empty: silent. What says so first.
  std::size_t weight = 0;
};

/// How a table of so many columns is drawn on a page 1,000 pixels wide.
enum class MatrixShape : std::uint8_t {
  words,   ///< A column an origin, values in words.
  signs,   ///< A column an origin, a sign or a very short value in each.
  summed,  ///< A column a state, in each the values with how many origins give them.
};

struct Matrix {
  std::vector<std::uint32_t> columns;  ///< Indices into Dossier::origins, those with reports, in their order.
  std::vector<MatrixRow> rows;         ///< The heaviest first.
  MatrixShape shape = MatrixShape::words;
};

/// The rows of the grid that are shown: of two days that a conflict names for one event, the one that more reports
/// give; its cells tell the other day as well.
std::vector<const GridRow*> shown_claims(const Dossier& dossier);

MatrixShape matrix_shape(std::size_t columns);

/// Weight: reports that tell it, three more where two of them cannot both hold, two where it tells what happened to
/// people; of equals as in the grid. Cost: linear in the cells, n log n in the rows.
Matrix matrix_of(const Dossier& dossier);
Matrix matrix_of(Dossier&&) = delete;  // the rows view the dossier

/// The values of a row over all columns, by state and words, those of most origins first.
struct SummedValue {
  CellState state = CellState::says;
  std::string words;
  std::size_t origins = 0;
  Place place;
};
std::vector<SummedValue> summed(const MatrixRow& row);

}  // namespace synoptic
