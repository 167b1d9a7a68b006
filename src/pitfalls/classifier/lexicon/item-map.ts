// Several items under one key, each once.

export function addItem(map: Map<string, number[]>, key: string, item: number): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [item]);
  else if (!list.includes(item)) list.push(item);
}
