/** Another may be set, so that two checkouts can be tested side by side. */
export const PORT = Number(process.env.TEST_PORT ?? 4187);
export const BASE_PATH = '/some/deep/path/';
const ORIGIN = `http://127.0.0.1:${PORT}`;
export const ADDRESS = `${ORIGIN}${BASE_PATH}`;
