#!/usr/bin/env node
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
