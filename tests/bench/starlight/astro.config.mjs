/** A site of Starlight's as it comes, in Chinese. */
import starlight from '@astrojs/starlight';
import { defineConfig } from 'astro/config';

export default defineConfig({
	site: 'https://linli.example.org',
	outDir: '../../../.cache/starlight',
	integrations: [
		starlight({
			title: '清和社区',
			description: '同样的文章，用 Starlight 生成',
			locales: { root: { label: '简体中文', lang: 'zh-CN' } },
		}),
	],
});
