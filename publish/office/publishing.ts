/** Publishing for the office: what `npm run publish` does, in a process that stands, whose log and status stand in the data folder. */
import { resolve } from 'node:path';
import { readAhead } from '../build/read-ahead.ts';
import { standingBuilder, type StandingBuilder } from '../build/standing.ts';

/** @param content a git repository @param to folder to publish to @param demo lets through what is invented */
export function standingPublisher(content: string, to: string, demo: boolean): StandingBuilder {
	const given = ['--repo', content, '--to', to, ...(demo ? ['--demo'] : [])];
	return standingBuilder({
		command: [resolve('publish/command/publish-at-word.ts'), ...given],
		print: () => readAhead(content),
	});
}
