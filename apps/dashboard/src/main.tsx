import '@fontsource-variable/source-sans-3/wght.css';
import './styles/tokens.css';
import './styles/base.css';
import { dayInBerlin } from '@neue-wege/domain';
import { createRoot } from 'react-dom/client';
import { App } from './app.tsx';
import { createApiClient } from './ask/client.ts';
import { applyStoredScheme } from './frame/colour-scheme.ts';
import { layOutForPaper } from './frame/lay-out-for-paper.ts';
import { createSession } from './session/session.ts';
import { openSessionChannel } from './session/session-news.ts';

applyStoredScheme();
layOutForPaper();
const root = document.getElementById('root');
if (root === null) throw new Error('The page has no place for the dashboard');
const session = createSession({ createClient: createApiClient, openChannel: openSessionChannel });
createRoot(root).render(<App session={session} today={dayInBerlin(new Date())} />);
