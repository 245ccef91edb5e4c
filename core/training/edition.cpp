// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/training/edition.h"

#include <algorithm>

namespace wallchart {

namespace {

constexpr int kDaysAWeek = 7;

template <class T>
const T *ofWeek(const std::vector<T> &all, int week)
{
    const auto found = std::find_if(all.begin(), all.end(),
                                    [week](const T &one) { return one.week == week; });
    return found == all.end() ? nullptr : &*found;
}

}   // namespace

QString textIn(const Texts &texts, const QString &language)
{
    const QString main = language.section(u'_', 0, 0).section(u'-', 0, 0);
    for (const QString &tag : {language, main, QStringLiteral("en")}) {
        const auto found = texts.find(tag);
        if (found != texts.end()) return found->second;
    }
    return texts.empty() ? QString() : texts.begin()->second;
}

bool Edition::isTemplate() const
{
    return std::none_of(sessions.begin(), sessions.end(),
                        [](const EditionSession &one) { return one.on.isValid(); });
}

const EditionTrack *Edition::track(const QString &trackKey) const
{
    const auto found = std::find_if(tracks.begin(), tracks.end(),
                                    [&](const EditionTrack &one) { return one.key == trackKey; });
    return found == tracks.end() ? nullptr : &*found;
}

const EditionSession *Edition::session(int week) const
{
    return ofWeek(sessions, week);
}

const EditionAssignment *Edition::assignment(int week) const
{
    return ofWeek(assignments, week);
}

const EditionTask *Edition::task(const QString &taskKey) const
{
    for (const EditionAssignment &assignment : assignments) {
        for (const EditionTask &each : assignment.tasks) {
            if (each.key == taskKey) return &each;
        }
    }
    return nullptr;
}

Edition startedOn(const Edition &pattern, const EditionStart &start)
{
    Edition edition = pattern;
    edition.key = start.key;
    if (!start.title.empty()) edition.title = start.title;
    edition.registrationUntil = start.registrationUntil;
    if (edition.sessions.empty()) return edition;
    const int firstWeek = edition.sessions.front().week;
    for (EditionSession &session : edition.sessions)
        session.on = start.starts.addDays(kDaysAWeek * (session.week - firstWeek));
    return edition;
}

}   // namespace wallchart
