/** The words of a report that is to be kept: what each check means, and the report as a text. Loaded with the verifier. */
import type { CheckId } from '@open-badge-elements/verify';
import { account } from './en/account.js';
import { wordsOf } from './locale.js';

export interface AccountWords {
  /** Why a question is asked at all, for somebody who never heard of it. */
  readonly means: Readonly<Record<CheckId, string>>;
  /** Which requests are made, under the form. */
  readonly requestsListed: string;
  readonly requests: (count: number) => string;
  readonly title: string;
  readonly given: string;
  readonly pasted: string;
  readonly verdict: string;
  readonly badge: string;
  readonly issuer: string;
  readonly madeOutTo: string;
  readonly comparedWith: string;
  readonly provesNothing: string;
  readonly keep: string;
  readonly copy: string;
  readonly saveText: string;
  readonly saveData: string;
  readonly print: string;
  readonly says: string;
  readonly files: (count: number) => string;
  readonly tooMany: (most: number) => string;
}

export const accountWords = wordsOf('account', account);
