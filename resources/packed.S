// SPDX-License-Identifier: GPL-3.0-or-later
// The packed fonts and translations as read-only bytes.
    .section .rodata
    .balign 8
    .global wallchart_packed_resources
wallchart_packed_resources:
    .incbin "packed.rcc"
    .section .note.GNU-stack, "", %progbits
