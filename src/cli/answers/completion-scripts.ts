import type { shells } from '../commands/completion.ts';

// The scripts hand the words to the command itself, which knows the ids of its data.

/**
 * Bash breaks words at `=` and `:`, or wherever COMP_WORDBREAKS says: they are put together again. It replaces only what
 * stands behind the last break, or behind a quote that is still open, so that what stands before it is not repeated. It
 * gives all words as they were typed: quotes are taken off, and the home folder is put in.
 */
const bash = `_mlops_platforms() {
  local all=\${COMP_WORDBREAKS-=:} breaks= mark
  for mark in = : ,; do [[ $all == *"$mark"* ]] && breaks+=$mark; done
  local -a words=()
  local word joins= last=-1
  for word in "\${COMP_WORDS[@]:1:COMP_CWORD}"; do
    if [[ -n $breaks && $last -ge 0 && -n $word && -z \${word//[$breaks]/} ]]; then words[last]+=$word; joins=1
    elif [[ -n $joins ]]; then words[last]+=$word; joins=
    else last=$((last + 1)); words[last]=$word; fi
  done
  local typed="\${words[last]}" before= quote=
  [[ $typed =~ ^([^\\"\\']*)([\\"\\'])([^\\"\\']*)$ ]] && before=\${BASH_REMATCH[1]} quote=\${BASH_REMATCH[2]}
  words=("\${words[@]//[\\\\\\"\\']/}")
  typed="\${words[last]}"
  [[ -z $quote && -n $breaks ]] && before="\${typed%"\${typed##*[$breaks]}"}"
  local program="\${COMP_WORDS[0]//[\\\\\\"\\']/}"
  [[ $program == '~/'* ]] && program=$HOME\${program:1}
  local IFS=$'\\n'
  COMPREPLY=($("$program" __complete "\${words[@]}" 2>/dev/null | cut -f 1))
  COMPREPLY=("\${COMPREPLY[@]#"$before"}")
}
complete -o bashdefault -o default -F _mlops_platforms mlops-platforms
`;

/**
 * A file of $fpath is the function itself; one that is sourced registers it. Before compinit there is nothing yet to
 * register it with: then compinit does so as soon as it has run, after whatever else waits for it in the same way.
 */
const zsh = `#compdef mlops-platforms
_mlops-platforms() {
  local -a found
  local text says program=\${(Q)words[1]}
  [[ $program == '~/'* ]] && program=$HOME\${program[2,-1]}
  while IFS=$'\\t' read -r text says; do
    found+=("\${text//:/\\\\:}:$says")
  done < <($program __complete "\${(@)\${(@Q)words[2,CURRENT]}//[\\"\\']/}" 2>/dev/null)
  if (( \${#found} )); then
    _describe -V 'mlops-platforms' found
  else
    compset -P '--*='
    _files
  fi
}
if [[ $funcstack[1] == _mlops-platforms ]]; then
  _mlops-platforms "$@"
elif (( $+functions[compdef] )); then
  compdef _mlops-platforms mlops-platforms
elif [[ \${functions[compinit]} != *_mlops-platforms-compinit* ]]; then
  functions[_mlops-platforms-compinit]='unfunction compinit; autoload -Uz compinit; compinit "$@"'
  if [[ \${functions[compinit]-autoload -X} != *'autoload -X'* ]]; then
    functions[_mlops-platforms-compinit]=$functions[compinit]
  fi
  compinit() {
    _mlops-platforms-compinit "$@"
    local code=$?
    (( $+functions[compdef] )) && compdef _mlops-platforms mlops-platforms
    return $code
  }
fi
`;

const fish = `function __mlops_platforms_complete
    set -l words (commandline -opc) (string replace -a -r '["\\']' '' -- (commandline -ct))
    set -l program (string replace -r '^~(?=/)' $HOME -- $words[1])
    set -l found (command $program __complete $words[2..-1] 2>/dev/null)
    if test (count $found) -gt 0
        printf '%s\\n' $found
    else
        set -l option (string match -r '^--[^=]+=' -- $words[-1])
        for path in (__fish_complete_path (string replace -r '^--[^=]+=' '' -- $words[-1]))
            printf '%s%s\\n' "$option" $path
        end
    end
end
complete -c mlops-platforms -f -a '(__mlops_platforms_complete)'
`;

export const scripts: Readonly<Record<(typeof shells)[number], string>> = { bash, zsh, fish };
