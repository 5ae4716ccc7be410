import type { MailSettings } from './settings.ts';

export type Recipient = { email: string; name: string };

/** The mails that the server sends; each a few plain lines and a link. */
export type Mailer = {
	sendReset(to: Recipient, token: string): Promise<void>;
};

/** Sends by the SMTP server of the settings; nodemailer is loaded at the first mail. */
export function smtpMailer({ url, from, origin }: MailSettings): Mailer {
	const send = async ({ email, name }: Recipient, subject: string, text: string) => {
		const { createTransport } = await import('nodemailer');
		const transport = createTransport(url);
		try {
			await transport.sendMail({ from, to: { name, address: email }, subject, text });
		} finally {
			transport.close();
		}
	};
	return {
		sendReset: (to, token) =>
			send(
				to,
				'A new password for Dateline',
				[
					`Hello ${to.name},`,
					'',
					'somebody, most likely you, asked for a new password for your account. Set it here within an hour:',
					'',
					`${origin}/reset/${token}`,
					'',
					'If it was not you, do nothing: your password stays as it is.',
				].join('\n'),
			),
	};
}
