import type { ReactElement } from 'react';
import { useContact } from '../contact/use-contact.ts';
import { PageTitle } from '../frame/page-title.tsx';
import { useReading } from '../reading/use-reading.tsx';
import { askSomebody, type EasyPart, easyGuide } from './easy-guide.ts';
import styles from './easy-language.module.css';
import { legalTexts } from './legal-texts.ts';

/** What the dashboard is and how it is used, in few and short words. */
export function EasyLanguagePage(): ReactElement {
  const { say, language } = useReading();
  const outcome = useContact();
  const email = outcome?.state === 'done' ? outcome.body.email : null;
  const linesOf = ({ id, lines }: EasyPart): EasyPart['lines'] =>
    id === 'ask' && outcome !== null && email === null ? askSomebody : lines;
  return (
    <>
      <PageTitle title={say(legalTexts.easyLanguage)} />
      <div className={styles.page} lang={`${language}-simple`}>
        {easyGuide.map((part) => (
          <section key={part.id} className={styles.part} aria-labelledby={part.id}>
            <h2 id={part.id} className={styles.title}>
              {say(part.title)}
            </h2>
            <div>
              {linesOf(part).map((line) => (
                <p key={line.en}>{say(line)}</p>
              ))}
              {part.id === 'ask' && email !== null ? (
                <p>
                  <a href={`mailto:${email}`}>{email}</a>
                </p>
              ) : null}
            </div>
            {part.points === undefined ? null : (
              <ul className={styles.points}>
                {part.points.map((point) => (
                  <li key={point.en}>{say(point)}</li>
                ))}
              </ul>
            )}
          </section>
        ))}
      </div>
    </>
  );
}
