// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/paintedtext.h"

#include <QGuiApplication>

#include <gtest/gtest.h>

namespace wallchart {

TEST(FittingText, of_a_nested_place_the_end_stays)
{
    const QFontMetricsF metrics{QGuiApplication::font()};
    const QString place = QStringLiteral("Division 1 / Department 2 / Unit 17 / Night");
    const QString end = QStringLiteral("… / Unit 17 / Night");
    EXPECT_EQ(fittingText(metrics, place, metrics.horizontalAdvance(place) + 1), place);
    EXPECT_EQ(fittingText(metrics, place, metrics.horizontalAdvance(end) + 1), end);
    EXPECT_TRUE(fittingText(metrics, place, metrics.horizontalAdvance(end) - 3)
                    .startsWith(QStringLiteral("… / Unit 17")));
}

TEST(FittingText, anything_else_is_elided_at_its_end)
{
    const QFontMetricsF metrics{QGuiApplication::font()};
    const QString name = QStringLiteral("Emergency department / Night");
    const QString shown = fittingText(metrics, name, metrics.horizontalAdvance(name) - 10);
    EXPECT_TRUE(shown.startsWith(QStringLiteral("Emergency department")));
    EXPECT_TRUE(shown.endsWith(QChar(0x2026)));
}

}   // namespace wallchart
