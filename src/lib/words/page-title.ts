/** The title of a page as browsers and share cards have it. */
import { site } from '../settings.ts';
import { markedTitle } from './titles.ts';

/** `停水检修`, over → `【已结束】停水检修 - 清和社区`. */
export function pageTitle(title: string, mark = ''): string {
	return `${markedTitle(title, mark)} - ${site.name}`;
}
