export function findLibrary(name: string): string | undefined;
