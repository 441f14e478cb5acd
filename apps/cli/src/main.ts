process.stderr.write('neue-wege: no command is implemented yet\n');
process.exitCode = 2;
