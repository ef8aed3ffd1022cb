/** A title of honour: campaigns and volunteers have it. */
import { date, text } from '../fields.ts';

export const award = {
	title: text({ label: '称号', hint: '写全称，例如：节水型居民小区', max: 60 }),
	issuer: text({ label: '授予单位', hint: '例如：清和街道办事处', max: 60 }),
	on: date({ label: '授予日期', hint: '证书上的日期，例如：2026-10-18' }),
};
