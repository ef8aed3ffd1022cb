/** All that residents ask. */
import { first } from './first.ts';
import { hard } from './hard.ts';
import { more } from './more.ts';
import { plain } from './plain.ts';
import { spoken } from './spoken.ts';

export type { Expected } from './first.ts';

export const residents = [...first, ...spoken, ...hard, ...plain, ...more];
