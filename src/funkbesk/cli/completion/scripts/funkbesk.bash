# Tabulatortasten fuldfører funkbesk i bash. Slå det til ved at skrive denne linje i filen ~/.bashrc:
#   eval "$(funkbesk completion bash)"
_funkbesk() {
    local line=${COMP_LINE:0:COMP_POINT} otherwise='' word before
    # bash deler ord ved : = og @ og erstatter kun den sidste del, så det, der står foran, tages fra
    before=${line##*[[:space:]]}
    before=${before%"$2"}
    COMPREPLY=()
    while IFS= read -r word; do
        if [[ -z $otherwise ]]; then
            otherwise=$word
        else
            COMPREPLY+=("${word#"$before"}")
        fi
    done < <(FUNKBESK_LINE=$line command funkbesk completion --ask bash 2>/dev/null)
    if [[ ${#COMPREPLY[@]} -eq 0 ]]; then
        case $otherwise in
            files) compopt -o default 2>/dev/null ;;
            folders) compopt -o dirnames 2>/dev/null ;;
        esac
    fi
}
complete -F _funkbesk funkbesk
