/** What the doctor says of one thing. */
export interface Line {
	about: string;
	/** `look`: nothing is broken yet, or it is somebody's to decide. */
	state: 'good' | 'look' | 'mend';
	said: string;
	/** What to do; none where all is well. */
	remedy?: string;
}

export const good = (about: string, said: string): Line => ({ about, state: 'good', said });
export const look = (about: string, said: string, remedy: string): Line => ({
	about,
	state: 'look',
	said,
	remedy,
});
export const mend = (about: string, said: string, remedy: string): Line => ({
	about,
	state: 'mend',
	said,
	remedy,
});

const marks = { good: '好', look: '看', mend: '修' } as const;

/** `【修】备份：从来没有备份过。` and below it what to do. */
export const told = ({ about, state, said, remedy }: Line): string =>
	[`【${marks[state]}】${about}：${said}`, ...(remedy ? [`　　　${remedy}`] : [])].join('\n');
