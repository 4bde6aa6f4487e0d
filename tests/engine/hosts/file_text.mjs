// Reads files as the device in the page does. One JSON command a line, {path, how}; one JSON answer a line.
import { readFileSync } from "node:fs";
import { basename } from "node:path";
import { createInterface } from "node:readline";
import { pathToFileURL } from "node:url";

const { read } = await import(pathToFileURL(process.argv[2]).href);
for await (const line of createInterface({ input: process.stdin })) {
  const { path, how } = JSON.parse(line);
  const answer = await read(new File([readFileSync(path)], basename(path)), how);
  process.stdout.write(`${JSON.stringify(answer)}\n`);
}
