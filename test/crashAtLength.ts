/** `npm run crash -- [--kills 50] [--documents 2000] [--seed N] [--server]`: the crash test at length. */
import { parseArgs } from 'node:util';
import { folderPlace, serverPlace } from './archives.ts';
import { crash } from './crashes.ts';

const { values } = parseArgs({
  options: { kills: { type: 'string', default: '50' }, documents: { type: 'string', default: '2000' }, seed: { type: 'string', default: '1' }, server: { type: 'boolean', default: false } },
});
const place = values.server ? await serverPlace() : folderPlace();
try {
  const report = await crash(place, { kills: Number(values.kills), documents: Number(values.documents), seed: Number(values.seed), killsServer: !values.server, tell: console.log });
  for (const fault of report.faults) console.log(`fault: ${fault}`);
  console.log(
    `an archive in ${place.name}: ${report.kills} kills (${report.ofTheServer} with the server) in ${report.imports} imports of ${report.documents} documents, ${report.verdicts} verdicts given meanwhile, ${report.faults.length} faults`,
  );
  process.exitCode = report.faults.length ? 1 : 0;
} finally {
  await place.remove();
}
