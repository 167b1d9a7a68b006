// A count with its word: "1 plek", "3 plekken".

export function many(count: number, one: string, more: string): string {
  return `${count} ${count === 1 ? one : more}`;
}
