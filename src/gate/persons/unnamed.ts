/** A plate or an account of somebody who is not named: `车牌…的车主`, `加我微信…`. It leads to a person all the same. */
import type { Find, TextHit } from '../text/find.ts';
import type { Passage } from '../text/reading.ts';
import { passagesWith, signsOf } from '../text/signs.ts';
import { matchesIn } from '../text/matches.ts';
import { facts } from './facts/index.ts';
import { plateNumber } from './facts/values.ts';

/** Signs on both sides in which it must be said whose it is. */
const reach = 24;

interface Unnamed {
	value: RegExp;
	/** Beside it: it belongs to somebody private. */
	whose: RegExp;
	except: RegExp | undefined;
	message: string;
}

const orElse =
	'请私下联系本人，这里删去或遮住中间几位；本来就公开的，请点“核对过，不算问题”，写上理由';

const plates: Unnamed = {
	value: plateNumber,
	whose: /车主|业主|挪车|移车|私家车|僵尸车|违停|乱停|占用|住户|先生|女士/,
	except: facts.plate.except,
	message: `写了私人的车牌号，${orElse}`,
};

const accounts: Unnamed = {
	value:
		/(?:(?:家里|家中|家庭|住宅|(?:奶奶|爷爷|大爷|大妈|阿姨|先生|女士|师傅|某某?)家)的?(?:固定)?(?:电话|座机)(?:号码?)?\s?(?:是|为)?\s?[：:]?\s?(?:0\d{2,3}[\s-]?)?[2-8]\d{6,7}(?!\d))|(?:加|联系|私聊|找|扫|家长|个人|本人|老师|师傅|阿姨|先生|女士|大姐|大哥)(?:一下|我|楼主|本人|管理员|个?人|小编)?的?(?:微信|VX|V信|wechat|QQ|扣扣)(?:号码?)?\s?(?:是|为|同号)?\s?[：:]?\s?(?:[a-zA-Z][\w-]{5,19}|1[3-9]\d{9}|[1-9]\d{5,10})(?![\w@-])|(?<![\p{Script=Han}A-Za-z])QQ(?:号码?)?\s?[：:]\s?[1-9]\d{5,10}(?!\d)/giu,
	whose: /./,
	except: facts.social.except,
	message: `写了私人的电话、微信或QQ号，${orElse}`,
};

const hitsIn = (passage: Passage, { value, whose, except, message }: Unnamed): TextHit[] =>
	matchesIn(passage.text, value).flatMap(({ index: at, 0: { length } }) => {
		const around = passage.text.slice(Math.max(0, at - reach), at + length + reach);
		return whose.test(around) && !except?.test(around)
			? [{ passage, at, message, level: 'warning' }]
			: [];
	});

function unnamed(of: Unnamed, needed: string): Find {
	const signs = signsOf(needed);
	return (reading) => passagesWith(reading, signs).flatMap((passage) => hitsIn(passage, of));
}

export const platesOfOwners = unnamed(plates, 'ABCDEFGHJKLMNPQRSTUVWXYZ');
export const accountsOfWriters = unnamed(accounts, '微VvWw信QqＱ扣电座');

/** What one rule finds with a name beside it; and without, where the passage names nobody so. */
export const either =
	(named: Find, others: Find): Find =>
	(reading, of) => {
		const hits = named(reading, of);
		const told = new Set(hits.map(({ passage }) => passage));
		return [...hits, ...others(reading, of).filter(({ passage }) => !told.has(passage))];
	};
