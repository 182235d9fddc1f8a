/**
 * Asks the browser not to throw the ledger away when the disk runs full. Firefox agrees without a question, because of
 * `unlimitedStorage`; until it was asked the database counts as a cache there. Chrome keeps the ledger anyway and answers
 * false. A worker has no `persist`.
 */
export async function keepForGood(browserStorage: Partial<Pick<StorageManager, 'persist'>> | undefined): Promise<void> {
  await browserStorage?.persist?.();
}
