// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/contact.h"

namespace wallchart {

/// What came of a try: "talked", "nobody answered".
[[nodiscard]] QString attemptResultLabel(AttemptResult result);
[[nodiscard]] QString channelLabel(Channel channel);
/// A yes is a promise, and reads so.
[[nodiscard]] QString askAnswerLabel(AskAnswer answer);

/// A step of the default conversation: its key in the file and its words.
struct ConversationStep {
    const char *key;
    const char *label;
};
/// The six steps in their order.
[[nodiscard]] const std::array<ConversationStep, 6> &conversationSteps();
[[nodiscard]] QString conversationStepLabel(const ConversationStep &step);

}   // namespace wallchart
