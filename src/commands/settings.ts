// instellingen: how things stand, without changing anything or asking for a passphrase.
import { ExitCode } from '../domain/exit-code.ts';
import type { DataFolder } from '../store/data-folder.ts';
import { countConversations } from '../store/move-conversations.ts';
import { retentionDays } from '../store/retention.ts';
import { type EncryptionSetting, readSettings } from '../store/settings.ts';
import { encryption as words } from '../wording/nl/encryption.ts';
import type { CommonOptions } from './common-options.ts';
import { openDataFolder } from './use-data-folder.ts';
import type { World } from './world.ts';

export interface SettingsOptions extends CommonOptions {
  readonly json: boolean;
}

export async function runSettings(options: SettingsOptions, world: World): Promise<ExitCode> {
  const data = openDataFolder(options, world);
  const { versleuteling } = readSettings(data.path);
  const text = options.json
    ? JSON.stringify(asJson(data, versleuteling), undefined, 2)
    : asRows([
        [words.folder, data.path],
        ...encryptionRows(data, versleuteling),
        [words.retention, words.days(retentionDays(data.path))],
      ]);
  world.out.write(`${text}\n`);
  return ExitCode.Fine;
}

type Row = readonly [name: string, value: string];

function encryptionRows(data: DataFolder, setting: EncryptionSetting | undefined): readonly Row[] {
  const { sealed, plain } = countConversations(data);
  const direction = unfinished(setting, plain);
  return [
    [words.encryption, stateOf(setting, direction)],
    ...(setting ? [[words.recipient, setting.ontvanger] as const] : []),
    [words.conversations, words.counted(sealed, plain)],
    ...(direction ? [['', words.finish(direction)] as const] : []),
  ];
}

/** Also when a conversation was put back from a backup since. */
function unfinished(
  setting: EncryptionSetting | undefined,
  plain: number,
): 'aan' | 'uit' | undefined {
  if (setting === undefined) return undefined;
  return setting.bezig ?? (plain > 0 ? 'aan' : undefined);
}

function stateOf(
  setting: EncryptionSetting | undefined,
  direction: 'aan' | 'uit' | undefined,
): string {
  if (setting === undefined) return words.off;
  if (direction === undefined) return words.on;
  return direction === 'aan' ? words.turningOn : words.turningOff;
}

function asJson(data: DataFolder, setting: EncryptionSetting | undefined) {
  const { sealed, plain } = countConversations(data);
  return {
    map: data.path,
    versleuteling: {
      aan: setting !== undefined && setting.bezig !== 'uit',
      bezig: unfinished(setting, plain) ?? null,
      ontvanger: setting?.ontvanger ?? null,
      versleuteld: sealed,
      nietVersleuteld: plain,
    },
  };
}

function asRows(rows: readonly Row[]): string {
  const width = Math.max(...rows.map(([name]) => name.length)) + 3;
  return rows.map(([name, value]) => name.padEnd(width) + value).join('\n');
}
