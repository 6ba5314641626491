// The limit: lines and circles on a canvas, and nothing else. What is many is thin and in one stroke.
const TONES = { cooperative: '#1b64a5', conflictual: '#c0391b', ambivalent: '#836000' };
const MOST_WIDE = 1500;
const canvas = document.querySelector('canvas');
const context = canvas.getContext('2d');
const state = { year: 0, faded: false, picked: null };

const [{ circles, years }] = await Promise.all([
  fetch('lines.json').then((response) => response.json()),
  // Whoever draws a dataset has to read it.
  fetch('dataset.json').then((response) => response.json()),
]);

function trace({ points }) {
  context.moveTo(points[0], points[1]);
  for (let at = 2; at < points.length; at += 2) context.lineTo(points[at], points[at + 1]);
}

function draw() {
  context.globalAlpha = 1;
  context.clearRect(0, 0, canvas.width, canvas.height);
  const batches = years[state.year];
  const count = batches.reduce((sum, { lines }) => sum + lines.length, 0);
  const hairlines = count > MOST_WIDE;
  const thinness = Math.max(0.2, Math.min(MOST_WIDE / count, 1));
  batches.forEach(({ tone, width, opacity, lines }, index) => {
    context.strokeStyle = TONES[tone] ?? '#6c6a63';
    context.lineWidth = hairlines ? 1 : width;
    const share = state.picked === null ? 1 : 0.3;
    const left = state.faded && index === 0 ? 0.1 : 1;
    context.globalAlpha = (hairlines ? opacity * thinness : opacity) * share * left;
    context.beginPath();
    for (const line of lines) {
      trace(line);
      if (hairlines) continue;
      context.stroke();
      context.beginPath();
    }
    context.stroke();
  });
  context.globalAlpha = 1;
  if (state.picked !== null) {
    context.strokeStyle = '#1d1d1b';
    context.lineWidth = 4;
    context.beginPath();
    trace(state.picked);
    context.stroke();
  }
  context.fillStyle = '#1d1d1b';
  context.beginPath();
  for (const [x, y, radius] of circles) {
    context.moveTo(x + radius, y);
    context.arc(x, y, radius, 0, 2 * Math.PI);
  }
  context.fill();
}

function change(next) {
  Object.assign(state, next);
  requestAnimationFrame(draw);
}

const at = (id) => document.getElementById(id);
at('step').addEventListener('click', () => change({ year: (state.year + 1) % years.length }));
at('filter').addEventListener('click', () => change({ faded: !state.faded }));
at('selection').addEventListener('click', () =>
  change({ picked: state.picked === null ? (years[state.year][0]?.lines[0] ?? null) : null }),
);
at('png').addEventListener('click', () => {
  canvas.toBlob(() => {
    document.body.dataset.saved = String(Number(document.body.dataset.saved ?? 0) + 1);
  });
});
draw();
requestAnimationFrame(() => {
  document.body.dataset.drawn = 'true';
});
