import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { tellFromTab } from './tellFromTab.ts';

const sendMessage = vi.fn();
beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal('chrome', { runtime: { sendMessage } });
  sendMessage.mockReset();
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});
const tell = async () => {
  const told = tellFromTab('recordChanged', {}).then(
    () => 'told',
    (error: Error) => error.message,
  );
  await vi.runAllTimersAsync();
  return told;
};

test('a message that a background going to sleep took along is sent once more (a regression: a reading was lost)', async () => {
  sendMessage.mockResolvedValueOnce(undefined).mockResolvedValueOnce({ res: null });
  expect(await tell()).toBe('told');
  sendMessage.mockRejectedValueOnce(new Error('Receiving end does not exist.')).mockResolvedValueOnce({ res: null });
  expect(await tell()).toBe('told');
  expect(sendMessage).toHaveBeenCalledTimes(4);
});

test('a refusal is not asked for again, and silence only once', async () => {
  sendMessage.mockResolvedValueOnce({ err: { message: 'refused' } });
  expect(await tell()).toBe('refused');
  expect(sendMessage).toHaveBeenCalledTimes(1);
  sendMessage.mockResolvedValue(undefined);
  expect(await tell()).toBe('no-answer');
  expect(sendMessage).toHaveBeenCalledTimes(3);
});
