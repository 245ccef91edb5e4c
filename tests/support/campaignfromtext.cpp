// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/campaignfromtext.h"

#include "core/model/cells.h"
#include "core/model/shippedscale.h"

#include <QRegularExpression>

#include <stdexcept>

namespace wallchart {

namespace {

constexpr std::uint64_t kSeed = 20230301;
const QString kOpen = QStringLiteral("?");

[[noreturn]] void refuse(const char *what, const QString &text)
{
    throw std::invalid_argument(std::string(what) + ": " + text.toStdString());
}

QStringList trimmedParts(const QString &text, QChar separator)
{
    QStringList parts = text.split(separator);
    for (QString &part : parts) part = part.trimmed();
    return parts;
}

class TextReader {
public:
    TextReader();
    void readLine(const QString &line);
    [[nodiscard]] Campaign finish();

private:
    void readPerson(const QString &text, const Cell &cell);
    void readMark(const QString &mark, const Worker &worker);
    Cell cellOf(const QString &path);
    UnitId unitOf(const QString &name, std::optional<UnitId> parent);
    ShiftId shiftOf(const QString &name);

    IdSource m_ids = IdSource::seeded(kSeed, QDateTime(kTextDay, {}, Qt::UTC).toMSecsSinceEpoch());
    Edits m_edits;
    WorksiteId m_worksite = m_ids.make<WorksiteId>();
    ScaleId m_scale = m_ids.make<ScaleId>();
    std::vector<std::pair<WorkerId, QString>> m_follows;
};

TextReader::TextReader()
{
    m_edits.add(
        Settings{.id = m_ids.make<SettingsId>(), .campaignName = QStringLiteral("Campaign")});
    m_edits.add(Worksite{.id = m_worksite, .name = QStringLiteral("Hospital")});
    m_edits.add(shippedScale(m_scale));
    for (TieKind &kind : shippedTieKinds(m_ids)) m_edits.add(std::move(kind));
}

UnitId TextReader::unitOf(const QString &name, std::optional<UnitId> parent)
{
    int order = 0;
    for (const Edit<Unit> &known : m_edits.of<Unit>()) {
        if (known.after->name == name && known.after->parent == parent) return known.id();
        ++order;
    }
    const auto id = m_ids.make<UnitId>();
    m_edits.add(
        Unit{.id = id, .worksite = m_worksite, .parent = parent, .name = name, .order = order});
    return id;
}

ShiftId TextReader::shiftOf(const QString &name)
{
    int order = 0;
    for (const Edit<Shift> &known : m_edits.of<Shift>()) {
        if (known.after->name == name) return known.id();
        ++order;
    }
    const auto id = m_ids.make<ShiftId>();
    m_edits.add(Shift{.id = id, .worksite = m_worksite, .name = name, .order = order});
    return id;
}

Cell TextReader::cellOf(const QString &path)
{
    QStringList names = trimmedParts(path, QLatin1Char('/'));
    if (names.size() < 2) refuse("a cell needs a unit and a shift", path);
    Cell cell;
    const QString shift = names.takeLast();
    if (shift != kOpen) cell.shift = shiftOf(shift);
    for (const QString &name : std::as_const(names)) {
        if (name != kOpen) cell.unit = unitOf(name, cell.unit);
    }
    return cell;
}

void TextReader::readLine(const QString &line)
{
    static const QRegularExpression kLine(
        QStringLiteral("^([^:(]+?)\\s*(?:\\((\\d+)\\))?\\s*:(.*)$"));
    const QRegularExpressionMatch match = kLine.match(line);
    if (!match.hasMatch()) refuse("not a cell", line);
    const Cell cell = cellOf(match.captured(1));
    if (match.hasCaptured(2)) {
        m_edits.add(HeadCount{.id = m_ids.make<HeadCountId>(),
                              .worksite = m_worksite,
                              .unit = cell.unit,
                              .shift = cell.shift,
                              .people = match.captured(2).toInt(),
                              .on = kTextDay});
    }
    if (match.captured(3).trimmed().isEmpty()) return;
    for (const QString &person : trimmedParts(match.captured(3), QLatin1Char(',')))
        readPerson(person, cell);
}

void TextReader::readPerson(const QString &text, const Cell &cell)
{
    QStringList parts = trimmedParts(text, QChar(0x2192));
    QStringList words = parts.takeFirst().split(QLatin1Char(' '), Qt::SkipEmptyParts);
    if (words.isEmpty()) refuse("a worker needs a name", text);
    QStringList marks;
    static const QRegularExpression kMark(QStringLiteral("^(\\d|\\(.+\\))$"));
    while (words.size() > 1 && kMark.match(words.last()).hasMatch()) marks.append(words.takeLast());
    QString name = words.join(QLatin1Char(' '));
    for (; name.endsWith(QLatin1Char('*')); name.chop(1)) marks.append(QStringLiteral("*"));
    const Worker worker{.id = m_ids.make<WorkerId>(),
                        .number = static_cast<int>(m_edits.of<Worker>().size()) + 1,
                        .fullName = name};
    m_edits.add(worker);
    m_edits.add(Post{.id = m_ids.make<PostId>(),
                     .worker = worker.id,
                     .worksite = m_worksite,
                     .unit = cell.unit,
                     .shift = cell.shift});
    const auto stars = marks.removeAll(QStringLiteral("*"));
    if (stars > 0) {
        const auto state = stars == 1 ? LeaderState::Confirmed : LeaderState::Proven;
        m_edits.add(LeaderMark{
            .id = m_ids.make<LeaderMarkId>(), .worker = worker.id, .state = state, .on = kTextDay});
    }
    for (const QString &mark : std::as_const(marks)) readMark(mark, worker);
    for (const QString &leader : std::as_const(parts)) m_follows.emplace_back(worker.id, leader);
}

void TextReader::readMark(const QString &mark, const Worker &worker)
{
    if (mark[0].isDigit()) {
        m_edits.add(Assessment{.id = m_ids.make<AssessmentId>(),
                               .worker = worker.id,
                               .scale = m_scale,
                               .level = mark.toInt(),
                               .on = kTextDay});
        return;
    }
    const auto reason = fromKey<OutReason>(mark.mid(1, mark.size() - 2));
    if (!reason) refuse("not a reason to be out of the base", mark);
    m_edits.add(BaseMark{
        .id = m_ids.make<BaseMarkId>(), .worker = worker.id, .on = kTextDay, .out = reason});
}

Campaign TextReader::finish()
{
    const Campaign people = Campaign().with(m_edits);
    Edits ties;
    for (const auto &[follower, leader] : m_follows) {
        ties.add(Tie{.id = m_ids.make<TieId>(),
                     .from = follower,
                     .to = workerNamed(people, leader.toUtf8().constData()),
                     .kind = tieKindOf(people, kFollowsKey),
                     .directed = true,
                     .seenOn = kTextDay});
    }
    return people.with(ties);
}

template <class T, class Matches>
const T &theOne(const Campaign &campaign, const char *name, Matches matches)
{
    for (const T &row : campaign.all<T>()) {
        if (matches(row)) return row;
    }
    refuse("no such name", QString::fromUtf8(name));
}

}   // namespace

Campaign campaignFromText(const char *text)
{
    TextReader reader;
    for (const QString &line : trimmedParts(QString::fromUtf8(text), QLatin1Char('\n'))) {
        if (!line.isEmpty()) reader.readLine(line);
    }
    return reader.finish();
}

IdSource idsAbove(const Campaign &campaign)
{
    IdSource ids = IdSource::seeded(kSeed + 1, 0);
    if (const auto greatest = campaign.greatestId()) ids.startAbove(*greatest);
    return ids;
}

WorkerId workerNamed(const Campaign &campaign, const char *name)
{
    return theOne<Worker>(
               campaign, name,
               [&](const Worker &each) { return each.fullName == QString::fromUtf8(name); })
        .id;
}

UnitId unitNamed(const Campaign &campaign, const char *name)
{
    return theOne<Unit>(campaign, name,
                        [&](const Unit &each) { return each.name == QString::fromUtf8(name); })
        .id;
}

ShiftId shiftNamed(const Campaign &campaign, const char *name)
{
    return theOne<Shift>(campaign, name,
                         [&](const Shift &each) { return each.name == QString::fromUtf8(name); })
        .id;
}

Cell cellNamed(const Campaign &campaign, const char *unit, const char *shift)
{
    std::optional<UnitId> unitId;
    std::optional<ShiftId> shiftId;
    if (kOpen != QString::fromUtf8(unit)) unitId = unitNamed(campaign, unit);
    if (kOpen != QString::fromUtf8(shift)) shiftId = shiftNamed(campaign, shift);
    return cellOf(worksiteOf(campaign), unitId, shiftId);
}

TieKindId tieKindOf(const Campaign &campaign, const char *key)
{
    return theOne<TieKind>(campaign, key,
                           [&](const TieKind &each) { return each.key == QString::fromUtf8(key); })
        .id;
}

WorksiteId worksiteOf(const Campaign &campaign)
{
    return campaign.all<Worksite>().begin()->id;
}

}   // namespace wallchart
