# SPDX-FileCopyrightText: The Rosette developers
# SPDX-License-Identifier: GPL-3.0-or-later
# Completion of rosette for bash: its options, folders, and committee files.
_rosette() {
    local word=${COMP_WORDS[COMP_CWORD]}
    compopt -o filenames
    mapfile -t COMPREPLY < <(
        case $word in
        -*) compgen -W '--help --version' -- "$word" ;;
        *) compgen -f -X '!*.rosette' -- "$word"; compgen -d -- "$word" ;;
        esac
    )
}
complete -F _rosette rosette
