/** The banner's end must be to come when it is saved; while it hangs there it may pass. */
import { expect, test } from 'vitest';
import { hashOf } from '../../../../../admin/server/whole-files.ts';
import { author, open } from './one-notice.ts';

const alert = (endsAt: string) =>
	`level: important\ntext: 今晚有暴雨，请收好阳台花盆\nendsAt: ${endsAt}\n`;
const path = 'content/settings/alert.yml';
/** The office's clock. */
const now = '2026-11-22 09:00';

test.each(['2026-11-22 08:59', now, '2025-12-31 23:59', '2026-11-22T08:59'])(
	'an end at %s is refused, with what the clock says',
	async (endsAt) => {
		const one = await open();
		const file = { path, raw: alert(endsAt) };
		const { status, refusal } = await one.ask('save', { author, what: '修改', file, media: [] });
		expect([status, refusal?.error]).toEqual([422, 'findings']);
		expect(refusal?.findings).toMatchObject([{ key: 'endsAt' }]);
		expect(refusal?.message).toContain(now);
		expect(refusal?.message).toContain(endsAt.replace('T', ' '));
		expect((await one.ask('read', { path })).body).toHaveProperty('absent');
	},
);

test.each(['2026-11-22 09:01', '9999-12-31 00:00'])('an end at %s may be saved', async (endsAt) => {
	const one = await open();
	const file = { path, raw: alert(endsAt) };
	const { body } = await one.ask('save', { author, what: '修改', file, media: [] });
	expect(body?.committed).toBe(true);
});

test('one that has passed stays in the file, stops nobody, and can be taken down', async () => {
	const past = alert('2026-11-01 09:00');
	const one = await open({ 'settings/alert.yml': past });
	const site = await one.ask('read', { path: 'content/settings/site.yml' });
	const { raw = '', hash = '' } = site.body as { raw?: string; hash?: string };
	const elsewhere = { path: 'content/settings/site.yml', raw: `${raw}# 一行\n`, base: hash };
	const saved = await one.ask('save', { author, what: '修改', file: elsewhere, media: [] });
	expect(saved.body?.committed).toBe(true);
	const down = { path, raw: '', base: hashOf(past) };
	const gone = await one.ask('save', { author, what: '撤下', file: down, media: [] });
	expect(gone.body?.committed).toBe(true);
});
