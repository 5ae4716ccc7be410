import { describe, expect, it } from 'vitest';
import { IRREGULAR } from './irregular-verbs.ts';
import { gerund, participle, past, present } from './verb-forms.ts';

const REGULAR = `
announce announced announces announcing|carry carried carries carrying|play played plays playing
stop stopped stops stopping|admit admitted admits admitting|visit visited visits visiting
travel travelled travels travelling|fuel fuelled fuels fuelling|reveal revealed reveals revealing
fix fixed fixes fixing|watch watched watches watching|veto vetoed vetoes vetoing
agree agreed agrees agreeing|die died dies dying|panic panicked panics panicking
equip equipped equips equipping|open opened opens opening|show showed shows showing
refer referred refers referring|offer offered offers offering|help helped helps helping
`;

describe('the forms of a verb', () => {
	it.each(
		REGULAR.trim()
			.split(/[|\n]/)
			.map((row) => row.split(' ') as [string, string, string, string]),
	)('%s is spelt by rule', (lemma, pastForm, presentForm, gerundForm) => {
		if (lemma !== 'show') expect(participle({ lemma })).toBe(pastForm);
		expect(past({ lemma })).toBe(pastForm);
		expect(present(lemma)).toBe(presentForm);
		expect(gerund(lemma)).toBe(gerundForm);
	});

	it.each([
		['meet', 'met', 'met'],
		['send', 'sent', 'sent'],
		['withdraw', 'withdrew', 'withdrawn'],
		['broadcast', 'broadcast', 'broadcast'],
		['begin', 'began', 'begun'],
	])('%s is irregular', (lemma, pastForm, participleForm) => {
		expect(past({ lemma })).toBe(pastForm);
		expect(participle({ lemma })).toBe(participleForm);
	});

	it('takes the forms that the fact gives before its own', () => {
		expect(past({ lemma: 'learn', past: 'learned' })).toBe('learned');
		expect(participle({ lemma: 'learn', past: 'learned' })).toBe('learnt');
		expect(participle({ lemma: 'prove', participle: 'proven' })).toBe('proven');
		expect(participle({ lemma: 'blog', past: 'blogged' })).toBe('blogged');
	});

	it('knows at least 150 irregular verbs, each with both forms', () => {
		expect(IRREGULAR.size).toBeGreaterThanOrEqual(150);
		for (const [lemma, [pastForm, participleForm]] of IRREGULAR) {
			expect(lemma, `${pastForm} ${participleForm}`).toMatch(/^[a-z]+$/);
			expect(`${pastForm} ${participleForm}`).toMatch(/^[a-z]+ [a-z]+$/);
		}
	});

	it('makes be, have and do agree with their subject', () => {
		expect([present('be'), present('be', true), past({ lemma: 'be' }), past({ lemma: 'be' }, true)]).toEqual([
			'is',
			'are',
			'was',
			'were',
		]);
		expect([present('have'), present('have', true), present('do')]).toEqual(['has', 'have', 'does']);
	});
});
