import type { Issue } from '@neue-wege/domain';
import { describe, expect, it } from 'vitest';
import { parseReturnMail } from './mail-settings.ts';

const parse = (variables: Readonly<Record<string, string>>) => {
  const issues: Issue[] = [];
  const settings = parseReturnMail({ read: (name) => variables[name] ?? null, issues });
  return { settings, issues };
};
const whole = {
  RETURN_MAIL_URL: 'smtp://wege:geheim@mail.kreis.example:587',
  RETURN_MAIL_FROM: 'neue-wege@kreis.example',
  RETURN_MAIL_TO: 'statistik@kreis.example, leitung@kreis.example',
};

describe('parseReturnMail', () => {
  it('is off unless a server is named', () => {
    expect(parse({})).toEqual({ settings: null, issues: [] });
  });

  it('takes a server, who writes, and to whom', () => {
    expect(parse(whole)).toEqual({
      settings: {
        url: whole.RETURN_MAIL_URL,
        from: 'neue-wege@kreis.example',
        to: ['statistik@kreis.example', 'leitung@kreis.example'],
      },
      issues: [],
    });
  });

  it.each([
    [{ ...whole, RETURN_MAIL_URL: 'https://geheim@mail.kreis.example' }, ['RETURN_MAIL_URL']],
    [{ ...whole, RETURN_MAIL_URL: 'mail.kreis.example:25' }, ['RETURN_MAIL_URL']],
    [{ ...whole, RETURN_MAIL_FROM: 'wir' }, ['RETURN_MAIL_FROM']],
    [{ ...whole, RETURN_MAIL_FROM: 'a@b.example\r\nBcc: c@d.example' }, ['RETURN_MAIL_FROM']],
    [{ ...whole, RETURN_MAIL_TO: 'a@b.example,' }, ['RETURN_MAIL_TO']],
    [{ RETURN_MAIL_URL: whole.RETURN_MAIL_URL }, ['RETURN_MAIL_FROM', 'RETURN_MAIL_TO']],
    [{ RETURN_MAIL_TO: 'a@b.example' }, ['RETURN_MAIL_TO']],
  ])('names what is wrong in %j, and repeats no password', (variables, places) => {
    const { issues } = parse(variables);
    expect(issues.map(({ place }) => place)).toEqual(places);
    expect(JSON.stringify(issues)).not.toContain('geheim');
  });
});
