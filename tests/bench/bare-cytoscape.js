// The same lines and circles as elements of Cytoscape, straight, shown and hidden by classes.
const TONES = { cooperative: '#1b64a5', conflictual: '#c0391b', ambivalent: '#836000' };
const state = { year: 0, faded: false, picked: null };

const [{ circles, years }] = await Promise.all([
  fetch('lines.json').then((response) => response.json()),
  fetch('dataset.json').then((response) => response.json()),
]);
const nodes = circles.map(([x, y, radius], index) => ({
  group: 'nodes',
  data: { id: `n${index}`, size: 2 * radius },
  position: { x, y },
}));
const near = (x, y) => {
  let best = 0;
  circles.forEach(([cx, cy], index) => {
    const [bx, by] = circles[best];
    if (Math.hypot(cx - x, cy - y) < Math.hypot(bx - x, by - y)) best = index;
  });
  return `n${best}`;
};
const known = new Map();
for (const batches of years) {
  for (const { tone, width, lines } of batches) {
    for (const { id, points } of lines) {
      if (known.has(id)) continue;
      known.set(id, {
        group: 'edges',
        data: {
          id: `e${id}`,
          source: near(points[0], points[1]),
          target: near(points.at(-2), points.at(-1)),
          colour: TONES[tone] ?? '#6c6a63',
          width: Math.max(width, 0.5),
        },
      });
    }
  }
}
const drawnIn = years.map(
  (batches) => new Set(batches.flatMap(({ lines }) => lines.map(({ id }) => `e${id}`))),
);
const cy = globalThis.cytoscape({
  container: document.getElementById('cytoscape'),
  elements: [...nodes, ...known.values()],
  layout: { name: 'preset', fit: false },
  style: [
    { selector: 'node', style: { width: 'data(size)', height: 'data(size)' } },
    {
      selector: 'edge',
      style: { 'curve-style': 'straight', 'line-color': 'data(colour)', width: 'data(width)' },
    },
    { selector: '.off', style: { display: 'none' } },
    { selector: '.muted', style: { opacity: 0.3 } },
  ],
});
function show() {
  cy.batch(() => {
    cy.edges().forEach((edge, index) => {
      edge.toggleClass('off', !drawnIn[state.year].has(edge.id()));
      edge.toggleClass('muted', state.picked !== null || (state.faded && index % 6 === 0));
    });
  });
}
function change(next) {
  Object.assign(state, next);
  requestAnimationFrame(show);
}
const at = (id) => document.getElementById(id);
at('step').addEventListener('click', () => change({ year: (state.year + 1) % years.length }));
at('filter').addEventListener('click', () => change({ faded: !state.faded }));
at('selection').addEventListener('click', () =>
  change({ picked: state.picked === null ? 1 : null }),
);
at('png').addEventListener('click', () => {
  cy.png({ output: 'blob' });
  document.body.dataset.saved = String(Number(document.body.dataset.saved ?? 0) + 1);
});
show();
cy.one('render', () => {
  document.body.dataset.drawn = 'true';
});
