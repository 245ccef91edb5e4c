// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/editing/intents/workermerging.h"

#include <algorithm>
#include <unordered_map>
#include <unordered_set>

namespace wallchart {

namespace {

/// A row that speaks of one of the two; without `after` it goes.
template <class T>
struct SpeakingRow {
    T before;
    std::optional<T> after;
    bool moved = false;   ///< it spoke of the one who goes
};

/// Whether two rows of one worker say something of the same thing; most facts stand side by side.
template <class T>
bool isSameThing(const T &, const T &)
{
    return false;
}

bool isSameThing(const Post &a, const Post &b)
{
    return a.worksite == b.worksite && a.unit == b.unit && a.shift == b.shift && !a.to.isValid()
           && !b.to.isValid();
}

bool isSameThing(const Participation &a, const Participation &b)
{
    return a.test == b.test && a.worker == b.worker;
}

bool isSameThing(const Tie &a, const Tie &b)
{
    const bool sameWay = a.from == b.from && a.to == b.to;
    const bool otherWay = !a.directed && a.from == b.to && a.to == b.from;
    return a.kind == b.kind && a.directed == b.directed && a.until == b.until
           && (sameWay || otherWay);
}

bool isSameThing(const Nomination &a, const Nomination &b)
{
    return a.by == b.by && a.of == b.of && a.question == b.question && a.on == b.on
           && a.alone == b.alone && a.staff == b.staff;
}

bool isSameThing(const GroupMembership &a, const GroupMembership &b)
{
    return a.group == b.group && a.worker == b.worker && a.to == b.to;
}

bool isSameThing(const Turf &a, const Turf &b)
{
    return a.organizer == b.organizer && a.worker == b.worker && a.unit == b.unit
           && a.shift == b.shift;
}

void fillIn(QString &text, const QString &other)
{
    if (text.isEmpty()) text = other;
}

template <class V>
void fillIn(std::optional<V> &value, const std::optional<V> &other)
{
    if (!value) value = other;
}

/// The earlier of two days on which something was already so; a null day says nothing.
QDate earlierKnown(QDate a, QDate b)
{
    if (!a.isValid() || !b.isValid()) return a.isValid() ? a : b;
    return std::min(a, b);
}

template <class T>
T together(T kept, const T &)
{
    return kept;
}

Post together(Post kept, const Post &other)
{
    kept.main = kept.main || other.main;
    kept.from = earlierKnown(kept.from, other.from);
    fillIn(kept.jobTitle, other.jobTitle);
    fillIn(kept.hours, other.hours);
    return kept;
}

Participation together(Participation kept, const Participation &other)
{
    const auto rank = [](const Participation &row) {
        return row.outcome == Outcome::TookPart ? 2 : row.outcome == Outcome::NotAsked ? 0 : 1;
    };
    const bool otherHolds = std::pair(rank(other), other.on) > std::pair(rank(kept), kept.on);
    Participation holds = otherHolds ? other : kept;
    holds.id = kept.id;
    return holds;
}

Tie together(Tie kept, const Tie &other)
{
    kept.strength = std::max(kept.strength, other.strength);
    kept.seenOn = earlierKnown(kept.seenOn, other.seenOn);
    fillIn(kept.source, other.source);
    return kept;
}

Nomination together(Nomination kept, const Nomination &other)
{
    fillIn(kept.askedBy, other.askedBy);
    fillIn(kept.conversation, other.conversation);
    return kept;
}

GroupMembership together(GroupMembership kept, const GroupMembership &other)
{
    kept.from = earlierKnown(kept.from, other.from);
    return kept;
}

/// Whether a moved row says something of the one who stays.
template <class T>
bool staysTrue(const T &)
{
    return true;
}

bool staysTrue(const Tie &tie)
{
    return tie.from != tie.to;
}

/// Whoever is listed twice was perhaps taken out for just that.
bool staysTrue(const BaseMark &mark)
{
    return mark.out != OutReason::Left && mark.out != OutReason::Other;
}

template <class T>
void settle(std::vector<SpeakingRow<T>> &)
{
}

/// One current main post: the first.
void settle(std::vector<SpeakingRow<Post>> &rows)
{
    bool hasMain = false;
    for (SpeakingRow<Post> &row : rows) {
        if (!row.after || !row.after->main || row.after->to.isValid()) continue;
        row.after->main = !hasMain;
        hasMain = true;
    }
}

QStringList joined(QStringList list, const QStringList &more)
{
    list += more;
    list.removeDuplicates();
    return list;
}

Worker together(const Worker &kept, const Worker &other)
{
    Worker both = kept;
    fillIn(both.fullName, other.fullName);
    fillIn(both.preferredName, other.preferredName);
    fillIn(both.pronouns, other.pronouns);
    fillIn(both.codeName, other.codeName);
    fillIn(both.address, other.address);
    fillIn(both.bargainingUnit, other.bargainingUnit);
    both.hiredOn = kept.hiredOn.isValid() ? kept.hiredOn : other.hiredOn;
    both.languages = joined(kept.languages, other.languages);
    both.phones = joined(kept.phones, other.phones);
    both.emails = joined(kept.emails, other.emails);
    both.externalIds = joined(kept.externalIds, other.externalIds);
    QStringList notes{kept.note};
    if (other.fullName != both.fullName) notes.append(other.fullName);
    notes.append(other.note);
    notes.removeAll(QString());
    notes.removeDuplicates();
    both.note = notes.join(QLatin1Char('\n'));
    return both;
}

/// Carries everything that speaks of some rows over to others.
class RowRedirection {
public:
    explicit RowRedirection(const Campaign &campaign) : m_campaign(campaign) {}

    void redirect(const Uuid &from, const Uuid &to)
    {
        m_to.insert_or_assign(from, to);
        m_targets.insert(to);
    }

    /// Rows that speak of it may say the same as redirected ones.
    void keep(const Uuid &target) { m_targets.insert(target); }

    template <class T>
    void carryOver(Edits &edits) const
    {
        std::vector<SpeakingRow<T>> rows = speakingRows<T>();
        std::stable_partition(rows.begin(), rows.end(),
                              [](const SpeakingRow<T> &row) { return !row.moved; });
        for (auto row = rows.begin(); row != rows.end(); ++row) foldBack(rows.begin(), row);
        settle(rows);
        for (SpeakingRow<T> &row : rows) {
            if (row.after) edits.change(std::move(row.before), std::move(*row.after));
            else edits.remove(std::move(row.before));
        }
    }

private:
    /// Puts a moved row into an earlier one that says something of the same thing.
    template <class Row>
    static void foldBack(Row first, Row row)
    {
        if (!row->moved || !row->after) return;
        const Row same = std::find_if(first, row, [&](const auto &earlier) {
            return earlier.after && isSameThing(*earlier.after, *row->after);
        });
        if (same == row) return;
        same->after = together(*same->after, *row->after);
        row->after.reset();
    }

    template <class T>
    std::vector<SpeakingRow<T>> speakingRows() const
    {
        std::vector<SpeakingRow<T>> rows;
        for (const T &row : m_campaign.all<T>()) {
            if (m_to.contains(row.id.uuid()) || m_targets.contains(row.id.uuid())) continue;
            SpeakingRow<T> speaking{row, row};
            if (!redirectFields(speaking)) continue;
            if (speaking.moved && !staysTrue(*speaking.after)) speaking.after.reset();
            rows.push_back(std::move(speaking));
        }
        return rows;
    }

    /// Whether the row speaks of any of them.
    template <class T>
    bool redirectFields(SpeakingRow<T> &row) const
    {
        bool speaks = false;
        eachField<T>([&](const auto &each) {
            using Referred = ReferredIdType<typename std::remove_cvref_t<decltype(each)>::Value>;
            if constexpr (!std::is_void_v<Referred>) {
                const auto target = referredUuid(row.before.*each.at);
                if (!target) return;
                const auto to = m_to.find(*target);
                if (to != m_to.end()) {
                    (*row.after).*each.at = Referred(to->second);
                    row.moved = true;
                }
                speaks = speaks || row.moved || m_targets.contains(*target);
            }
        });
        return speaks;
    }

    const Campaign &m_campaign;
    std::unordered_map<Uuid, Uuid> m_to;
    std::unordered_set<Uuid> m_targets;
};

/// The organizers that the two are become one: the first of them stays.
void mergeOrganizers(const Campaign &campaign, WorkerId kept, WorkerId other,
                     RowRedirection &redirection, Edits &edits)
{
    std::vector<const Organizer *> organizers = campaign.allWith<&Organizer::worker>(kept);
    for (const Organizer *each : campaign.allWith<&Organizer::worker>(other))
        organizers.push_back(each);
    for (const Organizer *each : organizers) {
        if (each == organizers.front()) {
            Organizer stays = *each;
            stays.worker = kept;
            redirection.keep(each->id.uuid());
            edits.change(*each, std::move(stays));
        } else {
            redirection.redirect(each->id.uuid(), organizers.front()->id.uuid());
            edits.remove(*each);
        }
    }
}

}   // namespace

ChangeSet mergeWorkers(const Campaign &campaign, WorkerId kept, WorkerId other)
{
    const Worker *stays = campaign.find(kept);
    const Worker *goes = campaign.find(other);
    ChangeSet changes{{QStringLiteral("merge-workers"), {}}};
    if (!stays || !goes || kept == other) return changes;
    const Worker both = together(*stays, *goes);
    changes.label.args = {goes->fullName, both.fullName};
    RowRedirection redirection(campaign);
    redirection.redirect(other.uuid(), kept.uuid());
    mergeOrganizers(campaign, kept, other, redirection, changes.edits);
    changes.edits.change(*stays, both);
    changes.edits.remove(*goes);
    eachEntity([&]<class T>(EntityType<T>) { redirection.carryOver<T>(changes.edits); });
    return changes;
}

}   // namespace wallchart
