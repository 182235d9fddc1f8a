const ALL = ['chrome', 'firefox'] as const;

/** The browsers to measure: the one named on the command line, or both. */
export const wantedBrowsers = (): Array<(typeof ALL)[number]> =>
  ALL.filter((kind) => process.argv[2] === undefined || process.argv[2] === kind);
