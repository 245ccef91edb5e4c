// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/editing/campaignfiles.h"
#include "ui/settings/preferencesfile.h"
#include "ui/widgets/appearance.h"

#include <QRect>

#include <functional>

namespace wallchart {

/// What the program must remember while it locks itself: no content, no key.
struct LockTicket {
    QString path;
    QRect geometry;
    QString language;
    ThemeChoice theme = ThemeChoice::FollowSystem;
};

/// What the window needs from the outside; the composition root provides it.
struct Services {
    CampaignFiles &files;
    const Clock &clock;
    Appearance &appearance;
    PreferencesFile &preferences;
    /// The words of a recovery sheet; null = none can be made.
    std::function<Result<QStringList>(const QString &path, const Secret &passphrase)> recoveryWords;
    /// Starts the program afresh on its lock page, so that the old memory is gone; returns only
    /// when that fails. Null = the window closes the campaign and asks for its passphrase.
    std::function<void(const LockTicket &)> startAfresh;
};

}   // namespace wallchart
