import { i18n } from '#i18n';

/** Groups of locales/*.yml that translate the closed word lists of the catalogue and the ledger. */
type Group =
  | 'topic'
  | 'mechanism'
  | 'exception'
  | 'default'
  | 'who'
  | 'contact'
  | 'contactFor'
  | 'claimBy'
  | 'right'
  | 'fact'
  | 'standing'
  | 'headline.standing'
  | 'state'
  | 'unreadable'
  | 'deletion.sub'
  | 'learns'
  | 'kind'
  | 'badge'
  | 'trait'
  | 'deletionWay'
  | 'serviceStatus'
  | 'requestType'
  | 'clock'
  | 'requestEvent'
  | 'outcome'
  | 'closeReason'
  | 'requestState'
  | 'timing'
  | 'nextStep'
  | 'stepAction'
  | 'noDate'
  | 'doubt'
  | 'requestError'
  | 'proposalDoubt'
  | 'letterWarning'
  | 'reminder'
  | 'stopReason'
  | 'stripWhat'
  | 'stripStatus'
  | 'notSupported'
  | 'kept'
  | 'stripNote'
  | 'carried'
  | 'trailing'
  | 'auditPeriod'
  | 'likeness'
  | 'trainingThen'
  | 'uploadChoice'
  | 'pictureProblem'
  | 'policyQuestion'
  | 'policyAnswer'
  | 'policyFault'
  | 'ledgerError'
  | 'fault'
  | 'when'
  | 'formField';

/**
 * The interface's word for an id of a closed list ("deletion-account" → "Delete the account"). Message names may hold no
 * hyphen, so they are written with underscores. `words.test.ts` proves that no id lacks its word in any language.
 */
export function word(group: Group, id: string, substitutions?: string[]): string {
  const key = `${group}.${id.replaceAll('-', '_')}` as 'common.save';
  return substitutions ? i18n.t(key, substitutions as never) : i18n.t(key);
}
