/** What was written after `npm run publish --`. */
import { parseArgs } from 'node:util';
import { exits, Failure } from './failure.ts';

export interface PublishOptions {
	/** A git address, or a folder. */
	repo: string;
	/** Folder that is published to. */
	to: string;
	/** Lets through what is invented, and says so on the status page. */
	demo: boolean;
	/** Lets a tenth of the public entries, and more, go. */
	allowShrink: boolean;
	/** Publishes all afresh: what seems unchanged too, and a version that somebody has gone back from. */
	again: boolean;
}

export interface RollbackOptions {
	to: string;
	/** Release to go back to; the one before where none is named. */
	id: string | undefined;
	/** What would be shown again was read, and it may. */
	yes: boolean;
}

export type Options =
	{ act: 'publish'; options: PublishOptions } | { act: 'rollback'; options: RollbackOptions };

const how = `怎么写：
  npm run publish -- --repo <git 地址或文件夹> --to <发布到的文件夹>
  可以加：--demo（示例站，放过编的备案号和域名）　--allow-shrink（公开的内容少了很多也发布）
  　　　　--again（没有变化、退回过的，也从头发布一次）
退回：
  npm run publish -- --to <发布到的文件夹> --rollback [版本] [--yes]`;

const usage = (what: string) => new Failure(exits.usage, `${what}\n${how}`);

const flags = {
	repo: { type: 'string' },
	to: { type: 'string' },
	demo: { type: 'boolean', default: false },
	'allow-shrink': { type: 'boolean', default: false },
	again: { type: 'boolean', default: false },
	rollback: { type: 'boolean', default: false },
	yes: { type: 'boolean', default: false },
} as const;

function parsed(given: readonly string[]) {
	try {
		return parseArgs({ args: [...given], options: flags, allowPositionals: true });
	} catch {
		throw usage(`没有看懂“${given.join(' ')}”。`);
	}
}

/** @throws Failure with how it is written */
export function optionsOf(given: readonly string[]): Options {
	const { values, positionals } = parsed(given);
	const { repo, to, demo, again, rollback, yes } = values;
	if (!to) throw usage('请用 --to 写明发布到哪个文件夹。');
	if (positionals.length > (rollback ? 1 : 0)) throw usage(`没有看懂“${positionals.join(' ')}”。`);
	if (rollback) return { act: 'rollback', options: { to, id: positionals[0], yes } };
	if (!repo) throw usage('请用 --repo 写明内容在哪里。');
	const options = { repo, to, demo, allowShrink: values['allow-shrink'], again };
	return { act: 'publish', options };
}
