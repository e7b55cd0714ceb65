// Made by scripts/redact/main.ts from the rules of gitleaks v8.30.1. Do not edit.
/*!
 * The patterns of this file come from https://github.com/gitleaks/gitleaks, under this licence:
 *
 * MIT License
 *
 * Copyright (c) 2019 Zachary Rice
 *
 * Permission is hereby granted, free of charge, to any person obtaining a copy
 * of this software and associated documentation files (the "Software"), to deal
 * in the Software without restriction, including without limitation the rights
 * to use, copy, modify, merge, publish, distribute, sublicense, and/or sell
 * copies of the Software, and to permit persons to whom the Software is
 * furnished to do so, subject to the following conditions:
 *
 * The above copyright notice and this permission notice shall be included in all
 * copies or substantial portions of the Software.
 *
 * THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND, EXPRESS OR
 * IMPLIED, INCLUDING BUT NOT LIMITED TO THE WARRANTIES OF MERCHANTABILITY,
 * FITNESS FOR A PARTICULAR PURPOSE AND NONINFRINGEMENT. IN NO EVENT SHALL THE
 * AUTHORS OR COPYRIGHT HOLDERS BE LIABLE FOR ANY CLAIM, DAMAGES OR OTHER
 * LIABILITY, WHETHER IN AN ACTION OF CONTRACT, TORT OR OTHERWISE, ARISING FROM,
 * OUT OF OR IN CONNECTION WITH THE SOFTWARE OR THE USE OR OTHER DEALINGS IN THE
 * SOFTWARE.
 */
import type { TokenRule } from './token-rule.js';

export const GITLEAKS_RULES: readonly TokenRule[] = [
  {
    kind: '1password-secret-key',
    mark: 'A3-',
    rest: '[A-Z0-9]{6}-(?:(?:[A-Z0-9]{11})|(?:[A-Z0-9]{6}-[A-Z0-9]{5}))-[A-Z0-9]{5}-[A-Z0-9]{5}-[A-Z0-9]{5,}',
    entropy: 3.8,
  },
  { kind: '1password-service-account-token', mark: 'ops_eyJ', rest: '[a-zA-Z0-9+/]{250,}={0,3}', entropy: 4 },
  { kind: 'adobe-client-secret', mark: 'p8e-', rest: '[A-Za-z0-9]{32,}', entropy: 2 },
  { kind: 'age-secret-key', mark: 'AGE-SECRET-KEY-1', rest: '[QPZRY9X8GF2TVDW0S3JN54KHCE6MUA7L]{58,}' },
  {
    kind: 'airtable-personnal-access-token',
    mark: 'pat',
    rest: '[A-Za-z0-9]{14}\\.[a-f0-9]{64}(?![A-Za-z0-9])',
  },
  { kind: 'alibaba-access-key-id', mark: 'LTAI', rest: '[A-Za-z0-9]{20}(?![A-Za-z0-9])', entropy: 2 },
  { kind: 'artifactory-api-key', mark: 'AKCp', rest: '[A-Za-z0-9]{69}(?![A-Za-z0-9])', entropy: 4.5 },
  {
    kind: 'artifactory-reference-token',
    mark: 'cmVmd',
    rest: '[A-Za-z0-9]{59}(?![A-Za-z0-9])',
    entropy: 4.5,
  },
  {
    kind: 'authress-service-client-access-key',
    mark: 'sc_',
    rest: '[A-Za-z0-9]{5,30}\\.[A-Za-z0-9]{4,6}\\.(?:acc)[_-][A-Za-z0-9-]{10,32}\\.[A-Za-z0-9+/_=-]{30,}',
    entropy: 2,
  },
  {
    kind: 'authress-service-client-access-key',
    mark: 'ext_',
    rest: '[A-Za-z0-9]{5,30}\\.[A-Za-z0-9]{4,6}\\.(?:acc)[_-][A-Za-z0-9-]{10,32}\\.[A-Za-z0-9+/_=-]{30,}',
    entropy: 2,
  },
  {
    kind: 'authress-service-client-access-key',
    mark: 'scauth_',
    rest: '[A-Za-z0-9]{5,30}\\.[A-Za-z0-9]{4,6}\\.(?:acc)[_-][A-Za-z0-9-]{10,32}\\.[A-Za-z0-9+/_=-]{30,}',
    entropy: 2,
  },
  {
    kind: 'authress-service-client-access-key',
    mark: 'authress_',
    rest: '[A-Za-z0-9]{5,30}\\.[A-Za-z0-9]{4,6}\\.(?:acc)[_-][A-Za-z0-9-]{10,32}\\.[A-Za-z0-9+/_=-]{30,}',
    entropy: 2,
  },
  {
    kind: 'aws-amazon-bedrock-api-key-long-lived',
    mark: 'ABSK',
    rest: '[A-Za-z0-9+/]{109,269}={0,2}(?![A-Za-z0-9])',
    entropy: 3,
  },
  {
    kind: 'aws-amazon-bedrock-api-key-short-lived',
    mark: 'bedrock-api-key-YmVkcm9jay5hbWF6b25hd3MuY29t',
    rest: '(?![A-Za-z0-9])',
    entropy: 3,
  },
  {
    kind: 'clickhouse-cloud-api-secret-key',
    mark: '4b1d',
    rest: '[A-Za-z0-9]{38}(?![A-Za-z0-9])',
    entropy: 3,
  },
  { kind: 'clojars-api-token', mark: 'CLOJARS_', rest: '[A-Za-z0-9]{60,}', entropy: 2 },
  { kind: 'cloudflare-origin-ca-key', mark: 'v1\\.0-', rest: '[a-f0-9]{24}-[a-f0-9]{146,}', entropy: 2 },
  { kind: 'databricks-api-token', mark: 'dapi', rest: '[a-f0-9]{32}(?:-\\d)?(?![A-Za-z0-9])', entropy: 3 },
  { kind: 'digitalocean-access-token', mark: 'doo_v1_', rest: '[a-f0-9]{64,}', entropy: 3 },
  { kind: 'digitalocean-pat', mark: 'dop_v1_', rest: '[a-f0-9]{64,}', entropy: 3 },
  { kind: 'doppler-api-token', mark: 'dp\\.pt\\.', rest: '[A-Za-z0-9]{43,}', entropy: 2 },
  { kind: 'duffel-api-token', mark: 'duffel_test_', rest: '[A-Za-z0-9_\\-=]{43,}', entropy: 2 },
  { kind: 'duffel-api-token', mark: 'duffel_live_', rest: '[A-Za-z0-9_\\-=]{43,}', entropy: 2 },
  { kind: 'dynatrace-api-token', mark: 'dt0c01\\.', rest: '[A-Za-z0-9]{24}\\.[A-Za-z0-9]{64,}', entropy: 4 },
  { kind: 'easypost-api-token', mark: 'EZAK', rest: '[A-Za-z0-9]{54}(?![A-Za-z0-9])', entropy: 2 },
  { kind: 'easypost-test-api-token', mark: 'EZTK', rest: '[A-Za-z0-9]{54}(?![A-Za-z0-9])', entropy: 2 },
  {
    kind: 'facebook-page-access-token',
    mark: 'EAA',
    rest: '[MC][A-Za-z0-9]{100,}(?![A-Za-z0-9])',
    entropy: 4,
  },
  { kind: 'flutterwave-encryption-key', mark: 'FLWSECK_TEST-', rest: '[A-Ha-h0-9]{12,}', entropy: 2 },
  {
    kind: 'flutterwave-public-key',
    mark: 'FLWPUBK_TEST-',
    rest: '[A-Ha-h0-9]{32}-X(?![A-Za-z0-9])',
    entropy: 2,
  },
  {
    kind: 'flutterwave-secret-key',
    mark: 'FLWSECK_TEST-',
    rest: '[A-Ha-h0-9]{32}-X(?![A-Za-z0-9])',
    entropy: 2,
  },
  { kind: 'frameio-api-token', mark: 'fio-u-', rest: '[A-Za-z0-9\\-_=]{64,}' },
  { kind: 'harness-api-key', mark: 'pat\\.', rest: '[a-zA-Z0-9_-]{22}\\.[a-zA-Z0-9]{24}\\.[a-zA-Z0-9]{20,}' },
  { kind: 'harness-api-key', mark: 'sat\\.', rest: '[a-zA-Z0-9_-]{22}\\.[a-zA-Z0-9]{24}\\.[a-zA-Z0-9]{20,}' },
  { kind: 'heroku-api-key-v2', mark: 'HRKU-AA', rest: '[0-9a-zA-Z_-]{58,}', entropy: 4 },
  { kind: 'huggingface-access-token', mark: 'hf_', rest: '(?:[A-Za-z]{34,})', entropy: 2 },
  { kind: 'huggingface-organization-api-token', mark: 'api_org_', rest: '(?:[A-Za-z]{34,})', entropy: 2 },
  { kind: 'infracost-api-token', mark: 'ico-', rest: '[a-zA-Z0-9]{32,}', entropy: 3 },
  { kind: 'intra42-client-secret', mark: 's-s4t2ud-', rest: '[ABCDEFabcdef0123456789]{64,}', entropy: 3 },
  { kind: 'intra42-client-secret', mark: 's-s4t2af-', rest: '[ABCDEFabcdef0123456789]{64,}', entropy: 3 },
  { kind: 'linear-api-key', mark: 'lin_api_', rest: '[A-Za-z0-9]{40,}', entropy: 2 },
  { kind: 'notion-api-token', mark: 'ntn_', rest: '[0-9]{11}[A-Za-z0-9]{32}[A-Za-z0-9]{3,}', entropy: 4 },
  { kind: 'octopus-deploy-api-key', mark: 'API-', rest: '[A-Z0-9]{26,}', entropy: 3 },
  { kind: 'openshift-user-token', mark: 'sha256~', rest: '[\\w-]{43,}', entropy: 3.5 },
  { kind: 'perplexity-api-key', mark: 'pplx-', rest: '[a-zA-Z0-9]{48,}', entropy: 4 },
  { kind: 'planetscale-api-token', mark: 'pscale_tkn_', rest: '[\\w=\\.-]{32,}', entropy: 3 },
  { kind: 'planetscale-oauth-token', mark: 'pscale_oauth_', rest: '[\\w=\\.-]{32,}', entropy: 3 },
  { kind: 'postman-api-token', mark: 'PMAK-', rest: '[A-Fa-f0-9]{24}\\-[A-Fa-f0-9]{34,}', entropy: 3 },
  { kind: 'prefect-api-token', mark: 'pnu_', rest: '[a-zA-Z0-9]{36,}', entropy: 2 },
  { kind: 'pulumi-api-token', mark: 'pul-', rest: '[a-f0-9]{40,}', entropy: 2 },
  { kind: 'readme-api-token', mark: 'rdme_', rest: '[a-z0-9]{70,}', entropy: 2 },
  { kind: 'rubygems-api-token', mark: 'rubygems_', rest: '[a-f0-9]{48,}', entropy: 2 },
  { kind: 'scalingo-api-token', mark: 'tk-us-', rest: '[\\w-]{48,}', entropy: 2 },
  { kind: 'sendgrid-api-token', mark: 'SG\\.', rest: '[A-Za-z0-9=_\\-\\.]{66,}', entropy: 2 },
  { kind: 'sendinblue-api-token', mark: 'xkeysib-', rest: '[a-f0-9]{64}\\-[A-Za-z0-9]{16,}', entropy: 2 },
  {
    kind: 'sentry-org-token',
    mark: 'sntrys_eyJpYXQiO',
    rest: '[a-zA-Z0-9+/]{10,200}(?:LCJyZWdpb25fdXJs|InJlZ2lvbl91cmwi|cmVnaW9uX3VybCI6)[a-zA-Z0-9+/]{10,200}={0,2}_[a-zA-Z0-9+/]{43,}',
    entropy: 4.5,
  },
  { kind: 'sentry-user-token', mark: 'sntryu_', rest: '[a-f0-9]{64,}', entropy: 3.5 },
  { kind: 'settlemint-application-access-token', mark: 'sm_aat_', rest: '[a-zA-Z0-9]{16,}', entropy: 3 },
  { kind: 'settlemint-personal-access-token', mark: 'sm_pat_', rest: '[a-zA-Z0-9]{16,}', entropy: 3 },
  { kind: 'settlemint-service-access-token', mark: 'sm_sat_', rest: '[a-zA-Z0-9]{16,}', entropy: 3 },
  { kind: 'shippo-api-token', mark: 'shippo_live_', rest: '[a-fA-F0-9]{40,}', entropy: 2 },
  { kind: 'shippo-api-token', mark: 'shippo_test_', rest: '[a-fA-F0-9]{40,}', entropy: 2 },
  { kind: 'shopify-access-token', mark: 'shpat_', rest: '[a-fA-F0-9]{32,}', entropy: 2 },
  { kind: 'shopify-custom-access-token', mark: 'shpca_', rest: '[a-fA-F0-9]{32,}', entropy: 2 },
  { kind: 'shopify-private-app-access-token', mark: 'shppa_', rest: '[a-fA-F0-9]{32,}', entropy: 2 },
  { kind: 'shopify-shared-secret', mark: 'shpss_', rest: '[a-fA-F0-9]{32,}', entropy: 2 },
  { kind: 'square-access-token', mark: 'EAAA', rest: '[\\w-]{22,60}(?![A-Za-z0-9])', entropy: 2 },
  { kind: 'square-access-token', mark: 'sq0atp-', rest: '[\\w-]{22,}', entropy: 2 },
  { kind: 'vault-batch-token', mark: 'hvb\\.', rest: '[\\w-]{138,}', entropy: 4 },
];
