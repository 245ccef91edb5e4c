// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/ids.h"

#include <QFutureWatcher>
#include <QObject>

#include <functional>
#include <vector>

namespace wallchart {

/// Looks up in another thread who is behind a number, one number at a time: the last one wins.
class PeopleLookup final : public QObject {
    Q_OBJECT

public:
    explicit PeopleLookup(QObject *parent = nullptr);

    /// `find` runs in another thread and holds what it reads.
    using Find = std::function<std::vector<WorkerId>()>;
    void start(Find find);

Q_SIGNALS:
    void found(const std::vector<wallchart::WorkerId> &people);

private:
    QFutureWatcher<std::vector<WorkerId>> m_running;   // a continuation could outlive the page
};

}   // namespace wallchart
