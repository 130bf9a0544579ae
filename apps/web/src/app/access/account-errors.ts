import type { Errors } from '../ui/form-draft.ts';

export interface AccountValues {
  readonly name: string;
  readonly email: string;
  readonly password: string;
}

/** What is missing or wrong in a new account, a sentence a field; the server has the last word. */
export function accountErrors(values: AccountValues): Errors<keyof AccountValues> {
  return {
    ...(values.name.trim() === '' && { name: $localize`Write the name that colleagues know you by.` }),
    ...(!/^\S+@\S+\.\S+$/.test(values.email.trim()) && {
      email: $localize`Write an e-mail address, like name@example.org.`,
    }),
    ...(values.password.length < 12 && {
      password: $localize`Choose at least 12 characters; a few words in a row do well.`,
    }),
  };
}
