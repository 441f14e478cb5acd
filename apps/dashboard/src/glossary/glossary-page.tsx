import { catalogueVersion, dimensionOf } from '@neue-wege/domain';
import { type ReactElement, type ReactNode, useMemo } from 'react';
import { navigate, useSearch } from 'wouter/use-browser-location';
import { Button } from '../controls/button.tsx';
import { replaceParameters } from '../filters/replace-parameters.ts';
import { PageTitle } from '../frame/page-title.tsx';
import { useAnchor } from '../prose/use-anchor.ts';
import { useReading } from '../reading/use-reading.tsx';
import styles from './glossary.module.css';
import { signsAnchor } from './glossary-address.ts';
import { GlossaryItem } from './glossary-item.tsx';
import { GlossarySearch } from './glossary-search.tsx';
import { glossaryTexts } from './glossary-texts.ts';
import { formatGlossaryQuery, glossaryViewNames, readGlossaryQuery } from './glossary-view.ts';
import { type GlossaryContents, searchGlossary, sizeOf } from './search-glossary.ts';
import { StatesSection } from './states-section.tsx';
import { useHash } from './use-hash.ts';

/** So few entries are shown with all that is said of them. */
const openFrom = 3;

/** Every figure explained, in the words of the catalogue; nothing is asked of the server. */
export function GlossaryPage(): ReactElement {
  const { say, language } = useReading();
  const search = useSearch();
  const query = readGlossaryQuery(new URLSearchParams(search));
  const contents = useMemo(() => searchGlossary(query, language), [query, language]);
  useAnchor();
  return (
    <>
      <PageTitle
        title={say(glossaryTexts.title)}
        status={<p className={styles.version}>{say(glossaryTexts.version, { version: catalogueVersion })}</p>}
      />
      <p className={styles.lead}>{say(glossaryTexts.lead)}</p>
      <GlossarySearch query={query} size={sizeOf(contents)} onChange={lookFor} />
      {sizeOf(contents) === 0 ? (
        <div className={styles.nothing}>
          <p>{say(glossaryTexts.nothing)}</p>
          <Button onClick={() => lookFor('')}>{say(glossaryTexts.clear)}</Button>
        </div>
      ) : (
        <Sections contents={contents} isSearched={query.trim() !== ''} />
      )}
    </>
  );
}

function lookFor(query: string): void {
  const address = replaceParameters(window.location, {
    names: glossaryViewNames,
    parameters: formatGlossaryQuery(query),
  });
  navigate(address, { replace: true });
}

function Sections(props: { contents: GlossaryContents; isSearched: boolean }): ReactElement {
  const { contents, isSearched } = props;
  const { measures, methods, statuses, dimensions } = contents;
  const { say } = useReading();
  const hash = useHash();
  const areOpen = isSearched && sizeOf(contents) <= openFrom;
  return (
    <div className={styles.sections}>
      {(['measures', 'methods'] as const).map((part) =>
        contents[part].length === 0 ? null : (
          <Section key={part} id={part} title={say(glossaryTexts[part])}>
            {contents[part].map((entry) => (
              <GlossaryItem
                key={entry.id}
                entry={entry}
                isChosen={hash === entry.id}
                isOpen={areOpen || hash === entry.id}
              />
            ))}
          </Section>
        ),
      )}
      {statuses.length === 0 ? null : (
        <Section id={signsAnchor} title={say(glossaryTexts.statuses)}>
          <StatesSection statuses={statuses} isWhole={measures.length + methods.length > 0 && !isSearched} />
        </Section>
      )}
      {dimensions.length === 0 ? null : (
        <Section id="dimensions" title={say(glossaryTexts.dimensions)}>
          <p className={styles.hint}>{say(glossaryTexts.dimensionsHint)}</p>
          <dl className={styles.dimensions}>
            {dimensions.map((id) => (
              <div key={id} className={styles.dimension}>
                <dt>{say(dimensionOf(id).label)}</dt>
                <dd>{say(dimensionOf(id).definition)}</dd>
              </div>
            ))}
          </dl>
        </Section>
      )}
    </div>
  );
}

function Section(props: { id: string; title: string; children: ReactNode }): ReactElement {
  const { id, title, children } = props;
  return (
    <section className={styles.section} aria-labelledby={id}>
      <h2 id={id} className={styles.sectionTitle} tabIndex={-1}>
        {title}
      </h2>
      {children}
    </section>
  );
}
