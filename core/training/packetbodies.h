// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/campaign.h"
#include "core/training/bodyfields.h"

namespace wallchart {

// How rows stand in the bodies of packets, and how they are read back. What is private to a file
// (whose it is, who somebody is on the chart) does not travel.

[[nodiscard]] QJsonObject toBody(const StoredEdition &edition);
[[nodiscard]] QJsonObject toBody(const TrainingGroup &group);
[[nodiscard]] QJsonObject toBody(const SmallGroup &group);
/// With the e-mail only where it is said.
enum class WithEmail { No, Yes };
[[nodiscard]] QJsonObject toBody(const Participant &participant, WithEmail email);
/// A review with the week, version and time of what it is about.
[[nodiscard]] QJsonObject toBody(const Review &review, const Submission &work);
[[nodiscard]] QJsonObject toBody(const StatusLine &line);

// Each expects its fields of `fields`, which has to be finished by who asks.
[[nodiscard]] StoredEdition editionFromBody(BodyFields &fields);
[[nodiscard]] TrainingGroup groupFromBody(BodyFields &fields);
[[nodiscard]] SmallGroup smallGroupFromBody(BodyFields &fields);
[[nodiscard]] Participant participantFromBody(BodyFields &fields);
[[nodiscard]] StatusLine statusLineFromBody(BodyFields &fields);

/// A review as it comes in, before it is known which row it is about.
struct ReviewInPacket {
    int week = 0;
    int version = 1;
    QDateTime madeAt;
    WorkSource source = WorkSource::Packet;
    QString facilitator;
    QDateTime at;
    Verdict verdict = Verdict::Approve;
    std::vector<RubricMark> marks = {};
    std::vector<TaskComment> comments = {};
};
[[nodiscard]] ReviewInPacket reviewFromBody(BodyFields &fields);

/// Reads a list of objects with one of the readers above; unsound = false is noted in `fields`.
template <class T>
[[nodiscard]] std::vector<T> listFromBody(BodyFields &fields, const char *name,
                                          T (*read)(BodyFields &))
{
    std::vector<T> rows;
    for (const QJsonValue each : fields.array(name)) {
        BodyFields row(each);
        rows.push_back(read(row));
        fields.expect(row.finished());
    }
    return rows;
}
template <class T>
[[nodiscard]] T objectFromBody(BodyFields &fields, const char *name, T (*read)(BodyFields &))
{
    BodyFields row(fields.object(name));
    T value = read(row);
    fields.expect(row.finished());
    return value;
}

}   // namespace wallchart
