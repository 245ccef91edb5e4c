// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/query/searchedcampaign.h"

#include <gtest/gtest.h>

namespace wallchart {

std::string SearchedCampaign::find(const char *expression) const
{
    const ParsedFilter parsed = parse(expression);
    QStringList words;
    for (const FilterError &error : parsed.errors)
        words.append(QLatin1Char('!') + QString::fromLatin1(error.code.key));
    if (parsed.filter) {
        matching(*parsed.filter, m_index).each([&](std::size_t at) {
            words.append(m_reading.workers()[at].worker->fullName);
        });
    }
    return words.join(QStringLiteral(", ")).toStdString();
}

std::string faultsOf(const ParsedFilter &parsed)
{
    QStringList faults;
    for (const FilterError &error : parsed.errors)
        faults.append(QStringLiteral("%1+%2 %3")
                          .arg(error.span.start)
                          .arg(error.span.length)
                          .arg(QLatin1String(error.code.key)));
    EXPECT_EQ(parsed.filter.has_value(), parsed.errors.empty());
    return faults.join(QStringLiteral("; ")).toStdString();
}

std::string faultsOf(const char *expression)
{
    return faultsOf(parseFilter(QString::fromUtf8(expression)));
}

}   // namespace wallchart
