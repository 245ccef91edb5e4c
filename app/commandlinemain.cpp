// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commandline/run.h"
#include "app/process/hardening.h"

int main(int argc, char **argv)
{
    wallchart::hardenProcess();
    return wallchart::runCommandLine(argc, argv);
}
