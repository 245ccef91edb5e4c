// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/storage/database.h"

#include <vector>

namespace wallchart {

/// The ids of the rows that lie on inner pages of a table's tree, in order: between two of them
/// lies one leaf page. Inner pages that cannot be read are left out, with all below them.
///
/// Reads the pages themselves, for SQLite gives the rows of an inner page only together with
/// those of the leaves. Format: https://sqlite.org/fileformat2.html#b_tree_pages
[[nodiscard]] std::vector<Uuid> innerIds(Database &database, const QString &table);

}   // namespace wallchart
