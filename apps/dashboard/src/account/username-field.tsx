import type { ReactElement } from 'react';

/** Tells managers of passwords to which account a password belongs; nobody else meets it. */
export function UsernameField(props: { email: string }): ReactElement {
  const { email } = props;
  return <input type="text" name="username" autoComplete="username" value={email} readOnly hidden />;
}
