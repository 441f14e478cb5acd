import type { ReactElement } from 'react';
import { Redirect } from 'wouter';
import { useAddress } from '../frame/use-address.ts';
import { accountsPath } from './administration-address.ts';

/** Leads on to the first page of the administration. */
export function AdministrationPage(): ReactElement {
  const address = useAddress();
  return <Redirect to={address(accountsPath)} replace />;
}
