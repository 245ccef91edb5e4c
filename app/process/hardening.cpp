// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/process/hardening.h"

#include <csignal>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/stat.h>

namespace wallchart {

void hardenProcess()
{
    const rlimit none{0, 0};
    ::setrlimit(RLIMIT_CORE, &none);
    ::prctl(PR_SET_DUMPABLE, 0);
    std::signal(SIGXFSZ, SIG_IGN);
    ::umask(S_IRWXG | S_IRWXO);
}

}   // namespace wallchart
