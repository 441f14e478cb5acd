import type { ReactElement } from 'react';
import { Link } from 'wouter';
import { type Named, nameOf } from '../directory/directory.ts';
import { useAddress } from '../frame/use-address.ts';
import styles from '../locations/location-links.module.css';
import { useReading } from '../reading/use-reading.tsx';
import { projectPath, projectsPath } from './project-address.ts';
import { projectsTexts } from './projects-texts.ts';

/**
 * The ways to the pages of all projects, in their order, `null` until they are known; `current` is the key of the one that is
 * open.
 */
export function ProjectLinks(props: { projects: readonly Named[] | null; current: string }): ReactElement {
  const { projects, current } = props;
  const { say, language } = useReading();
  const addressOf = useAddress();
  return (
    <nav className={styles.links} aria-label={say(projectsTexts.pages)} aria-busy={projects === null}>
      <ul className={styles.list}>
        <li>
          <Link className={styles.link} href={addressOf(projectsPath)}>
            {say(projectsTexts.all)}
          </Link>
        </li>
        {projects?.map((project) => (
          <li key={project.key}>
            <Link
              className={styles.link}
              href={addressOf(projectPath(project.key))}
              aria-current={project.key === current ? 'page' : undefined}
            >
              {nameOf(project, language)}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
