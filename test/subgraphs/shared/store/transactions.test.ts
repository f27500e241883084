import { createTransactions, type TransactionId } from '../../../../subgraphs/shared/store/transactions.ts';

const FIRST: TransactionId = { session: 'a', number: 1, start: true };
const AGAIN: TransactionId = { ...FIRST, start: false };
const full = (): never => {
  throw new Error('no space left on device');
};

/** Transactions over a disk on which nothing can be committed, one of which is open while a write beside it waits. */
async function onFullDisk(rollBack: () => void) {
  const calls: string[] = [];
  const transactions = createTransactions({
    begin: () => calls.push('begin'),
    commit: full,
    rollBack() {
      calls.push('rollBack');
      rollBack();
    },
  });
  await transactions.within(FIRST, {}, () => ({}));
  const beside = transactions.within(undefined, {}, () => ({ written: true }));
  return { transactions, calls, beside };
}

test('a commit for which there is no room is undone, is no commit when it is asked for again, and holds up nobody', async () => {
  const { transactions, calls, beside } = await onFullDisk(() => undefined);
  expect(() => {
    transactions.commit(AGAIN);
  }).toThrow('no space left');
  expect(calls).toEqual(['begin', 'rollBack']);
  expect(() => {
    transactions.commit(AGAIN);
  }).toThrow('not in progress');
  expect(await beside).toEqual({ written: true });
});

test('what cannot be undone, either, ends all writing: the next start undoes it', async () => {
  const { transactions, beside } = await onFullDisk(full);
  expect(() => {
    transactions.commit(AGAIN);
  }).toThrow('no space left');
  await expect(beside).rejects.toThrow('the store is stopping');
  await expect(transactions.within({ ...FIRST, number: 2 }, {}, () => ({}))).rejects.toThrow('stopping');
});
