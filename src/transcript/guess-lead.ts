export function guessLead(_turns: unknown): string|undefined { return undefined }
