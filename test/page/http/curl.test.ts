import { expect, test } from "vitest";
import { blocksOf, quoted } from "../../model/helpers/markdown.js";
import { readFence } from "../read-blocks.js";

function read(command: string, language = "bash"): readonly string[] {
  return readFence(command, language);
}

test.each([
  ["curl https://phone.example/v1/calls", "  request GET https://phone.example/v1/calls"],
  ['$ curl -s -X DELETE "https://phone.example/v1/calls/7"', "  request DELETE https://phone.example/v1/calls/7"],
  ["curl -XPUT --url '/calls/7'", "  request PUT /calls/7"],
  ["curl -o tape.wav /calls/7 | less", "  request GET /calls/7"],
  ["curl /calls/<call-id>?deep=true&top=5 > call.json", "  request GET /calls/<call-id>?deep=true&top=5"],
  ["curl --request PATCH /calls/it\\'s > call.json", "  request PATCH /calls/it's"],
])("`%s` makes the request that it says", (command, request) => {
  expect(read(command)).toEqual([request]);
});

test("headers and a body are read with their places, over lines that a backslash joins", () => {
  const command = `curl "https://phone.example/v1/calls" \\
  -H 'Content-Type: application/json' \\
  -d '{
    "to": "Ada"
  }'`;
  const [block] = blocksOf(`\`\`\`sh\n${command}\n\`\`\``);
  const messages = block?.kind === "code" ? block.messages : [];
  const body = '{\n    "to": "Ada"\n  }';
  expect(quoted(messages)).toEqual([
    {
      kind: "request",
      method: { value: "POST", origin: "4:1 curl" },
      target: { value: "https://phone.example/v1/calls", origin: "4:7 https://phone.example/v1/calls" },
      headers: [
        {
          name: { value: "Content-Type", origin: "5:7 Content-Type" },
          value: { value: "application/json", origin: "5:21 application/json" },
        },
      ],
      body: {
        text: body,
        json: {
          kind: "object",
          members: [
            {
              name: { value: "to", origin: '7:5 "to"' },
              value: { kind: "string", value: "Ada", origin: '7:11 "Ada"' },
            },
          ],
          origin: `6:7 ${body}`,
        },
        origin: `6:7 ${body}`,
      },
      origin: `4:1 ${command}`,
    },
  ]);
});

test("a body in double quotes is what the shell makes of it", () => {
  expect(read('curl /calls -d "{ \\"to\\": \\"Ada\\" }"')).toEqual(["  request POST /calls", '    json {"to":"Ada"}']);
  expect(read('curl /calls -d "{ \\"to\\": }"')).toEqual([
    "  request POST /calls",
    '    body "{ \\"to\\": }"',
    "2:20 invalid-json: Unexpected name without a value, expected a value behind the colon",
  ]);
});

test("what a file holds is not shown, and several parts are no JSON", () => {
  expect(read("curl /calls -d @call.json")).toEqual(["  request POST /calls"]);
  expect(read("curl /calls -d to=Ada -d from=Bob")).toEqual(["  request POST /calls"]);
});

test("a fence of requests may show commands that make them", () => {
  const command =
    'curl -XGET -H "Authorization:Token <your_token>" "https://<tenant>.<region>.phone.example/v1/calls/"';
  const request = [
    "  request GET https://<tenant>.<region>.phone.example/v1/calls/",
    "    Authorization: Token <your_token>",
  ];
  expect(read(command, "rest")).toEqual(request);
  expect(read(command, "http")).toEqual(request);
});

test("several commands make several requests, and others none", () => {
  expect(read("curl /calls; sleep 1\ncurl /calls/7 && curl\necho /calls")).toEqual([
    "  request GET /calls",
    "  request GET /calls/7",
  ]);
  expect(read("wget /calls")).toEqual(['  text "wget /calls"']);
  expect(read("curl /calls", "python")).toEqual(['  text "curl /calls"']);
  expect(read("curl 'https://phone.example")).toEqual(["  request GET https://phone.example"]);
});
