import assert from 'node:assert/strict';
import { fileHostRule } from '../../bot/door/file-hosts.ts';

describe('where a file may be put', () => {
  const mayUploadTo = fileHostRule({ local: false });

  for (const address of [
    'https://contoso-my.sharepoint.com/personal/ada_contoso_com/_api/v2.0/drive/items/1/uploadSession?guid=1&path=x',
    'https://contoso.sharepoint-df.com/upload',
    'https://contoso-my.sharepoint.com:443/upload',
  ])
    it(`is ${address}`, () => {
      assert.equal(mayUploadTo(address), true);
    });

  for (const address of [
    'http://contoso-my.sharepoint.com/upload',
    'https://sharepoint.com/upload',
    'https://contoso.sharepoint.com.example.com/upload',
    'https://examplesharepoint.com/upload',
    'https://contoso.sharepoint.com@example.com/upload',
    'https://ada:word@contoso.sharepoint.com/upload',
    'https://contoso.sharepoint.com:8443/upload',
    'https://example.com/contoso.sharepoint.com',
    'https://127.0.0.1/upload',
    'https://169.254.169.254/metadata',
    'https://graph.microsoft.com/v1.0/me',
    'file:///etc/passwd',
    'contoso.sharepoint.com/upload',
  ])
    it(`is not ${address}`, () => {
      assert.equal(mayUploadTo(address), false);
    });

  it('is this machine alone in local mode', () => {
    const local = fileHostRule({ local: true });
    assert.deepEqual(
      [
        'http://127.0.0.1:5000/upload',
        'http://localhost/x',
        'https://contoso.sharepoint.com/x',
        'http://10.0.0.1/',
      ].map(local),
      [true, true, false, false],
    );
  });
});
