// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/process/hardening.h"
#include "app/window/run.h"

int main(int argc, char **argv)
{
    wallchart::hardenProcess();
    return wallchart::runWindow(argc, argv);
}
