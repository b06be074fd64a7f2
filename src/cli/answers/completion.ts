import { describe } from '../../errors/describe.ts';
import type { Answer } from '../command.ts';
import { type completion, shells } from '../commands/completion.ts';
import { hintFor, UsageError } from '../usage-error.ts';

// The scripts hand the words to the command itself, which knows the ids of its data.

/** Bash takes `=` for a word of its own; the words are put together again, and what stands before it is not repeated. */
const bash = `_mlops_platforms() {
  local -a words=()
  local word joins= last=-1
  for word in "\${COMP_WORDS[@]:1:COMP_CWORD}"; do
    if [[ $word == = && $last -ge 0 ]]; then words[last]+==; joins=1
    elif [[ -n $joins ]]; then words[last]+=$word; joins=
    else last=$((last + 1)); words[last]=$word; fi
  done
  local typed="\${words[last]}" before=
  [[ $typed == --*=* ]] && before="\${typed%%=*}="
  local IFS=$'\\n'
  COMPREPLY=($("\${COMP_WORDS[0]}" __complete "\${words[@]}" 2>/dev/null | cut -f 1))
  COMPREPLY=("\${COMPREPLY[@]#"$before"}")
}
complete -o bashdefault -o default -F _mlops_platforms mlops-platforms
`;

const zsh = `#compdef mlops-platforms
_mlops-platforms() {
  local -a found
  local text says
  while IFS=$'\\t' read -r text says; do
    found+=("\${text//:/\\\\:}:$says")
  done < <("\${words[1]}" __complete "\${(@)words[2,CURRENT]}" 2>/dev/null)
  if (( \${#found} )); then _describe -V 'mlops-platforms' found; else _files; fi
}
if [[ $funcstack[1] == _mlops-platforms ]]; then _mlops-platforms "$@"; else compdef _mlops-platforms mlops-platforms; fi
`;

const fish = `function __mlops_platforms_complete
    set -l words (commandline -opc) (commandline -ct)
    set -l found (command $words[1] __complete $words[2..-1] 2>/dev/null)
    if test (count $found) -gt 0
        printf '%s\\n' $found
    else
        __fish_complete_path (commandline -ct)
    end
end
complete -c mlops-platforms -f -a '(__mlops_platforms_complete)'
`;

const scripts: Readonly<Record<(typeof shells)[number], string>> = { bash, zsh, fish };

export const answer: Answer<typeof completion> = ({ words: [asked = ''] }) => {
  const shell = shells.find((name) => name === asked);
  if (shell) return { value: { shell, script: scripts[shell] }, shown: scripts[shell] };
  if (asked === '') throw new UsageError('completion expects a shell: bash, zsh or fish');
  throw new UsageError(`no script for ${describe(asked)}; ${hintFor(asked, shells)}`);
};
