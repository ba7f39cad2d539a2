/** What is typed into a terminal; a test looks whether there are such commands. */
export const GATEWAY_COMMANDS = `npm install @kabinet/server
npx kabinet-gateway check
npx kabinet-gateway serve`;

export const OWN_COMMANDS = `npx -p @kabinet/backends create-kabinet-backend my-backend
cd my-backend
npm install
npm test
npm start`;

export const PROOF_COMMAND =
  'npx -p @kabinet/backends kabinet-conformance https://partners.shop.example/partner-api/v1';
