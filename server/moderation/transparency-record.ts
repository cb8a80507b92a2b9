import type { Kysely } from 'kysely';
import { TransparencyRecord, type TransparencyExport } from '../../src/contract/desk.js';
import type { Database } from '../database/schema.js';
import type { RuleBook } from '../community/rule-book.js';
import { readStatementCursor, readStatementRows, type StatementRow } from './statements.js';

/** As many as the database takes in one call. */
const AT_ONCE = 100;

const SOURCES = {
  'article-16-notice': 'SOURCE_ARTICLE_16',
  'other-notification': 'SOURCE_TYPE_OTHER_NOTIFICATION',
  'own-initiative': 'SOURCE_VOLUNTARY',
} as const;

const AUTOMATION = {
  fully: 'AUTOMATED_DECISION_FULLY',
  partially: 'AUTOMATED_DECISION_PARTIALLY',
  not: 'AUTOMATED_DECISION_NOT_AUTOMATED',
} as const;

const VISIBILITIES = {
  removed: 'DECISION_VISIBILITY_CONTENT_REMOVED',
  disabled: 'DECISION_VISIBILITY_CONTENT_DISABLED',
  labelled: 'DECISION_VISIBILITY_CONTENT_LABELLED',
  // Nobody but its author can read it until somebody has looked at it.
  held: 'DECISION_VISIBILITY_CONTENT_DISABLED',
} as const;

const yesOrNo = (value: boolean) => (value ? 'Yes' : 'No');
const dateOf = (time: Date): string => time.toISOString().slice(0, 10);

/** A statement of reasons in the fields of the European Commission's transparency database, without personal data. */
export function toTransparencyRecord(
  row: StatementRow,
  ruleBook: RuleBook,
  territory: readonly string[],
): TransparencyRecord {
  const rule = row.rule_id === null ? null : ruleBook.read(row.rule_id, row.rules_version, 'en');
  // What was explained to the author may quote them: the database takes no personal data.
  const explanation = rule ? `${rule.title}. ${rule.text}` : 'The content is not compatible with the law.';
  return TransparencyRecord.parse({
    decision_visibility: [VISIBILITIES[row.restriction!]],
    end_date_visibility_restriction: row.until && dateOf(row.until),
    ...(row.law === null
      ? {
          decision_ground: 'DECISION_GROUND_INCOMPATIBLE_CONTENT',
          incompatible_content_ground: (rule?.title ?? row.rule_id ?? '').slice(0, 500),
          incompatible_content_explanation: explanation.slice(0, 2000),
          incompatible_content_illegal: 'No',
        }
      : {
          decision_ground: 'DECISION_GROUND_ILLEGAL_CONTENT',
          illegal_content_legal_ground: row.law,
          illegal_content_explanation: explanation,
        }),
    decision_facts: row.hold
      ? `A comment in a discussion was held back by an automatic check (${row.hold.reasons.map(({ kind }) => kind).join(', ')}) until a person had looked at it.`
      : `A comment in a discussion was ${row.restriction}.`,
    content_type: ['CONTENT_TYPE_TEXT'],
    content_date: dateOf(row.content_date),
    application_date: dateOf(row.decided_at),
    territorial_scope: [...territory],
    source_type: SOURCES[row.source],
    automated_detection: yesOrNo(row.automated_detection),
    automated_decision: AUTOMATION[row.automated_decision],
    category: `STATEMENT_CATEGORY_${row.category}`,
    puid: row.id,
  });
}

export async function exportStatements(
  db: Kysely<Database>,
  ruleBook: RuleBook,
  territory: readonly string[],
  cursor: string | undefined,
): Promise<TransparencyExport> {
  const rows = await readStatementRows(db, readStatementCursor(cursor), AT_ONCE + 1);
  const shown = rows.slice(0, AT_ONCE);
  return {
    statements: shown.map((row) => toTransparencyRecord(row, ruleBook, territory)),
    next: rows.length > AT_ONCE ? (shown.at(-1)?.id ?? null) : null,
  };
}
