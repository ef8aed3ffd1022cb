/** Every rule that needs the whole content or the disk: the server and the build ask this list. */
import { code } from './form/code.ts';
import { fileBroken } from './form/file-broken.ts';
import { fileName } from './form/file-name.ts';
import { idTaken } from './form/id-taken.ts';
import { issueTwice } from './form/issue-twice.ts';
import { link } from './form/link.ts';
import { nameCase } from './form/name-case.ts';
import { pictureBroken } from './form/picture-broken.ts';
import { pictureHuge } from './form/picture-huge.ts';
import { pictureLarge } from './form/picture-large.ts';
import { revision } from './form/revision.ts';
import { settingsTwice } from './form/settings-twice.ts';
import { sloganTwice } from './form/slogan-twice.ts';
import { titleTwice } from './form/title-twice.ts';
import { unread } from './form/unread.ts';
import { aiMedia } from './honesty/ai-media.ts';
import { backdated } from './honesty/backdated.ts';
import { explainerAlone } from './honesty/explainer-alone.ts';
import { explainerLate } from './honesty/explainer-late.ts';
import { manyBackdated } from './honesty/many-backdated.ts';
import { publicityShort } from './honesty/publicity-short.ts';
import { table } from './form/table.ts';
import { tableTotal } from './honesty/table-total.ts';
import { taskUntold } from './honesty/task-untold.ts';
import { anchor } from './links/anchor.ts';
import { amendedBy } from './honesty/amended-by.ts';
import { aliasTaken } from './links/alias-taken.ts';
import { dead } from './links/dead.ts';
import { mediaMissing } from './links/media-missing.ts';
import { notTold } from './links/not-told.ts';
import { notYet } from './links/not-yet.ts';
import { relationDead } from './links/relation-dead.ts';
import { relationKind } from './links/relation-kind.ts';
import { replacedInCircle } from './links/replaced-in-circle.ts';
import { attachmentOnly } from './form/attachment-only.ts';
import { attachedRules } from './attachments.ts';
import { fileDamaged } from './form/file-damaged.ts';
import { fileLocked } from './form/file-locked.ts';
import { fileTrap } from './form/file-trap.ts';
import { fileCode } from './form/file-code.ts';
import { fileUnread } from './form/file-unread.ts';
import { fileTraces } from './privacy/file-traces.ts';
import { fileAuthor } from './privacy/file-author.ts';
import { fileLocation } from './privacy/file-location.ts';
import { consentEnded } from './privacy/consent-ended.ts';
import { publicityOver } from './privacy/publicity-over.ts';
import type { ContentRule } from './rule.ts';

export const contentRules: readonly ContentRule[] = [
	link,
	nameCase,
	fileName,
	idTaken,
	titleTwice,
	sloganTwice,
	issueTwice,
	relationDead,
	replacedInCircle,
	relationKind,
	mediaMissing,
	pictureBroken,
	pictureHuge,
	pictureLarge,
	fileBroken,
	dead,
	notYet,
	notTold,
	aliasTaken,
	settingsTwice,
	code,
	revision,
	unread,
	attachmentOnly,
	fileDamaged,
	fileLocked,
	fileTrap,
	fileCode,
	fileUnread,
	fileTraces,
	fileAuthor,
	fileLocation,
	...attachedRules,
	amendedBy,
	consentEnded,
	aiMedia,
	backdated,
	explainerAlone,
	explainerLate,
	manyBackdated,
	publicityShort,
	taskUntold,
	table,
	tableTotal,
	anchor,
	publicityOver,
];
