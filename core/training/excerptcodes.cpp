// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/training/checkview.h"
#include "core/training/excerpt.h"

#include <set>

namespace wallchart {

namespace {

constexpr int kLetters = 26;
constexpr int kTwoDigits = 100;

/// 1 → A, 26 → Z, 27 → AA.
QString lettersOf(int number)
{
    QString letters;
    for (; number > 0; number = (number - 1) / kLetters)
        letters.prepend(QChar(u'A' + (number - 1) % kLetters));
    return letters;
}

/// The number that a code stands for, whatever its kind; 0 = of another kind.
int numberOf(const QString &code, QChar kind)
{
    if (kind != u'U') return code.startsWith(kind) ? code.mid(1).toInt() : 0;
    int number = 0;
    for (const QChar letter : code) {
        if (letter < u'A' || letter > u'Z') return 0;
        number = number * kLetters + letter.unicode() - u'A' + 1;
    }
    return number;
}

/// `W` worker, `S` shift, `U` unit. Wide enough for `most`.
QString codeOfNumber(QChar kind, int number, int most)
{
    if (kind == u'U') return lettersOf(number);
    if (kind == u'S') return kind + QString::number(number);
    return kind + QStringLiteral("%1").arg(number, most < kTwoDigits ? 2 : 3, 10, QChar(u'0'));
}

/// Draws numbers without putting any back.
class Lots final {
public:
    Lots(const QHash<Uuid, QString> &held, QChar kind, int drawing) : m_kind(kind)
    {
        std::set<int> taken;
        for (const QString &code : held) {
            if (const int number = numberOf(code, kind)) taken.insert(number);
        }
        m_most = static_cast<int>(taken.size()) + drawing;
        for (int number = 1; number <= m_most; ++number) {
            if (!taken.contains(number)) m_free.push_back(number);
        }
    }

    [[nodiscard]] QString draw(IdSource &ids)
    {
        const auto at = static_cast<std::ptrdiff_t>(ids.next().low % m_free.size());
        const int number = m_free[static_cast<std::size_t>(at)];
        m_free.erase(m_free.begin() + at);
        return codeOfNumber(m_kind, number, m_most);
    }

private:
    QChar m_kind;
    int m_most = 0;
    std::vector<int> m_free;
};

/// Those who get codes, each once, by kind.
struct Coded {
    std::set<Uuid> workers;
    std::set<Uuid> units;
    std::set<Uuid> shifts;
};

Coded codedIn(const CheckView &view)
{
    Coded coded;
    for (const WorkerReading *each : view.people()) coded.workers.insert(each->worker->id.uuid());
    for (const auto &[cell, counts] : view.cells()) {
        if (cell.unit) coded.units.insert(cell.unit->uuid());
        if (cell.shift) coded.shifts.insert(cell.shift->uuid());
    }
    return coded;
}

}   // namespace

ExcerptCodes::ExcerptCodes(const Campaign &campaign, StoredEditionId edition) : m_edition(edition)
{
    for (const ExcerptCode *each : campaign.allWith<&ExcerptCode::edition>(edition)) {
        if (const auto subject = Uuid::fromString(each->subject))
            m_codes.insert(*subject, each->code);
    }
}

Edits ExcerptCodes::draw(const Reading &reading, const std::vector<UnitId> &units, IdSource &ids)
{
    Edits edits;
    const auto give = [&](std::set<Uuid> subjects, QChar kind) {
        std::erase_if(subjects, [&](const Uuid &each) { return m_codes.contains(each); });
        Lots lots(m_codes, kind, static_cast<int>(subjects.size()));
        for (const Uuid &subject : subjects) {
            const QString code = lots.draw(ids);
            edits.add(ExcerptCode{ids.make<ExcerptCodeId>(), m_edition, subject.toString(), code});
            m_codes.insert(subject, code);
        }
    };
    const CheckGround ground{.reading = reading, .units = units};
    const Coded coded = codedIn(CheckView(ground));
    give(coded.workers, u'W');
    give(coded.units, u'U');
    give(coded.shifts, u'S');
    return edits;
}

}   // namespace wallchart
