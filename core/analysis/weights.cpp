// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/weights.h"

namespace wallchart {

namespace {

std::size_t weightPosition(std::string_view key)
{
    const auto found = std::find_if(
        kShippedWeights.begin(), kShippedWeights.end(),
        [&](const ShippedWeight &weight) { return std::string_view(weight.key) == key; });
    return static_cast<std::size_t>(found - kShippedWeights.begin());
}

}   // namespace

Weights::Weights(const Campaign &campaign)
{
    std::transform(kShippedWeights.begin(), kShippedWeights.end(), m_values.begin(),
                   [](const ShippedWeight &weight) { return weight.value; });
    if (!campaign.hasSettings()) return;
    for (const Weight &changed : campaign.settings().weights) {
        const std::size_t at = weightPosition(changed.key.toStdString());
        if (at == kShippedWeights.size()) continue;
        m_values[at] = std::clamp(changed.value, kShippedWeights[at].least,
                                  kShippedWeights[at].most);
    }
}

double Weights::of(std::string_view key) const
{
    const std::size_t at = weightPosition(key);
    if (at == kShippedWeights.size()) qFatal("no weight has that key");
    return m_values[at];
}

}   // namespace wallchart
