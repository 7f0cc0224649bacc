import { expect, test } from 'vitest';
import { meanQuality, parseJudged, scoreAnswer } from '@/lib/search/evaluate';

test('the best entry first is a perfect answer', () => {
  expect(scoreAnswer(['a', 'b'], ['a', 'b', 'c'])).toEqual({ mrr: 1, recall3: 1, ndcg: 1 });
});

test('a late answer is worth less, none is worth nothing', () => {
  expect(scoreAnswer(['a'], ['x', 'y', 'z', 'a'])).toMatchObject({ mrr: 0.25, recall3: 0 });
  expect(scoreAnswer(['a'], ['x'])).toEqual({ mrr: 0, recall3: 0, ndcg: 0 });
});

test('means are taken over queries', () => {
  expect(meanQuality([scoreAnswer(['a'], ['a']), scoreAnswer(['a'], [])])).toMatchObject({ queries: 2, mrr: 0.5 });
});

test('a judged query at fault is named', () => {
  expect(() => parseJudged([{ lang: 'de', kind: 'k', query: 'q', refs: ['a'] }], 'file.yaml')).toThrow(
    /file.yaml: query 1 needs lang \(fr, en\)/,
  );
});
