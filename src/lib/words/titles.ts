/** Titles where they stand alone. */

/** `停水检修` that is over → `【已结束】停水检修`: for where a title stands without the words beside it. */
export function markedTitle(title: string, mark: string): string {
	return mark ? `【${mark}】${title}` : title;
}
