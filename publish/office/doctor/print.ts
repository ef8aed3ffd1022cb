/** The entry of `npm run doctor [-- --data <folder> [--origin https://…]]`: exit 1 where something is to be mended. */
import { existsSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { contentRoot } from '../../../src/lib/content-root.ts';
import { folderOf } from '../folder.ts';
import { domainsOf, examined, type Patient } from './doctor.ts';
import { told } from './line.ts';
import { thisMachine } from './machine.ts';

const usage = `怎么写：
  npm run doctor                                          自己的电脑
  npm run doctor -- --data <数据文件夹> [--origin https://<编辑部的域名>]   服务器`;

function patientGiven(): Patient {
	const options = { data: { type: 'string' }, origin: { type: 'string' } } as const;
	const { data, origin } = parseArgs({ options }).values;
	if (data === undefined) return { content: contentRoot, domains: [] };
	const folder = folderOf(data);
	const { content } = folder;
	if (!existsSync(content)) throw new Error(`${content} 里没有内容。`);
	const editor = origin === undefined ? undefined : new URL(origin);
	return { content, folder, domains: domainsOf(content, editor) };
}

try {
	const lines = await examined(patientGiven(), thisMachine);
	for (const line of lines) console.log(told(line));
	const wanted = lines.filter(({ state }) => state === 'mend').length;
	const seen = lines.filter(({ state }) => state === 'look').length;
	console.log(`\n要修的 ${wanted} 处，要看的 ${seen} 处。`);
	process.exitCode = wanted > 0 ? 1 : 0;
} catch (error) {
	console.error(`${error instanceof Error ? error.message : String(error)}\n${usage}`);
	process.exitCode = 2;
}
