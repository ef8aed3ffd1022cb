/** `content/settings/*.yml`, each with its schema. A missing file means its empty or default value. */
import { answerFields, holidayFields, placeFields, synonymFields } from './parts/asked.ts';
import { type Fields } from './field.ts';
import { choice, listOf, optional, pattern, text, time, withDefault } from './fields.ts';
import { bulletinFields } from './parts/boards.ts';
import { disclosureItemFields } from './parts/office/disclosing.ts';
import { key, line } from './parts/lines.ts';
import { facilityFields, honourFields } from './parts/place-settings.ts';
import { screenFields } from './parts/screens.ts';
import { phone } from './people.ts';
import { siteFields } from './site.ts';

export interface Setting<F extends Fields = Fields, L extends boolean = boolean> {
	name: string;
	label: string;
	/** Nothing reads it yet: the file is kept and checked, the editor has no form for it. */
	hidden?: true;
	/** true: the file is a list of such objects; false: one object. */
	list: L;
	fields: F;
	/** The field that must be different in every item of a list. */
	unique?: keyof F & string;
}

function setting<F extends Fields, L extends boolean>(definition: Setting<F, L>) {
	return definition;
}

const alertFields = {
	level: choice({
		label: '级别',
		hint: '台风、停水这类马上要办的选“紧急”，其余选“重要”',
		main: true,
		options: { important: '重要', emergency: '紧急' },
	}),
	text: text({
		label: '内容',
		hint: '一句话说完，显示在每一页最上面，例如：今晚有暴雨，请收好阳台花盆',
		main: true,
		min: 4,
		max: 80,
	}),
	link: optional(
		pattern({
			label: '链接',
			hint: '点开看详细的那一篇，写本站地址，例如：/notices/20260305-0930/',
			main: true,
			pattern: /^\/(?:[A-Za-z0-9._~-]+(?:\/[A-Za-z0-9._~-]+)*\/?)?$/,
			remedy: '请写本站的地址，例如 /notices/20260305-0930/',
		}),
	),
	endsAt: time({
		label: '到什么时候为止',
		hint: '到时候自动撤下，例如：2026-11-26 17:00',
		main: true,
	}),
};

const lexiconFields = {
	word: line('词', '不该出现的写法，例如：拔款', 40),
	suggestion: optional(line('建议', '应该怎么写，例如：拨款', 80)),
	level: withDefault(
		choice({
			label: '级别',
			hint: '选“不许发布”的词，改了才能发布；选“提醒”的只提醒一声',
			options: { error: '不许发布', warn: '提醒' },
		}),
		'warn',
	),
	except: optional(
		listOf(line('这些话里不算', '带着这个词、却没有写错的话，一行一个，例如：相关健康', 40)),
	),
	note: optional(line('说明', '为什么，例如：常见错字', 80)),
};

export const settings = {
	site: setting({ name: 'site', label: '站点信息', list: false, fields: siteFields }),
	topics: setting({
		name: 'topics',
		label: '主题',
		list: true,
		unique: 'key',
		fields: {
			key: key('elderly'),
			label: line('名称', '居民看到的主题，例如：养老助老', 20),
			description: optional(line('说明', '包括哪些事，例如：高龄津贴、助餐、居家照护', 80)),
		},
	}),
	buildings: setting({
		name: 'buildings',
		label: '楼栋',
		list: true,
		unique: 'key',
		fields: {
			key: key('qhy-1'),
			label: line('名称', '例如：清和苑 1 号楼', 20),
			estate: optional(line('小区', '例如：清和苑', 20)),
		},
	}),
	contacts: setting({
		name: 'contacts',
		label: '找谁办',
		list: true,
		unique: 'key',
		fields: {
			key: optional(key('property-qhy')),
			subject: line('什么事', '居民要办的事，例如：高龄津贴、助老服务', 40),
			window: optional(line('窗口', '到哪里办，例如：党群服务中心 2 号窗口')),
			phone: phone(),
			hours: optional(line('时间', '什么时候有人，例如：周一至周六 8:30–17:30')),
		},
	}),
	alert: setting({ name: 'alert', label: '紧急提醒', list: false, fields: alertFields }),
	bulletins: setting({
		name: 'bulletins',
		label: '板报系列',
		list: true,
		unique: 'key',
		fields: bulletinFields,
	}),
	disclosure: setting({
		name: 'disclosure',
		label: '公开目录',
		list: true,
		unique: 'key',
		fields: disclosureItemFields,
	}),
	screens: setting({
		name: 'screens',
		label: '电子屏',
		hidden: true,
		list: true,
		unique: 'key',
		fields: screenFields,
	}),
	lexicon: setting({
		name: 'lexicon',
		label: '错敏词表',
		list: true,
		unique: 'word',
		fields: lexiconFields,
	}),
	synonyms: setting({
		name: 'synonyms',
		label: '同义词',
		list: true,
		unique: 'word',
		fields: synonymFields,
	}),
	answers: setting({
		name: 'answers',
		label: '常问的话',
		list: true,
		fields: answerFields,
	}),
	places: setting({
		name: 'places',
		label: '地点',
		list: true,
		unique: 'key',
		fields: placeFields,
	}),
	facilities: setting({
		name: 'facilities',
		label: '设施',
		list: true,
		unique: 'key',
		fields: facilityFields,
	}),
	honours: setting({ name: 'honours', label: '荣誉', list: true, fields: honourFields }),
	holidays: setting({
		name: 'holidays',
		label: '节假日',
		list: true,
		unique: 'year',
		fields: holidayFields,
	}),
};
