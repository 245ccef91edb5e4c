// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/contact/contactwords.h"

#include <QCoreApplication>

namespace wallchart {

namespace {

struct ContactText {
    Q_DECLARE_TR_FUNCTIONS(ContactText)
};

}   // namespace

QString attemptResultLabel(AttemptResult result)
{
    switch (result) {
    case AttemptResult::Talked: return ContactText::tr("talked");
    case AttemptResult::NotHome: return ContactText::tr("not at home");
    case AttemptResult::NoAnswer: return ContactText::tr("nobody answered");
    case AttemptResult::WrongContact: return ContactText::tr("wrong address or number");
    case AttemptResult::WouldNotTalk: return ContactText::tr("would not talk");
    case AttemptResult::DoNotVisit: return ContactText::tr("asked not to be visited");
    }
    return {};
}

QString channelLabel(Channel channel)
{
    switch (channel) {
    case Channel::InPerson: return ContactText::tr("in person");
    case Channel::AtHome: return ContactText::tr("at home");
    case Channel::Phone: return ContactText::tr("by phone");
    case Channel::Message: return ContactText::tr("by message");
    case Channel::Other: return ContactText::tr("another way");
    }
    return {};
}

QString askAnswerLabel(AskAnswer answer)
{
    switch (answer) {
    case AskAnswer::Yes: return ContactText::tr("yes (a promise)");
    case AskAnswer::No: return ContactText::tr("no");
    case AskAnswer::Conditional: return ContactText::tr("on a condition");
    case AskAnswer::Dodged: return ContactText::tr("dodged");
    }
    return {};
}

const std::array<ConversationStep, 6> &conversationSteps()
{
    static constexpr std::array<ConversationStep, 6> steps{
        {{"open", QT_TRANSLATE_NOOP("ContactText", "Open")},
         {"issues", QT_TRANSLATE_NOOP("ContactText", "Issues, their story")},
         {"agitate", QT_TRANSLATE_NOOP("ContactText", "Agitate")},
         {"vision", QT_TRANSLATE_NOOP("ContactText", "Vision and plan")},
         {"call", QT_TRANSLATE_NOOP("ContactText", "Call the question")},
         {"inoculate", QT_TRANSLATE_NOOP("ContactText", "Inoculate, next step")}}};
    return steps;
}

QString conversationStepLabel(const ConversationStep &step)
{
    return QCoreApplication::translate("ContactText", step.label);
}

}   // namespace wallchart
