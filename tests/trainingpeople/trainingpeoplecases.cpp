// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/trainingpeople/trainingpeoplecases.h"

#include "core/editing/intents/structureintents.h"
#include "core/editing/intents/trainingintents.h"
#include "core/training/editionfile.h"

namespace wallchart {

namespace {

constexpr std::array kNames{
    "Amal Haddad",   "Ana Lúcia Prado", "Björn Keller", "Chinedu Okafor", "Deepa Kulkarni",
    "Elif Arslan",   "Francisca Mora",  "Giulia Ferri", "Hamid Barakat",  "Inès Dubois",
    "Jyoti Rao",     "Ksenia Orlova",   "Luis Ibarra",  "Mariam Diallo",  "Nils Berg",
    "Olga Petrova",  "Paulo Costa",     "Quynh Tran",   "Rosa Delgado",   "Samir Aziz",
    "Tesfaye Abate", "Ulla Lund",       "Viktor Sokol", "Wanjiru Mwangi", "Xenia Pavlou",
    "Yara Saleh",    "Zeynep Kaya",     "Adaeze Obi",   "Bruno Alves",    "Carla Rossi",
    "Dmitri Volkov", "Emre Demir",      "Fatima Noor",  "Gregor Weiss",   "Hana Sato",
    "Iman Yusuf",    "Jonas Vogt",      "Katya Belova", "Leila Karimi",   "Marta Silva"};

/// How a participant's weeks stood when the report was written, by their number in the list.
std::vector<StatusLine> linesOf(const Participant &participant, int number)
{
    std::vector<StatusLine> lines;
    const bool silent = number % 5 == 4;
    const bool late = number % 4 == 3;
    for (int week = 1; week <= 4; ++week) {
        StatusLine line{participant.id.toString(), week};
        if (!silent && !(late && week == 3) && week < 4)
            line.state = week == 3 ? (number % 3 == 0 ? WorkState::Received : WorkState::Returned)
                                   : WorkState::Approved;
        line.late = line.state == WorkState::NotReceived && week < 4;
        const Presence presence = silent && week > 1         ? Presence::Absent
                                  : (number + week) % 7 == 0 ? Presence::Excused
                                                             : Presence::Present;
        line.presence = keyOf(presence);
        lines.push_back(line);
    }
    return lines;
}

}   // namespace

Campaign withoutTraining()
{
    IdSource ids = IdSource::seeded(7, 1'600'000'000'000);
    return newCampaign(QStringLiteral("T"), kTextDay, ids);
}

Campaign ledHere(const std::vector<const char *> &names)
{
    Campaign campaign = withParticipants(withoutTraining(), names);
    SmallGroup circle = *campaign.all<SmallGroup>().begin();
    circle.mine = true;
    return campaign.with(setSmallGroup(campaign, circle).edits);
}

Campaign fortyRegistered()
{
    Campaign campaign = withParticipants(withoutTraining(), {kNames.begin(), kNames.end()});
    Edits edits;
    TrainingGroup group = *campaign.all<TrainingGroup>().begin();
    TrainingGroup mine = group;
    mine.mine = true;
    mine.organization = QStringLiteral("United Hospital Workers");
    edits.change(group, mine);
    const char *const languages[] = {"de", "en", "ar", "es", "ru"};
    const char *const zones[] = {"Europe/Berlin", "Europe/Dublin", "Africa/Cairo", "America/Bogota",
                                 "Asia/Almaty"};
    StatusReport report = blank<StatusReport>();
    IdSource ids = IdSource::seeded(41, 1'700'000'000'000);
    report.id = ids.make<StatusReportId>();
    report.group = group.id;
    report.facilitator = QStringLiteral("Lena");
    report.at = at("2023-03-03 18:00");
    int number = 0;
    for (const Participant &each : campaign.all<Participant>()) {
        Participant after = each;
        after.language = QLatin1String(languages[number % 5]);
        after.timeZone = QLatin1String(zones[number % 5]);
        after.email = each.name.section(u' ', 0, 0).toLower() + QStringLiteral("@example.org");
        edits.change(each, after);
        for (const StatusLine &line : linesOf(each, number)) report.lines.push_back(line);
        ++number;
    }
    edits.add(report);
    return campaign.with(edits);
}

}   // namespace wallchart
