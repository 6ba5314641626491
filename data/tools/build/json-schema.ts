import * as z from 'zod';
import { datasetFile } from '../../../src/dataset/format.ts';

/** The JSON Schema (draft 2020-12) of the dataset format, generated from the one description of it. */
export function jsonSchema(): object {
  return { title: 'Two Triangles dataset', ...z.toJSONSchema(datasetFile, { io: 'input' }) };
}
