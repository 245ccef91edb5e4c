// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/charts/chartwords.h"
#include "core/charts/textmeasurer.h"

namespace wallchart {

/// English sentences for tests: what ui/text supplies to the program.
[[nodiscard]] ChartWords plainWords();

/// Every sign is 0.55 of the size wide, bold ones 0.6; lines are 1.25 high.
class EvenMeasurer final : public TextMeasurer {
public:
    [[nodiscard]] double width(const QString &text, const TextStyle &style) const override;
    [[nodiscard]] double lineHeight(const TextStyle &style) const override;
};

}   // namespace wallchart
