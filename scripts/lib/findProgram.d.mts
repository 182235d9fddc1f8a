export function findProgram(names: string[], override?: string): string | undefined;
