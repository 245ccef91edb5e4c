// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/training/checkview.h"
#include "core/training/excerpt.h"

#include <bit>
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

/// Numbers in order, of which any can be taken out by its place: O(log n). Source: Fenwick 1994.
class FreeNumbers final {
public:
    explicit FreeNumbers(std::vector<int> numbers)
        : m_numbers(std::move(numbers)), m_left(m_numbers.size()), m_counts(m_left + 1)
    {
        for (std::size_t i = 1; i < m_counts.size(); ++i) m_counts[i] = lowestBitOf(i);
    }

    [[nodiscard]] std::size_t left() const { return m_left; }

    /// The number at `place` of those that are left.
    [[nodiscard]] int take(std::size_t place)
    {
        std::size_t at = 0;
        for (std::size_t step = std::bit_floor(m_numbers.size()); step > 0; step /= 2) {
            if (at + step >= m_counts.size()) continue;
            if (m_counts[at + step] <= place) {
                at += step;
                place -= m_counts[at];
            }
        }
        for (std::size_t i = at + 1; i < m_counts.size(); i += lowestBitOf(i)) --m_counts[i];
        --m_left;
        return m_numbers[at];
    }

private:
    static std::size_t lowestBitOf(std::size_t i) { return i & (~i + 1); }

    std::vector<int> m_numbers;
    std::size_t m_left;
    std::vector<std::size_t> m_counts;   ///< how many are left of the lowestBitOf(i) up to i
};

std::set<int> numbersIn(const QHash<Uuid, QString> &held, QChar kind)
{
    std::set<int> taken;
    for (const QString &code : held) {
        if (const int number = numberOf(code, kind)) taken.insert(number);
    }
    return taken;
}

std::vector<int> numbersBut(const std::set<int> &taken, int most)
{
    std::vector<int> free;
    for (int number = 1; number <= most; ++number) {
        if (!taken.contains(number)) free.push_back(number);
    }
    return free;
}

/// Draws numbers without putting any back.
class Lots final {
public:
    Lots(const std::set<int> &taken, QChar kind, int drawing)
        : m_kind(kind), m_most(static_cast<int>(taken.size()) + drawing),
          m_free(numbersBut(taken, m_most))
    {
    }

    [[nodiscard]] QString draw(IdSource &ids)
    {
        const int number = m_free.take(ids.next().low % m_free.left());
        return codeOfNumber(m_kind, number, m_most);
    }

private:
    QChar m_kind;
    int m_most;
    FreeNumbers m_free;
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
        Lots lots(numbersIn(m_codes, kind), kind, static_cast<int>(subjects.size()));
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
