import { provideHttpClient } from '@angular/common/http';
import { HttpTestingController, provideHttpClientTesting, type TestRequest } from '@angular/common/http/testing';
import { TestBed } from '@angular/core/testing';
import { provideRouter, Router, withComponentInputBinding } from '@angular/router';
import { RouterTestingHarness } from '@angular/router/testing';
import { type CapacityDocument, startingCapacity } from '@peerway/business-case';
import { expect, it, vi } from 'vitest';
import { AvailabilityPage } from '../../../apps/web/src/app/business-case/capacity/availability-page.ts';
import { CapacityPage } from '../../../apps/web/src/app/business-case/capacity/capacity-page.ts';
import { Drawer } from '../../../apps/web/src/app/shell/drawer.ts';

const updates = 'software-update-distribution';
const laptops = {
  name: 'Office laptops',
  peers: 500,
  presence: Array.from({ length: 24 }, (_, at) => (at < 6 || at >= 22 ? 0 : 0.9)),
};
const kept: CapacityDocument = {
  capacity: { ...startingCapacity('file'), presenceByHour: laptops.presence },
  availability: { needed: 1, copies: null, unavailability: 0.001, alwaysOn: 0.999, groups: [laptops] },
};

interface Opened {
  readonly page: HTMLElement;
  readonly says: () => string;
  readonly settled: () => Promise<void>;
  readonly told: { name: string; variables: Record<string, unknown> }[];
  readonly field: (label: string) => HTMLInputElement;
  readonly type: (field: HTMLInputElement, text: string) => Promise<void>;
}

async function open(address: string, models: readonly object[], useCases: readonly string[] = []): Promise<Opened> {
  TestBed.configureTestingModule({
    providers: [
      provideHttpClient(),
      provideHttpClientTesting(),
      provideRouter(
        [
          { path: 'w/:workspace/e/:engagement/select/capacity', component: CapacityPage },
          { path: 'w/:workspace/e/:engagement/select/capacity/availability', component: AvailabilityPage },
        ],
        withComponentInputBinding(),
      ),
    ],
  });
  const http = TestBed.inject(HttpTestingController);
  const told: Opened['told'] = [];
  const businessCase = {
    engagementId: 'e1',
    canEdit: true,
    suggested: [],
    version: 3,
    case: { useCases, settings: { currency: 'EUR' }, estimates: [] },
    useCases: [{ id: updates, name: 'Software updates' }],
  };
  const answer = (request: TestRequest): void => {
    const { operationName, query, variables } = request.request.body as {
      operationName?: string;
      query: string;
      variables: Record<string, unknown>;
    };
    const name = operationName ?? /(?:query|mutation) (\w+)/.exec(query)?.[1] ?? '';
    told.push({ name, variables });
    const data: Record<string, object> = {
      Capacity: { businessCase, capacityModels: models },
      SaveCapacity: { saveCapacityModel: { useCase: variables['useCase'], version: 2, input: variables['input'] } },
      CaseForFigure: { businessCase },
      FillFigure: { saveBusinessCase: { engagementId: 'e1', version: 4 } },
    };
    request.flush({ data: data[name] ?? {} });
  };
  const harness = await RouterTestingHarness.create();
  await TestBed.inject(Router).navigateByUrl(`/w/w1/e/e1/select/capacity${address}`);
  const page = harness.fixture.nativeElement as HTMLElement;
  const settled = async (): Promise<void> => {
    for (let round = 0; round < 4; round += 1) {
      harness.detectChanges();
      await new Promise((done) => setTimeout(done, 5));
      http.match(() => true).forEach(answer);
    }
    harness.detectChanges();
  };
  await settled();
  return {
    page,
    settled,
    told,
    says: () => (page.textContent ?? '').replaceAll(/\s+/g, ' '),
    field: (label) => {
      const found = [...page.querySelectorAll('label')].find((each) =>
        (each.textContent ?? '').trim().startsWith(label),
      );
      return page.querySelector<HTMLInputElement>(`#${found?.htmlFor}`)!;
    },
    type: async (field, text) => {
      field.value = text;
      field.dispatchEvent(new Event('input', { bubbles: true }));
      await settled();
    },
  };
}

it('asks for a use case where none is known, and has no figure yet', async () => {
  const { says } = await open('', []);
  expect(says()).toContain('Which delivery do you want to look at?');
  expect(says()).not.toContain('Side by side');
});

it('compares the three ways, says that the bound is no forecast, and marks what nobody replaced', async () => {
  const { says, page } = await open(`?useCase=${updates}`, []);
  expect(says()).toContain('With peers, links carry 59.6 GB instead of 2 TB');
  expect(says()).toContain('a bound, not a forecast');
  expect(says()).toContain('From 2 clients at a site on, peers need less of the links than the server alone.');
  expect(says()).toContain('Nobody has entered anything for this use case yet.');
  expect(page.querySelectorAll('pw-figure-source').length).toBeGreaterThan(8);
});

it('recomputes while one types, keeps it, and says beside the field what cannot be', async () => {
  const { says, field, type, told, settled } = await open(`?useCase=${updates}`, []);
  await type(field('Upload cap of a peer'), '0');
  expect(says()).toContain('Peers change nothing here');
  await type(field('Upload cap of a peer'), '-1');
  expect(says()).toContain('At least 0.');
  expect(says()).toContain('Peers change nothing here');
  await type(field('Upload cap of a peer'), '100');
  await vi.waitFor(async () => {
    await settled();
    expect(told.at(-1)).toMatchObject({ name: 'SaveCapacity', variables: { useCase: updates, version: 0 } });
  }, 4000);
});

it('opens how a figure came about', async () => {
  const { page, settled } = await open(`?useCase=${updates}`, []);
  page.querySelector<HTMLButtonElement>('pw-way-figures .follow')?.click();
  await settled();
  const derivation = TestBed.inject(Drawer).path().at(-1)?.derivation;
  expect(derivation).toMatchObject({ value: 8000, name: 'Time until the last client has the file' });
});

it('shows what happens when the peers of a site go home', async () => {
  const { says } = await open('', [{ useCase: updates, version: 1, input: kept }]);
  expect(says()).toContain('In 8 hours of the day links carry as much as without peers, 22:00 to 06:00');
});

it('hands its share to the business case as an estimate that nobody confirmed', async () => {
  const { page, settled, told } = await open('', [{ useCase: updates, version: 1, input: kept }], [updates]);
  page.querySelector<HTMLButtonElement>('pw-use-in-case button')?.click();
  await settled();
  const filled = told.find(({ name }) => name === 'FillFigure')?.variables as {
    case: { estimates: object[] };
    version: number;
  };
  expect(filled.version).toBe(3);
  expect(filled.case.estimates).toEqual([
    expect.objectContaining({
      useCase: updates,
      name: 'peerServedShare',
      likely: 0.9702,
      confirmed: false,
      origin: 'capacityModel',
    }),
  ]);
});

it('names the blackout, who is asleep, and how many nodes mend it', async () => {
  const { says } = await open('/availability', [{ useCase: updates, version: 1, input: kept }]);
  expect(says()).toContain('From 22:00 to 06:00 no number of copies keeps the content in reach');
  expect(says()).toContain('hardly any of these is on: Office laptops');
  expect(says()).toContain('One node that is always on, with a copy, mends every hour.');
  expect(says()).toContain('no number is enough');
});
