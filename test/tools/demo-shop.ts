import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import { demoFileFor } from '../shop/pages';

export interface Answer {
  status: number;
  contentType: string;
  body: string;
  /** The connection stays open, so that the document never ends. By the proxy only. */
  isEndless?: boolean;
}

const NOT_FOUND: Answer = { status: 404, contentType: 'text/plain', body: 'Not a page of the demo shop.' };

/** What the demo shop answers under this address. It stands in for every host; what it does not have is not found. */
export function demoAnswer(url: string): Answer {
  const file = demoFileFor(url);
  if (!file) return NOT_FOUND;
  const body = readFileSync(fileURLToPath(new URL(`../shop/${file}`, import.meta.url)), 'utf8');
  return { status: 200, contentType: 'text/html; charset=utf-8', body };
}

/** The demo shop with more pages, by their address without a query (http and https are the same shop). */
export function demoShopWith(pages: Readonly<Record<string, string>>): typeof demoAnswer {
  return (url) => {
    const body = pages[url.replace(/^http:/, 'https:').replace(/[?#].*$/, '')];
    return body === undefined ? demoAnswer(url) : { status: 200, contentType: 'text/html; charset=utf-8', body };
  };
}

/** The demo shop as an http proxy for browsers whose requests cannot be answered otherwise (Firefox). */
export interface DemoProxy {
  port: number;
  close(): void;
}

/**
 * Starts it on a free port of this machine. It serves http only; links in the pages are changed to match. `requests` is
 * given the address of all it is asked for; of what would be https, which it refuses, that is the host.
 */
export async function startDemoProxy(
  answer: typeof demoAnswer = demoAnswer,
  requests: string[] = [],
): Promise<DemoProxy> {
  const server = createServer((request, response) => {
    requests.push(request.url ?? '');
    const { status, contentType, body, isEndless = false } = answer(request.url ?? '');
    response.writeHead(status, { 'content-type': contentType });
    response.write(body.replaceAll('https://', 'http://'));
    if (!isEndless) response.end();
  });
  server.on('connect', (request, socket) => {
    requests.push(`https://${request.url}`);
    socket.on('error', () => undefined).end('HTTP/1.1 502 Bad Gateway\r\n\r\n');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return { port: portOf(server), close: () => stop(server) };
}

function portOf(server: Server): number {
  return (server.address() as AddressInfo).port;
}

function stop(server: Server): void {
  server.closeAllConnections();
  server.close();
}
