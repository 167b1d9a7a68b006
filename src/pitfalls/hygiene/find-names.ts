export function findNames(_w: any, _a: any): any[] { return []; }
