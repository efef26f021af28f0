# Tabulatortasten fuldfører funkbesk i fish. Slå det til ved at gemme scriptet, hvor fish selv finder det:
#   funkbesk completion fish > ~/.config/fish/completions/funkbesk.fish
function __funkbesk_candidates
    set -lx FUNKBESK_LINE (commandline -cp | string collect)
    set -l answer (command funkbesk completion --ask fish 2>/dev/null)
    if set -q answer[2]
        printf '%s\n' $answer[2..-1]
    else if test "$answer[1]" = files
        __fish_complete_path (commandline -ct)
    else if test "$answer[1]" = folders
        __fish_complete_directories (commandline -ct)
    end
end
complete --command funkbesk --no-files --arguments '(__funkbesk_candidates)'
