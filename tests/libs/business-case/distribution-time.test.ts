import { distributionTime } from '@peerway/business-case';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { projectFolder } from '../../support/source-files.ts';
import { roundsOfSwarm } from './swarm.ts';

interface Published {
  tables: {
    F_bits: number;
    us_bps: number;
    d_bps: number;
    expectedSeconds: { N: number; u_bps: number; clientServer: number; p2p: number }[];
  }[];
  heterogeneous: {
    F_bits: number;
    us_bps: number;
    peerUpload_bps: number[];
    peerDownload_bps: number[];
    expected: { p2pSeconds: number; clientServerSeconds: number };
    tolerance: number;
  }[];
}

const published = JSON.parse(
  readFileSync(path.join(projectFolder, 'tests/reference/distribution_time.json'), 'utf8'),
) as Published;

const rate = fc.double({ min: 1e3, max: 1e10, noNaN: true });
const upload = fc.oneof(fc.constant(0), rate);
const size = fc.double({ min: 1, max: 1e15, noNaN: true });
const equal = fc.record({
  fileBits: size,
  peers: fc.integer({ min: 1, max: 100_000 }),
  serverUpload: rate,
  peerDownload: rate,
  peerUpload: upload,
});
const unlike = fc
  .record({
    fileBits: size,
    serverUpload: rate,
    rates: fc.array(fc.tuple(rate, upload), { minLength: 1, maxLength: 30 }),
  })
  .map(({ fileBits, serverUpload, rates }) => ({
    fileBits,
    serverUpload,
    peers: rates.length,
    peerDownload: rates.map(([down]) => down),
    peerUpload: rates.map(([, up]) => up),
  }));

describe('the time to bring a file to all peers', () => {
  it('is the published one for equal peers', () => {
    for (const { F_bits, us_bps, d_bps, expectedSeconds } of published.tables) {
      for (const { N, u_bps, clientServer, p2p } of expectedSeconds) {
        const of = { fileBits: F_bits, peers: N, serverUpload: us_bps, peerDownload: d_bps, peerUpload: u_bps };
        const time = distributionTime(of);
        expect(Math.abs(time.clientServer - clientServer), `${N} peers`).toBeLessThanOrEqual(1);
        expect(Math.abs(time.peerToPeer - p2p), `${N} peers of ${u_bps}`).toBeLessThanOrEqual(1);
      }
    }
  });

  it('is the published one for unlike peers', () => {
    for (const { F_bits, us_bps, peerUpload_bps, peerDownload_bps, expected, tolerance } of published.heterogeneous) {
      const time = distributionTime({
        fileBits: F_bits,
        peers: peerUpload_bps.length,
        serverUpload: us_bps,
        peerDownload: peerDownload_bps,
        peerUpload: peerUpload_bps,
      });
      expect(Math.abs(time.peerToPeer - expected.p2pSeconds)).toBeLessThanOrEqual(tolerance);
      expect(Math.abs(time.clientServer - expected.clientServerSeconds)).toBeLessThanOrEqual(tolerance);
    }
  });

  it('is never longer with peers that give than without, and the same when they give nothing', () => {
    fc.assert(
      fc.property(fc.oneof(equal, unlike), (of) => {
        const { peerToPeer, clientServer } = distributionTime(of);
        expect(peerToPeer).toBeLessThanOrEqual(clientServer);
        const without = distributionTime({ ...of, peerUpload: 0 });
        expect(without.peerToPeer).toBe(without.clientServer);
        expect(without.clientServer).toBe(clientServer);
      }),
      { numRuns: 1000 },
    );
  });

  it('never falls when the file grows or, among equal peers, when one more wants it', () => {
    fc.assert(
      fc.property(
        equal,
        fc.double({ min: 1, max: 100, noNaN: true }),
        fc.integer({ min: 1, max: 1000 }),
        (of, times, more) => {
          const time = distributionTime(of);
          const grown = [
            { ...of, fileBits: of.fileBits * times },
            { ...of, peers: of.peers + more },
          ];
          for (const other of grown.map(distributionTime)) {
            expect(other.peerToPeer).toBeGreaterThanOrEqual(time.peerToPeer);
            expect(other.clientServer).toBeGreaterThanOrEqual(time.clientServer);
          }
        },
      ),
      { numRuns: 1000 },
    );
  });

  it('never rises when anyone uploads faster', () => {
    fc.assert(
      fc.property(unlike, fc.nat(), fc.double({ min: 1, max: 1e9, noNaN: true }), (of, at, more) => {
        const time = distributionTime(of);
        const faster = of.peerUpload.map((up, peer) => (peer === at % of.peers ? up + more : up));
        // Unlike rates are averaged: a difference in the last digit is rounding.
        expect(distributionTime({ ...of, peerUpload: faster }).peerToPeer).toBeLessThanOrEqual(
          time.peerToPeer * (1 + 1e-14),
        );
        const server = distributionTime({ ...of, serverUpload: of.serverUpload + more });
        expect(server.peerToPeer).toBeLessThanOrEqual(time.peerToPeer);
        expect(server.clientServer).toBeLessThanOrEqual(time.clientServer);
      }),
      { numRuns: 1000 },
    );
  });

  it('says what it cannot mean, and of which peer', () => {
    const fine = { fileBits: 1e9, peers: 2, serverUpload: 1e6, peerDownload: 1e6, peerUpload: 1e6 };
    expect(() => distributionTime({ ...fine, peerUpload: -1 })).toThrow(
      'The upload of a peer must be a number of at least 0; got -1.',
    );
    expect(() => distributionTime({ ...fine, peerUpload: [1, Number.NaN] })).toThrow('The upload of peer 2');
    expect(() => distributionTime({ ...fine, peerDownload: [1, 0] })).toThrow(
      'The download of peer 2 must be a number above 0',
    );
    expect(() => distributionTime({ ...fine, peerUpload: [1] })).toThrow('There are 2 peers, but 1 rates of upload');
    expect(() => distributionTime({ ...fine, peers: 0 })).toThrow('The number of peers');
    expect(() => distributionTime({ ...fine, peers: 1.5 })).toThrow('The number of peers');
    expect(() => distributionTime({ ...fine, serverUpload: 0 })).toThrow(
      'The upload of the server must be a number above 0',
    );
    expect(() => distributionTime({ ...fine, serverUpload: Infinity })).toThrow('The upload of the server');
    expect(() => distributionTime({ ...fine, fileBits: -1 })).toThrow('The size of the file');
    expect(() => distributionTime({ ...fine, fileBits: 1e308, peerDownload: 1e-300 })).toThrow('too long');
  });

  it('is never beaten by a simulated swarm, which comes within 6 % of it where nothing is in the way', () => {
    const swarms = [
      { peers: 10, pieces: 100, serverUpload: 4, peerUpload: 2, peerDownload: 8 },
      { peers: 20, pieces: 100, serverUpload: 4, peerUpload: 1, peerDownload: 6 },
      { peers: 12, pieces: 120, serverUpload: 2, peerUpload: 4, peerDownload: 8 },
      { peers: 15, pieces: 200, serverUpload: 20, peerUpload: 10, peerDownload: 2 },
    ];
    for (const swarm of swarms) {
      for (const seed of [1, 2, 3]) {
        const rounds = roundsOfSwarm({ ...swarm, seed });
        const bound = distributionTime({ ...swarm, fileBits: swarm.pieces }).peerToPeer;
        expect(rounds, JSON.stringify(swarm)).toBeGreaterThanOrEqual(bound);
        expect(rounds, JSON.stringify(swarm)).toBeLessThanOrEqual(bound * 1.06);
      }
    }
    const alone = { peers: 20, pieces: 60, serverUpload: 10, peerUpload: 0, peerDownload: 6 };
    expect(roundsOfSwarm({ ...alone, seed: 1 })).toBe(120);
  }, 60_000);
});
