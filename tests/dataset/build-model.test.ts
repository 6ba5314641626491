import { describe, expect, test } from 'vitest';
import { buildModel, ModelAssembly } from '../../src/dataset/build-model.ts';
import { checkDataset } from '../../src/dataset/read-dataset.ts';
import type { PlacedFile } from '../../src/dataset/with-places.ts';
import { aDataset, type DatasetBuilder } from '../builder.ts';

/** The file of a builder as every check left it. */
function checkedFile(builder: DatasetBuilder): PlacedFile {
  const check = checkDataset(builder.file());
  if (!check.ok) throw new Error('The file should be right.');
  return check.file;
}

const complete = () =>
  aDataset()
    .event('visit', '2022-07')
    .claim({ id: 'one', event: 'visit', persons: ['Kim'] })
    .claim({ id: 'two', passage: 'p.one' })
    .claim({ id: 'later', time: '2024' })
    .erratum('slip', 'p.one')
    .disagreement('question', ['one'], ['two', 'later'])
    .onRecord({ time: '2024-06-19' })
    .changed(({ events, snapshots }) => {
      for (const event of events) {
        event.outside = { time: '2022-07-27', document: 'A calendar' };
      }
      for (const snapshot of snapshots) {
        snapshot.caption = [{ sentence: 'So.', claims: ['later', 'one'] }];
      }
    });

describe('the model of a file', () => {
  const build = () => {
    const file = checkedFile(complete());
    return { file, model: buildModel(file, 'abcdef012345') };
  };

  test('has the version that was found, and what the file says of it as a whole', () => {
    const { file, model } = build();
    const { version, title, about, groups, actors, relationTypes, speakers } = model;

    expect(version).toBe('abcdef012345');
    expect({ title, about, groups, actors, relationTypes, speakers }).toEqual({
      title: file.title,
      about: file.about,
      groups: file.groups.map((group) => ({ ...group, stays: new Map() })),
      actors: file.actors.map((actor) => ({ ...actor, ownName: actor.name })),
      relationTypes: file.relationTypes,
      speakers: file.speakers,
    });
  });

  test('has every record of the file once, in its order, under its id', () => {
    const { file, model } = build();
    const idsOf = (records: readonly { readonly id: string }[]) => records.map(({ id }) => id);

    for (const list of ['sources', 'events', 'passages', 'claims', 'snapshots'] as const) {
      expect(idsOf(model[list])).toEqual(idsOf(file[list]));
      expect(model[list].length).toBeGreaterThan(0);
    }
    for (const list of ['errata', 'disagreements', 'publicRecord'] as const) {
      expect(model[list]).toHaveLength(1);
    }
  });

  test('has the words of a passage, and who wrote its source', () => {
    const { file, model } = build();
    const [{ source: _, ...words } = {}] = file.passages;

    expect(model.passages[0]).toEqual({ ...words, source: model.sources[0] });
    expect(model.sources[0]).toMatchObject({
      title: file.sources[0]?.title,
      author: file.sources[0]?.author,
    });
  });

  test('says of a claim what the file says of it', () => {
    const { file, model } = build();

    model.claims.forEach((claim, index) => {
      const { passage, speaker, time, event, ...same } = file.claims[index] ?? {};
      expect(claim).toMatchObject(same);
      expect(claim.passage.id).toBe(passage);
      expect(claim.speaker.id).toBe(speaker);
      expect(claim.time.when.text).toBe(time?.edtf);
      expect(claim.event?.id ?? null).toBe(event);
    });
  });

  test('leads from each claim to its passage, source, speaker and event', () => {
    const { model } = build();
    const [one, two] = model.claims;

    expect(one?.passage).toBe(model.passages[0]);
    expect(two?.passage).toBe(model.passages[0]);
    expect(one?.source).toBe(model.sources[0]);
    expect(model.passages[0]?.source).toBe(model.sources[0]);
    expect(one?.speaker).toBe(model.speakers[0]);
    expect(one?.event).toBe(model.events[0]);
    expect(two?.event).toBe(null);
  });

  test('leads from errata, disagreements and captions to what they are about', () => {
    const { model } = build();
    const [one, two, later] = model.claims;

    expect(model.errata[0]).toMatchObject({ id: 'slip', words: 'words' });
    expect(model.errata[0]?.passage).toBe(model.passages[0]);
    expect(model.disagreements).toEqual([
      {
        id: 'question',
        question: 'What of question?',
        note: null,
        sides: [
          { position: 'Answer 1.', claims: [one] },
          { position: 'Answer 2.', claims: [two, later] },
        ],
      },
    ]);
    expect(model.snapshots.at(-1)).toMatchObject({
      time: { text: '2025' },
      caption: [{ sentence: 'So.', claims: [later, one] }],
    });
  });

  test('has all times read', () => {
    const { model } = build();

    expect(model.claims[0]?.time).toMatchObject({
      when: { text: '2022' },
      basis: 'stated',
      kind: 'state',
    });
    expect(model.sources[0]?.written).toMatchObject({ when: { text: '2025-10' }, reason: null });
    expect(model.events[0]).toMatchObject({
      name: 'The event visit',
      when: { text: '2022-07' },
      outside: { when: { text: '2022-07-27' }, document: 'A calendar' },
    });
    expect(model.publicRecord[0]).toMatchObject({
      label: 'An act',
      when: { text: '2024-06-19' },
    });
  });

  test('knows no date from outside where the file gives none', () => {
    const builder = complete().changed(({ events }) => {
      for (const event of events) event.outside = null;
    });

    expect(buildModel(checkedFile(builder), '0123456789ab').events[0]?.outside).toBe(null);
  });

  test('keeps what is the same in many claims once', () => {
    const [one, two, later] = build().model.claims;

    expect(two?.time).toBe(one?.time);
    expect(two?.persons).toBe(later?.persons);
    expect(one?.persons).toEqual(['Kim']);
    expect(two?.persons).toEqual([]);
  });

  test.each([
    ['edtf', '2023'],
    ['basis', 'inferred'],
    ['kind', 'event'],
    ['reason', 'The text says so.'],
  ])('keeps times apart that differ in their %s', (field, value) => {
    const builder = complete().changed(({ claims }) => {
      Object.assign(claims[1]?.time ?? {}, { reason: 'It is plain.' }, { [field]: value });
    });
    const [first, second] = buildModel(checkedFile(builder), '0123456789ab').claims;

    expect(second?.time).not.toBe(first?.time);
    expect(second?.time).toMatchObject(
      field === 'edtf' ? { when: { text: value } } : { [field]: value },
    );
  });
});

describe('a model that comes together from parts', () => {
  test('is the same whatever a part holds, and whenever the actors come', () => {
    const file = checkedFile(complete());
    const { actors, format: _, version: __, title, ...lists } = file;
    const assembly = new ModelAssembly();

    assembly.add({});
    for (const [field, records] of Object.entries(lists)) {
      for (const record of records) assembly.add({ [field]: [record] });
    }
    assembly.add({ actors });

    expect(assembly.model({ version: '0123456789ab', title })).toEqual(
      buildModel(file, '0123456789ab'),
    );
  });
});

describe('a file that no check saw', () => {
  test('fails where it names a time that is none', () => {
    const file = checkedFile(complete());
    const claims = file.claims.map((claim) => ({
      ...claim,
      time: { ...claim.time, edtf: 'soon' },
    }));

    expect(() => buildModel({ ...file, claims }, '0123456789ab')).toThrow(
      /^The time "soon" passed the check but .+\.$/,
    );
  });

  test('fails where it names a record that is not there', () => {
    const file = checkedFile(complete());

    expect(() => buildModel({ ...file, speakers: [] }, '0123456789ab')).toThrow(
      '"author" passed the check but names nothing.',
    );
  });

  test('is no fault while parts of it come in, but once the model is asked for', () => {
    const { speakers: _, ...rest } = checkedFile(complete());
    const assembly = new ModelAssembly();

    assembly.add(rest);
    assembly.add({ claims: rest.claims });

    expect(() => assembly.model({ version: '0123456789ab', title: 'None' })).toThrow(
      '"author" passed the check but names nothing.',
    );
  });
});
