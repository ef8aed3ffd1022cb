/** How the commands are written. */
import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { backupOptions, refuseWrong } from '../../../../../publish/office/backup/options.ts';
import { away, run } from './commands.ts';
import { dataFolder } from './office.ts';

test('written wrongly nothing is done', async () => {
	const data = dataFolder();
	const to = away();
	const wrong: [string[], string][] = [
		[['--to', to], '请写明 --data'],
		[['--data', data], '请写明 --to'],
		[['--data', data, '--to', to, '--tp', 'x'], '没有看懂'],
		[['--data', away(), '--to', to], '没有内容'],
		[['--data', data, '--to', join(data, 'backups')], '不能放在数据的文件夹里'],
		[['--data', data, '--to', join(data, '..')], '不能放在数据的文件夹里'],
		[['--data', data, '--to', to, '--key', join(to, 'key')], '钥匙不能放在'],
		[['--data', data, '--to', to, '--key', join(data, 'key')], '钥匙不能放在'],
	];
	for (const [given, why] of wrong)
		expect(() => {
			refuseWrong(backupOptions(given));
		}).toThrow(why);
	expect(await run('backup', ['--data', data])).toMatchObject({ code: 2 });
	expect(readdirSync(to)).toEqual([]);
	const open = join(away(), 'key');
	writeFileSync(open, 'AGE-SECRET-KEY-1', { mode: 0o644 });
	const given = ['--data', data, '--to', to, '--key', open];
	const error = expect.stringContaining('chmod 600') as string;
	expect(await run('backup', given)).toMatchObject({ code: 1, error });
});
