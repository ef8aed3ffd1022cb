/** What is told of those whom one visits, and nowhere else asked about: that one came, how old they are, what they were given. */
import type { Fact } from './fact.ts';

const whom =
	'老人|老党员|党员|老兵|退役军人|军属|烈属|遗属|家庭|居民|困难户|职工|孩子|儿童|母亲|妈妈|家属|对象|户';

const visited: Fact = {
	word: '',
	words: '走访|慰问|看望|探望|探访|上门|来到|走进',
	meets: new RegExp(
		`(?:走访|慰问|看望|探望|探访|上门|来到|走进)(?:慰问|看望|走访)?了?(?:[^，。；：]{0,10}?(?:${whom}))?`,
		'g',
	),
	sure: false,
};

const age: Fact = {
	word: '年龄',
	words: '岁',
	value: /(?:\d{2,3}|[一二三四五六七八九]?十[一二三四五六七八九]?|[六七八九]旬|百)\s?[多余]?\s?岁/g,
	sure: false,
};

const gift: Fact = {
	word: '慰问金额',
	words: '元',
	address: /(?:\d[\d,.]*|[一二三四五六七八九两][百千万][\d一二三四五六七八九百千]*)\s?万?元/g,
	sure: false,
};

export const visitFacts = { visited, age, gift };
