// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/edits.h"

namespace wallchart {

Edits::Edits() = default;
Edits::~Edits() = default;
Edits::Edits(const Edits &other) = default;
Edits::Edits(Edits &&other) noexcept = default;
Edits &Edits::operator=(const Edits &other) = default;
Edits &Edits::operator=(Edits &&other) noexcept = default;
bool Edits::operator==(const Edits &other) const = default;

std::size_t Edits::size() const
{
    return std::apply([](const auto &...list) { return (list.size() + ... + 0u); }, m_edits);
}

void Edits::append(const Edits &next)
{
    eachEntity([&]<class T>(EntityType<T>) {
        of<T>().insert(of<T>().end(), next.of<T>().begin(), next.of<T>().end());
    });
}

Edits Edits::inverse() const
{
    Edits result;
    eachEntity([&]<class T>(EntityType<T>) {
        result.of<T>().reserve(of<T>().size());
        for (const Edit<T> &edit : of<T>()) result.of<T>().push_back(edit.inverse());
    });
    return result;
}

}   // namespace wallchart
