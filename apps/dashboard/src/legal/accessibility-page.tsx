import type { ReactElement } from 'react';
import { Link } from 'wouter';
import { messageAddress } from '../contact/contact.ts';
import { ContactFacts } from '../contact/contact-facts.tsx';
import { useContact } from '../contact/use-contact.ts';
import { useAddress } from '../frame/use-address.ts';
import { ProsePage } from '../prose/prose-page.tsx';
import { useReading } from '../reading/use-reading.tsx';
import { accessibilityStatement, statementDay } from './accessibility-statement.ts';
import { easyLanguagePath } from './legal-address.ts';
import { legalTexts } from './legal-texts.ts';

/** The statement on accessibility: what holds, what is missing, and where to report a barrier. */
export function AccessibilityPage(): ReactElement {
  const { say, day } = useReading();
  const address = useAddress();
  const outcome = useContact();
  const office = outcome?.state === 'done' ? outcome.body.office : null;
  const message = { subject: say(legalTexts.reportSubject), body: say(legalTexts.reportBody) };
  return (
    <ProsePage
      title={say(legalTexts.accessibilityTitle)}
      lead={
        <>
          <p>{say(legalTexts.endeavour, { office: office ?? say(legalTexts.thisOffice) })}</p>
          <p>
            <Link href={address(easyLanguagePath)}>{say(legalTexts.inEasyLanguage)}</Link>
          </p>
        </>
      }
      passages={accessibilityStatement}
      after={{
        report: (
          <ContactFacts
            outcome={outcome}
            address="email"
            hrefOf={(email) => messageAddress(email, message)}
          />
        ),
        origin: <p>{say(legalTexts.statementDay, { day: day(statementDay) })}</p>,
      }}
    />
  );
}
