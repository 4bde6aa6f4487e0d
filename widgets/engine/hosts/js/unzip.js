import { gunzipSync } from "fflate";

/**
 * Return the response with its body unzipped. Not every browser that runs WebAssembly can do that
 * itself: Safari learnt it with 16.4. Those that can are quicker than a script.
 * @param {Response} response
 * @param {Record<string, string>} headers
 */
export async function unzipped(response, headers) {
  const body =
    typeof DecompressionStream === "undefined"
      ? gunzipSync(new Uint8Array(await response.arrayBuffer()))
      : response.body?.pipeThrough(new DecompressionStream("gzip"));
  return new Response(body, { headers });
}
