/** What is wished of 一键排版 before anyone says so: what is surely meant. The rest is asked. */
import { kinds, type Kind, type Wishes } from './change.ts';

export const allKinds = Object.keys(kinds) as Kind[];

export const everything: Wishes = { kinds: new Set(allKinds), unit: () => true };

export const unasked: ReadonlySet<Kind> = new Set(allKinds.filter((kind) => !kinds[kind].asked));
