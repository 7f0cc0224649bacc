import { isLocale, type Locale, locales } from '@/lib/i18n/locales';

/** A query with the entries that answer it: the first is the best (grade 3), the others do (grade 1). */
export type JudgedQuery = { lang: Locale; kind: string; query: string; refs: string[] };

/** How good the answers of a set of queries are, each between 0 and 1. */
export type Quality = { queries: number; mrr: number; recall3: number; ndcg: number };

const depth = 10;

/** Reads judged queries. @throws Error that names each line at fault */
export function parseJudged(value: unknown, file: string): JudgedQuery[] {
  if (!Array.isArray(value)) throw new Error(`${file}: expected a list of queries`);
  const faults: string[] = [];
  const queries = value.flatMap((item: Partial<Record<keyof JudgedQuery, unknown>>, index): JudgedQuery[] => {
    const { lang, kind, query, refs } = item ?? {};
    const ok =
      typeof lang === 'string' &&
      isLocale(lang) &&
      typeof kind === 'string' &&
      typeof query === 'string' &&
      Array.isArray(refs) &&
      refs.length > 0;
    if (!ok)
      faults.push(
        `${file}: query ${index + 1} needs lang (${locales.join(', ')}), kind, query and at least one of refs`,
      );
    return ok ? [{ lang, kind, query, refs: refs.map(String) }] : [];
  });
  if (faults.length > 0) throw new Error(faults.join('\n'));
  return queries;
}

/** Scores one answer: reciprocal rank of the first good entry, one in the first three or not, nDCG. */
export function scoreAnswer(refs: readonly string[], found: readonly string[]): Omit<Quality, 'queries'> {
  const grade = (ref: string) => (ref === refs[0] ? 3 : refs.includes(ref) ? 1 : 0);
  const top = found.slice(0, depth);
  const first = top.findIndex((ref) => grade(ref) > 0);
  const gain = (grades: readonly number[]) =>
    grades.reduce((sum, value, rank) => sum + (2 ** value - 1) / Math.log2(rank + 2), 0);
  const ideal = gain(refs.slice(0, depth).map(grade));
  return {
    mrr: first === -1 ? 0 : 1 / (first + 1),
    recall3: first >= 0 && first < 3 ? 1 : 0,
    ndcg: ideal === 0 ? 0 : gain(top.map(grade)) / ideal,
  };
}

/** The mean of several scores. */
export function meanQuality(scores: readonly Omit<Quality, 'queries'>[]): Quality {
  const mean = (key: 'mrr' | 'recall3' | 'ndcg') =>
    scores.reduce((sum, score) => sum + score[key], 0) / Math.max(1, scores.length);
  return { queries: scores.length, mrr: mean('mrr'), recall3: mean('recall3'), ndcg: mean('ndcg') };
}
