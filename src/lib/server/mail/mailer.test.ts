import { afterEach, beforeEach, expect, it } from 'vitest';
import { catchMail, type MailCatcher } from '../testing/mail-catcher.ts';
import { readSettings } from '../settings.ts';
import { smtpMailer } from './mailer.ts';

let catcher: MailCatcher;
beforeEach(async () => {
	catcher = await catchMail();
});
afterEach(() => catcher.close());

it('sends the link for a new password, with the origin of the settings, to the person alone', async () => {
	const { mail } = readSettings({
		DATELINE_SMTP_URL: catcher.url,
		DATELINE_MAIL_FROM: 'Dateline <quiz@school.example>',
		ORIGIN: 'https://quiz.example',
	});
	if (mail === undefined) throw new Error('Mail is not set.');
	await smtpMailer(mail).sendReset({ email: 'ada@school.example', name: 'Ada, "A"' }, 'the-token');
	const [sent] = catcher.mails;
	expect(catcher.mails).toHaveLength(1);
	expect(sent?.to).toEqual(['ada@school.example']);
	expect(sent?.from).toBe('quiz@school.example');
	expect(sent?.text).toContain('Subject: A new password for Dateline');
	expect(sent?.text.replaceAll('=\r\n', '')).toContain('https://quiz.example/reset/the-token');
});

it.each([
	['no mail server', { DATELINE_SMTP_URL: 'https://mail.example', ORIGIN: 'x', DATELINE_MAIL_FROM: 'x' }],
	['no sender', { DATELINE_SMTP_URL: 'smtp://mail.example', ORIGIN: 'https://quiz.example' }],
	['no origin', { DATELINE_SMTP_URL: 'smtp://mail.example', DATELINE_MAIL_FROM: 'quiz@school.example' }],
])('settings that name %s are refused at the start', (_, environment) => {
	expect(() => readSettings(environment)).toThrow(/DATELINE_SMTP_URL/);
});
