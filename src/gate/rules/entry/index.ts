/** Every rule of one entry: the server and the build ask this list. */
import { formRules } from './form-rules.ts';
import type { EntryRule } from './rule.ts';
import { textRules } from './text-rules.ts';

export const entryRules: readonly EntryRule[] = [...formRules, ...textRules];
