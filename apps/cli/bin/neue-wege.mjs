#!/usr/bin/env -S node --max-semi-space-size=4
// What a program makes and drops at once has 4 MB: of the 16 that are usual a server would hold some 50 more (decision 040).
const needed = 26;

if (Number(process.versions.node.split('.')[0]) < needed) {
  process.stderr.write(
    `neue-wege needs Node ${needed} or newer; this is ${process.version} (${process.execPath}).\n` +
      'Run "npm start" once: it installs the right one. Then "npx neue-wege ..." from the root uses it.\n',
  );
  process.exitCode = 3;
} else {
  await import('../src/main.ts');
}
