/** Whose words an entry has: what is reposted is never said to be one's own. */
import { words } from '../strings.ts';
import { site } from './settings.ts';

interface Sourced {
	source?: string | undefined;
	origin: 'original' | 'repost';
}

/** `清和街道办事处`; without a name one's own organisation, of a repost 未注明. */
export function sourceOf({ source, origin }: Sourced): string {
	return source ?? (origin === 'repost' ? words.sourceUnknown : site.organisation);
}
