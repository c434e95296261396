// Bundles the front end into wwwroot/build; the C# build embeds the result in the binary.
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import * as esbuild from 'esbuild';
import { compile } from 'sass';

const here = dirname(fileURLToPath(import.meta.url));
const root = join(here, '..');
const out = join(root, 'wwwroot', 'build');
rmSync(out, { recursive: true, force: true });
mkdirSync(out, { recursive: true });

const font = readFileSync(
  join(root, 'node_modules/@fontsource-variable/plus-jakarta-sans/files/plus-jakarta-sans-latin-wght-normal.woff2'),
);
writeFileSync(join(out, 'font.woff2'), font);
writeFileSync(join(out, 'mark.svg'), readFileSync(join(here, 'mark.svg')));

// The same fingerprint as Assets.cs gives, so that the preloaded font is the one the style sheet asks for.
const print = createHash('sha256').update(font).digest('hex').slice(0, 12);
const css = compile(join(here, 'styles', 'app.scss')).css.replace('font.woff2', `/build/font.woff2?v=${print}`);
const minified = await esbuild.transform(css, { loader: 'css', minify: true, target: 'es2022' });
writeFileSync(join(out, 'app.css'), minified.code);

await esbuild.build({
  entryPoints: [join(here, 'scripts', 'app.ts')],
  outfile: join(out, 'app.js'),
  bundle: true,
  minify: true,
  format: 'esm',
  target: 'es2022',
});

// Provinces, kabupaten/kota, kecamatan and desa/kelurahan, a code and a name per line; the parent stands in the code.
const areas = ['provinces', 'regencies', 'districts', 'villages'].flatMap((file) =>
  readFileSync(join(root, `node_modules/idn-area-data/data/${file}.csv`), 'utf8').trim().split('\n').slice(1).map(areaOf),
);
writeFileSync(join(out, 'areas.tsv.gz'), gzipSync(areas.join('\n'), { level: 9 }));

function areaOf(line) {
  const [, code, text] = /^([\d.]+),(?:[\d.]+,)?(.*)$/.exec(line.trimEnd());
  const name = text.startsWith('"') ? text.slice(1, -1).replaceAll('""', '"') : text;
  return `${code}\t${name}`;
}
