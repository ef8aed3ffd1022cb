/** `npm run build`: the finished site in `dist/`, or what to mend and no change. */
import { resolve } from 'node:path';
import { finish, NotPublished, publish } from './site.ts';

const out = resolve(process.env['SITE_OUT'] || 'dist');
try {
	const { content, pages, searchable, seconds } = await publish(out);
	console.log(
		`完成：${content.entries.length} 篇内容，${pages} 个网页，${searchable} 页可以搜到，用了 ${seconds.toFixed(1)} 秒。`,
	);
} catch (error) {
	const said =
		error instanceof NotPublished
			? error.message
			: `没有生成成功，原来的网站没有动：${String(error)}`;
	if (said) console.error(said);
	process.exitCode = 1;
} finally {
	await finish();
}
