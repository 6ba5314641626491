import fc from 'fast-check';

// The same values in every run: a mutant must not live or die by chance.
fc.configureGlobal({ seed: 1, numRuns: 25 });
