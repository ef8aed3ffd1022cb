/** What the page and the worker say to each other. */
import type { Answer } from './answer.ts';
import type { SearchOptions } from '../contract.ts';

export interface Asked {
	/** From 1; 0 is the worker saying that it runs. */
	id: number;
	question: string;
	options: SearchOptions;
}

export type Said =
	{ id: number; answer: Answer } | { id: number; running: true } | { id: number; failed: string };
