/** Ways to spoil a good notice, and bytes that are not what they say. */
import { goodNotice, picture, type Files } from '../../../content.ts';

/** The case, its files, the rule and what must be said of them. */
export type Hostile = [name: string, files: Files, id: string, message: RegExp];

/** The notice that most cases spoil. */
export const at = 'notices/20261120-0900.md';
export const named = (said: string) =>
	new RegExp(`(?:^|　)${at.replaceAll('.', '\\.')}(?: 第 \\d+ 行)?：.*${said}`, 'm');
export const changed = (from: string | RegExp, to: string) => ({
	[at]: goodNotice.replace(from, to),
});
export const withKey = (line: string) => changed('kind: outage', `kind: outage\n${line}`);
export const withTitle = (title: string) => changed('停水检修', title);
export const withBody = (body: string) => changed('上午8:30–11:30停水。', body);
export const withCover = (name: string, bytes: Uint8Array): Files => ({
	...withKey(`cover: ../media/notices/${name}\ncoverAlt: 一名工人在检修水管`),
	[`media/notices/${name}`]: bytes,
});
export const withFile = (name: string, bytes: string): Files => ({
	...withKey(`attachments: [{ file: ../media/notices/${name}, label: 报名表 }]`),
	[`media/notices/${name}`]: Buffer.from(bytes, 'latin1'),
});
export const alias = (address: string) => withKey(`aliases: ['${address}']`);
export const alert = (link: string): Files => ({
	'settings/alert.yml': `level: emergency\ntext: 今晚有暴雨\nendsAt: 2026-12-01 09:00\nlink: '${link}'\n`,
});
export const setting = (said: string) =>
	new RegExp(`(?:^|　)settings/alert\\.yml 第 \\d+ 行：.*${said}`, 'm');

export const utf16 = (text: string) => Buffer.from(text, 'utf16le').toString('latin1');
export const ole = '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1';
export const zip = (inside: string) => `PK\x03\x04${inside}PK\x05\x06`;
/** A head that promises 50,000 × 50,000 pixels. */
export const hugePng = Buffer.from(picture);
hugePng.writeUInt32BE(50_000, 16);
hugePng.writeUInt32BE(50_000, 20);
/** Two frames of 5,000 × 5,000 in 70 bytes. */
export const frame = '\x21\xf9\x04\0\0\0\0\0\x2c\0\0\0\0\x88\x13\x88\x13\0\x02\x02\x44\x01\0';
export const bombGif = Buffer.from(
	`GIF89a\x88\x13\x88\x13\x80\0\0\0\0\0\xff\xff\xff${frame}${frame};`,
	'latin1',
);
