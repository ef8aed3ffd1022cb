/** Content that means ill, or that a machine would misread: its files, its rule and what must be said. */
import { code } from './hostile/code.ts';
import { elsewhere } from './hostile/elsewhere.ts';
import { media } from './hostile/media.ts';
import { yaml } from './hostile/yaml.ts';
import { addresses } from './hostile/addresses.ts';
import { names } from './hostile/names.ts';
import type { Hostile } from './hostile/spoil.ts';

export const hostile: Hostile[] = [
	...code,
	...elsewhere,
	...media,
	...yaml,
	...addresses,
	...names,
];
