import type { Dataset } from '../model/dataset.ts';
import { claimRulesOf } from './claim-rules.ts';
import type { Codebook } from './codebook.ts';
import { networkRulesOf } from './network-rules.ts';

/** The rules of a codebook that a program can check, a sentence each. */
export function rulesOf(codebook: Codebook): readonly string[] {
  const rules = [...claimRulesOf(codebook), ...networkRulesOf(codebook)];
  return [...new Set(rules.map(({ says }) => says))];
}

/** Everything in which a dataset breaks a codebook: who breaks it, then the rule. */
export function lint(dataset: Dataset, codebook: Codebook): readonly string[] {
  const ofClaims = claimRulesOf(codebook).flatMap(({ says, faultsOf }) =>
    dataset.claims.flatMap(faultsOf).map((fault) => `${fault} ${says}`),
  );
  const ofNetwork = networkRulesOf(codebook).flatMap(({ says, faultsOf }) =>
    faultsOf(dataset).map((fault) => `${fault} ${says}`),
  );
  return [...ofClaims, ...ofNetwork];
}
