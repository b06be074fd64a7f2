// What no caller means to pass, and what arrives all the same: from JSON, from plain JavaScript, from an attacker. Each is
// made anew for each call, so that no call can spoil it for the next one.

class Account {
  owner = 'me';
  get level() {
    return 'native';
  }
}

const fails = () => {
  throw new RangeError('This fails, and is none of the package.');
};
const failing = (...names: readonly string[]) =>
  Object.defineProperties(
    {},
    Object.fromEntries(names.map((name) => [name, { get: fails, enumerable: true, configurable: true }])),
  );

function revoked(target: object): unknown {
  const { proxy, revoke } = Proxy.revocable(target, {});
  revoke();
  return proxy;
}

function circle(): unknown {
  const made: Record<string, unknown> = { id: 'circle' };
  made['self'] = made;
  made['list'] = [made, made];
  return made;
}

function nested(depth: number, list: boolean): unknown {
  let made: unknown = 'end';
  for (let level = 0; level < depth; level++) made = list ? [made] : { made };
  return made;
}

/** Few objects that stand in each other so often that no copy of them would fit into memory. */
function laughs(): unknown {
  let made: unknown = { id: 'laugh' };
  for (let level = 0; level < 60; level++) made = { a: made, b: made };
  return made;
}

const withoutEnd = 10n ** 100_000n;

/** Values by what they are, small ones first. */
export const hostileValues: Readonly<Record<string, () => unknown>> = {
  undefined: () => undefined,
  null: () => null,
  true: () => true,
  false: () => false,
  zero: () => 0,
  'minus zero': () => -0,
  'a part of one': () => 1.5,
  'a negative number': () => -1,
  NaN: () => Number.NaN,
  infinity: () => Number.POSITIVE_INFINITY,
  'a large number': () => 1e308,
  'a bigint': () => 10n,
  'a bigint without end': () => withoutEnd,
  'a symbol': () => Symbol('text'),
  'an empty text': () => '',
  'a text': () => 'text',
  'a text with spaces': () => ' \t\n',
  'the name of the prototype': () => '__proto__',
  'the name of the constructor': () => 'constructor',
  'an id with a slash': () => 'acme/training',
  'half a letter': () => 'a\ud800',
  'a text that is cut within a letter': () => `${'a'.repeat(63)}😀`,
  'marks of direction and controls': () => 'a\u202e\u2066\u0000\u001b]8;;\u0007\u0085\u2028',
  'a day that does not exist': () => '2023-02-29',
  'a level': () => 'native',
  'a long text': () => 'x'.repeat(300_000),
  'an empty list': () => [],
  'a list of null': () => [null],
  'a list of undefined': () => [undefined],
  'a list of a symbol': () => [Symbol('text')],
  'a list of lists': () => [[['kubeflow']]],
  'a list of a prototype': () => ['__proto__'],
  'a list with a gap': () => Object.assign(new Array(2), { 1: 'kubeflow' }),
  'a list of gaps': () => new Array(100_000_000),
  'a list whose items fail': () => Object.defineProperty(['a'], 0, { get: fails }),
  'a list that JSON writes as null': () => Object.assign(['kubeflow'], { toJSON: () => null }),
  'an empty object': () => ({}),
  'an object': () => ({ id: 'acme', text: 'A.', how: 'native' }),
  'an object without a prototype': () => Object.assign(Object.create(null), { id: 'acme' }),
  'an object with a key __proto__': () => JSON.parse('{"__proto__":{"polluted":true},"constructor":{"prototype":{}}}'),
  'an object that inherits all': () => Object.create({ id: 'acme', name: 'Acme', how: 'native' }),
  'an object that names what all inherit': () => ({ toString: 1, valueOf: 1, hasOwnProperty: 1, constructor: 1 }),
  'an object that fails as a text': () => ({ toString: fails, valueOf: fails, [Symbol.toPrimitive]: fails }),
  'an object whose tag fails': () => Object.defineProperty({}, Symbol.toStringTag, { get: fails }),
  'an object whose constructor fails': () => failing('constructor', 'then', 'length', 'name', 'id'),
  'an object whose fields fail': () =>
    failing('platforms', 'capabilities', 'categories', 'changes', 'how', 'offerings', 'kind', 'content', 'id', 'cells'),
  'an object that fails with null': () => Object.defineProperty({}, 'id', { get: throwNull, enumerable: true }),
  'an object that JSON writes as null': () => ({ id: 'acme', toJSON: () => null }),
  'an object that JSON cannot write': () => ({ id: 'acme', toJSON: fails }),
  'a map': () => new Map([['acme', {}]]),
  'a set': () => new Set(['kubeflow']),
  'a date': () => new Date(0),
  'an invalid date': () => new Date(Number.NaN),
  'a regular expression': () => /kubeflow/,
  'an error': () => new Error('kubeflow'),
  'a promise': () => Promise.resolve('kubeflow'),
  'a text in an object': () => new String('kubeflow'),
  'a number in an object': () => new Number(1),
  'a bigint in an object': () => Object(10n),
  'a symbol in an object': () => Object(Symbol('text')),
  bytes: () => new Uint8Array(4),
  'a weak map': () => new WeakMap(),
  'an instance of a class': () => new Account(),
  'a class': () => Account,
  'a function': () => () => 'kubeflow',
  'a circle': circle,
  'a nesting without end': () => nested(20_000, false),
  'lists in lists without end': () => nested(20_000, true),
  'a proxy that fails': () => new Proxy({}, { get: fails, ownKeys: fails, getPrototypeOf: fails, has: fails }),
  'a list whose proxy fails': () => new Proxy([], { get: fails, has: fails, getPrototypeOf: fails }),
  'a list without end': () => new Proxy([], { get: (_, key) => (key === 'length' ? 2 ** 53 : undefined) }),
  'a revoked proxy': () => revoked({}),
  'a revoked proxy of a list': () => revoked([]),
  'a revoked proxy of a function': () => revoked(() => 0),
  'what fails with what fails': () =>
    new Proxy({}, { ownKeys: throwRevoked, get: throwRevoked, getPrototypeOf: throwRevoked }),
};

/** What takes its time to be refused: tried once for each argument, and not at each property. */
export const hugeValues: Readonly<Record<string, () => unknown>> = {
  'a text of five megabytes': () => 'x'.repeat(5_000_000),
  'a list of a million texts': () => Array.from({ length: 1_000_000 }, () => 'kubeflow'),
  'objects that stand in each other': laughs,
};

function throwNull(): never {
  throw null;
}

function throwRevoked(): never {
  throw revoked({});
}
