import { useRef } from 'react';
import { createPortal } from 'react-dom';
import { i18n } from '#i18n';
import { emlOf } from '../../utils/requests/emlOf.ts';
import { mailtoOf } from '../../utils/requests/mailtoOf.ts';
import { handOver } from '../handOver.ts';
import { Icon } from '../Icon.tsx';
import { CopyButton } from './CopyButton.tsx';

/** The letter as it will go out. Sending is the person's own act, in their own mail program, form or envelope. */
export interface Letter {
  to: string;
  subject: string;
  body: string;
}

const isForm = (to: string): boolean => /^https:\/\/\S+$/.test(to);
const isAddress = (to: string): boolean => /^[^@\s]+@[^@\s]+\.[^@\s]+$/.test(to);

/** Prints one element and nothing else of the page; see `.printing` in theme.css. */
function printAlone(paper: HTMLElement | null) {
  paper?.classList.add('printing');
  window.addEventListener('afterprint', () => paper?.classList.remove('printing'), { once: true });
  window.print();
}

/** Every way out for a letter: mail program, copy, .eml, print. Lenscap itself sends nothing. */
export function SendLetter({ letter }: { letter: Letter }) {
  const mail = isAddress(letter.to);
  const { href, bodyFits } = mailtoOf(letter);
  const paper = useRef<HTMLDivElement>(null);
  return (
    <div className="space-y-1">
      <div className="flex flex-wrap gap-2">
        {mail && (
          <a className="btn no-underline" href={href}>
            {i18n.t('letter.mail')}
          </a>
        )}
        {isForm(letter.to) && (
          <a className="btn no-underline" href={letter.to} target="_blank" rel="noreferrer">
            <Icon name="external" /> {i18n.t('formTexts.open')}
          </a>
        )}
        <CopyButton text={letter.body} label={i18n.t('letter.copy')} />
        <button
          type="button"
          className="btn"
          onClick={() =>
            handOver(
              emlOf({ to: mail ? [letter.to] : [], subject: letter.subject, body: letter.body }),
              'letter.eml',
              'message/rfc822',
            )
          }
        >
          <Icon name="download" /> {i18n.t('letter.eml')}
        </button>
        <button type="button" className="btn" onClick={() => printAlone(paper.current)}>
          {i18n.t('letter.print')}
        </button>
      </div>
      {mail && !bodyFits && <p className="text-unsure text-xs">{i18n.t('letter.tooLong')}</p>}
      {createPortal(
        <div ref={paper} className="print-only space-y-4">
          {!letter.body.includes(letter.to) && <p>{letter.to}</p>}
          <p className="font-semibold">{letter.subject}</p>
          <p className="whitespace-pre-wrap">{letter.body}</p>
        </div>,
        document.body,
      )}
    </div>
  );
}
