const MAX_TEXT = 1 << 20;
const MAX_PATHS = 50;

/** Folders that only stand at the root of somebody's own machine; a bare `/a/b` in a prompt is no path. */
const PATH =
  /(?:\b[A-Za-z]:(?:\\{1,2}|\/)(?!\/)|\\{2,4}[\w.-]+\\|(?<![\w.:/])\/(?:home|Users|root|mnt|media|Volumes|workspace|content|opt|srv|var|data|tmp)\/|(?<!\w)file:\/\/\/)[^\s"'<>|*?,;)\]}]{1,300}/g;

/** Local file paths in a text: Windows, UNC, Unix homes and mounts, `file:` addresses. Backslashes that JSON doubled are made single. */
export function findPaths(text: string): string[] {
  if (!/[\\/]/.test(text)) return [];
  const found = new Set<string>();
  for (const [path] of text.slice(0, MAX_TEXT).matchAll(PATH)) {
    found.add(/[^\\]\\[^\\]/.test(path) ? path : path.replaceAll('\\\\', '\\'));
    if (found.size >= MAX_PATHS) break;
  }
  return [...found];
}
