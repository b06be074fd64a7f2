import { platforms } from 'mlops-platforms';
import { describe } from '../../errors/describe.ts';
import { ownOf } from '../../model/own-of.ts';
import type { Answer } from '../command.ts';
import type { intake } from '../commands/intake.ts';
import { matrixIn } from '../input/matrix-file.ts';
import { nameOf, standardInput } from '../input/text-file.ts';
import { chosenColumn } from '../intake/chosen-column.ts';
import { draftDocument, draftFormat } from '../intake/draft-document.ts';
import { canBeTaken, intakeLines } from '../intake/report-lines.ts';
import { takenIn } from '../intake/taken-in.ts';
import { standardOutput, writeOutput } from '../output-file.ts';
import { isSameFile } from '../same-file.ts';
import { separated } from '../separated.ts';
import { UsageError } from '../usage-error.ts';

export const answer: Answer<typeof intake> = async ({ words: [file = ''], options }, json) => {
  const { fix, bars, out, original: before, homepage } = options;
  const isDocument = out !== undefined || options.format !== undefined;
  const format = isDocument ? draftFormat(options.format, out) : undefined;
  const target = out === standardOutput ? undefined : out;
  if (format !== undefined && target === undefined) assertPrintable(format, json);
  if (file === standardInput && before === standardInput) {
    throw new UsageError('the input can be the column or the original, expected a file for one of both');
  }
  if (target !== undefined) await assertNotRead(target, before === undefined ? [file] : [file, before]);
  const read = await matrixIn(file);
  const chosen = chosenColumn(read, options.platform, options.name);
  const { id } = chosen;
  const original = before === undefined ? undefined : (await matrixIn(before)).draft;
  const homepages = separated(homepage);
  const { draft, findings, mended } = takenIn(chosen.draft, { platform: id, original, homepage: homepages }, () => fix);
  const cells = draft.platforms[id] ?? {};
  const name = options.name ?? ownOf(platforms, id)?.name ?? chosen.head;
  const { problems } = read;
  const isTaken = canBeTaken([...problems, ...findings]);
  const code = isTaken ? 0 : 1;
  const column = { id, name, cells };
  const value = {
    file: nameOf(file),
    platform: id,
    name,
    problems,
    findings,
    ...(fix && { mended }),
    draft: { platforms: { [id]: cells } },
    ...(target !== undefined && { written: target }),
  };
  if (format !== undefined && target === undefined)
    return { value, shown: String(draftDocument(column, format)), code };
  if (format !== undefined && target !== undefined) await writeOutput(target, draftDocument(column, format));
  const report = { file: nameOf(file), column, problems, findings, mended, fix, bars, written: target };
  return { value, shown: ({ width }) => intakeLines(report, width), code };
};

/** @throws UsageError for a draft that would replace what it is made of: what is read stays as it is */
async function assertNotRead(target: string, read: readonly string[]): Promise<void> {
  for (const file of read) {
    if (file !== standardInput && (await isSameFile(target, file))) {
      throw new UsageError(`${describe(target)} is the file that is read, expected another behind --out`);
    }
  }
}

/** @throws UsageError for what would be no text in the output */
function assertPrintable(format: string, json: boolean): void {
  if (format === 'xlsx') throw new UsageError('a workbook is no text, expected --out with the name of a file');
  if (json) throw new UsageError('--json and a draft in the output are two kinds of output, expected one of both');
}
