/** One verification in a process of its own: node cold.mjs CONTESTANT FORM MATERIAL.json. Prints the milliseconds since the process began. */
import { readFileSync } from 'node:fs';

const [contestant, form, material] = process.argv.slice(2);
const given = JSON.parse(readFileSync(material, 'utf8'));
if (contestant !== 'nothing') {
  const { [form]: verify } = await import(`./contestants/${contestant}.mjs`);
  await verify(given);
}
process.stdout.write(String(performance.now()));
