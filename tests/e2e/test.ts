import { test as base, expect } from '@playwright/test';

/**
 * Every test also checks that the page broke no rule of the security policy, logged no error, and asked nothing
 * of another host. A test that provokes failures names them in `allowedMessages`.
 */
export const test = base.extend<{ allowedMessages: RegExp[]; watch: undefined }>({
  allowedMessages: [[], { option: true }],
  watch: [
    async ({ page, baseURL, allowedMessages }, use) => {
      const faults: string[] = [];
      page.on('console', (message) => {
        if (message.type() === 'error' || message.type() === 'warning') faults.push(message.text());
      });
      page.on('pageerror', (error) => faults.push(String(error)));
      page.on('request', (request) => {
        if (!request.url().startsWith(`${baseURL}/`) && !request.url().startsWith('data:'))
          faults.push(`another host: ${request.url()}`);
      });
      await use(undefined);
      expect(faults.filter((fault) => !allowedMessages.some((allowed) => allowed.test(fault)))).toEqual([]);
    },
    { auto: true },
  ],
});

export { expect };
