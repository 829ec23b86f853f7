import { randomInt, randomLcg } from "d3";

/** What hostile files are full of: markup that opens and never closes, numbers that overflow, characters that mean something to a reader. */
const tokens = [
  "<div>".repeat(400),
  "<table><tr><td colspan=99999 rowspan=99999>",
  "<!--",
  "<![CDATA[",
  "&#x10FFFF;&lt;",
  "<w:p><w:r><w:t>",
  '<!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;&a;">]>&b;',
  '"',
  '""""""',
  "\r\n,,,,\n",
  "PK\x03\x04",
  "PK\x05\x06",
  "%PDF-1.7\n1 0 obj<</Length 999999999>>stream\n",
  "endobj\nxref\n0 99999999\n",
  "/Count 2147483647",
  "\0\0\0\0\0\0\0\0",
  "\xff\xfe",
  "\ufeff",
  "9".repeat(400),
  "亿".repeat(200),
  "分别".repeat(200),
  "１，２，３．４％",
  "一百二十三万四千五百六十七",
];

/** Makes mutants of bytes: the same seed makes the same ones. */
export function createMutator(seed: number): (bytes: Uint8Array) => Uint8Array {
  const random = randomLcg(seed);
  const upTo = (limit: number): number => randomInt.source(random)(Math.max(1, limit))();
  const edits: ((bytes: Buffer) => Buffer)[] = [
    (bytes) => bytes.subarray(0, upTo(bytes.length)),
    (bytes) => bytes.subarray(upTo(bytes.length)),
    (bytes) => flip(Buffer.from(bytes), 1 + upTo(8), upTo),
    (bytes) => flip(Buffer.from(bytes), 1 + upTo(400), upTo),
    (bytes) =>
      splice(bytes, upTo(bytes.length), Buffer.from(tokens[upTo(tokens.length)]!, upTo(2) ? "utf8" : "latin1")),
    (bytes) => splice(bytes, upTo(bytes.length), cut(bytes, upTo)),
    (bytes) => {
      const [from, size] = [upTo(bytes.length), upTo(2000)];
      return Buffer.concat([bytes.subarray(0, from), bytes.subarray(from + size)]);
    },
    (bytes) => {
      const copy = Buffer.from(bytes);
      const at = upTo(copy.length - 4);
      // lengths, counts and offsets are the numbers that readers trust
      if (copy.length > 4) copy.writeUInt32LE([0, 1, 0x7fffffff, 0xffffffff, 0xffff][upTo(5)]!, at);
      return copy;
    },
    (bytes) => Buffer.concat(Array.from({ length: 1 + upTo(4) }, () => bytes)),
  ];
  return (bytes) => {
    let mutant = Buffer.from(bytes);
    for (let times = 1 + upTo(3); times > 0; times--) mutant = Buffer.from(edits[upTo(edits.length)]!(mutant));
    return mutant;
  };
}

function flip(bytes: Buffer, times: number, upTo: (limit: number) => number): Buffer {
  for (let i = 0; i < times && bytes.length > 0; i++) bytes[upTo(bytes.length)] = upTo(256);
  return bytes;
}

function splice(bytes: Buffer, at: number, piece: Uint8Array): Buffer {
  return Buffer.concat([bytes.subarray(0, at), piece, bytes.subarray(at)]);
}

function cut(bytes: Buffer, upTo: (limit: number) => number): Buffer {
  const from = upTo(bytes.length);
  return bytes.subarray(from, from + upTo(1000));
}
