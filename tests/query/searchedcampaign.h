// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/query/filtermatching.h"
#include "core/query/filterparsing.h"
#include "tests/support/campaignfromtext.h"

namespace wallchart {

/// A campaign that is searched by expressions.
class SearchedCampaign {
public:
    explicit SearchedCampaign(const Campaign &campaign, QDate asOf = kTextDay)
        : m_reading(campaign, asOf), m_index(m_reading)
    {
    }
    SearchedCampaign(const SearchedCampaign &) = delete;
    SearchedCampaign &operator=(const SearchedCampaign &) = delete;

    [[nodiscard]] const WorkerIndex &index() const { return m_index; }
    [[nodiscard]] ParsedFilter parse(const char *expression) const
    {
        return parseFilter(QString::fromUtf8(expression), m_index);
    }
    /// The full names of those found, in order of chart numbers, with ", " between; or the keys
    /// of the errors with "!" in front.
    [[nodiscard]] std::string find(const char *expression) const;

private:
    Reading m_reading;
    WorkerIndex m_index;
};

/// What is wrong with an expression in itself: `start+length key`, with "; " between.
[[nodiscard]] std::string faultsOf(const ParsedFilter &parsed);
[[nodiscard]] std::string faultsOf(const char *expression);

}   // namespace wallchart
