import { api } from '../api-build.ts';
import { chromium } from '../chromium.ts';
import { makeFresh } from '../freshness.ts';
import { libreOffice } from '../libre-office.ts';
import { prometheus } from '../prometheus.ts';
import { staticChecks } from '../static-checks.ts';
import { runSteps, type Step } from '../tally.ts';
import { vitestStep } from '../vitest-step.ts';
import { web } from '../web-build.ts';
import { webStep } from '../web-tests.ts';

const builds: Step = {
  name: 'build',
  says: 'the product is built as `npm start` builds it',
  run: async () => {
    await makeFresh(api);
    await makeFresh(web);
    return { passed: 2, failed: 0 };
  },
};

/** A step that drives the built product: built first, also when the step is chosen alone. */
function onTheProduct(step: Step): Step {
  return { ...step, run: () => builds.run().then(step.run) };
}

const browser: Step = {
  name: 'browser',
  says: 'a Chromium for the journeys',
  run: async () => {
    process.env['PEERWAY_CHROMIUM'] = await chromium();
    console.log(`The journeys use ${process.env['PEERWAY_CHROMIUM']}.`);
    return { passed: 1, failed: 0 };
  },
};

const spreadsheet: Step = {
  name: 'spreadsheet',
  says: 'a LibreOffice that recalculates the workbooks',
  run: async () => {
    process.env['PEERWAY_LIBREOFFICE'] = await libreOffice();
    console.log(`Workbooks are recalculated by ${process.env['PEERWAY_LIBREOFFICE']}.`);
    return { passed: 1, failed: 0 };
  },
};

const metricsServer: Step = {
  name: 'prometheus',
  says: 'a Prometheus that feeds are tried against',
  run: async () => {
    process.env['PEERWAY_PROMETHEUS'] = await prometheus();
    console.log(`Feeds ask ${process.env['PEERWAY_PROMETHEUS']}.`);
    return { passed: 1, failed: 0 };
  },
};

await runSteps(
  [
    browser,
    spreadsheet,
    metricsServer,
    ...staticChecks,
    builds,
    vitestStep('libs', 'the libraries: by hand, by property, against published results'),
    vitestStep('content', 'the content: schema, unique ids, references'),
    vitestStep('house', 'the rules of the house'),
    vitestStep('api-pglite', 'the API over HTTP on the embedded database'),
    vitestStep('api-postgresql', 'the same on PostgreSQL 18'),
    webStep,
    onTheProduct(vitestStep('journeys', 'stories in a browser')),
    onTheProduct(vitestStep('faults', 'crashes and hostile input')),
  ],
  process.argv.slice(2),
);
