import { execFileSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { querySets } from '@peerway/metrics/content';
import { platforms } from '@peerway/use-cases/content';
import { describe, expect, it } from 'vitest';
import { prometheus } from '../../scripts/prometheus.ts';

const queries = querySets.flatMap((set) => set.queries);

describe('the ready-made questions to Prometheus', () => {
  it('are about platforms of the catalogue, and have ids of their own', () => {
    const known = platforms.map(({ id }) => id);
    expect(querySets.map(({ platform }) => platform).filter((id) => !known.includes(id))).toEqual([]);
    expect(new Set(queries.map(({ id }) => id)).size).toBe(queries.length);
  });

  it('are what Prometheus itself can read', async () => {
    const folder = mkdtempSync(path.join(os.tmpdir(), 'peerway-queries-'));
    const rules = queries.map(({ id, query }) => ({ record: `peerway:${id.replaceAll('-', '_')}`, expr: query }));
    // JSON is YAML.
    writeFileSync(path.join(folder, 'rules.yml'), JSON.stringify({ groups: [{ name: 'peerway', rules }] }));
    const promtool = (await prometheus()).replace(/prometheus$/, 'promtool');
    const said = execFileSync(promtool, ['check', 'rules', path.join(folder, 'rules.yml')], { encoding: 'utf8' });
    expect(said).toContain(`${queries.length} rules found`);
  });

  it('that are told apart name the label by which they are', () => {
    for (const { query, memberLabel } of queries) expect(memberLabel !== null).toBe(/\bby \(/.test(query));
    for (const { query, memberLabel } of queries) if (memberLabel) expect(query).toContain(`by (${memberLabel})`);
  });

  it('are said in both languages', () => {
    for (const { name, note } of queries) {
      expect(name.en).not.toBe(name.de);
      if (note) expect(note.en).not.toBe(note.de);
    }
  });
});
