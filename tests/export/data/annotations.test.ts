import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compose } from '../../../data/tools/coding/compose.ts';
import { annotations } from '../../../src/export/data/annotations.ts';
import type { ShownView } from '../../../src/export/data/shown-view.ts';
import type { SourceId } from '../../../src/model/dataset.ts';
import { type EvidenceBase, WHOLE_BASE } from '../../../src/model/evidence-base.ts';
import { claimsIn } from '../../../src/model/standing.ts';
import { RUNS } from '../../arbitraries.ts';
import { aDataset, yearOf } from '../../builder.ts';
import { hostileViews, takenIn } from './taken.ts';

const { dataset } = compose('data');

interface Written {
  readonly '@context': string;
  readonly type: string;
  readonly total: number;
  readonly first: {
    readonly type: string;
    readonly items: readonly {
      readonly id: string;
      readonly type: string;
      readonly body: readonly { readonly id: string; readonly value: string }[];
      readonly target: {
        readonly source: { readonly id: string; readonly 'dcterms:title'?: string };
        readonly selector: readonly Record<string, unknown>[];
      };
    }[];
  };
}

function written(view: ShownView): Written {
  return JSON.parse(annotations(view));
}

function passagesOf({ ties }: ShownView) {
  return [...new Set(ties.flatMap(claimsIn).map(({ passage }) => passage))];
}

describe('the passages of a view as Web Annotations', () => {
  test('are one annotation each, with all the ties that it is evidence for', () => {
    const dataset = aDataset()
      .claim({ id: 'a' })
      .claim({ id: 'b', passage: 'p.a', relation: 'alliance' })
      .build();
    const { first, total, ...collection } = written(takenIn(2022, dataset));

    expect(collection).toMatchObject({
      '@context': 'http://www.w3.org/ns/anno.jsonld',
      type: 'AnnotationCollection',
    });
    expect([total, first.type, first.items.length]).toEqual([1, 'AnnotationPage', 1]);
    expect(first.items[0]?.body.map(({ id, value }) => [id, value])).toEqual([
      [
        'urn:two-triangles:0123456789ab:tie:alliance:dprk:russia',
        'DPRK – RUSSIA: Relations of alliance',
      ],
      [
        'urn:two-triangles:0123456789ab:tie:military:dprk:russia',
        'DPRK → RUSSIA: Relations of military',
      ],
    ]);
  });

  test.each(dataset.snapshots.map(yearOf))(
    'stand in %i where their passages stand, in the text of that hash',
    (year) => {
      const view = takenIn(year, dataset);
      const { first, total } = written(view);
      const passages = passagesOf(view);

      expect(total).toBe(passages.length);
      expect(new Set(first.items.map(({ id }) => id)).size).toBe(passages.length);
      first.items.forEach(({ target }, index) => {
        const { exact, prefix, suffix, start, end, source } = passages[index] ?? passages[0] ?? {};
        expect(target.source.id).toBe(`urn:sha256:${source?.sha256}`);
        expect(target.source['dcterms:title']?.replaceAll(' [sic]', '') ?? null).toBe(
          source?.title,
        );
        expect(target.selector).toEqual([
          { type: 'TextQuoteSelector', exact, prefix, suffix },
          { type: 'TextPositionSelector', start, end },
        ]);
        expect((end ?? 0) - (start ?? 0)).toBe(exact?.length);
      });
    },
  );

  test('have a comment on words that err, and their title its marks, where coders may tell', () => {
    const dataset = aDataset()
      .claim({ id: 'a' })
      .erratum('slip', 'p.a')
      .changed(({ sources: [source] }) => {
        Object.assign(source ?? {}, { title: 'Great .power', sic: ['.power'] });
      })
      .build();
    const other = { ...WHOLE_BASE, withoutSources: new Set(['another' as SourceId]) };
    const itemOf = (base: EvidenceBase) => written(takenIn(2022, dataset, base)).first.items[0];

    expect(itemOf(WHOLE_BASE)?.body[1]).toEqual({
      id: 'urn:two-triangles:0123456789ab:erratum:slip',
      type: 'TextualBody',
      purpose: 'commenting',
      format: 'text/plain',
      language: 'en',
      value: 'Wrong: “words”. What is true of p.a. This is certain.',
    });
    expect(itemOf(WHOLE_BASE)?.target.source['dcterms:title']).toBe('Great .power [sic]');
    expect(itemOf(other)?.body).toHaveLength(1);
  });

  test('keep hostile words as they are', () => {
    fc.assert(
      fc.property(hostileViews, ({ view }) => {
        const exact = written(view).first.items.map(({ target }) => target.selector[0]?.exact);
        expect(exact).toEqual(passagesOf(view).map((passage) => passage.exact));
      }),
      RUNS,
    );
  });
});
