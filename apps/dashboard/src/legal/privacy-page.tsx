import type { ReactElement } from 'react';
import { Link } from 'wouter';
import { ContactFacts } from '../contact/contact-facts.tsx';
import { useContact } from '../contact/use-contact.ts';
import { useAddress } from '../frame/use-address.ts';
import { glossaryPath, signsAnchor } from '../glossary/glossary-address.ts';
import { ProsePage } from '../prose/prose-page.tsx';
import { useReading } from '../reading/use-reading.tsx';
import { legalTexts } from './legal-texts.ts';
import { privacyStatement } from './privacy-statement.ts';

/** What is stored about whom, who sees it, and what people may demand. */
export function PrivacyPage(): ReactElement {
  const { say } = useReading();
  const address = useAddress();
  const outcome = useContact();
  return (
    <ProsePage
      title={say(legalTexts.privacy)}
      lead={<p>{say(legalTexts.privacyLead)}</p>}
      passages={privacyStatement}
      after={{
        responsible: <ContactFacts outcome={outcome} address="privacyEmail" />,
        'small-groups': (
          <p>
            <Link href={address(`${glossaryPath}#${signsAnchor}`)}>{say(legalTexts.confidentialSigns)}</Link>
          </p>
        ),
      }}
    />
  );
}
