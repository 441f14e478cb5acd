import { describe, expect, it } from 'vitest';
import { messageAddress, readContact } from './contact.ts';

const nobody = { office: null, email: null, privacyEmail: null };

describe('readContact', () => {
  it('reads what the server names', () => {
    const contact = { office: 'Jobcenter', email: 'a@kreis.example', privacyEmail: 'ds@kreis.example' };
    expect(readContact({ contact })).toEqual(contact);
  });

  it('takes for not named what cannot be read', () => {
    for (const options of [
      undefined,
      null,
      'x',
      {},
      { contact: null },
      { contact: { email: 7, office: '' } },
    ])
      expect(readContact(options)).toEqual(nobody);
  });
});

describe('messageAddress', () => {
  it('keeps lines, umlauts and signs of the text within it', () => {
    const address = messageAddress('a@kreis.example', { subject: 'Barriere & mehr', body: 'Für:\nWas?' });
    expect(address).toBe('mailto:a@kreis.example?subject=Barriere%20%26%20mehr&body=F%C3%BCr%3A%0D%0AWas%3F');
  });
});
