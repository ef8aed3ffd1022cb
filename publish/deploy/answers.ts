/** What a proxy says itself before the editor, in words. */

const page = (title: string, says: string) =>
	`<!doctype html><html lang=zh-CN><meta charset=utf-8><meta name=viewport content="width=device-width"><title>${title}</title><h1>${title}</h1><p>${says}</p></html>`;

/** As the editor's own refusals (`admin/server/protocol.ts`). */
const refusal = (error: string, message: string) => JSON.stringify({ error, message });

export const notFromHere = page(
	'这里打不开编辑部',
	'编辑部只能在办公室的网络里打开。在外面办公，请先连上单位的网络。',
);

export const away = page(
	'编辑部没有在运行',
	'请过一分钟再打开；还是这样，请告诉照看服务器的人：systemctl status linli',
);

export const tooFast = refusal('refused', '试得太快了，请过十秒再试。');

export const tooLarge = refusal('too-large', '文件太大，没有收下。一个文件最多 24 MB。');

/** Questions by which passwords, codes and one-time addresses are guessed. */
export const guessable = ['sign-in', 'code', 'enrol', 'confirm', 'password', 'look', 'accept'];

/** Requests a minute of one address, an office shares one; and how many may come at once before. */
export const guesses = { aMinute: 60, atOnce: 30 };

/** Requests of one address at a time: a desk asks for some twenty at once over HTTP/2. */
export const atATime = 200;

/** What the editor takes at most, in words of its own; beyond, a proxy ends it. */
export const longestBody = 64;
