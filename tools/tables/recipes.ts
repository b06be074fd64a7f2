/** A query to begin with: it runs on the files as they are installed. */
export interface Recipe {
  readonly title: string;
  readonly sql: string;
}

const file = (table: string) => `'node_modules/mlops-platforms/dist/${table}.parquet'`;

/** The questions that people bring to the tables, answered in DuckDB's SQL. */
export const recipes: readonly Recipe[] = [
  {
    title: 'Who supports a capability natively, and in what scope?',
    sql: `SELECT p.name, p.status, p.status_since, c.answer_only, c.answer_except, c.answer_alone, c.answer_contested
FROM ${file('claims')} AS c
JOIN ${file('platforms')} AS p ON p.id = c.platform
WHERE c.is_first AND c.capability = 'drift-detection' AND c.answer_level = 'native'
ORDER BY p.name`,
  },
  {
    title: 'What is the evidence for an answer?',
    sql: `SELECT c.level, c.scope, c.aside, f.text, f.first_source, f.accessed
FROM ${file('claims')} AS c
JOIN ${file('features')} AS f ON f.id = c.feature_id
WHERE c.platform = 'kubeflow' AND c.capability = 'hyperparameter-tuning'`,
  },
  {
    title: 'Which criteria are missing where an answer is limited?',
    sql: `SELECT c.platform, c.answer_level, c.answer_missing, k.bar
FROM ${file('claims')} AS c
JOIN ${file('capabilities')} AS k ON k.id = c.capability
WHERE c.is_first AND c.answer_limited AND c.capability = 'feature-store'
ORDER BY c.platform`,
  },
  {
    title: 'How much is known about each platform?',
    sql: `SELECT p.name, p.status, p.status_since,
  count(*) FILTER (c.answer_level NOT IN ('not-found', 'unknown')) AS known,
  count(*) FILTER (c.answer_level = 'not-found') AS not_found,
  count(*) FILTER (c.answer_level = 'unknown') AS unknown
FROM ${file('claims')} AS c
JOIN ${file('platforms')} AS p ON p.id = c.platform
WHERE c.is_first
GROUP BY ALL
ORDER BY known DESC, p.name`,
  },
  {
    title: 'When were the sources of each platform last read?',
    sql: `SELECT p.name, p.status, p.status_since, count(*) AS statements,
  min(f.accessed) AS oldest, max(f.accessed) AS newest,
  count(*) FILTER (f.accessed IS NULL) AS never_read
FROM ${file('features')} AS f
JOIN ${file('platforms')} AS p ON p.id = f.platform
WHERE f.retired IS NULL AND f.date IS NULL
GROUP BY ALL
ORDER BY oldest, p.name`,
  },
  {
    title: 'What no longer holds, and what holds now?',
    sql: `SELECT old.id, old.retired_why, old.text AS held_once, new.text AS holds_now
FROM (SELECT *, unnest(string_split(replaced_by, '; ')) AS successor FROM ${file('features')}) AS old
JOIN ${file('features')} AS new ON new.id = old.successor
ORDER BY old.id, new.id`,
  },
];
