import { createServer, type AddressInfo, type Server } from 'node:net';
import { listenOnFirst } from '../../scripts/addin/free-port';

let open: Server[] = [];

afterEach(async () => {
  await Promise.all(open.map((server) => new Promise((resolve) => server.close(resolve))));
  open = [];
});

/** A port that a server listens on; null if this machine has no such address. */
async function takenPort(host: string): Promise<number | null> {
  const server = createServer();
  const listens = await new Promise<boolean>((resolve) => {
    server
      .once('error', () => resolve(false))
      .listen(0, host, () => {
        open.push(server);
        resolve(true);
      });
  });
  return listens ? (server.address() as AddressInfo).port : null;
}

async function freePort(): Promise<number> {
  const port = (await takenPort('127.0.0.1'))!;
  await new Promise((resolve) => open.pop()!.close(resolve));
  return port;
}

function listening(ports: readonly number[]): { server: Server; port: Promise<number | null> } {
  const server = createServer();
  open.push(server);
  return { server, port: listenOnFirst(server, ports) };
}

describe('a free port', () => {
  it('is the first that no other program has, on this machine alone', async () => {
    const taken = (await takenPort('127.0.0.1'))!;
    const free = await freePort();
    const { server, port } = listening([taken, free]);
    expect(await port).toBe(free);
    expect(server.address()).toMatchObject({ address: '127.0.0.1', port: free });
  });

  it('is none that another program has where browsers look too', async () => {
    const taken = await takenPort('::1');
    const free = await freePort();
    expect(await listening(taken === null ? [free] : [taken, free]).port).toBe(free);
  });

  it('may be none at all', async () => {
    const taken = (await takenPort('127.0.0.1'))!;
    const { server, port } = listening([taken]);
    open = open.filter((one) => one !== server);
    expect(await port).toBeNull();
    expect(server.listening).toBe(false);
  });
});
