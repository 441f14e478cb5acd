import type { Language } from '@neue-wege/domain';
import { type ReactElement, type ReactNode, useState } from 'react';
import { Link } from 'wouter';
import { navigate } from 'wouter/use-browser-location';
import { Segments } from '../controls/segments.tsx';
import { replaceParameters } from '../filters/replace-parameters.ts';
import { useReading } from '../reading/use-reading.tsx';
import { AccountMenu } from '../viewer/account-menu.tsx';
import { useViewer } from '../viewer/use-viewer.tsx';
import { chooseScheme, useScheme } from './colour-scheme.ts';
import { Footer } from './footer.tsx';
import { frameTexts } from './frame-texts.ts';
import { DarkIcon, DeviceIcon, LightIcon, MenuIcon, PathMark } from './icons.tsx';
import { keepLanguage } from './kept-language.ts';
import { mainId } from './main-id.ts';
import { MainNavigation } from './main-navigation.tsx';
import styles from './page-frame.module.css';
import { SignInLink } from './sign-in-link.tsx';
import { useAddress } from './use-address.ts';

const navigationId = 'navigation';

/** Head and foot of every page: product, the label of made-up data, the ways, language, colours, and who is signed in. */
export function PageFrame(props: { isSynthetic: boolean; children: ReactNode }): ReactElement {
  const { isSynthetic, children } = props;
  const { say } = useReading();
  const viewer = useViewer();
  const address = useAddress();
  const [isMenuOpen, setMenuOpen] = useState(false);
  const close = (): void => setMenuOpen(false);
  return (
    <div className={styles.page}>
      <a className={styles.skip} href={`#${mainId}`}>
        {say(frameTexts.skip)}
      </a>
      <header
        className={styles.header}
        data-menu={isMenuOpen ? 'open' : 'closed'}
        onKeyDown={({ key }) => {
          if (key === 'Escape') close();
        }}
      >
        <Link className={styles.product} href={address('/')} lang="de" onClick={close}>
          <PathMark />
          {say(frameTexts.product)}
        </Link>
        {isSynthetic ? (
          <p className={styles.synthetic} title={say(frameTexts.syntheticHint)}>
            <span aria-hidden="true">◆</span> {say(frameTexts.synthetic)}
          </p>
        ) : null}
        <button
          type="button"
          className={styles.menu}
          aria-label={say(frameTexts.menu)}
          aria-expanded={isMenuOpen}
          aria-controls={navigationId}
          onClick={() => setMenuOpen(!isMenuOpen)}
        >
          <MenuIcon />
        </button>
        <div className={styles.settings}>
          <LanguageSwitch />
          <SchemeSwitch />
          {viewer === null ? <SignInLink /> : <AccountMenu viewer={viewer} />}
        </div>
        <MainNavigation id={navigationId} isOpen={isMenuOpen} onLeave={close} />
      </header>
      <main id={mainId} className={styles.main} tabIndex={-1}>
        {children}
      </main>
      <Footer />
    </div>
  );
}

function LanguageSwitch(): ReactElement {
  const { say, language } = useReading();
  return (
    <Segments<Language>
      compact
      legend={say(frameTexts.language)}
      value={language}
      options={[
        { value: 'de', label: 'DE', name: say(frameTexts.german) },
        { value: 'en', label: 'EN', name: say(frameTexts.english) },
      ]}
      onChange={(chosen) => {
        keepLanguage(chosen);
        navigate(
          replaceParameters(window.location, {
            names: ['lang'],
            parameters: chosen === 'de' ? [] : [['lang', chosen]],
          }),
        );
      }}
    />
  );
}

function SchemeSwitch(): ReactElement {
  const { say } = useReading();
  const scheme = useScheme();
  return (
    <Segments
      compact
      legend={say(frameTexts.scheme)}
      value={scheme}
      options={[
        { value: 'auto', label: <DeviceIcon />, name: say(frameTexts.auto) },
        { value: 'light', label: <LightIcon />, name: say(frameTexts.light) },
        { value: 'dark', label: <DarkIcon />, name: say(frameTexts.dark) },
      ]}
      onChange={chooseScheme}
    />
  );
}
