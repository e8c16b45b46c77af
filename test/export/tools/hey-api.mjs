// Runs @hey-api/openapi-ts with the config that the command line says as JSON: its own command line does not take all of one.
import { createClient } from "@hey-api/openapi-ts";

await createClient(JSON.parse(process.argv[2]));
