// Reads the answers a lead brings along in a file: `--antwoorden FILE`, YAML or JSON, by question id.
import type { WrittenAnswers } from '../interview/answers-file.ts';
import { readTextFile } from './text-file.ts';

export interface Place {
  /** Both from 1. */
  readonly line: number;
  readonly column: number;
}

export interface AnswersInFile {
  readonly path: string;
  /** Texts, numbers, booleans, null, lists and records of those. */
  readonly values: WrittenAnswers;
  /** Where each question id stands in the file. */
  readonly places: ReadonlyMap<string, Place>;
}

/**
 * @throws UserError (exit code 2), all with {path, line, column}: "answers-duplicate-key" {key},
 * "answers-tab", "answers-alias" {name}, "answers-tag" {tag}, "answers-several-documents", "answers-too-deep",
 * "answers-not-a-map", "answers-bad-key", "answers-not-yaml" {reason}; those of `readTextFile`; or what the
 * file system has against it.
 */
export async function readAnswersFile(path: string): Promise<AnswersInFile> {
  const text = readTextFile(path);
  const { readAnswers } = await import('./answers-yaml.ts');
  return { path, ...readAnswers(text, path) };
}
