#compdef funkbesk
# Tabulatortasten fuldfører funkbesk i zsh. Slå det til ved at skrive denne linje i filen ~/.zshrc:
#   eval "$(funkbesk completion zsh)"
_funkbesk() {
    local -a answer rows
    local line word
    answer=("${(@f)$(FUNKBESK_LINE="${(j: :)words[1,CURRENT-1]} $PREFIX" command funkbesk completion --ask zsh 2>/dev/null)}")
    for line in "${(@)answer[2,-1]}"; do
        word=${line%%$'\t'*}
        rows+=("${word//:/\\:}${${line#$word}/$'\t'/:}")
    done
    if (( $#rows )); then
        _describe -V funkbesk rows
    else
        case $answer[1] in
            files) _files ;;
            folders) _path_files -/ ;;
        esac
    fi
}
if [[ $funcstack[1] == _funkbesk ]]; then
    _funkbesk "$@"
else
    (( $+functions[compdef] )) || { autoload -Uz compinit && compinit -i }
    compdef _funkbesk funkbesk
fi
