// Loaded before a program (`--import`): writes at its end into the file `MOST_MEMORY` how much memory it had at most, in MB.
import { writeFileSync } from 'node:fs';

process.on('exit', () => {
  writeFileSync(process.env['MOST_MEMORY'] ?? '', String(process.resourceUsage().maxRSS / 1000));
});
