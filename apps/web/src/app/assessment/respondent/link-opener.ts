import { HttpClient } from '@angular/common/http';
import { Injector, inject, runInInjectionContext } from '@angular/core';
import { firstValueFrom } from 'rxjs';
import { languageInForce } from '../../../language/language-in-force.ts';
import { languages } from '../../../language/languages.ts';
import { QuestionnaireDocument, type QuestionnaireQuery } from '../../graphql/generated/respondent/graphql.ts';
import { problemOf } from '../../graphql/problem.ts';
import { dataOf, requestOf } from '../../graphql/request.ts';
import { teller } from '../../graphql/tell.ts';
import { type OpenedLink, openLink } from './opened-link.ts';
import type { Questionnaire } from './question-steps.ts';

/** Gives the function that opens a link over the network. Call it where `inject` works. */
export function linkOpener(): (token: string) => OpenedLink {
  const http = inject(HttpClient);
  const injector = inject(Injector);
  const others = languages.map(([language]) => language).filter((language) => language !== languageInForce());
  return (token) => {
    const tell = runInInjectionContext(injector, () => teller({ respondent: () => token }));
    const ask = async (language: string): Promise<Questionnaire> => {
      const { url, body, headers } = requestOf(QuestionnaireDocument, {}, { respondent: token });
      try {
        const asked = http.post<unknown>(url, body, { headers: { ...headers, 'accept-language': language } });
        return dataOf<QuestionnaireQuery>(await firstValueFrom(asked)).questionnaire;
      } catch (error) {
        throw problemOf(error);
      }
    };
    return openLink({ token, tell, ask, languages: [languageInForce(), ...others] });
  };
}
