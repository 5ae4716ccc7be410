import { foldedWords } from '../kernel/fold.ts';

/** What an untruth about a named person must not be about. */
export type Sensitive = 'crime' | 'death' | 'health' | 'ethnicity' | 'religion';

/**
 * Dictionary forms; every regular form of a word is found (`charge`: charges, charged, charging), and a phrase stands as it
 * is written. A word of two meanings is left to a phrase: a court may be for tennis, a stroke may be a swimmer's.
 */
const WORDS: Record<Sensitive, { words: string; phrases?: string }> = {
	crime: {
		words:
			'arrest accuse charge convict conviction sentenced sentencing jail imprison imprisonment prison prisoner detain detention indict indictment ' +
			'prosecute prosecution murder murderer rape rapist assault abuse abuser fraud fraudster fraudulent bribe bribery corrupt corruption embezzle ' +
			'embezzlement launder steal stole stolen thief theft rob robbery robber burglary burgle smuggle smuggler traffick trafficking guilty crime ' +
			'criminal perjury extort extortion blackmail terrorist terrorism harass harassment kidnap kidnapper abduct abduction torture wrongdoing ' +
			'misconduct doping spying espionage treason arson arsonist manslaughter homicide stab suspect defendant extradite extradition parole ' +
			'probation offence offender felony fugitive plagiarism forgery hijack cocaine heroin fined molest grope paedophile pedophile stalker',
		phrases:
			'on trial|stand trial|stood trial|on bail|shot dead|shot and killed|opened fire on|prison sentence|jail sentence|life sentence|' +
			'suspended sentence|tax evasion|insider trading|money laundering|drug dealing|drug dealer|war crimes|pleaded not guilty|took bribes',
	},
	death: {
		words:
			'die died dying dead death kill killer murder suicide funeral drown deceased assassinate assassination assassin executed execution ' +
			'posthumous posthumously mourn perish fatal fatally fatality corpse obituary burial buried cremate bereaved',
		phrases: 'lost his life|lost her life|passed away|death penalty|took his own life|took her own life',
	},
	health: {
		words:
			'ill illness sick sickness disease cancer tumour tumor leukaemia leukemia diabetes diabetic dementia hiv covid pneumonia epilepsy ' +
			'epileptic autism autistic bipolar schizophrenia schizophrenic anorexia obesity obese coma concussion overdose addict addiction alcoholic ' +
			'alcoholism pregnant pregnancy miscarriage disability disabled paralysed paralyzed amputate amputation transplant chemotherapy diagnose ' +
			'diagnosis suicidal stillborn infertile hospitalise hospitalize hospitalised surgery injure injury injured wounded infect infection rehab',
		phrases:
			'mental health|heart attack|suffered a stroke|had a stroke|tested positive|tests positive|in hospital|to hospital|treated for|' +
			'suffers from|suffered from|parkinson disease|alzheimer disease|with depression|from depression|in intensive care',
	},
	ethnicity: {
		words:
			'ethnic ethnicity ethnically racial racist racism hispanic latino latina kurdish kurd rohingya uyghur uighur tutsi hutu romani gypsy ' +
			'aboriginal indigenous jewish jew maori inuit arab antisemitic antisemitism tribesman',
		phrases: 'african american|asian american|native american|mixed race|of colour|of color|han chinese',
	},
	religion: {
		words:
			'religion religious muslim islam islamic islamist christian christianity catholic catholicism protestant jewish jew judaism hindu ' +
			'hinduism buddhist buddhism sikh atheist atheism baptise baptize baptised mormon blasphemy blasphemous heretic pray evangelical sunni shia',
		phrases: 'converted to islam|jehovah witness',
	},
};

/** Words of the lists in a harmless sense; taken out before the lists are looked at. */
const HARMLESS =
	'in charge|take charge|takes charge|took charge|taken charge|taking charge|free of charge|service charge|extra charge|charging station|' +
	'charging stations|charging point|charging points|with conviction|dead heat|dead end|dead sea|dead ball|die hard|die out|ill fated|ill will|injury time|' +
	'stoppage and injury time|kill off|killed off|political suicide|corrupt file|arms and charge|black death|sick leave|crime writer|crime novel|' +
	'crime fiction|crime series|crime drama|murder mystery|sudden death|stole show|steal show|religiously';

/** The regular forms of a word. Forms that are no words do no harm. */
function formsOf(word: string): string[] {
	const stem = word.replace(/e$/, '');
	const doubled = /[^aeiou][aeiou][bdgmnpt]$/.test(word) ? `${word}${word.slice(-1)}` : stem;
	const plurals = /[^aeiou]y$/.test(word)
		? [`${word.slice(0, -1)}ies`, `${word.slice(0, -1)}ied`]
		: [`${word}s`, `${word}es`];
	return [word, ...plurals, `${stem}ed`, `${stem}ing`, `${doubled}ed`, `${doubled}ing`];
}

const foldedPhrases = (phrases: string) =>
	phrases.split('|').map((phrase) => ` ${foldedWords(phrase).join(' ')} `);

const HARMLESS_PHRASES = foldedPhrases(HARMLESS);
const LISTS = Object.entries(WORDS).map(([topic, { words, phrases }]) => ({
	topic,
	words: new Set(words.split(' ').flatMap(formsOf)),
	phrases: phrases === undefined ? [] : foldedPhrases(phrases),
}));

/** What a text without names tells of that a person may be hurt by, if anything. */
export function sensitiveTopic(text: string): string | undefined {
	let spaced = ` ${foldedWords(text).join(' ')} `;
	for (const phrase of HARMLESS_PHRASES) spaced = spaced.replaceAll(phrase, ' ');
	const words = spaced.split(' ');
	return LISTS.find(
		(list) =>
			words.some((word) => list.words.has(word)) || list.phrases.some((phrase) => spaced.includes(phrase)),
	)?.topic;
}
