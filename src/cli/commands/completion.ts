import type { CommandSpec } from '../command.ts';

export const shells = ['bash', 'zsh', 'fish'] as const;

export const completion = {
  summary: 'Print a script that lets a shell complete commands, options and ids.',
  takes: { shown: `<${shells.join('|')}>`, least: 0, most: 1, completes: shells },
  options: {},
  examples: [
    ['completion bash >> ~/.bashrc', 'bash'],
    ['completion zsh > "$fpath[1]/_mlops-platforms"', 'zsh'],
    ['completion fish > ~/.config/fish/completions/mlops-platforms.fish', 'fish'],
  ],
} as const satisfies CommandSpec;
