import type { ClauseFact } from '../../fact/schema.ts';
import { shuffle } from '../../kernel/chance.ts';
import { said, type Material } from '../material.ts';
import { mentionsOfFiller } from '../mentions.ts';
import { speak } from '../realise/names.ts';
import type { Candidate } from './candidate.ts';

/** An office of the same country is nearest, then one of the same title: half the answer is right. */
const likeness = (office: string | undefined, key: string): number => {
	const [title = '', country = ''] = key.split(' of ');
	return (country !== '' && office?.endsWith(country) ? 2 : 0) + (office?.startsWith(title) ? 1 : 0);
};

/** The offices that the article gives to others, and one office in the key's own country that nobody in the article holds. */
export function officeCandidates(key: string, fact: ClauseFact, m: Material, seed: string): Candidate[] {
	const held = m.facts.flatMap((other): Candidate[] => {
		const office = other.clause.complement;
		if (other.id === fact.id || office === undefined || !('text' in office) || office.type !== 'office')
			return [];
		const same = mentionsOfFiller(other.clause.subject).some((id) =>
			mentionsOfFiller(fact.clause.subject).includes(id),
		);
		if (same || office.text === key) return [];
		return [
			{
				text: speak(office.text, m.names),
				rationale: said(other, m),
				from: 'article',
				template: office.text,
			},
		];
	});
	const country = / of (\{[^}]+\})$/.exec(key)?.[1];
	const isState = m.names.get(country?.slice(1, -1) ?? '')?.type === 'country';
	const others = isState ? ['Defence Minister', 'Finance Minister', 'Minister of Culture'] : [];
	const made = shuffle(others, seed)
		.map((office) => speak(`${office} of ${country ?? ''}`, m.names))
		.map((text): Candidate => ({
			text,
			rationale: `The article does not mention a ${text}. ${said(fact, m)}`,
			from: 'gazetteer',
		}));
	const near = shuffle(held, seed).sort(
		(one, other) => likeness(other.template, key) - likeness(one.template, key),
	);
	return [...near, ...made];
}
