// SPDX-License-Identifier: GPL-3.0-or-later
#include "resources/resources.h"

#include <QResource>

/// Begin of the packed files (packed.S); their length is in their header.
extern "C" const unsigned char wallchart_packed_resources[];

namespace wallchart {

void initResources()
{
    static const bool readable = QResource::registerResource(wallchart_packed_resources);
    if (!readable) qFatal("The fonts and translations inside this program cannot be read.");
}

}   // namespace wallchart
