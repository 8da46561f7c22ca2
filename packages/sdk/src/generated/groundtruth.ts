// Generated from the IDL by `npm run build:program`. Do not edit.

/** The IDL in the names that Anchor’s client gives its parts; the chain’s own names are in artifacts/groundtruth.json. */
export type Groundtruth = {
  address: 'HzyHKA6xu6bDoNhpU5cNksyigYAySXagGLQFa4fk1eau'
  metadata: {
    name: 'groundtruth'
    version: '0.1.0'
    spec: '0.1.0'
    description: 'Eco-credits minted against verified climate actions, and community funds whose money anyone can follow.'
  }
  instructions: [
    {
      name: 'accreditVerifier'
      discriminator: [22, 143, 168, 243, 61, 147, 164, 177]
      accounts: [
        { name: 'steward'; signer: true; relations: ['registry'] },
        { name: 'payer'; writable: true; signer: true },
        { name: 'registry' },
        { name: 'organization' },
        { name: 'person' },
        {
          name: 'verifier'
          writable: true
          pda: {
            seeds: [
              { kind: 'const'; value: [118, 101, 114, 105, 102, 105, 101, 114] },
              { kind: 'account'; path: 'organization' },
              { kind: 'account'; path: 'person' },
            ]
          }
        },
        { name: 'systemProgram'; address: '11111111111111111111111111111111' },
        {
          name: 'eventAuthority'
          pda: {
            seeds: [
              {
                kind: 'const'
                value: [95, 95, 101, 118, 101, 110, 116, 95, 97, 117, 116, 104, 111, 114, 105, 116, 121]
              },
            ]
          }
        },
        { name: 'program' },
      ]
      args: [{ name: 'args'; type: { defined: { name: 'accreditVerifierArgs' } } }]
    },
    {
      name: 'activateMethodology'
      discriminator: [232, 84, 116, 166, 213, 230, 228, 127]
      accounts: [
        { name: 'steward'; signer: true; relations: ['registry'] },
        { name: 'registry' },
        { name: 'methodology'; writable: true },
        {
          name: 'eventAuthority'
          pda: {
            seeds: [
              {
                kind: 'const'
                value: [95, 95, 101, 118, 101, 110, 116, 95, 97, 117, 116, 104, 111, 114, 105, 116, 121]
              },
            ]
          }
        },
        { name: 'program' },
      ]
      args: []
    },
    {
      name: 'attest'
      discriminator: [83, 148, 120, 119, 144, 139, 117, 160]
      accounts: [
        { name: 'person'; signer: true; relations: ['verifier'] },
        { name: 'payer'; writable: true; signer: true },
        { name: 'registry' },
        { name: 'verifier' },
        { name: 'organization'; relations: ['verifier'] },
        { name: 'methodology'; relations: ['claim'] },
        { name: 'project'; writable: true; relations: ['claim'] },
        { name: 'claim'; writable: true },
        {
          name: 'attestation'
          writable: true
          pda: {
            seeds: [
              { kind: 'const'; value: [97, 116, 116, 101, 115, 116, 97, 116, 105, 111, 110] },
              { kind: 'account'; path: 'claim' },
              { kind: 'account'; path: 'organization' },
              { kind: 'arg'; path: 'revision' },
            ]
          }
        },
        { name: 'systemProgram'; address: '11111111111111111111111111111111' },
        {
          name: 'eventAuthority'
          pda: {
            seeds: [
              {
                kind: 'const'
                value: [95, 95, 101, 118, 101, 110, 116, 95, 97, 117, 116, 104, 111, 114, 105, 116, 121]
              },
            ]
          }
        },
        { name: 'program' },
      ]
      args: [{ name: 'revision'; type: 'u16' }, { name: 'args'; type: { defined: { name: 'attestArgs' } } }]
    },
    {
      name: 'contribute'
      discriminator: [82, 33, 68, 131, 32, 0, 205, 95]
      accounts: [
        { name: 'wallet'; signer: true; relations: ['contributor'] },
        { name: 'payer'; writable: true; signer: true },
        { name: 'fund'; relations: ['pool'] },
        { name: 'pool'; writable: true; relations: ['contributor'] },
        { name: 'contributor'; writable: true },
        { name: 'mint'; relations: ['fund'] },
        { name: 'source'; writable: true },
        { name: 'vault'; writable: true; relations: ['pool'] },
        { name: 'tokenProgram' },
        { name: 'systemProgram'; address: '11111111111111111111111111111111' },
        {
          name: 'eventAuthority'
          pda: {
            seeds: [
              {
                kind: 'const'
                value: [95, 95, 101, 118, 101, 110, 116, 95, 97, 117, 116, 104, 111, 114, 105, 116, 121]
              },
            ]
          }
        },
        { name: 'program' },
      ]
      args: [{ name: 'amount'; type: 'u64' }]
    },
    {
      name: 'createFund'
      discriminator: [38, 128, 18, 11, 203, 0, 153, 21]
      accounts: [
        { name: 'creator'; signer: true },
        { name: 'payer'; writable: true; signer: true },
        { name: 'registry' },
        { name: 'listedMint' },
        {
          name: 'fund'
          writable: true
          pda: {
            seeds: [
              { kind: 'const'; value: [102, 117, 110, 100] },
              { kind: 'account'; path: 'creator' },
              { kind: 'arg'; path: 'id' },
            ]
          }
        },
        { name: 'systemProgram'; address: '11111111111111111111111111111111' },
        {
          name: 'eventAuthority'
          pda: {
            seeds: [
              {
                kind: 'const'
                value: [95, 95, 101, 118, 101, 110, 116, 95, 97, 117, 116, 104, 111, 114, 105, 116, 121]
              },
            ]
          }
        },
        { name: 'program' },
      ]
      args: [{ name: 'id'; type: 'u32' }, { name: 'args'; type: { defined: { name: 'createFundArgs' } } }]
    },
    {
      name: 'createMethodology'
      discriminator: [136, 247, 17, 183, 116, 70, 244, 66]
      accounts: [
        { name: 'steward'; signer: true; relations: ['registry'] },
        { name: 'payer'; writable: true; signer: true },
        { name: 'registry' },
        {
          name: 'methodology'
          writable: true
          pda: {
            seeds: [
              { kind: 'const'; value: [109, 101, 116, 104, 111, 100, 111, 108, 111, 103, 121] },
              { kind: 'arg'; path: 'code' },
              { kind: 'arg'; path: 'revision' },
            ]
          }
        },
        { name: 'systemProgram'; address: '11111111111111111111111111111111' },
        {
          name: 'eventAuthority'
          pda: {
            seeds: [
              {
                kind: 'const'
                value: [95, 95, 101, 118, 101, 110, 116, 95, 97, 117, 116, 104, 111, 114, 105, 116, 121]
              },
            ]
          }
        },
        { name: 'program' },
      ]
      args: [
        { name: 'code'; type: { array: ['u8', 16] } },
        { name: 'revision'; type: 'u16' },
        { name: 'args'; type: { defined: { name: 'createMethodologyArgs' } } },
      ]
    },
    {
      name: 'initializeRegistry'
      discriminator: [189, 181, 20, 17, 174, 57, 249, 59]
      accounts: [
        { name: 'upgradeAuthority'; signer: true },
        { name: 'payer'; writable: true; signer: true },
        {
          name: 'registry'
          writable: true
          pda: { seeds: [{ kind: 'const'; value: [114, 101, 103, 105, 115, 116, 114, 121] }] }
        },
        { name: 'programData'; address: 'BuxhnZ3qodXnxs4yf8PBPkyX71sxT3yZmAgZg4CesfVu' },
        { name: 'systemProgram'; address: '11111111111111111111111111111111' },
        {
          name: 'eventAuthority'
          pda: {
            seeds: [
              {
                kind: 'const'
                value: [95, 95, 101, 118, 101, 110, 116, 95, 97, 117, 116, 104, 111, 114, 105, 116, 121]
              },
            ]
          }
        },
        { name: 'program' },
      ]
      args: [{ name: 'args'; type: { defined: { name: 'initializeRegistryArgs' } } }]
    },
    {
      name: 'issueBatch'
      discriminator: [130, 84, 115, 231, 240, 242, 112, 121]
      accounts: [
        { name: 'payer'; writable: true; signer: true },
        { name: 'registry' },
        { name: 'project'; writable: true; relations: ['batch'] },
        { name: 'methodology'; relations: ['batch'] },
        { name: 'claim'; writable: true; relations: ['batch'] },
        { name: 'batch'; writable: true },
        { name: 'mint'; writable: true; relations: ['batch'] },
        { name: 'destination'; writable: true },
        {
          name: 'bufferVault'
          writable: true
          pda: {
            seeds: [
              { kind: 'const'; value: [98, 117, 102, 102, 101, 114] },
              { kind: 'account'; path: 'batch' },
            ]
          }
        },
        { name: 'tokenProgram'; address: 'TokenzQdBNbLqP5VEhdkAS6EPFLC1PHnBqCXEpPxuEb' },
        { name: 'systemProgram'; address: '11111111111111111111111111111111' },
        {
          name: 'eventAuthority'
          pda: {
            seeds: [
              {
                kind: 'const'
                value: [95, 95, 101, 118, 101, 110, 116, 95, 97, 117, 116, 104, 111, 114, 105, 116, 121]
              },
            ]
          }
        },
        { name: 'program' },
      ]
      args: []
    },
    {
      name: 'joinPool'
      discriminator: [14, 65, 62, 16, 116, 17, 195, 107]
      accounts: [
        { name: 'wallet'; signer: true },
        { name: 'payer'; writable: true; signer: true },
        { name: 'fund'; relations: ['pool'] },
        { name: 'pool'; writable: true },
        {
          name: 'contributor'
          writable: true
          pda: {
            seeds: [
              { kind: 'const'; value: [99, 111, 110, 116, 114, 105, 98, 117, 116, 111, 114] },
              { kind: 'account'; path: 'pool' },
              { kind: 'account'; path: 'wallet' },
            ]
          }
        },
        { name: 'systemProgram'; address: '11111111111111111111111111111111' },
        {
          name: 'eventAuthority'
          pda: {
            seeds: [
              {
                kind: 'const'
                value: [95, 95, 101, 118, 101, 110, 116, 95, 97, 117, 116, 104, 111, 114, 105, 116, 121]
              },
            ]
          }
        },
        { name: 'program' },
      ]
      args: []
    },
    {
      name: 'listMint'
      discriminator: [16, 60, 25, 233, 125, 230, 218, 100]
      accounts: [
        { name: 'steward'; signer: true; relations: ['registry'] },
        { name: 'payer'; writable: true; signer: true },
        { name: 'registry' },
        { name: 'mint' },
        {
          name: 'listedMint'
          writable: true
          pda: {
            seeds: [
              { kind: 'const'; value: [108, 105, 115, 116, 101, 100, 95, 109, 105, 110, 116] },
              { kind: 'account'; path: 'mint' },
            ]
          }
        },
        { name: 'systemProgram'; address: '11111111111111111111111111111111' },
        {
          name: 'eventAuthority'
          pda: {
            seeds: [
              {
                kind: 'const'
                value: [95, 95, 101, 118, 101, 110, 116, 95, 97, 117, 116, 104, 111, 114, 105, 116, 121]
              },
            ]
          }
        },
        { name: 'program' },
      ]
      args: []
    },
    {
      name: 'migrateOrganization'
      discriminator: [71, 200, 179, 137, 37, 169, 149, 102]
      accounts: [
        { name: 'payer'; writable: true; signer: true },
        { name: 'organization'; writable: true },
        { name: 'systemProgram'; address: '11111111111111111111111111111111' },
        {
          name: 'eventAuthority'
          pda: {
            seeds: [
              {
                kind: 'const'
                value: [95, 95, 101, 118, 101, 110, 116, 95, 97, 117, 116, 104, 111, 114, 105, 116, 121]
              },
            ]
          }
        },
        { name: 'program' },
      ]
      args: []
    },
    {
      name: 'openBatch'
      discriminator: [103, 163, 23, 69, 63, 155, 108, 163]
      accounts: [
        { name: 'payer'; writable: true; signer: true },
        { name: 'registry' },
        { name: 'project'; writable: true; relations: ['claim'] },
        { name: 'organization'; relations: ['project'] },
        { name: 'methodology'; relations: ['claim'] },
        { name: 'claim'; writable: true },
        {
          name: 'batch'
          writable: true
          pda: {
            seeds: [{ kind: 'const'; value: [98, 97, 116, 99, 104] }, { kind: 'account'; path: 'claim' }]
          }
        },
        {
          name: 'mint'
          writable: true
          pda: { seeds: [{ kind: 'const'; value: [109, 105, 110, 116] }, { kind: 'account'; path: 'batch' }] }
        },
        { name: 'tokenProgram'; address: 'TokenzQdBNbLqP5VEhdkAS6EPFLC1PHnBqCXEpPxuEb' },
        { name: 'systemProgram'; address: '11111111111111111111111111111111' },
        {
          name: 'eventAuthority'
          pda: {
            seeds: [
              {
                kind: 'const'
                value: [95, 95, 101, 118, 101, 110, 116, 95, 97, 117, 116, 104, 111, 114, 105, 116, 121]
              },
            ]
          }
        },
        { name: 'program' },
      ]
      args: []
    },
    {
      name: 'openPool'
      discriminator: [96, 215, 110, 61, 1, 246, 205, 228]
      accounts: [
        { name: 'manager'; signer: true; relations: ['fund'] },
        { name: 'payer'; writable: true; signer: true },
        { name: 'fund'; writable: true },
        { name: 'projectAccount'; optional: true },
        {
          name: 'pool'
          writable: true
          pda: {
            seeds: [
              { kind: 'const'; value: [112, 111, 111, 108] },
              { kind: 'account'; path: 'fund' },
              { kind: 'arg'; path: 'project' },
            ]
          }
        },
        { name: 'mint'; relations: ['fund'] },
        {
          name: 'vault'
          writable: true
          pda: {
            seeds: [{ kind: 'const'; value: [118, 97, 117, 108, 116] }, { kind: 'account'; path: 'pool' }]
          }
        },
        { name: 'tokenProgram' },
        { name: 'systemProgram'; address: '11111111111111111111111111111111' },
        {
          name: 'eventAuthority'
          pda: {
            seeds: [
              {
                kind: 'const'
                value: [95, 95, 101, 118, 101, 110, 116, 95, 97, 117, 116, 104, 111, 114, 105, 116, 121]
              },
            ]
          }
        },
        { name: 'program' },
      ]
      args: [{ name: 'project'; type: 'pubkey' }]
    },
    {
      name: 'registerOrganization'
      discriminator: [183, 29, 228, 76, 94, 9, 196, 137]
      accounts: [
        { name: 'steward'; signer: true; relations: ['registry'] },
        { name: 'payer'; writable: true; signer: true },
        { name: 'registry' },
        {
          name: 'organization'
          writable: true
          pda: {
            seeds: [
              { kind: 'const'; value: [111, 114, 103, 97, 110, 105, 122, 97, 116, 105, 111, 110] },
              { kind: 'arg'; path: 'code' },
            ]
          }
        },
        { name: 'systemProgram'; address: '11111111111111111111111111111111' },
        {
          name: 'eventAuthority'
          pda: {
            seeds: [
              {
                kind: 'const'
                value: [95, 95, 101, 118, 101, 110, 116, 95, 97, 117, 116, 104, 111, 114, 105, 116, 121]
              },
            ]
          }
        },
        { name: 'program' },
      ]
      args: [
        { name: 'code'; type: { array: ['u8', 8] } },
        { name: 'args'; type: { defined: { name: 'registerOrganizationArgs' } } },
      ]
    },
    {
      name: 'registerProject'
      discriminator: [130, 150, 121, 216, 183, 225, 243, 192]
      accounts: [
        { name: 'steward'; signer: true; relations: ['registry'] },
        { name: 'authority'; signer: true; relations: ['organization'] },
        { name: 'payer'; writable: true; signer: true },
        { name: 'registry' },
        { name: 'organization' },
        { name: 'validator' },
        { name: 'methodology' },
        {
          name: 'project'
          writable: true
          pda: {
            seeds: [
              { kind: 'const'; value: [112, 114, 111, 106, 101, 99, 116] },
              { kind: 'account'; path: 'organization' },
              { kind: 'arg'; path: 'id' },
            ]
          }
        },
        { name: 'systemProgram'; address: '11111111111111111111111111111111' },
        {
          name: 'eventAuthority'
          pda: {
            seeds: [
              {
                kind: 'const'
                value: [95, 95, 101, 118, 101, 110, 116, 95, 97, 117, 116, 104, 111, 114, 105, 116, 121]
              },
            ]
          }
        },
        { name: 'program' },
      ]
      args: [
        { name: 'id'; type: 'u32' },
        { name: 'args'; type: { defined: { name: 'registerProjectArgs' } } },
      ]
    },
    {
      name: 'retire'
      discriminator: [44, 138, 153, 31, 222, 53, 21, 16]
      accounts: [
        { name: 'holder'; signer: true },
        { name: 'payer'; writable: true; signer: true },
        { name: 'batch'; writable: true },
        { name: 'mint'; writable: true; relations: ['batch'] },
        { name: 'source'; writable: true },
        {
          name: 'retirement'
          writable: true
          pda: {
            seeds: [
              { kind: 'const'; value: [114, 101, 116, 105, 114, 101, 109, 101, 110, 116] },
              { kind: 'account'; path: 'batch' },
              { kind: 'account'; path: 'holder' },
              { kind: 'arg'; path: 'id' },
            ]
          }
        },
        { name: 'tokenProgram'; address: 'TokenzQdBNbLqP5VEhdkAS6EPFLC1PHnBqCXEpPxuEb' },
        { name: 'systemProgram'; address: '11111111111111111111111111111111' },
        {
          name: 'eventAuthority'
          pda: {
            seeds: [
              {
                kind: 'const'
                value: [95, 95, 101, 118, 101, 110, 116, 95, 97, 117, 116, 104, 111, 114, 105, 116, 121]
              },
            ]
          }
        },
        { name: 'program' },
      ]
      args: [{ name: 'id'; type: 'u64' }, { name: 'args'; type: { defined: { name: 'retireArgs' } } }]
    },
    {
      name: 'setFundPause'
      discriminator: [171, 19, 30, 36, 100, 15, 27, 203]
      accounts: [
        { name: 'actor'; signer: true },
        { name: 'fund'; writable: true },
        {
          name: 'eventAuthority'
          pda: {
            seeds: [
              {
                kind: 'const'
                value: [95, 95, 101, 118, 101, 110, 116, 95, 97, 117, 116, 104, 111, 114, 105, 116, 121]
              },
            ]
          }
        },
        { name: 'program' },
      ]
      args: [{ name: 'paused'; type: 'u32' }]
    },
    {
      name: 'setVerifierStatus'
      discriminator: [68, 126, 148, 25, 209, 59, 95, 65]
      accounts: [
        { name: 'steward'; signer: true; relations: ['registry'] },
        { name: 'registry' },
        { name: 'verifier'; writable: true },
        {
          name: 'eventAuthority'
          pda: {
            seeds: [
              {
                kind: 'const'
                value: [95, 95, 101, 118, 101, 110, 116, 95, 97, 117, 116, 104, 111, 114, 105, 116, 121]
              },
            ]
          }
        },
        { name: 'program' },
      ]
      args: [{ name: 'status'; type: 'u8' }, { name: 'reasonHash'; type: { array: ['u8', 32] } }]
    },
    {
      name: 'submitClaim'
      discriminator: [163, 108, 111, 46, 220, 82, 77, 212]
      accounts: [
        { name: 'owner'; signer: true; relations: ['project'] },
        { name: 'payer'; writable: true; signer: true },
        { name: 'registry' },
        { name: 'project'; writable: true },
        { name: 'organization'; relations: ['project'] },
        { name: 'methodology'; relations: ['project'] },
        {
          name: 'claim'
          writable: true
          pda: {
            seeds: [
              { kind: 'const'; value: [99, 108, 97, 105, 109] },
              { kind: 'account'; path: 'project' },
              { kind: 'arg'; path: 'id' },
            ]
          }
        },
        {
          name: 'evidence'
          writable: true
          pda: {
            seeds: [
              { kind: 'const'; value: [101, 118, 105, 100, 101, 110, 99, 101] },
              { kind: 'arg'; path: 'evidenceRoot' },
            ]
          }
        },
        { name: 'systemProgram'; address: '11111111111111111111111111111111' },
        {
          name: 'eventAuthority'
          pda: {
            seeds: [
              {
                kind: 'const'
                value: [95, 95, 101, 118, 101, 110, 116, 95, 97, 117, 116, 104, 111, 114, 105, 116, 121]
              },
            ]
          }
        },
        { name: 'program' },
      ]
      args: [
        { name: 'id'; type: 'u32' },
        { name: 'evidenceRoot'; type: { array: ['u8', 32] } },
        { name: 'args'; type: { defined: { name: 'submitClaimArgs' } } },
      ]
    },
  ]
  accounts: [
    { name: 'attestation'; discriminator: [152, 125, 183, 86, 36, 146, 121, 73] },
    { name: 'batch'; discriminator: [156, 194, 70, 44, 22, 88, 137, 44] },
    { name: 'claim'; discriminator: [155, 70, 22, 176, 123, 215, 246, 102] },
    { name: 'contributor'; discriminator: [222, 222, 255, 212, 133, 49, 27, 93] },
    { name: 'fund'; discriminator: [62, 128, 183, 208, 91, 31, 212, 209] },
    { name: 'listedMint'; discriminator: [109, 49, 188, 210, 237, 18, 80, 249] },
    { name: 'methodology'; discriminator: [193, 149, 244, 97, 67, 142, 220, 248] },
    { name: 'organization'; discriminator: [145, 38, 152, 251, 91, 57, 118, 160] },
    { name: 'pool'; discriminator: [241, 154, 109, 4, 17, 177, 109, 188] },
    { name: 'project'; discriminator: [205, 168, 189, 202, 181, 247, 142, 19] },
    { name: 'registry'; discriminator: [47, 174, 110, 246, 184, 182, 252, 218] },
    { name: 'retirement'; discriminator: [180, 36, 58, 95, 148, 188, 15, 38] },
    { name: 'verifier'; discriminator: [195, 177, 185, 71, 72, 61, 77, 112] },
  ]
  events: [
    { name: 'batchIssued'; discriminator: [111, 26, 126, 27, 100, 169, 146, 196] },
    { name: 'batchOpened'; discriminator: [232, 120, 56, 150, 9, 193, 191, 96] },
    { name: 'claimAttested'; discriminator: [220, 101, 75, 125, 149, 62, 158, 88] },
    { name: 'claimSubmitted'; discriminator: [95, 1, 120, 227, 177, 240, 174, 52] },
    { name: 'contributionReceived'; discriminator: [44, 213, 88, 200, 186, 42, 248, 117] },
    { name: 'creditsRetired'; discriminator: [17, 145, 15, 90, 71, 130, 114, 70] },
    { name: 'fundCreated'; discriminator: [31, 8, 73, 167, 79, 82, 191, 82] },
    { name: 'fundPauseSet'; discriminator: [109, 230, 79, 174, 46, 230, 171, 238] },
    { name: 'methodologyActivated'; discriminator: [80, 238, 72, 131, 219, 208, 11, 101] },
    { name: 'methodologyCreated'; discriminator: [120, 20, 72, 27, 98, 173, 89, 245] },
    { name: 'mintListed'; discriminator: [40, 212, 47, 4, 118, 131, 132, 77] },
    { name: 'organizationMigrated'; discriminator: [20, 222, 65, 107, 39, 29, 169, 177] },
    { name: 'organizationRegistered'; discriminator: [135, 72, 104, 102, 57, 83, 60, 253] },
    { name: 'poolJoined'; discriminator: [79, 207, 125, 205, 4, 167, 178, 115] },
    { name: 'poolOpened'; discriminator: [44, 53, 197, 215, 31, 61, 56, 170] },
    { name: 'projectRegistered'; discriminator: [163, 167, 240, 137, 218, 249, 173, 160] },
    { name: 'registryInitialized'; discriminator: [144, 138, 62, 105, 58, 38, 100, 177] },
    { name: 'verifierAccredited'; discriminator: [173, 74, 80, 210, 117, 217, 183, 49] },
    { name: 'verifierStatusChanged'; discriminator: [45, 149, 48, 91, 23, 125, 24, 223] },
  ]
  errors: [
    { code: 6000; name: 'notUpgradeAuthority'; msg: "The signer is not the program's upgrade authority" },
    { code: 6001; name: 'notSteward'; msg: 'The signer is not the steward of the registry' },
    { code: 6002; name: 'arithmeticOverflow'; msg: 'The arithmetic of this instruction overflows' },
    { code: 6003; name: 'timeOutOfRange'; msg: 'The time lies outside the years 1970 to 9999' },
    { code: 6004; name: 'unexpectedAccounts'; msg: 'The instruction takes no further accounts' },
    { code: 6005; name: 'actionPaused'; msg: 'This action is paused' },
    {
      code: 6006
      name: 'codeMalformed'
      msg: 'The code may hold A to Z, 0 to 9, dot and hyphen, without a gap, and starts with a letter or digit'
    },
    { code: 6007; name: 'organizationKindUnknown'; msg: "The organization's kinds are unknown or missing" },
    { code: 6008; name: 'organizationNotActive'; msg: 'The organization is not active' },
    { code: 6009; name: 'organizationIsNotVerifier'; msg: 'The organization is not accredited to verify' },
    { code: 6010; name: 'organizationIsNotDeveloper'; msg: 'The organization is not a developer' },
    { code: 6011; name: 'notOrganizationAuthority'; msg: 'The signer does not act for this organization' },
    {
      code: 6012
      name: 'accreditationPeriodInvalid'
      msg: 'The accreditation ends before it begins, has ended already, or is longer than the program allows'
    },
    {
      code: 6013
      name: 'scopeInvalid'
      msg: 'The scope of the accreditation is empty, too long or names a methodology twice'
    },
    {
      code: 6014
      name: 'statusChangeInvalid'
      msg: 'This change of status is not possible from the present one'
    },
    { code: 6015; name: 'quorumOutOfBounds'; msg: 'A quorum is between 1 and 8 organizations' },
    {
      code: 6016
      name: 'waitingPeriodOutOfBounds'
      msg: 'The waiting period is negative or longer than the program allows'
    },
    { code: 6017; name: 'bufferShareOutOfBounds'; msg: 'The buffer share is larger than the program allows' },
    { code: 6018; name: 'creditTypeInvalid'; msg: 'The credit type has too many decimals or no symbol' },
    { code: 6019; name: 'methodologyNotDraft'; msg: 'Only a drafted methodology can be activated' },
    { code: 6020; name: 'methodologyNotActive'; msg: 'The methodology is not active' },
    { code: 6021; name: 'hashMissing'; msg: 'A required hash is empty' },
    { code: 6022; name: 'addressMissing'; msg: 'A required address is empty' },
    {
      code: 6023
      name: 'mintExtensionRefused'
      msg: 'The mint carries an extension that is not allowed for a fund'
    },
    { code: 6024; name: 'alreadyMigrated'; msg: 'The account is already of the present version' },
    {
      code: 6025
      name: 'versionUnknown'
      msg: 'The account is of a version that this program does not know'
    },
    { code: 6026; name: 'invariantBroken'; msg: 'An account breaks a rule that the program keeps' },
    { code: 6027; name: 'jurisdictionMalformed'; msg: 'The jurisdiction is not an ISO 3166 code' },
    { code: 6028; name: 'tokenProgramUnknown'; msg: 'The token program is neither SPL Token nor Token-2022' },
    { code: 6200; name: 'notProjectOwner'; msg: 'The signer is not the owner of the project' },
    { code: 6201; name: 'projectNotActive'; msg: 'The project is not registered or no longer active' },
    {
      code: 6202
      name: 'creditingPeriodInvalid'
      msg: 'The crediting period ends before it begins or is longer than the program allows'
    },
    {
      code: 6203
      name: 'validatorIsDeveloper'
      msg: 'The validation statement comes from the developer itself'
    },
    { code: 6204; name: 'quantityIsZero'; msg: 'The quantity is zero' },
    { code: 6205; name: 'periodInvalid'; msg: 'The monitoring period ends before it begins' },
    { code: 6206; name: 'periodInFuture'; msg: 'The monitoring period has not ended yet' },
    {
      code: 6207
      name: 'periodCrossesYears'
      msg: 'The monitoring period crosses a calendar year: submit one claim for each year'
    },
    {
      code: 6208
      name: 'periodOutsideCrediting'
      msg: "The monitoring period lies outside the project's crediting period"
    },
    {
      code: 6209
      name: 'periodOverlaps'
      msg: 'The monitoring period overlaps another claim of this project'
    },
    {
      code: 6210
      name: 'tooManyOpenClaims'
      msg: 'The project has as many open claims as it may have: wait until one is decided'
    },
    { code: 6211; name: 'evidenceAlreadyUsed'; msg: 'The evidence backs another claim already' },
    { code: 6212; name: 'claimNotUnderReview'; msg: 'The claim is not under review' },
    { code: 6213; name: 'claimNotVerified'; msg: 'The claim is not verified' },
    { code: 6214; name: 'revisionMismatch'; msg: 'The statement is for another revision of the claim' },
    { code: 6215; name: 'notVerifier'; msg: 'The signer is not the accredited person' },
    { code: 6216; name: 'verifierSuspended'; msg: 'The accreditation is suspended' },
    { code: 6217; name: 'verifierRevoked'; msg: 'The accreditation is revoked' },
    { code: 6218; name: 'verifierExpired'; msg: 'The accreditation has not begun or has expired' },
    { code: 6219; name: 'verifierOutOfScope'; msg: 'The accreditation does not cover this methodology' },
    {
      code: 6220
      name: 'verifierOnReceivingSide'
      msg: 'The verifier belongs to the receiving side of this project'
    },
    {
      code: 6221
      name: 'validatorVerifiesFirstClaim'
      msg: 'The organization validated this project and cannot verify its first claim'
    },
    {
      code: 6222
      name: 'organizationAlreadyAttested'
      msg: 'The organization has attested this revision already'
    },
    { code: 6223; name: 'tooManyAttestations'; msg: 'The claim has no free row for another attestation' },
    {
      code: 6224
      name: 'attestedQuantityInvalid'
      msg: 'The attested quantity is zero or larger than the claimed one'
    },
    { code: 6225; name: 'verdictUnknown'; msg: 'The verdict is unknown' },
    { code: 6226; name: 'challengePeriodOpen'; msg: 'The challenge period has not ended yet' },
    { code: 6227; name: 'batchAlreadyIssued'; msg: 'The batch has been issued already' },
    { code: 6228; name: 'batchNotActive'; msg: 'The batch is not active' },
    { code: 6229; name: 'batchSuspended'; msg: 'The batch is suspended' },
    { code: 6230; name: 'insufficientCredits'; msg: 'The holder has fewer credits of this batch' },
    {
      code: 6231
      name: 'beneficiaryMalformed'
      msg: 'The beneficiary is malformed: a public name of at most 64 bytes, or a salted hash of 32'
    },
    { code: 6232; name: 'countryMalformed'; msg: 'The country is not an ISO 3166-1 code of two letters' },
    { code: 6233; name: 'purposeUnknown'; msg: 'The purpose of the retirement is unknown' },
    { code: 6234; name: 'retirementPeriodInvalid'; msg: 'The retirement period ends before it begins' },
    {
      code: 6235
      name: 'creditAccountMismatch'
      msg: 'The account belongs to another claim, batch or project'
    },
    {
      code: 6236
      name: 'destinationRefused'
      msg: "The token account does not belong to the project's owner, or others can move its tokens"
    },
    { code: 6237; name: 'tooManyProposals'; msg: 'Too many proposals are named for one claim' },
    { code: 6238; name: 'wrongCreditMint'; msg: 'The mint is not the one of this batch' },
    { code: 6400; name: 'notFundManager'; msg: 'The signer is not the manager of the fund' },
    {
      code: 6401
      name: 'notFundManagerOrGuardian'
      msg: 'The signer is neither manager nor guardian of the fund'
    },
    { code: 6402; name: 'wrongMint'; msg: 'The mint is not the one of this fund' },
    {
      code: 6403
      name: 'fundRuleOutOfBounds'
      msg: 'A rule of the fund lies outside the bounds of the program'
    },
    { code: 6404; name: 'fundPaused'; msg: 'The fund is paused' },
    { code: 6405; name: 'contributionIsZero'; msg: 'The contribution is zero' },
    { code: 6406; name: 'contributionBelowMinimum'; msg: "The contribution is below the fund's minimum" },
    {
      code: 6407
      name: 'contributionBuysNothing'
      msg: 'The contribution is too small to buy a unit of the pool'
    },
    {
      code: 6408
      name: 'fundAccountMismatch'
      msg: 'The account belongs to another fund, pool or contributor'
    },
    { code: 6409; name: 'tooManyCheckpoints'; msg: 'The contributor has no room for another checkpoint' },
    {
      code: 6410
      name: 'sourceRefused'
      msg: "The token account is not the contributor's or holds another mint"
    },
    { code: 6411; name: 'poolProjectMismatch'; msg: "The project account does not match the pool's project" },
    { code: 6412; name: 'pauseUnknown'; msg: 'The pause switch is unknown' },
    { code: 6413; name: 'insufficientMoney'; msg: 'The source holds less than the contribution' },
  ]
  types: [
    {
      name: 'accreditVerifierArgs'
      type: {
        kind: 'struct'
        fields: [
          { name: 'validFrom'; type: 'i64' },
          { name: 'validUntil'; type: 'i64' },
          { name: 'credentialHash'; type: { array: ['u8', 32] } },
          { name: 'scopeLength'; type: 'u8' },
          { name: 'scope'; type: { array: ['pubkey', 8] } },
        ]
      }
    },
    {
      name: 'attestArgs'
      type: {
        kind: 'struct'
        fields: [
          { name: 'verdict'; type: 'u8' },
          { name: 'quantity'; type: 'u64' },
          { name: 'statementHash'; type: { array: ['u8', 32] } },
        ]
      }
    },
    {
      name: 'attestation'
      serialization: 'bytemuck'
      repr: { kind: 'c' }
      type: {
        kind: 'struct'
        fields: [
          { name: 'version'; type: 'u8' },
          { name: 'bump'; type: 'u8' },
          { name: 'verdict'; type: 'u8' },
          { name: 'revoked'; type: 'u8' },
          { name: 'revision'; type: 'u16' },
          { name: 'padding'; type: { array: ['u8', 2] } },
          { name: 'quantity'; type: 'u64' },
          { name: 'attestedAt'; type: 'i64' },
          { name: 'revokedAt'; type: 'i64' },
          { name: 'claim'; type: 'pubkey' },
          { name: 'organization'; type: 'pubkey' },
          { name: 'verifier'; type: 'pubkey' },
          { name: 'statementHash'; type: { array: ['u8', 32] } },
          { name: 'payer'; type: 'pubkey' },
          { name: 'reserved'; type: { array: ['u8', 64] } },
        ]
      }
    },
    {
      name: 'attestationRow'
      type: {
        kind: 'struct'
        fields: [
          { name: 'quantity'; type: 'u64' },
          { name: 'organization'; type: 'pubkey' },
          { name: 'verdict'; type: 'u8' },
          { name: 'revoked'; type: 'u8' },
          { name: 'padding'; type: { array: ['u8', 6] } },
        ]
      }
    },
    {
      name: 'batch'
      serialization: 'bytemuck'
      repr: { kind: 'c' }
      type: {
        kind: 'struct'
        fields: [
          { name: 'version'; type: 'u8' },
          { name: 'bump'; type: 'u8' },
          { name: 'status'; type: 'u8' },
          { name: 'decimals'; type: 'u8' },
          { name: 'mintBump'; type: 'u8' },
          { name: 'bufferBump'; type: 'u8' },
          { name: 'vintage'; type: 'u16' },
          { name: 'sequence'; type: 'u64' },
          { name: 'number'; type: 'u32' },
          { name: 'padding'; type: { array: ['u8', 4] } },
          { name: 'accepted'; type: 'u64' },
          { name: 'issued'; type: 'u64' },
          { name: 'buffered'; type: 'u64' },
          { name: 'fundShare'; type: 'u64' },
          { name: 'retired'; type: 'u64' },
          { name: 'cancelled'; type: 'u64' },
          { name: 'destroyed'; type: 'u64' },
          { name: 'nextSerial'; type: 'u64' },
          { name: 'retirements'; type: 'u64' },
          { name: 'cancellations'; type: 'u64' },
          { name: 'openedAt'; type: 'i64' },
          { name: 'issuedAt'; type: 'i64' },
          { name: 'suspendedUntil'; type: 'i64' },
          { name: 'code'; type: { array: ['u8', 32] } },
          { name: 'claim'; type: 'pubkey' },
          { name: 'project'; type: 'pubkey' },
          { name: 'methodology'; type: 'pubkey' },
          { name: 'mint'; type: 'pubkey' },
          { name: 'bufferVault'; type: 'pubkey' },
          { name: 'authorizedBy'; type: 'pubkey' },
          { name: 'authorizationHash'; type: { array: ['u8', 32] } },
          { name: 'reasonHash'; type: { array: ['u8', 32] } },
          { name: 'payer'; type: 'pubkey' },
          { name: 'reserved'; type: { array: ['u8', 64] } },
        ]
      }
    },
    {
      name: 'batchIssued'
      type: {
        kind: 'struct'
        fields: [
          { name: 'version'; type: 'u8' },
          { name: 'at'; type: 'i64' },
          { name: 'batch'; type: 'pubkey' },
          { name: 'batchSequence'; type: 'u64' },
          { name: 'project'; type: 'pubkey' },
          { name: 'projectSequence'; type: 'u64' },
          { name: 'claim'; type: 'pubkey' },
          { name: 'claimSequence'; type: 'u64' },
          { name: 'payer'; type: 'pubkey' },
          { name: 'mint'; type: 'pubkey' },
          { name: 'owner'; type: 'pubkey' },
          { name: 'destination'; type: 'pubkey' },
          { name: 'bufferVault'; type: 'pubkey' },
          { name: 'issued'; type: 'u64' },
          { name: 'toProject'; type: 'u64' },
          { name: 'toBuffer'; type: 'u64' },
          { name: 'toFund'; type: 'u64' },
          { name: 'projectIssuedAfter'; type: 'u64' },
        ]
      }
    },
    {
      name: 'batchOpened'
      type: {
        kind: 'struct'
        fields: [
          { name: 'version'; type: 'u8' },
          { name: 'at'; type: 'i64' },
          { name: 'batch'; type: 'pubkey' },
          { name: 'batchSequence'; type: 'u64' },
          { name: 'project'; type: 'pubkey' },
          { name: 'projectSequence'; type: 'u64' },
          { name: 'claim'; type: 'pubkey' },
          { name: 'claimSequence'; type: 'u64' },
          { name: 'payer'; type: 'pubkey' },
          { name: 'mint'; type: 'pubkey' },
          { name: 'code'; type: { array: ['u8', 32] } },
          { name: 'vintage'; type: 'u16' },
          { name: 'decimals'; type: 'u8' },
          { name: 'quantity'; type: 'u64' },
        ]
      }
    },
    {
      name: 'claim'
      serialization: 'bytemuck'
      repr: { kind: 'c' }
      type: {
        kind: 'struct'
        fields: [
          { name: 'version'; type: 'u8' },
          { name: 'bump'; type: 'u8' },
          { name: 'status'; type: 'u8' },
          { name: 'attestationCount'; type: 'u8' },
          { name: 'id'; type: 'u32' },
          { name: 'number'; type: 'u32' },
          { name: 'revision'; type: 'u16' },
          { name: 'vintage'; type: 'u16' },
          { name: 'sequence'; type: 'u64' },
          { name: 'periodStart'; type: 'i64' },
          { name: 'periodEnd'; type: 'i64' },
          { name: 'quantity'; type: 'u64' },
          { name: 'acceptedQuantity'; type: 'u64' },
          { name: 'submittedAt'; type: 'i64' },
          { name: 'decidedAt'; type: 'i64' },
          { name: 'challengeEndsAt'; type: 'i64' },
          { name: 'boundShareBps'; type: 'u16' },
          { name: 'proposalCount'; type: 'u8' },
          { name: 'padding'; type: { array: ['u8', 5] } },
          { name: 'project'; type: 'pubkey' },
          { name: 'methodology'; type: 'pubkey' },
          { name: 'owner'; type: 'pubkey' },
          { name: 'evidenceRoot'; type: { array: ['u8', 32] } },
          { name: 'fundingHash'; type: { array: ['u8', 32] } },
          { name: 'batch'; type: 'pubkey' },
          { name: 'payer'; type: 'pubkey' },
          { name: 'proposals'; type: { array: ['pubkey', 4] } },
          { name: 'attestations'; type: { array: [{ defined: { name: 'attestationRow' } }, 8] } },
          { name: 'reserved'; type: { array: ['u8', 64] } },
        ]
      }
    },
    {
      name: 'claimAttested'
      type: {
        kind: 'struct'
        fields: [
          { name: 'version'; type: 'u8' },
          { name: 'at'; type: 'i64' },
          { name: 'claim'; type: 'pubkey' },
          { name: 'claimSequence'; type: 'u64' },
          { name: 'project'; type: 'pubkey' },
          { name: 'attestation'; type: 'pubkey' },
          { name: 'organization'; type: 'pubkey' },
          { name: 'verifier'; type: 'pubkey' },
          { name: 'person'; type: 'pubkey' },
          { name: 'revision'; type: 'u16' },
          { name: 'verdict'; type: 'u8' },
          { name: 'quantity'; type: 'u64' },
          { name: 'statementHash'; type: { array: ['u8', 32] } },
          { name: 'acceptingAfter'; type: 'u8' },
          { name: 'rejectingAfter'; type: 'u8' },
          { name: 'quorum'; type: 'u8' },
          { name: 'statusBefore'; type: 'u8' },
          { name: 'statusAfter'; type: 'u8' },
          { name: 'acceptedQuantityAfter'; type: 'u64' },
          { name: 'challengeEndsAt'; type: 'i64' },
          { name: 'projectSequence'; type: 'u64' },
        ]
      }
    },
    {
      name: 'claimSubmitted'
      type: {
        kind: 'struct'
        fields: [
          { name: 'version'; type: 'u8' },
          { name: 'at'; type: 'i64' },
          { name: 'claim'; type: 'pubkey' },
          { name: 'claimSequence'; type: 'u64' },
          { name: 'project'; type: 'pubkey' },
          { name: 'projectSequence'; type: 'u64' },
          { name: 'owner'; type: 'pubkey' },
          { name: 'methodology'; type: 'pubkey' },
          { name: 'id'; type: 'u32' },
          { name: 'number'; type: 'u32' },
          { name: 'revision'; type: 'u16' },
          { name: 'vintage'; type: 'u16' },
          { name: 'periodStart'; type: 'i64' },
          { name: 'periodEnd'; type: 'i64' },
          { name: 'quantity'; type: 'u64' },
          { name: 'evidenceRoot'; type: { array: ['u8', 32] } },
          { name: 'fundingHash'; type: { array: ['u8', 32] } },
          { name: 'proposalCount'; type: 'u8' },
          { name: 'proposals'; type: { array: ['pubkey', 4] } },
        ]
      }
    },
    {
      name: 'contributionReceived'
      type: {
        kind: 'struct'
        fields: [
          { name: 'version'; type: 'u8' },
          { name: 'at'; type: 'i64' },
          { name: 'pool'; type: 'pubkey' },
          { name: 'poolSequence'; type: 'u64' },
          { name: 'fund'; type: 'pubkey' },
          { name: 'contributor'; type: 'pubkey' },
          { name: 'wallet'; type: 'pubkey' },
          { name: 'amount'; type: 'u64' },
          { name: 'units'; type: 'u64' },
          { name: 'number'; type: 'u64' },
          { name: 'balanceAfter'; type: 'u64' },
          { name: 'unitsAfter'; type: 'u64' },
          { name: 'contributorUnitsAfter'; type: 'u64' },
          { name: 'contributorContributedAfter'; type: 'u64' },
        ]
      }
    },
    {
      name: 'contributor'
      serialization: 'bytemuck'
      repr: { kind: 'c' }
      type: {
        kind: 'struct'
        fields: [
          { name: 'version'; type: 'u8' },
          { name: 'bump'; type: 'u8' },
          { name: 'padding'; type: { array: ['u8', 2] } },
          { name: 'series'; type: 'u32' },
          { name: 'units'; type: 'u64' },
          { name: 'contributed'; type: 'u64' },
          { name: 'refunded'; type: 'u64' },
          { name: 'contributions'; type: 'u64' },
          { name: 'joinedAt'; type: 'i64' },
          { name: 'lastAt'; type: 'i64' },
          { name: 'poolSequence'; type: 'u64' },
          { name: 'pool'; type: 'pubkey' },
          { name: 'fund'; type: 'pubkey' },
          { name: 'wallet'; type: 'pubkey' },
          { name: 'payer'; type: 'pubkey' },
          { name: 'reserved'; type: { array: ['u8', 64] } },
        ]
      }
    },
    {
      name: 'createFundArgs'
      type: {
        kind: 'struct'
        fields: [
          { name: 'manager'; type: 'pubkey' },
          { name: 'guardian'; type: 'pubkey' },
          { name: 'depositDestination'; type: 'pubkey' },
          { name: 'rules'; type: { defined: { name: 'fundRules' } } },
          { name: 'profileHash'; type: { array: ['u8', 32] } },
        ]
      }
    },
    {
      name: 'createMethodologyArgs'
      type: {
        kind: 'struct'
        fields: [
          { name: 'effect'; type: 'u8' },
          { name: 'quorum'; type: 'u8' },
          { name: 'creditDecimals'; type: 'u8' },
          { name: 'warmingPotentialSet'; type: 'u8' },
          { name: 'creditSymbol'; type: { array: ['u8', 8] } },
          { name: 'challengePeriod'; type: 'i64' },
          { name: 'reviewPeriod'; type: 'i64' },
          { name: 'bufferBps'; type: 'u16' },
          { name: 'documentHash'; type: { array: ['u8', 32] } },
        ]
      }
    },
    {
      name: 'creditsRetired'
      type: {
        kind: 'struct'
        fields: [
          { name: 'version'; type: 'u8' },
          { name: 'at'; type: 'i64' },
          { name: 'batch'; type: 'pubkey' },
          { name: 'batchSequence'; type: 'u64' },
          { name: 'retirement'; type: 'pubkey' },
          { name: 'holder'; type: 'pubkey' },
          { name: 'amount'; type: 'u64' },
          { name: 'firstSerial'; type: 'u64' },
          { name: 'number'; type: 'u64' },
          { name: 'purpose'; type: 'u8' },
          { name: 'country'; type: { array: ['u8', 2] } },
          { name: 'beneficiaryKind'; type: 'u8' },
          { name: 'beneficiary'; type: { array: ['u8', 64] } },
          { name: 'periodStart'; type: 'i64' },
          { name: 'periodEnd'; type: 'i64' },
          { name: 'retiredAfter'; type: 'u64' },
          { name: 'supplyAfter'; type: 'u64' },
          { name: 'heldAfter'; type: 'u64' },
        ]
      }
    },
    {
      name: 'fund'
      serialization: 'bytemuck'
      repr: { kind: 'c' }
      type: {
        kind: 'struct'
        fields: [
          { name: 'version'; type: 'u8' },
          { name: 'bump'; type: 'u8' },
          { name: 'status'; type: 'u8' },
          { name: 'decimals'; type: 'u8' },
          { name: 'paused'; type: 'u32' },
          { name: 'sequence'; type: 'u64' },
          { name: 'id'; type: 'u32' },
          { name: 'pools'; type: 'u32' },
          { name: 'proposals'; type: 'u64' },
          { name: 'createdAt'; type: 'i64' },
          { name: 'rules'; type: { defined: { name: 'fundRules' } } },
          { name: 'mint'; type: 'pubkey' },
          { name: 'tokenProgram'; type: 'pubkey' },
          { name: 'creator'; type: 'pubkey' },
          { name: 'manager'; type: 'pubkey' },
          { name: 'pendingManager'; type: 'pubkey' },
          { name: 'guardian'; type: 'pubkey' },
          { name: 'depositDestination'; type: 'pubkey' },
          { name: 'profileHash'; type: { array: ['u8', 32] } },
          { name: 'payer'; type: 'pubkey' },
          { name: 'reserved'; type: { array: ['u8', 64] } },
        ]
      }
    },
    {
      name: 'fundCreated'
      type: {
        kind: 'struct'
        fields: [
          { name: 'version'; type: 'u8' },
          { name: 'at'; type: 'i64' },
          { name: 'fund'; type: 'pubkey' },
          { name: 'fundSequence'; type: 'u64' },
          { name: 'creator'; type: 'pubkey' },
          { name: 'id'; type: 'u32' },
          { name: 'mint'; type: 'pubkey' },
          { name: 'decimals'; type: 'u8' },
          { name: 'manager'; type: 'pubkey' },
          { name: 'guardian'; type: 'pubkey' },
          { name: 'depositDestination'; type: 'pubkey' },
          { name: 'rules'; type: { defined: { name: 'fundRules' } } },
          { name: 'profileHash'; type: { array: ['u8', 32] } },
        ]
      }
    },
    {
      name: 'fundPauseSet'
      type: {
        kind: 'struct'
        fields: [
          { name: 'version'; type: 'u8' },
          { name: 'at'; type: 'i64' },
          { name: 'fund'; type: 'pubkey' },
          { name: 'fundSequence'; type: 'u64' },
          { name: 'actor'; type: 'pubkey' },
          { name: 'pausedBefore'; type: 'u32' },
          { name: 'pausedAfter'; type: 'u32' },
        ]
      }
    },
    {
      name: 'fundRules'
      type: {
        kind: 'struct'
        fields: [
          { name: 'votingPeriod'; type: 'i64' },
          { name: 'coolOff'; type: 'i64' },
          { name: 'challengePeriod'; type: 'i64' },
          { name: 'minimumContribution'; type: 'u64' },
          { name: 'proposalDeposit'; type: 'u64' },
          { name: 'capPeriod'; type: 'i64' },
          { name: 'capPerPeriodBps'; type: 'u16' },
          { name: 'capPerProposalBps'; type: 'u16' },
          { name: 'quorumBps'; type: 'u16' },
          { name: 'approvalBps'; type: 'u16' },
          { name: 'reviewers'; type: 'u8' },
          { name: 'voteWeight'; type: 'u8' },
          { name: 'padding'; type: { array: ['u8', 6] } },
        ]
      }
    },
    {
      name: 'initializeRegistryArgs'
      type: {
        kind: 'struct'
        fields: [{ name: 'steward'; type: 'pubkey' }, { name: 'guardian'; type: 'pubkey' }]
      }
    },
    {
      name: 'listedMint'
      serialization: 'bytemuck'
      repr: { kind: 'c' }
      type: {
        kind: 'struct'
        fields: [
          { name: 'version'; type: 'u8' },
          { name: 'bump'; type: 'u8' },
          { name: 'decimals'; type: 'u8' },
          { name: 'freezable'; type: 'u8' },
          { name: 'padding'; type: { array: ['u8', 4] } },
          { name: 'listedAt'; type: 'i64' },
          { name: 'sequence'; type: 'u64' },
          { name: 'mint'; type: 'pubkey' },
          { name: 'tokenProgram'; type: 'pubkey' },
          { name: 'payer'; type: 'pubkey' },
          { name: 'reserved'; type: { array: ['u8', 64] } },
        ]
      }
    },
    {
      name: 'methodology'
      serialization: 'bytemuck'
      repr: { kind: 'c' }
      type: {
        kind: 'struct'
        fields: [
          { name: 'version'; type: 'u8' },
          { name: 'bump'; type: 'u8' },
          { name: 'status'; type: 'u8' },
          { name: 'effect'; type: 'u8' },
          { name: 'quorum'; type: 'u8' },
          { name: 'creditDecimals'; type: 'u8' },
          { name: 'warmingPotentialSet'; type: 'u8' },
          { name: 'padding'; type: 'u8' },
          { name: 'sequence'; type: 'u64' },
          { name: 'createdAt'; type: 'i64' },
          { name: 'activatedAt'; type: 'i64' },
          { name: 'challengePeriod'; type: 'i64' },
          { name: 'reviewPeriod'; type: 'i64' },
          { name: 'bufferBps'; type: 'u16' },
          { name: 'revision'; type: 'u16' },
          { name: 'padding2'; type: { array: ['u8', 4] } },
          { name: 'code'; type: { array: ['u8', 16] } },
          { name: 'creditSymbol'; type: { array: ['u8', 8] } },
          { name: 'documentHash'; type: { array: ['u8', 32] } },
          { name: 'payer'; type: 'pubkey' },
          { name: 'reserved'; type: { array: ['u8', 64] } },
        ]
      }
    },
    {
      name: 'methodologyActivated'
      type: {
        kind: 'struct'
        fields: [
          { name: 'version'; type: 'u8' },
          { name: 'at'; type: 'i64' },
          { name: 'methodology'; type: 'pubkey' },
          { name: 'methodologySequence'; type: 'u64' },
          { name: 'steward'; type: 'pubkey' },
        ]
      }
    },
    {
      name: 'methodologyCreated'
      type: {
        kind: 'struct'
        fields: [
          { name: 'version'; type: 'u8' },
          { name: 'at'; type: 'i64' },
          { name: 'methodology'; type: 'pubkey' },
          { name: 'methodologySequence'; type: 'u64' },
          { name: 'steward'; type: 'pubkey' },
          { name: 'code'; type: { array: ['u8', 16] } },
          { name: 'revision'; type: 'u16' },
          { name: 'effect'; type: 'u8' },
          { name: 'quorum'; type: 'u8' },
          { name: 'creditDecimals'; type: 'u8' },
          { name: 'warmingPotentialSet'; type: 'u8' },
          { name: 'creditSymbol'; type: { array: ['u8', 8] } },
          { name: 'challengePeriod'; type: 'i64' },
          { name: 'reviewPeriod'; type: 'i64' },
          { name: 'bufferBps'; type: 'u16' },
          { name: 'documentHash'; type: { array: ['u8', 32] } },
        ]
      }
    },
    {
      name: 'mintListed'
      type: {
        kind: 'struct'
        fields: [
          { name: 'version'; type: 'u8' },
          { name: 'at'; type: 'i64' },
          { name: 'listedMint'; type: 'pubkey' },
          { name: 'listedMintSequence'; type: 'u64' },
          { name: 'steward'; type: 'pubkey' },
          { name: 'mint'; type: 'pubkey' },
          { name: 'tokenProgram'; type: 'pubkey' },
          { name: 'decimals'; type: 'u8' },
          { name: 'freezable'; type: 'u8' },
        ]
      }
    },
    {
      name: 'openPeriod'
      type: { kind: 'struct'; fields: [{ name: 'start'; type: 'i64' }, { name: 'end'; type: 'i64' }] }
    },
    {
      name: 'organization'
      serialization: 'bytemuck'
      repr: { kind: 'c' }
      type: {
        kind: 'struct'
        fields: [
          { name: 'version'; type: 'u8' },
          { name: 'bump'; type: 'u8' },
          { name: 'status'; type: 'u8' },
          { name: 'kinds'; type: 'u8' },
          { name: 'padding'; type: { array: ['u8', 4] } },
          { name: 'sequence'; type: 'u64' },
          { name: 'registeredAt'; type: 'i64' },
          { name: 'code'; type: { array: ['u8', 8] } },
          { name: 'authority'; type: 'pubkey' },
          { name: 'profileHash'; type: { array: ['u8', 32] } },
          { name: 'payer'; type: 'pubkey' },
          { name: 'jurisdiction'; type: { array: ['u8', 8] } },
          { name: 'reserved'; type: { array: ['u8', 64] } },
        ]
      }
    },
    {
      name: 'organizationMigrated'
      type: {
        kind: 'struct'
        fields: [
          { name: 'version'; type: 'u8' },
          { name: 'at'; type: 'i64' },
          { name: 'organization'; type: 'pubkey' },
          { name: 'organizationSequence'; type: 'u64' },
          { name: 'fromVersion'; type: 'u8' },
          { name: 'toVersion'; type: 'u8' },
        ]
      }
    },
    {
      name: 'organizationRegistered'
      type: {
        kind: 'struct'
        fields: [
          { name: 'version'; type: 'u8' },
          { name: 'at'; type: 'i64' },
          { name: 'organization'; type: 'pubkey' },
          { name: 'organizationSequence'; type: 'u64' },
          { name: 'steward'; type: 'pubkey' },
          { name: 'authority'; type: 'pubkey' },
          { name: 'code'; type: { array: ['u8', 8] } },
          { name: 'kinds'; type: 'u8' },
          { name: 'jurisdiction'; type: { array: ['u8', 8] } },
          { name: 'profileHash'; type: { array: ['u8', 32] } },
        ]
      }
    },
    {
      name: 'pool'
      serialization: 'bytemuck'
      repr: { kind: 'c' }
      type: {
        kind: 'struct'
        fields: [
          { name: 'version'; type: 'u8' },
          { name: 'bump'; type: 'u8' },
          { name: 'vaultBump'; type: 'u8' },
          { name: 'padding'; type: 'u8' },
          { name: 'series'; type: 'u32' },
          { name: 'sequence'; type: 'u64' },
          { name: 'balance'; type: 'u64' },
          { name: 'units'; type: 'u64' },
          { name: 'contributed'; type: 'u64' },
          { name: 'adopted'; type: 'u64' },
          { name: 'returned'; type: 'u64' },
          { name: 'drawn'; type: 'u64' },
          { name: 'refunded'; type: 'u64' },
          { name: 'contributions'; type: 'u64' },
          { name: 'contributors'; type: 'u64' },
          { name: 'unitsSlot'; type: 'u64' },
          { name: 'unitsBeforeSlot'; type: 'u64' },
          { name: 'openedAt'; type: 'i64' },
          { name: 'fund'; type: 'pubkey' },
          { name: 'project'; type: 'pubkey' },
          { name: 'vault'; type: 'pubkey' },
          { name: 'payer'; type: 'pubkey' },
          { name: 'reserved'; type: { array: ['u8', 64] } },
        ]
      }
    },
    {
      name: 'poolJoined'
      type: {
        kind: 'struct'
        fields: [
          { name: 'version'; type: 'u8' },
          { name: 'at'; type: 'i64' },
          { name: 'pool'; type: 'pubkey' },
          { name: 'poolSequence'; type: 'u64' },
          { name: 'contributor'; type: 'pubkey' },
          { name: 'wallet'; type: 'pubkey' },
          { name: 'contributorsAfter'; type: 'u64' },
        ]
      }
    },
    {
      name: 'poolOpened'
      type: {
        kind: 'struct'
        fields: [
          { name: 'version'; type: 'u8' },
          { name: 'at'; type: 'i64' },
          { name: 'pool'; type: 'pubkey' },
          { name: 'poolSequence'; type: 'u64' },
          { name: 'fund'; type: 'pubkey' },
          { name: 'fundSequence'; type: 'u64' },
          { name: 'manager'; type: 'pubkey' },
          { name: 'project'; type: 'pubkey' },
          { name: 'vault'; type: 'pubkey' },
        ]
      }
    },
    {
      name: 'project'
      serialization: 'bytemuck'
      repr: { kind: 'c' }
      type: {
        kind: 'struct'
        fields: [
          { name: 'version'; type: 'u8' },
          { name: 'bump'; type: 'u8' },
          { name: 'status'; type: 'u8' },
          { name: 'padding'; type: { array: ['u8', 1] } },
          { name: 'id'; type: 'u32' },
          { name: 'sequence'; type: 'u64' },
          { name: 'claims'; type: 'u32' },
          { name: 'batches'; type: 'u32' },
          { name: 'registeredAt'; type: 'i64' },
          { name: 'creditingStart'; type: 'i64' },
          { name: 'creditingEnd'; type: 'i64' },
          { name: 'expectedYearly'; type: 'u64' },
          { name: 'issuedThrough'; type: 'i64' },
          { name: 'issued'; type: 'u64' },
          { name: 'openPeriods'; type: { array: [{ defined: { name: 'openPeriod' } }, 4] } },
          { name: 'jurisdiction'; type: { array: ['u8', 8] } },
          { name: 'cell'; type: { array: ['u8', 8] } },
          { name: 'organization'; type: 'pubkey' },
          { name: 'proposer'; type: 'pubkey' },
          { name: 'owner'; type: 'pubkey' },
          { name: 'payee'; type: 'pubkey' },
          { name: 'methodology'; type: 'pubkey' },
          { name: 'validator'; type: 'pubkey' },
          { name: 'validationHash'; type: { array: ['u8', 32] } },
          { name: 'profileHash'; type: { array: ['u8', 32] } },
          { name: 'documentHash'; type: { array: ['u8', 32] } },
          { name: 'binding'; type: 'pubkey' },
          { name: 'payer'; type: 'pubkey' },
          { name: 'reserved'; type: { array: ['u8', 64] } },
        ]
      }
    },
    {
      name: 'projectRegistered'
      type: {
        kind: 'struct'
        fields: [
          { name: 'version'; type: 'u8' },
          { name: 'at'; type: 'i64' },
          { name: 'project'; type: 'pubkey' },
          { name: 'projectSequence'; type: 'u64' },
          { name: 'steward'; type: 'pubkey' },
          { name: 'organization'; type: 'pubkey' },
          { name: 'id'; type: 'u32' },
          { name: 'owner'; type: 'pubkey' },
          { name: 'payee'; type: 'pubkey' },
          { name: 'methodology'; type: 'pubkey' },
          { name: 'creditingStart'; type: 'i64' },
          { name: 'creditingEnd'; type: 'i64' },
          { name: 'expectedYearly'; type: 'u64' },
          { name: 'jurisdiction'; type: { array: ['u8', 8] } },
          { name: 'cell'; type: { array: ['u8', 8] } },
          { name: 'validator'; type: 'pubkey' },
          { name: 'validationHash'; type: { array: ['u8', 32] } },
          { name: 'profileHash'; type: { array: ['u8', 32] } },
          { name: 'documentHash'; type: { array: ['u8', 32] } },
        ]
      }
    },
    {
      name: 'registerOrganizationArgs'
      type: {
        kind: 'struct'
        fields: [
          { name: 'kinds'; type: 'u8' },
          { name: 'jurisdiction'; type: { array: ['u8', 8] } },
          { name: 'authority'; type: 'pubkey' },
          { name: 'profileHash'; type: { array: ['u8', 32] } },
        ]
      }
    },
    {
      name: 'registerProjectArgs'
      type: {
        kind: 'struct'
        fields: [
          { name: 'owner'; type: 'pubkey' },
          { name: 'payee'; type: 'pubkey' },
          { name: 'creditingStart'; type: 'i64' },
          { name: 'creditingEnd'; type: 'i64' },
          { name: 'expectedYearly'; type: 'u64' },
          { name: 'jurisdiction'; type: { array: ['u8', 8] } },
          { name: 'cell'; type: { array: ['u8', 8] } },
          { name: 'validationHash'; type: { array: ['u8', 32] } },
          { name: 'profileHash'; type: { array: ['u8', 32] } },
          { name: 'documentHash'; type: { array: ['u8', 32] } },
        ]
      }
    },
    {
      name: 'registry'
      serialization: 'bytemuck'
      repr: { kind: 'c' }
      type: {
        kind: 'struct'
        fields: [
          { name: 'version'; type: 'u8' },
          { name: 'bump'; type: 'u8' },
          { name: 'padding'; type: { array: ['u8', 2] } },
          { name: 'paused'; type: 'u32' },
          { name: 'sequence'; type: 'u64' },
          { name: 'initializedAt'; type: 'i64' },
          { name: 'stewardDueAt'; type: 'i64' },
          { name: 'steward'; type: 'pubkey' },
          { name: 'pendingSteward'; type: 'pubkey' },
          { name: 'guardian'; type: 'pubkey' },
          { name: 'payer'; type: 'pubkey' },
          { name: 'reserved'; type: { array: ['u8', 64] } },
        ]
      }
    },
    {
      name: 'registryInitialized'
      type: {
        kind: 'struct'
        fields: [
          { name: 'version'; type: 'u8' },
          { name: 'at'; type: 'i64' },
          { name: 'registry'; type: 'pubkey' },
          { name: 'registrySequence'; type: 'u64' },
          { name: 'steward'; type: 'pubkey' },
          { name: 'guardian'; type: 'pubkey' },
        ]
      }
    },
    {
      name: 'retireArgs'
      type: {
        kind: 'struct'
        fields: [
          { name: 'amount'; type: 'u64' },
          { name: 'purpose'; type: 'u8' },
          { name: 'country'; type: { array: ['u8', 2] } },
          { name: 'beneficiaryKind'; type: 'u8' },
          { name: 'beneficiary'; type: { array: ['u8', 64] } },
          { name: 'periodStart'; type: 'i64' },
          { name: 'periodEnd'; type: 'i64' },
        ]
      }
    },
    {
      name: 'retirement'
      serialization: 'bytemuck'
      repr: { kind: 'c' }
      type: {
        kind: 'struct'
        fields: [
          { name: 'version'; type: 'u8' },
          { name: 'bump'; type: 'u8' },
          { name: 'batchStatus'; type: 'u8' },
          { name: 'purpose'; type: 'u8' },
          { name: 'beneficiaryKind'; type: 'u8' },
          { name: 'padding'; type: 'u8' },
          { name: 'country'; type: { array: ['u8', 2] } },
          { name: 'amount'; type: 'u64' },
          { name: 'firstSerial'; type: 'u64' },
          { name: 'number'; type: 'u64' },
          { name: 'retiredAt'; type: 'i64' },
          { name: 'periodStart'; type: 'i64' },
          { name: 'periodEnd'; type: 'i64' },
          { name: 'batch'; type: 'pubkey' },
          { name: 'holder'; type: 'pubkey' },
          { name: 'payer'; type: 'pubkey' },
          { name: 'beneficiary'; type: { array: ['u8', 64] } },
          { name: 'reserved'; type: { array: ['u8', 64] } },
        ]
      }
    },
    {
      name: 'submitClaimArgs'
      type: {
        kind: 'struct'
        fields: [
          { name: 'periodStart'; type: 'i64' },
          { name: 'periodEnd'; type: 'i64' },
          { name: 'quantity'; type: 'u64' },
          { name: 'fundingHash'; type: { array: ['u8', 32] } },
          { name: 'proposalCount'; type: 'u8' },
          { name: 'proposals'; type: { array: ['pubkey', 4] } },
        ]
      }
    },
    {
      name: 'verifier'
      serialization: 'bytemuck'
      repr: { kind: 'c' }
      type: {
        kind: 'struct'
        fields: [
          { name: 'version'; type: 'u8' },
          { name: 'bump'; type: 'u8' },
          { name: 'status'; type: 'u8' },
          { name: 'scopeLength'; type: 'u8' },
          { name: 'padding'; type: { array: ['u8', 4] } },
          { name: 'sequence'; type: 'u64' },
          { name: 'validFrom'; type: 'i64' },
          { name: 'validUntil'; type: 'i64' },
          { name: 'accreditedAt'; type: 'i64' },
          { name: 'statusChangedAt'; type: 'i64' },
          { name: 'organization'; type: 'pubkey' },
          { name: 'person'; type: 'pubkey' },
          { name: 'payer'; type: 'pubkey' },
          { name: 'credentialHash'; type: { array: ['u8', 32] } },
          { name: 'reasonHash'; type: { array: ['u8', 32] } },
          { name: 'scope'; type: { array: ['pubkey', 8] } },
          { name: 'reserved'; type: { array: ['u8', 64] } },
        ]
      }
    },
    {
      name: 'verifierAccredited'
      type: {
        kind: 'struct'
        fields: [
          { name: 'version'; type: 'u8' },
          { name: 'at'; type: 'i64' },
          { name: 'verifier'; type: 'pubkey' },
          { name: 'verifierSequence'; type: 'u64' },
          { name: 'steward'; type: 'pubkey' },
          { name: 'organization'; type: 'pubkey' },
          { name: 'person'; type: 'pubkey' },
          { name: 'validFrom'; type: 'i64' },
          { name: 'validUntil'; type: 'i64' },
          { name: 'scopeLength'; type: 'u8' },
          { name: 'scope'; type: { array: ['pubkey', 8] } },
          { name: 'credentialHash'; type: { array: ['u8', 32] } },
        ]
      }
    },
    {
      name: 'verifierStatusChanged'
      type: {
        kind: 'struct'
        fields: [
          { name: 'version'; type: 'u8' },
          { name: 'at'; type: 'i64' },
          { name: 'verifier'; type: 'pubkey' },
          { name: 'verifierSequence'; type: 'u64' },
          { name: 'steward'; type: 'pubkey' },
          { name: 'organization'; type: 'pubkey' },
          { name: 'statusBefore'; type: 'u8' },
          { name: 'statusAfter'; type: 'u8' },
          { name: 'reasonHash'; type: { array: ['u8', 32] } },
        ]
      }
    },
  ]
}

export const IDL: Groundtruth = {
  address: 'HzyHKA6xu6bDoNhpU5cNksyigYAySXagGLQFa4fk1eau',
  metadata: {
    name: 'groundtruth',
    version: '0.1.0',
    spec: '0.1.0',
    description:
      'Eco-credits minted against verified climate actions, and community funds whose money anyone can follow.',
  },
  instructions: [
    {
      name: 'accreditVerifier',
      discriminator: [22, 143, 168, 243, 61, 147, 164, 177],
      accounts: [
        { name: 'steward', signer: true, relations: ['registry'] },
        { name: 'payer', writable: true, signer: true },
        { name: 'registry' },
        { name: 'organization' },
        { name: 'person' },
        {
          name: 'verifier',
          writable: true,
          pda: {
            seeds: [
              { kind: 'const', value: [118, 101, 114, 105, 102, 105, 101, 114] },
              { kind: 'account', path: 'organization' },
              { kind: 'account', path: 'person' },
            ],
          },
        },
        { name: 'systemProgram', address: '11111111111111111111111111111111' },
        {
          name: 'eventAuthority',
          pda: {
            seeds: [
              {
                kind: 'const',
                value: [95, 95, 101, 118, 101, 110, 116, 95, 97, 117, 116, 104, 111, 114, 105, 116, 121],
              },
            ],
          },
        },
        { name: 'program' },
      ],
      args: [{ name: 'args', type: { defined: { name: 'accreditVerifierArgs' } } }],
    },
    {
      name: 'activateMethodology',
      discriminator: [232, 84, 116, 166, 213, 230, 228, 127],
      accounts: [
        { name: 'steward', signer: true, relations: ['registry'] },
        { name: 'registry' },
        { name: 'methodology', writable: true },
        {
          name: 'eventAuthority',
          pda: {
            seeds: [
              {
                kind: 'const',
                value: [95, 95, 101, 118, 101, 110, 116, 95, 97, 117, 116, 104, 111, 114, 105, 116, 121],
              },
            ],
          },
        },
        { name: 'program' },
      ],
      args: [],
    },
    {
      name: 'attest',
      discriminator: [83, 148, 120, 119, 144, 139, 117, 160],
      accounts: [
        { name: 'person', signer: true, relations: ['verifier'] },
        { name: 'payer', writable: true, signer: true },
        { name: 'registry' },
        { name: 'verifier' },
        { name: 'organization', relations: ['verifier'] },
        { name: 'methodology', relations: ['claim'] },
        { name: 'project', writable: true, relations: ['claim'] },
        { name: 'claim', writable: true },
        {
          name: 'attestation',
          writable: true,
          pda: {
            seeds: [
              { kind: 'const', value: [97, 116, 116, 101, 115, 116, 97, 116, 105, 111, 110] },
              { kind: 'account', path: 'claim' },
              { kind: 'account', path: 'organization' },
              { kind: 'arg', path: 'revision' },
            ],
          },
        },
        { name: 'systemProgram', address: '11111111111111111111111111111111' },
        {
          name: 'eventAuthority',
          pda: {
            seeds: [
              {
                kind: 'const',
                value: [95, 95, 101, 118, 101, 110, 116, 95, 97, 117, 116, 104, 111, 114, 105, 116, 121],
              },
            ],
          },
        },
        { name: 'program' },
      ],
      args: [
        { name: 'revision', type: 'u16' },
        { name: 'args', type: { defined: { name: 'attestArgs' } } },
      ],
    },
    {
      name: 'contribute',
      discriminator: [82, 33, 68, 131, 32, 0, 205, 95],
      accounts: [
        { name: 'wallet', signer: true, relations: ['contributor'] },
        { name: 'payer', writable: true, signer: true },
        { name: 'fund', relations: ['pool'] },
        { name: 'pool', writable: true, relations: ['contributor'] },
        { name: 'contributor', writable: true },
        { name: 'mint', relations: ['fund'] },
        { name: 'source', writable: true },
        { name: 'vault', writable: true, relations: ['pool'] },
        { name: 'tokenProgram' },
        { name: 'systemProgram', address: '11111111111111111111111111111111' },
        {
          name: 'eventAuthority',
          pda: {
            seeds: [
              {
                kind: 'const',
                value: [95, 95, 101, 118, 101, 110, 116, 95, 97, 117, 116, 104, 111, 114, 105, 116, 121],
              },
            ],
          },
        },
        { name: 'program' },
      ],
      args: [{ name: 'amount', type: 'u64' }],
    },
    {
      name: 'createFund',
      discriminator: [38, 128, 18, 11, 203, 0, 153, 21],
      accounts: [
        { name: 'creator', signer: true },
        { name: 'payer', writable: true, signer: true },
        { name: 'registry' },
        { name: 'listedMint' },
        {
          name: 'fund',
          writable: true,
          pda: {
            seeds: [
              { kind: 'const', value: [102, 117, 110, 100] },
              { kind: 'account', path: 'creator' },
              { kind: 'arg', path: 'id' },
            ],
          },
        },
        { name: 'systemProgram', address: '11111111111111111111111111111111' },
        {
          name: 'eventAuthority',
          pda: {
            seeds: [
              {
                kind: 'const',
                value: [95, 95, 101, 118, 101, 110, 116, 95, 97, 117, 116, 104, 111, 114, 105, 116, 121],
              },
            ],
          },
        },
        { name: 'program' },
      ],
      args: [
        { name: 'id', type: 'u32' },
        { name: 'args', type: { defined: { name: 'createFundArgs' } } },
      ],
    },
    {
      name: 'createMethodology',
      discriminator: [136, 247, 17, 183, 116, 70, 244, 66],
      accounts: [
        { name: 'steward', signer: true, relations: ['registry'] },
        { name: 'payer', writable: true, signer: true },
        { name: 'registry' },
        {
          name: 'methodology',
          writable: true,
          pda: {
            seeds: [
              { kind: 'const', value: [109, 101, 116, 104, 111, 100, 111, 108, 111, 103, 121] },
              { kind: 'arg', path: 'code' },
              { kind: 'arg', path: 'revision' },
            ],
          },
        },
        { name: 'systemProgram', address: '11111111111111111111111111111111' },
        {
          name: 'eventAuthority',
          pda: {
            seeds: [
              {
                kind: 'const',
                value: [95, 95, 101, 118, 101, 110, 116, 95, 97, 117, 116, 104, 111, 114, 105, 116, 121],
              },
            ],
          },
        },
        { name: 'program' },
      ],
      args: [
        { name: 'code', type: { array: ['u8', 16] } },
        { name: 'revision', type: 'u16' },
        { name: 'args', type: { defined: { name: 'createMethodologyArgs' } } },
      ],
    },
    {
      name: 'initializeRegistry',
      discriminator: [189, 181, 20, 17, 174, 57, 249, 59],
      accounts: [
        { name: 'upgradeAuthority', signer: true },
        { name: 'payer', writable: true, signer: true },
        {
          name: 'registry',
          writable: true,
          pda: { seeds: [{ kind: 'const', value: [114, 101, 103, 105, 115, 116, 114, 121] }] },
        },
        { name: 'programData', address: 'BuxhnZ3qodXnxs4yf8PBPkyX71sxT3yZmAgZg4CesfVu' },
        { name: 'systemProgram', address: '11111111111111111111111111111111' },
        {
          name: 'eventAuthority',
          pda: {
            seeds: [
              {
                kind: 'const',
                value: [95, 95, 101, 118, 101, 110, 116, 95, 97, 117, 116, 104, 111, 114, 105, 116, 121],
              },
            ],
          },
        },
        { name: 'program' },
      ],
      args: [{ name: 'args', type: { defined: { name: 'initializeRegistryArgs' } } }],
    },
    {
      name: 'issueBatch',
      discriminator: [130, 84, 115, 231, 240, 242, 112, 121],
      accounts: [
        { name: 'payer', writable: true, signer: true },
        { name: 'registry' },
        { name: 'project', writable: true, relations: ['batch'] },
        { name: 'methodology', relations: ['batch'] },
        { name: 'claim', writable: true, relations: ['batch'] },
        { name: 'batch', writable: true },
        { name: 'mint', writable: true, relations: ['batch'] },
        { name: 'destination', writable: true },
        {
          name: 'bufferVault',
          writable: true,
          pda: {
            seeds: [
              { kind: 'const', value: [98, 117, 102, 102, 101, 114] },
              { kind: 'account', path: 'batch' },
            ],
          },
        },
        { name: 'tokenProgram', address: 'TokenzQdBNbLqP5VEhdkAS6EPFLC1PHnBqCXEpPxuEb' },
        { name: 'systemProgram', address: '11111111111111111111111111111111' },
        {
          name: 'eventAuthority',
          pda: {
            seeds: [
              {
                kind: 'const',
                value: [95, 95, 101, 118, 101, 110, 116, 95, 97, 117, 116, 104, 111, 114, 105, 116, 121],
              },
            ],
          },
        },
        { name: 'program' },
      ],
      args: [],
    },
    {
      name: 'joinPool',
      discriminator: [14, 65, 62, 16, 116, 17, 195, 107],
      accounts: [
        { name: 'wallet', signer: true },
        { name: 'payer', writable: true, signer: true },
        { name: 'fund', relations: ['pool'] },
        { name: 'pool', writable: true },
        {
          name: 'contributor',
          writable: true,
          pda: {
            seeds: [
              { kind: 'const', value: [99, 111, 110, 116, 114, 105, 98, 117, 116, 111, 114] },
              { kind: 'account', path: 'pool' },
              { kind: 'account', path: 'wallet' },
            ],
          },
        },
        { name: 'systemProgram', address: '11111111111111111111111111111111' },
        {
          name: 'eventAuthority',
          pda: {
            seeds: [
              {
                kind: 'const',
                value: [95, 95, 101, 118, 101, 110, 116, 95, 97, 117, 116, 104, 111, 114, 105, 116, 121],
              },
            ],
          },
        },
        { name: 'program' },
      ],
      args: [],
    },
    {
      name: 'listMint',
      discriminator: [16, 60, 25, 233, 125, 230, 218, 100],
      accounts: [
        { name: 'steward', signer: true, relations: ['registry'] },
        { name: 'payer', writable: true, signer: true },
        { name: 'registry' },
        { name: 'mint' },
        {
          name: 'listedMint',
          writable: true,
          pda: {
            seeds: [
              { kind: 'const', value: [108, 105, 115, 116, 101, 100, 95, 109, 105, 110, 116] },
              { kind: 'account', path: 'mint' },
            ],
          },
        },
        { name: 'systemProgram', address: '11111111111111111111111111111111' },
        {
          name: 'eventAuthority',
          pda: {
            seeds: [
              {
                kind: 'const',
                value: [95, 95, 101, 118, 101, 110, 116, 95, 97, 117, 116, 104, 111, 114, 105, 116, 121],
              },
            ],
          },
        },
        { name: 'program' },
      ],
      args: [],
    },
    {
      name: 'migrateOrganization',
      discriminator: [71, 200, 179, 137, 37, 169, 149, 102],
      accounts: [
        { name: 'payer', writable: true, signer: true },
        { name: 'organization', writable: true },
        { name: 'systemProgram', address: '11111111111111111111111111111111' },
        {
          name: 'eventAuthority',
          pda: {
            seeds: [
              {
                kind: 'const',
                value: [95, 95, 101, 118, 101, 110, 116, 95, 97, 117, 116, 104, 111, 114, 105, 116, 121],
              },
            ],
          },
        },
        { name: 'program' },
      ],
      args: [],
    },
    {
      name: 'openBatch',
      discriminator: [103, 163, 23, 69, 63, 155, 108, 163],
      accounts: [
        { name: 'payer', writable: true, signer: true },
        { name: 'registry' },
        { name: 'project', writable: true, relations: ['claim'] },
        { name: 'organization', relations: ['project'] },
        { name: 'methodology', relations: ['claim'] },
        { name: 'claim', writable: true },
        {
          name: 'batch',
          writable: true,
          pda: {
            seeds: [
              { kind: 'const', value: [98, 97, 116, 99, 104] },
              { kind: 'account', path: 'claim' },
            ],
          },
        },
        {
          name: 'mint',
          writable: true,
          pda: {
            seeds: [
              { kind: 'const', value: [109, 105, 110, 116] },
              { kind: 'account', path: 'batch' },
            ],
          },
        },
        { name: 'tokenProgram', address: 'TokenzQdBNbLqP5VEhdkAS6EPFLC1PHnBqCXEpPxuEb' },
        { name: 'systemProgram', address: '11111111111111111111111111111111' },
        {
          name: 'eventAuthority',
          pda: {
            seeds: [
              {
                kind: 'const',
                value: [95, 95, 101, 118, 101, 110, 116, 95, 97, 117, 116, 104, 111, 114, 105, 116, 121],
              },
            ],
          },
        },
        { name: 'program' },
      ],
      args: [],
    },
    {
      name: 'openPool',
      discriminator: [96, 215, 110, 61, 1, 246, 205, 228],
      accounts: [
        { name: 'manager', signer: true, relations: ['fund'] },
        { name: 'payer', writable: true, signer: true },
        { name: 'fund', writable: true },
        { name: 'projectAccount', optional: true },
        {
          name: 'pool',
          writable: true,
          pda: {
            seeds: [
              { kind: 'const', value: [112, 111, 111, 108] },
              { kind: 'account', path: 'fund' },
              { kind: 'arg', path: 'project' },
            ],
          },
        },
        { name: 'mint', relations: ['fund'] },
        {
          name: 'vault',
          writable: true,
          pda: {
            seeds: [
              { kind: 'const', value: [118, 97, 117, 108, 116] },
              { kind: 'account', path: 'pool' },
            ],
          },
        },
        { name: 'tokenProgram' },
        { name: 'systemProgram', address: '11111111111111111111111111111111' },
        {
          name: 'eventAuthority',
          pda: {
            seeds: [
              {
                kind: 'const',
                value: [95, 95, 101, 118, 101, 110, 116, 95, 97, 117, 116, 104, 111, 114, 105, 116, 121],
              },
            ],
          },
        },
        { name: 'program' },
      ],
      args: [{ name: 'project', type: 'pubkey' }],
    },
    {
      name: 'registerOrganization',
      discriminator: [183, 29, 228, 76, 94, 9, 196, 137],
      accounts: [
        { name: 'steward', signer: true, relations: ['registry'] },
        { name: 'payer', writable: true, signer: true },
        { name: 'registry' },
        {
          name: 'organization',
          writable: true,
          pda: {
            seeds: [
              { kind: 'const', value: [111, 114, 103, 97, 110, 105, 122, 97, 116, 105, 111, 110] },
              { kind: 'arg', path: 'code' },
            ],
          },
        },
        { name: 'systemProgram', address: '11111111111111111111111111111111' },
        {
          name: 'eventAuthority',
          pda: {
            seeds: [
              {
                kind: 'const',
                value: [95, 95, 101, 118, 101, 110, 116, 95, 97, 117, 116, 104, 111, 114, 105, 116, 121],
              },
            ],
          },
        },
        { name: 'program' },
      ],
      args: [
        { name: 'code', type: { array: ['u8', 8] } },
        { name: 'args', type: { defined: { name: 'registerOrganizationArgs' } } },
      ],
    },
    {
      name: 'registerProject',
      discriminator: [130, 150, 121, 216, 183, 225, 243, 192],
      accounts: [
        { name: 'steward', signer: true, relations: ['registry'] },
        { name: 'authority', signer: true, relations: ['organization'] },
        { name: 'payer', writable: true, signer: true },
        { name: 'registry' },
        { name: 'organization' },
        { name: 'validator' },
        { name: 'methodology' },
        {
          name: 'project',
          writable: true,
          pda: {
            seeds: [
              { kind: 'const', value: [112, 114, 111, 106, 101, 99, 116] },
              { kind: 'account', path: 'organization' },
              { kind: 'arg', path: 'id' },
            ],
          },
        },
        { name: 'systemProgram', address: '11111111111111111111111111111111' },
        {
          name: 'eventAuthority',
          pda: {
            seeds: [
              {
                kind: 'const',
                value: [95, 95, 101, 118, 101, 110, 116, 95, 97, 117, 116, 104, 111, 114, 105, 116, 121],
              },
            ],
          },
        },
        { name: 'program' },
      ],
      args: [
        { name: 'id', type: 'u32' },
        { name: 'args', type: { defined: { name: 'registerProjectArgs' } } },
      ],
    },
    {
      name: 'retire',
      discriminator: [44, 138, 153, 31, 222, 53, 21, 16],
      accounts: [
        { name: 'holder', signer: true },
        { name: 'payer', writable: true, signer: true },
        { name: 'batch', writable: true },
        { name: 'mint', writable: true, relations: ['batch'] },
        { name: 'source', writable: true },
        {
          name: 'retirement',
          writable: true,
          pda: {
            seeds: [
              { kind: 'const', value: [114, 101, 116, 105, 114, 101, 109, 101, 110, 116] },
              { kind: 'account', path: 'batch' },
              { kind: 'account', path: 'holder' },
              { kind: 'arg', path: 'id' },
            ],
          },
        },
        { name: 'tokenProgram', address: 'TokenzQdBNbLqP5VEhdkAS6EPFLC1PHnBqCXEpPxuEb' },
        { name: 'systemProgram', address: '11111111111111111111111111111111' },
        {
          name: 'eventAuthority',
          pda: {
            seeds: [
              {
                kind: 'const',
                value: [95, 95, 101, 118, 101, 110, 116, 95, 97, 117, 116, 104, 111, 114, 105, 116, 121],
              },
            ],
          },
        },
        { name: 'program' },
      ],
      args: [
        { name: 'id', type: 'u64' },
        { name: 'args', type: { defined: { name: 'retireArgs' } } },
      ],
    },
    {
      name: 'setFundPause',
      discriminator: [171, 19, 30, 36, 100, 15, 27, 203],
      accounts: [
        { name: 'actor', signer: true },
        { name: 'fund', writable: true },
        {
          name: 'eventAuthority',
          pda: {
            seeds: [
              {
                kind: 'const',
                value: [95, 95, 101, 118, 101, 110, 116, 95, 97, 117, 116, 104, 111, 114, 105, 116, 121],
              },
            ],
          },
        },
        { name: 'program' },
      ],
      args: [{ name: 'paused', type: 'u32' }],
    },
    {
      name: 'setVerifierStatus',
      discriminator: [68, 126, 148, 25, 209, 59, 95, 65],
      accounts: [
        { name: 'steward', signer: true, relations: ['registry'] },
        { name: 'registry' },
        { name: 'verifier', writable: true },
        {
          name: 'eventAuthority',
          pda: {
            seeds: [
              {
                kind: 'const',
                value: [95, 95, 101, 118, 101, 110, 116, 95, 97, 117, 116, 104, 111, 114, 105, 116, 121],
              },
            ],
          },
        },
        { name: 'program' },
      ],
      args: [
        { name: 'status', type: 'u8' },
        { name: 'reasonHash', type: { array: ['u8', 32] } },
      ],
    },
    {
      name: 'submitClaim',
      discriminator: [163, 108, 111, 46, 220, 82, 77, 212],
      accounts: [
        { name: 'owner', signer: true, relations: ['project'] },
        { name: 'payer', writable: true, signer: true },
        { name: 'registry' },
        { name: 'project', writable: true },
        { name: 'organization', relations: ['project'] },
        { name: 'methodology', relations: ['project'] },
        {
          name: 'claim',
          writable: true,
          pda: {
            seeds: [
              { kind: 'const', value: [99, 108, 97, 105, 109] },
              { kind: 'account', path: 'project' },
              { kind: 'arg', path: 'id' },
            ],
          },
        },
        {
          name: 'evidence',
          writable: true,
          pda: {
            seeds: [
              { kind: 'const', value: [101, 118, 105, 100, 101, 110, 99, 101] },
              { kind: 'arg', path: 'evidenceRoot' },
            ],
          },
        },
        { name: 'systemProgram', address: '11111111111111111111111111111111' },
        {
          name: 'eventAuthority',
          pda: {
            seeds: [
              {
                kind: 'const',
                value: [95, 95, 101, 118, 101, 110, 116, 95, 97, 117, 116, 104, 111, 114, 105, 116, 121],
              },
            ],
          },
        },
        { name: 'program' },
      ],
      args: [
        { name: 'id', type: 'u32' },
        { name: 'evidenceRoot', type: { array: ['u8', 32] } },
        { name: 'args', type: { defined: { name: 'submitClaimArgs' } } },
      ],
    },
  ],
  accounts: [
    { name: 'attestation', discriminator: [152, 125, 183, 86, 36, 146, 121, 73] },
    { name: 'batch', discriminator: [156, 194, 70, 44, 22, 88, 137, 44] },
    { name: 'claim', discriminator: [155, 70, 22, 176, 123, 215, 246, 102] },
    { name: 'contributor', discriminator: [222, 222, 255, 212, 133, 49, 27, 93] },
    { name: 'fund', discriminator: [62, 128, 183, 208, 91, 31, 212, 209] },
    { name: 'listedMint', discriminator: [109, 49, 188, 210, 237, 18, 80, 249] },
    { name: 'methodology', discriminator: [193, 149, 244, 97, 67, 142, 220, 248] },
    { name: 'organization', discriminator: [145, 38, 152, 251, 91, 57, 118, 160] },
    { name: 'pool', discriminator: [241, 154, 109, 4, 17, 177, 109, 188] },
    { name: 'project', discriminator: [205, 168, 189, 202, 181, 247, 142, 19] },
    { name: 'registry', discriminator: [47, 174, 110, 246, 184, 182, 252, 218] },
    { name: 'retirement', discriminator: [180, 36, 58, 95, 148, 188, 15, 38] },
    { name: 'verifier', discriminator: [195, 177, 185, 71, 72, 61, 77, 112] },
  ],
  events: [
    { name: 'batchIssued', discriminator: [111, 26, 126, 27, 100, 169, 146, 196] },
    { name: 'batchOpened', discriminator: [232, 120, 56, 150, 9, 193, 191, 96] },
    { name: 'claimAttested', discriminator: [220, 101, 75, 125, 149, 62, 158, 88] },
    { name: 'claimSubmitted', discriminator: [95, 1, 120, 227, 177, 240, 174, 52] },
    { name: 'contributionReceived', discriminator: [44, 213, 88, 200, 186, 42, 248, 117] },
    { name: 'creditsRetired', discriminator: [17, 145, 15, 90, 71, 130, 114, 70] },
    { name: 'fundCreated', discriminator: [31, 8, 73, 167, 79, 82, 191, 82] },
    { name: 'fundPauseSet', discriminator: [109, 230, 79, 174, 46, 230, 171, 238] },
    { name: 'methodologyActivated', discriminator: [80, 238, 72, 131, 219, 208, 11, 101] },
    { name: 'methodologyCreated', discriminator: [120, 20, 72, 27, 98, 173, 89, 245] },
    { name: 'mintListed', discriminator: [40, 212, 47, 4, 118, 131, 132, 77] },
    { name: 'organizationMigrated', discriminator: [20, 222, 65, 107, 39, 29, 169, 177] },
    { name: 'organizationRegistered', discriminator: [135, 72, 104, 102, 57, 83, 60, 253] },
    { name: 'poolJoined', discriminator: [79, 207, 125, 205, 4, 167, 178, 115] },
    { name: 'poolOpened', discriminator: [44, 53, 197, 215, 31, 61, 56, 170] },
    { name: 'projectRegistered', discriminator: [163, 167, 240, 137, 218, 249, 173, 160] },
    { name: 'registryInitialized', discriminator: [144, 138, 62, 105, 58, 38, 100, 177] },
    { name: 'verifierAccredited', discriminator: [173, 74, 80, 210, 117, 217, 183, 49] },
    { name: 'verifierStatusChanged', discriminator: [45, 149, 48, 91, 23, 125, 24, 223] },
  ],
  errors: [
    { code: 6000, name: 'notUpgradeAuthority', msg: "The signer is not the program's upgrade authority" },
    { code: 6001, name: 'notSteward', msg: 'The signer is not the steward of the registry' },
    { code: 6002, name: 'arithmeticOverflow', msg: 'The arithmetic of this instruction overflows' },
    { code: 6003, name: 'timeOutOfRange', msg: 'The time lies outside the years 1970 to 9999' },
    { code: 6004, name: 'unexpectedAccounts', msg: 'The instruction takes no further accounts' },
    { code: 6005, name: 'actionPaused', msg: 'This action is paused' },
    {
      code: 6006,
      name: 'codeMalformed',
      msg: 'The code may hold A to Z, 0 to 9, dot and hyphen, without a gap, and starts with a letter or digit',
    },
    { code: 6007, name: 'organizationKindUnknown', msg: "The organization's kinds are unknown or missing" },
    { code: 6008, name: 'organizationNotActive', msg: 'The organization is not active' },
    { code: 6009, name: 'organizationIsNotVerifier', msg: 'The organization is not accredited to verify' },
    { code: 6010, name: 'organizationIsNotDeveloper', msg: 'The organization is not a developer' },
    { code: 6011, name: 'notOrganizationAuthority', msg: 'The signer does not act for this organization' },
    {
      code: 6012,
      name: 'accreditationPeriodInvalid',
      msg: 'The accreditation ends before it begins, has ended already, or is longer than the program allows',
    },
    {
      code: 6013,
      name: 'scopeInvalid',
      msg: 'The scope of the accreditation is empty, too long or names a methodology twice',
    },
    {
      code: 6014,
      name: 'statusChangeInvalid',
      msg: 'This change of status is not possible from the present one',
    },
    { code: 6015, name: 'quorumOutOfBounds', msg: 'A quorum is between 1 and 8 organizations' },
    {
      code: 6016,
      name: 'waitingPeriodOutOfBounds',
      msg: 'The waiting period is negative or longer than the program allows',
    },
    { code: 6017, name: 'bufferShareOutOfBounds', msg: 'The buffer share is larger than the program allows' },
    { code: 6018, name: 'creditTypeInvalid', msg: 'The credit type has too many decimals or no symbol' },
    { code: 6019, name: 'methodologyNotDraft', msg: 'Only a drafted methodology can be activated' },
    { code: 6020, name: 'methodologyNotActive', msg: 'The methodology is not active' },
    { code: 6021, name: 'hashMissing', msg: 'A required hash is empty' },
    { code: 6022, name: 'addressMissing', msg: 'A required address is empty' },
    {
      code: 6023,
      name: 'mintExtensionRefused',
      msg: 'The mint carries an extension that is not allowed for a fund',
    },
    { code: 6024, name: 'alreadyMigrated', msg: 'The account is already of the present version' },
    {
      code: 6025,
      name: 'versionUnknown',
      msg: 'The account is of a version that this program does not know',
    },
    { code: 6026, name: 'invariantBroken', msg: 'An account breaks a rule that the program keeps' },
    { code: 6027, name: 'jurisdictionMalformed', msg: 'The jurisdiction is not an ISO 3166 code' },
    { code: 6028, name: 'tokenProgramUnknown', msg: 'The token program is neither SPL Token nor Token-2022' },
    { code: 6200, name: 'notProjectOwner', msg: 'The signer is not the owner of the project' },
    { code: 6201, name: 'projectNotActive', msg: 'The project is not registered or no longer active' },
    {
      code: 6202,
      name: 'creditingPeriodInvalid',
      msg: 'The crediting period ends before it begins or is longer than the program allows',
    },
    {
      code: 6203,
      name: 'validatorIsDeveloper',
      msg: 'The validation statement comes from the developer itself',
    },
    { code: 6204, name: 'quantityIsZero', msg: 'The quantity is zero' },
    { code: 6205, name: 'periodInvalid', msg: 'The monitoring period ends before it begins' },
    { code: 6206, name: 'periodInFuture', msg: 'The monitoring period has not ended yet' },
    {
      code: 6207,
      name: 'periodCrossesYears',
      msg: 'The monitoring period crosses a calendar year: submit one claim for each year',
    },
    {
      code: 6208,
      name: 'periodOutsideCrediting',
      msg: "The monitoring period lies outside the project's crediting period",
    },
    {
      code: 6209,
      name: 'periodOverlaps',
      msg: 'The monitoring period overlaps another claim of this project',
    },
    {
      code: 6210,
      name: 'tooManyOpenClaims',
      msg: 'The project has as many open claims as it may have: wait until one is decided',
    },
    { code: 6211, name: 'evidenceAlreadyUsed', msg: 'The evidence backs another claim already' },
    { code: 6212, name: 'claimNotUnderReview', msg: 'The claim is not under review' },
    { code: 6213, name: 'claimNotVerified', msg: 'The claim is not verified' },
    { code: 6214, name: 'revisionMismatch', msg: 'The statement is for another revision of the claim' },
    { code: 6215, name: 'notVerifier', msg: 'The signer is not the accredited person' },
    { code: 6216, name: 'verifierSuspended', msg: 'The accreditation is suspended' },
    { code: 6217, name: 'verifierRevoked', msg: 'The accreditation is revoked' },
    { code: 6218, name: 'verifierExpired', msg: 'The accreditation has not begun or has expired' },
    { code: 6219, name: 'verifierOutOfScope', msg: 'The accreditation does not cover this methodology' },
    {
      code: 6220,
      name: 'verifierOnReceivingSide',
      msg: 'The verifier belongs to the receiving side of this project',
    },
    {
      code: 6221,
      name: 'validatorVerifiesFirstClaim',
      msg: 'The organization validated this project and cannot verify its first claim',
    },
    {
      code: 6222,
      name: 'organizationAlreadyAttested',
      msg: 'The organization has attested this revision already',
    },
    { code: 6223, name: 'tooManyAttestations', msg: 'The claim has no free row for another attestation' },
    {
      code: 6224,
      name: 'attestedQuantityInvalid',
      msg: 'The attested quantity is zero or larger than the claimed one',
    },
    { code: 6225, name: 'verdictUnknown', msg: 'The verdict is unknown' },
    { code: 6226, name: 'challengePeriodOpen', msg: 'The challenge period has not ended yet' },
    { code: 6227, name: 'batchAlreadyIssued', msg: 'The batch has been issued already' },
    { code: 6228, name: 'batchNotActive', msg: 'The batch is not active' },
    { code: 6229, name: 'batchSuspended', msg: 'The batch is suspended' },
    { code: 6230, name: 'insufficientCredits', msg: 'The holder has fewer credits of this batch' },
    {
      code: 6231,
      name: 'beneficiaryMalformed',
      msg: 'The beneficiary is malformed: a public name of at most 64 bytes, or a salted hash of 32',
    },
    { code: 6232, name: 'countryMalformed', msg: 'The country is not an ISO 3166-1 code of two letters' },
    { code: 6233, name: 'purposeUnknown', msg: 'The purpose of the retirement is unknown' },
    { code: 6234, name: 'retirementPeriodInvalid', msg: 'The retirement period ends before it begins' },
    {
      code: 6235,
      name: 'creditAccountMismatch',
      msg: 'The account belongs to another claim, batch or project',
    },
    {
      code: 6236,
      name: 'destinationRefused',
      msg: "The token account does not belong to the project's owner, or others can move its tokens",
    },
    { code: 6237, name: 'tooManyProposals', msg: 'Too many proposals are named for one claim' },
    { code: 6238, name: 'wrongCreditMint', msg: 'The mint is not the one of this batch' },
    { code: 6400, name: 'notFundManager', msg: 'The signer is not the manager of the fund' },
    {
      code: 6401,
      name: 'notFundManagerOrGuardian',
      msg: 'The signer is neither manager nor guardian of the fund',
    },
    { code: 6402, name: 'wrongMint', msg: 'The mint is not the one of this fund' },
    {
      code: 6403,
      name: 'fundRuleOutOfBounds',
      msg: 'A rule of the fund lies outside the bounds of the program',
    },
    { code: 6404, name: 'fundPaused', msg: 'The fund is paused' },
    { code: 6405, name: 'contributionIsZero', msg: 'The contribution is zero' },
    { code: 6406, name: 'contributionBelowMinimum', msg: "The contribution is below the fund's minimum" },
    {
      code: 6407,
      name: 'contributionBuysNothing',
      msg: 'The contribution is too small to buy a unit of the pool',
    },
    {
      code: 6408,
      name: 'fundAccountMismatch',
      msg: 'The account belongs to another fund, pool or contributor',
    },
    { code: 6409, name: 'tooManyCheckpoints', msg: 'The contributor has no room for another checkpoint' },
    {
      code: 6410,
      name: 'sourceRefused',
      msg: "The token account is not the contributor's or holds another mint",
    },
    { code: 6411, name: 'poolProjectMismatch', msg: "The project account does not match the pool's project" },
    { code: 6412, name: 'pauseUnknown', msg: 'The pause switch is unknown' },
    { code: 6413, name: 'insufficientMoney', msg: 'The source holds less than the contribution' },
  ],
  types: [
    {
      name: 'accreditVerifierArgs',
      type: {
        kind: 'struct',
        fields: [
          { name: 'validFrom', type: 'i64' },
          { name: 'validUntil', type: 'i64' },
          { name: 'credentialHash', type: { array: ['u8', 32] } },
          { name: 'scopeLength', type: 'u8' },
          { name: 'scope', type: { array: ['pubkey', 8] } },
        ],
      },
    },
    {
      name: 'attestArgs',
      type: {
        kind: 'struct',
        fields: [
          { name: 'verdict', type: 'u8' },
          { name: 'quantity', type: 'u64' },
          { name: 'statementHash', type: { array: ['u8', 32] } },
        ],
      },
    },
    {
      name: 'attestation',
      serialization: 'bytemuck',
      repr: { kind: 'c' },
      type: {
        kind: 'struct',
        fields: [
          { name: 'version', type: 'u8' },
          { name: 'bump', type: 'u8' },
          { name: 'verdict', type: 'u8' },
          { name: 'revoked', type: 'u8' },
          { name: 'revision', type: 'u16' },
          { name: 'padding', type: { array: ['u8', 2] } },
          { name: 'quantity', type: 'u64' },
          { name: 'attestedAt', type: 'i64' },
          { name: 'revokedAt', type: 'i64' },
          { name: 'claim', type: 'pubkey' },
          { name: 'organization', type: 'pubkey' },
          { name: 'verifier', type: 'pubkey' },
          { name: 'statementHash', type: { array: ['u8', 32] } },
          { name: 'payer', type: 'pubkey' },
          { name: 'reserved', type: { array: ['u8', 64] } },
        ],
      },
    },
    {
      name: 'attestationRow',
      type: {
        kind: 'struct',
        fields: [
          { name: 'quantity', type: 'u64' },
          { name: 'organization', type: 'pubkey' },
          { name: 'verdict', type: 'u8' },
          { name: 'revoked', type: 'u8' },
          { name: 'padding', type: { array: ['u8', 6] } },
        ],
      },
    },
    {
      name: 'batch',
      serialization: 'bytemuck',
      repr: { kind: 'c' },
      type: {
        kind: 'struct',
        fields: [
          { name: 'version', type: 'u8' },
          { name: 'bump', type: 'u8' },
          { name: 'status', type: 'u8' },
          { name: 'decimals', type: 'u8' },
          { name: 'mintBump', type: 'u8' },
          { name: 'bufferBump', type: 'u8' },
          { name: 'vintage', type: 'u16' },
          { name: 'sequence', type: 'u64' },
          { name: 'number', type: 'u32' },
          { name: 'padding', type: { array: ['u8', 4] } },
          { name: 'accepted', type: 'u64' },
          { name: 'issued', type: 'u64' },
          { name: 'buffered', type: 'u64' },
          { name: 'fundShare', type: 'u64' },
          { name: 'retired', type: 'u64' },
          { name: 'cancelled', type: 'u64' },
          { name: 'destroyed', type: 'u64' },
          { name: 'nextSerial', type: 'u64' },
          { name: 'retirements', type: 'u64' },
          { name: 'cancellations', type: 'u64' },
          { name: 'openedAt', type: 'i64' },
          { name: 'issuedAt', type: 'i64' },
          { name: 'suspendedUntil', type: 'i64' },
          { name: 'code', type: { array: ['u8', 32] } },
          { name: 'claim', type: 'pubkey' },
          { name: 'project', type: 'pubkey' },
          { name: 'methodology', type: 'pubkey' },
          { name: 'mint', type: 'pubkey' },
          { name: 'bufferVault', type: 'pubkey' },
          { name: 'authorizedBy', type: 'pubkey' },
          { name: 'authorizationHash', type: { array: ['u8', 32] } },
          { name: 'reasonHash', type: { array: ['u8', 32] } },
          { name: 'payer', type: 'pubkey' },
          { name: 'reserved', type: { array: ['u8', 64] } },
        ],
      },
    },
    {
      name: 'batchIssued',
      type: {
        kind: 'struct',
        fields: [
          { name: 'version', type: 'u8' },
          { name: 'at', type: 'i64' },
          { name: 'batch', type: 'pubkey' },
          { name: 'batchSequence', type: 'u64' },
          { name: 'project', type: 'pubkey' },
          { name: 'projectSequence', type: 'u64' },
          { name: 'claim', type: 'pubkey' },
          { name: 'claimSequence', type: 'u64' },
          { name: 'payer', type: 'pubkey' },
          { name: 'mint', type: 'pubkey' },
          { name: 'owner', type: 'pubkey' },
          { name: 'destination', type: 'pubkey' },
          { name: 'bufferVault', type: 'pubkey' },
          { name: 'issued', type: 'u64' },
          { name: 'toProject', type: 'u64' },
          { name: 'toBuffer', type: 'u64' },
          { name: 'toFund', type: 'u64' },
          { name: 'projectIssuedAfter', type: 'u64' },
        ],
      },
    },
    {
      name: 'batchOpened',
      type: {
        kind: 'struct',
        fields: [
          { name: 'version', type: 'u8' },
          { name: 'at', type: 'i64' },
          { name: 'batch', type: 'pubkey' },
          { name: 'batchSequence', type: 'u64' },
          { name: 'project', type: 'pubkey' },
          { name: 'projectSequence', type: 'u64' },
          { name: 'claim', type: 'pubkey' },
          { name: 'claimSequence', type: 'u64' },
          { name: 'payer', type: 'pubkey' },
          { name: 'mint', type: 'pubkey' },
          { name: 'code', type: { array: ['u8', 32] } },
          { name: 'vintage', type: 'u16' },
          { name: 'decimals', type: 'u8' },
          { name: 'quantity', type: 'u64' },
        ],
      },
    },
    {
      name: 'claim',
      serialization: 'bytemuck',
      repr: { kind: 'c' },
      type: {
        kind: 'struct',
        fields: [
          { name: 'version', type: 'u8' },
          { name: 'bump', type: 'u8' },
          { name: 'status', type: 'u8' },
          { name: 'attestationCount', type: 'u8' },
          { name: 'id', type: 'u32' },
          { name: 'number', type: 'u32' },
          { name: 'revision', type: 'u16' },
          { name: 'vintage', type: 'u16' },
          { name: 'sequence', type: 'u64' },
          { name: 'periodStart', type: 'i64' },
          { name: 'periodEnd', type: 'i64' },
          { name: 'quantity', type: 'u64' },
          { name: 'acceptedQuantity', type: 'u64' },
          { name: 'submittedAt', type: 'i64' },
          { name: 'decidedAt', type: 'i64' },
          { name: 'challengeEndsAt', type: 'i64' },
          { name: 'boundShareBps', type: 'u16' },
          { name: 'proposalCount', type: 'u8' },
          { name: 'padding', type: { array: ['u8', 5] } },
          { name: 'project', type: 'pubkey' },
          { name: 'methodology', type: 'pubkey' },
          { name: 'owner', type: 'pubkey' },
          { name: 'evidenceRoot', type: { array: ['u8', 32] } },
          { name: 'fundingHash', type: { array: ['u8', 32] } },
          { name: 'batch', type: 'pubkey' },
          { name: 'payer', type: 'pubkey' },
          { name: 'proposals', type: { array: ['pubkey', 4] } },
          { name: 'attestations', type: { array: [{ defined: { name: 'attestationRow' } }, 8] } },
          { name: 'reserved', type: { array: ['u8', 64] } },
        ],
      },
    },
    {
      name: 'claimAttested',
      type: {
        kind: 'struct',
        fields: [
          { name: 'version', type: 'u8' },
          { name: 'at', type: 'i64' },
          { name: 'claim', type: 'pubkey' },
          { name: 'claimSequence', type: 'u64' },
          { name: 'project', type: 'pubkey' },
          { name: 'attestation', type: 'pubkey' },
          { name: 'organization', type: 'pubkey' },
          { name: 'verifier', type: 'pubkey' },
          { name: 'person', type: 'pubkey' },
          { name: 'revision', type: 'u16' },
          { name: 'verdict', type: 'u8' },
          { name: 'quantity', type: 'u64' },
          { name: 'statementHash', type: { array: ['u8', 32] } },
          { name: 'acceptingAfter', type: 'u8' },
          { name: 'rejectingAfter', type: 'u8' },
          { name: 'quorum', type: 'u8' },
          { name: 'statusBefore', type: 'u8' },
          { name: 'statusAfter', type: 'u8' },
          { name: 'acceptedQuantityAfter', type: 'u64' },
          { name: 'challengeEndsAt', type: 'i64' },
          { name: 'projectSequence', type: 'u64' },
        ],
      },
    },
    {
      name: 'claimSubmitted',
      type: {
        kind: 'struct',
        fields: [
          { name: 'version', type: 'u8' },
          { name: 'at', type: 'i64' },
          { name: 'claim', type: 'pubkey' },
          { name: 'claimSequence', type: 'u64' },
          { name: 'project', type: 'pubkey' },
          { name: 'projectSequence', type: 'u64' },
          { name: 'owner', type: 'pubkey' },
          { name: 'methodology', type: 'pubkey' },
          { name: 'id', type: 'u32' },
          { name: 'number', type: 'u32' },
          { name: 'revision', type: 'u16' },
          { name: 'vintage', type: 'u16' },
          { name: 'periodStart', type: 'i64' },
          { name: 'periodEnd', type: 'i64' },
          { name: 'quantity', type: 'u64' },
          { name: 'evidenceRoot', type: { array: ['u8', 32] } },
          { name: 'fundingHash', type: { array: ['u8', 32] } },
          { name: 'proposalCount', type: 'u8' },
          { name: 'proposals', type: { array: ['pubkey', 4] } },
        ],
      },
    },
    {
      name: 'contributionReceived',
      type: {
        kind: 'struct',
        fields: [
          { name: 'version', type: 'u8' },
          { name: 'at', type: 'i64' },
          { name: 'pool', type: 'pubkey' },
          { name: 'poolSequence', type: 'u64' },
          { name: 'fund', type: 'pubkey' },
          { name: 'contributor', type: 'pubkey' },
          { name: 'wallet', type: 'pubkey' },
          { name: 'amount', type: 'u64' },
          { name: 'units', type: 'u64' },
          { name: 'number', type: 'u64' },
          { name: 'balanceAfter', type: 'u64' },
          { name: 'unitsAfter', type: 'u64' },
          { name: 'contributorUnitsAfter', type: 'u64' },
          { name: 'contributorContributedAfter', type: 'u64' },
        ],
      },
    },
    {
      name: 'contributor',
      serialization: 'bytemuck',
      repr: { kind: 'c' },
      type: {
        kind: 'struct',
        fields: [
          { name: 'version', type: 'u8' },
          { name: 'bump', type: 'u8' },
          { name: 'padding', type: { array: ['u8', 2] } },
          { name: 'series', type: 'u32' },
          { name: 'units', type: 'u64' },
          { name: 'contributed', type: 'u64' },
          { name: 'refunded', type: 'u64' },
          { name: 'contributions', type: 'u64' },
          { name: 'joinedAt', type: 'i64' },
          { name: 'lastAt', type: 'i64' },
          { name: 'poolSequence', type: 'u64' },
          { name: 'pool', type: 'pubkey' },
          { name: 'fund', type: 'pubkey' },
          { name: 'wallet', type: 'pubkey' },
          { name: 'payer', type: 'pubkey' },
          { name: 'reserved', type: { array: ['u8', 64] } },
        ],
      },
    },
    {
      name: 'createFundArgs',
      type: {
        kind: 'struct',
        fields: [
          { name: 'manager', type: 'pubkey' },
          { name: 'guardian', type: 'pubkey' },
          { name: 'depositDestination', type: 'pubkey' },
          { name: 'rules', type: { defined: { name: 'fundRules' } } },
          { name: 'profileHash', type: { array: ['u8', 32] } },
        ],
      },
    },
    {
      name: 'createMethodologyArgs',
      type: {
        kind: 'struct',
        fields: [
          { name: 'effect', type: 'u8' },
          { name: 'quorum', type: 'u8' },
          { name: 'creditDecimals', type: 'u8' },
          { name: 'warmingPotentialSet', type: 'u8' },
          { name: 'creditSymbol', type: { array: ['u8', 8] } },
          { name: 'challengePeriod', type: 'i64' },
          { name: 'reviewPeriod', type: 'i64' },
          { name: 'bufferBps', type: 'u16' },
          { name: 'documentHash', type: { array: ['u8', 32] } },
        ],
      },
    },
    {
      name: 'creditsRetired',
      type: {
        kind: 'struct',
        fields: [
          { name: 'version', type: 'u8' },
          { name: 'at', type: 'i64' },
          { name: 'batch', type: 'pubkey' },
          { name: 'batchSequence', type: 'u64' },
          { name: 'retirement', type: 'pubkey' },
          { name: 'holder', type: 'pubkey' },
          { name: 'amount', type: 'u64' },
          { name: 'firstSerial', type: 'u64' },
          { name: 'number', type: 'u64' },
          { name: 'purpose', type: 'u8' },
          { name: 'country', type: { array: ['u8', 2] } },
          { name: 'beneficiaryKind', type: 'u8' },
          { name: 'beneficiary', type: { array: ['u8', 64] } },
          { name: 'periodStart', type: 'i64' },
          { name: 'periodEnd', type: 'i64' },
          { name: 'retiredAfter', type: 'u64' },
          { name: 'supplyAfter', type: 'u64' },
          { name: 'heldAfter', type: 'u64' },
        ],
      },
    },
    {
      name: 'fund',
      serialization: 'bytemuck',
      repr: { kind: 'c' },
      type: {
        kind: 'struct',
        fields: [
          { name: 'version', type: 'u8' },
          { name: 'bump', type: 'u8' },
          { name: 'status', type: 'u8' },
          { name: 'decimals', type: 'u8' },
          { name: 'paused', type: 'u32' },
          { name: 'sequence', type: 'u64' },
          { name: 'id', type: 'u32' },
          { name: 'pools', type: 'u32' },
          { name: 'proposals', type: 'u64' },
          { name: 'createdAt', type: 'i64' },
          { name: 'rules', type: { defined: { name: 'fundRules' } } },
          { name: 'mint', type: 'pubkey' },
          { name: 'tokenProgram', type: 'pubkey' },
          { name: 'creator', type: 'pubkey' },
          { name: 'manager', type: 'pubkey' },
          { name: 'pendingManager', type: 'pubkey' },
          { name: 'guardian', type: 'pubkey' },
          { name: 'depositDestination', type: 'pubkey' },
          { name: 'profileHash', type: { array: ['u8', 32] } },
          { name: 'payer', type: 'pubkey' },
          { name: 'reserved', type: { array: ['u8', 64] } },
        ],
      },
    },
    {
      name: 'fundCreated',
      type: {
        kind: 'struct',
        fields: [
          { name: 'version', type: 'u8' },
          { name: 'at', type: 'i64' },
          { name: 'fund', type: 'pubkey' },
          { name: 'fundSequence', type: 'u64' },
          { name: 'creator', type: 'pubkey' },
          { name: 'id', type: 'u32' },
          { name: 'mint', type: 'pubkey' },
          { name: 'decimals', type: 'u8' },
          { name: 'manager', type: 'pubkey' },
          { name: 'guardian', type: 'pubkey' },
          { name: 'depositDestination', type: 'pubkey' },
          { name: 'rules', type: { defined: { name: 'fundRules' } } },
          { name: 'profileHash', type: { array: ['u8', 32] } },
        ],
      },
    },
    {
      name: 'fundPauseSet',
      type: {
        kind: 'struct',
        fields: [
          { name: 'version', type: 'u8' },
          { name: 'at', type: 'i64' },
          { name: 'fund', type: 'pubkey' },
          { name: 'fundSequence', type: 'u64' },
          { name: 'actor', type: 'pubkey' },
          { name: 'pausedBefore', type: 'u32' },
          { name: 'pausedAfter', type: 'u32' },
        ],
      },
    },
    {
      name: 'fundRules',
      type: {
        kind: 'struct',
        fields: [
          { name: 'votingPeriod', type: 'i64' },
          { name: 'coolOff', type: 'i64' },
          { name: 'challengePeriod', type: 'i64' },
          { name: 'minimumContribution', type: 'u64' },
          { name: 'proposalDeposit', type: 'u64' },
          { name: 'capPeriod', type: 'i64' },
          { name: 'capPerPeriodBps', type: 'u16' },
          { name: 'capPerProposalBps', type: 'u16' },
          { name: 'quorumBps', type: 'u16' },
          { name: 'approvalBps', type: 'u16' },
          { name: 'reviewers', type: 'u8' },
          { name: 'voteWeight', type: 'u8' },
          { name: 'padding', type: { array: ['u8', 6] } },
        ],
      },
    },
    {
      name: 'initializeRegistryArgs',
      type: {
        kind: 'struct',
        fields: [
          { name: 'steward', type: 'pubkey' },
          { name: 'guardian', type: 'pubkey' },
        ],
      },
    },
    {
      name: 'listedMint',
      serialization: 'bytemuck',
      repr: { kind: 'c' },
      type: {
        kind: 'struct',
        fields: [
          { name: 'version', type: 'u8' },
          { name: 'bump', type: 'u8' },
          { name: 'decimals', type: 'u8' },
          { name: 'freezable', type: 'u8' },
          { name: 'padding', type: { array: ['u8', 4] } },
          { name: 'listedAt', type: 'i64' },
          { name: 'sequence', type: 'u64' },
          { name: 'mint', type: 'pubkey' },
          { name: 'tokenProgram', type: 'pubkey' },
          { name: 'payer', type: 'pubkey' },
          { name: 'reserved', type: { array: ['u8', 64] } },
        ],
      },
    },
    {
      name: 'methodology',
      serialization: 'bytemuck',
      repr: { kind: 'c' },
      type: {
        kind: 'struct',
        fields: [
          { name: 'version', type: 'u8' },
          { name: 'bump', type: 'u8' },
          { name: 'status', type: 'u8' },
          { name: 'effect', type: 'u8' },
          { name: 'quorum', type: 'u8' },
          { name: 'creditDecimals', type: 'u8' },
          { name: 'warmingPotentialSet', type: 'u8' },
          { name: 'padding', type: 'u8' },
          { name: 'sequence', type: 'u64' },
          { name: 'createdAt', type: 'i64' },
          { name: 'activatedAt', type: 'i64' },
          { name: 'challengePeriod', type: 'i64' },
          { name: 'reviewPeriod', type: 'i64' },
          { name: 'bufferBps', type: 'u16' },
          { name: 'revision', type: 'u16' },
          { name: 'padding2', type: { array: ['u8', 4] } },
          { name: 'code', type: { array: ['u8', 16] } },
          { name: 'creditSymbol', type: { array: ['u8', 8] } },
          { name: 'documentHash', type: { array: ['u8', 32] } },
          { name: 'payer', type: 'pubkey' },
          { name: 'reserved', type: { array: ['u8', 64] } },
        ],
      },
    },
    {
      name: 'methodologyActivated',
      type: {
        kind: 'struct',
        fields: [
          { name: 'version', type: 'u8' },
          { name: 'at', type: 'i64' },
          { name: 'methodology', type: 'pubkey' },
          { name: 'methodologySequence', type: 'u64' },
          { name: 'steward', type: 'pubkey' },
        ],
      },
    },
    {
      name: 'methodologyCreated',
      type: {
        kind: 'struct',
        fields: [
          { name: 'version', type: 'u8' },
          { name: 'at', type: 'i64' },
          { name: 'methodology', type: 'pubkey' },
          { name: 'methodologySequence', type: 'u64' },
          { name: 'steward', type: 'pubkey' },
          { name: 'code', type: { array: ['u8', 16] } },
          { name: 'revision', type: 'u16' },
          { name: 'effect', type: 'u8' },
          { name: 'quorum', type: 'u8' },
          { name: 'creditDecimals', type: 'u8' },
          { name: 'warmingPotentialSet', type: 'u8' },
          { name: 'creditSymbol', type: { array: ['u8', 8] } },
          { name: 'challengePeriod', type: 'i64' },
          { name: 'reviewPeriod', type: 'i64' },
          { name: 'bufferBps', type: 'u16' },
          { name: 'documentHash', type: { array: ['u8', 32] } },
        ],
      },
    },
    {
      name: 'mintListed',
      type: {
        kind: 'struct',
        fields: [
          { name: 'version', type: 'u8' },
          { name: 'at', type: 'i64' },
          { name: 'listedMint', type: 'pubkey' },
          { name: 'listedMintSequence', type: 'u64' },
          { name: 'steward', type: 'pubkey' },
          { name: 'mint', type: 'pubkey' },
          { name: 'tokenProgram', type: 'pubkey' },
          { name: 'decimals', type: 'u8' },
          { name: 'freezable', type: 'u8' },
        ],
      },
    },
    {
      name: 'openPeriod',
      type: {
        kind: 'struct',
        fields: [
          { name: 'start', type: 'i64' },
          { name: 'end', type: 'i64' },
        ],
      },
    },
    {
      name: 'organization',
      serialization: 'bytemuck',
      repr: { kind: 'c' },
      type: {
        kind: 'struct',
        fields: [
          { name: 'version', type: 'u8' },
          { name: 'bump', type: 'u8' },
          { name: 'status', type: 'u8' },
          { name: 'kinds', type: 'u8' },
          { name: 'padding', type: { array: ['u8', 4] } },
          { name: 'sequence', type: 'u64' },
          { name: 'registeredAt', type: 'i64' },
          { name: 'code', type: { array: ['u8', 8] } },
          { name: 'authority', type: 'pubkey' },
          { name: 'profileHash', type: { array: ['u8', 32] } },
          { name: 'payer', type: 'pubkey' },
          { name: 'jurisdiction', type: { array: ['u8', 8] } },
          { name: 'reserved', type: { array: ['u8', 64] } },
        ],
      },
    },
    {
      name: 'organizationMigrated',
      type: {
        kind: 'struct',
        fields: [
          { name: 'version', type: 'u8' },
          { name: 'at', type: 'i64' },
          { name: 'organization', type: 'pubkey' },
          { name: 'organizationSequence', type: 'u64' },
          { name: 'fromVersion', type: 'u8' },
          { name: 'toVersion', type: 'u8' },
        ],
      },
    },
    {
      name: 'organizationRegistered',
      type: {
        kind: 'struct',
        fields: [
          { name: 'version', type: 'u8' },
          { name: 'at', type: 'i64' },
          { name: 'organization', type: 'pubkey' },
          { name: 'organizationSequence', type: 'u64' },
          { name: 'steward', type: 'pubkey' },
          { name: 'authority', type: 'pubkey' },
          { name: 'code', type: { array: ['u8', 8] } },
          { name: 'kinds', type: 'u8' },
          { name: 'jurisdiction', type: { array: ['u8', 8] } },
          { name: 'profileHash', type: { array: ['u8', 32] } },
        ],
      },
    },
    {
      name: 'pool',
      serialization: 'bytemuck',
      repr: { kind: 'c' },
      type: {
        kind: 'struct',
        fields: [
          { name: 'version', type: 'u8' },
          { name: 'bump', type: 'u8' },
          { name: 'vaultBump', type: 'u8' },
          { name: 'padding', type: 'u8' },
          { name: 'series', type: 'u32' },
          { name: 'sequence', type: 'u64' },
          { name: 'balance', type: 'u64' },
          { name: 'units', type: 'u64' },
          { name: 'contributed', type: 'u64' },
          { name: 'adopted', type: 'u64' },
          { name: 'returned', type: 'u64' },
          { name: 'drawn', type: 'u64' },
          { name: 'refunded', type: 'u64' },
          { name: 'contributions', type: 'u64' },
          { name: 'contributors', type: 'u64' },
          { name: 'unitsSlot', type: 'u64' },
          { name: 'unitsBeforeSlot', type: 'u64' },
          { name: 'openedAt', type: 'i64' },
          { name: 'fund', type: 'pubkey' },
          { name: 'project', type: 'pubkey' },
          { name: 'vault', type: 'pubkey' },
          { name: 'payer', type: 'pubkey' },
          { name: 'reserved', type: { array: ['u8', 64] } },
        ],
      },
    },
    {
      name: 'poolJoined',
      type: {
        kind: 'struct',
        fields: [
          { name: 'version', type: 'u8' },
          { name: 'at', type: 'i64' },
          { name: 'pool', type: 'pubkey' },
          { name: 'poolSequence', type: 'u64' },
          { name: 'contributor', type: 'pubkey' },
          { name: 'wallet', type: 'pubkey' },
          { name: 'contributorsAfter', type: 'u64' },
        ],
      },
    },
    {
      name: 'poolOpened',
      type: {
        kind: 'struct',
        fields: [
          { name: 'version', type: 'u8' },
          { name: 'at', type: 'i64' },
          { name: 'pool', type: 'pubkey' },
          { name: 'poolSequence', type: 'u64' },
          { name: 'fund', type: 'pubkey' },
          { name: 'fundSequence', type: 'u64' },
          { name: 'manager', type: 'pubkey' },
          { name: 'project', type: 'pubkey' },
          { name: 'vault', type: 'pubkey' },
        ],
      },
    },
    {
      name: 'project',
      serialization: 'bytemuck',
      repr: { kind: 'c' },
      type: {
        kind: 'struct',
        fields: [
          { name: 'version', type: 'u8' },
          { name: 'bump', type: 'u8' },
          { name: 'status', type: 'u8' },
          { name: 'padding', type: { array: ['u8', 1] } },
          { name: 'id', type: 'u32' },
          { name: 'sequence', type: 'u64' },
          { name: 'claims', type: 'u32' },
          { name: 'batches', type: 'u32' },
          { name: 'registeredAt', type: 'i64' },
          { name: 'creditingStart', type: 'i64' },
          { name: 'creditingEnd', type: 'i64' },
          { name: 'expectedYearly', type: 'u64' },
          { name: 'issuedThrough', type: 'i64' },
          { name: 'issued', type: 'u64' },
          { name: 'openPeriods', type: { array: [{ defined: { name: 'openPeriod' } }, 4] } },
          { name: 'jurisdiction', type: { array: ['u8', 8] } },
          { name: 'cell', type: { array: ['u8', 8] } },
          { name: 'organization', type: 'pubkey' },
          { name: 'proposer', type: 'pubkey' },
          { name: 'owner', type: 'pubkey' },
          { name: 'payee', type: 'pubkey' },
          { name: 'methodology', type: 'pubkey' },
          { name: 'validator', type: 'pubkey' },
          { name: 'validationHash', type: { array: ['u8', 32] } },
          { name: 'profileHash', type: { array: ['u8', 32] } },
          { name: 'documentHash', type: { array: ['u8', 32] } },
          { name: 'binding', type: 'pubkey' },
          { name: 'payer', type: 'pubkey' },
          { name: 'reserved', type: { array: ['u8', 64] } },
        ],
      },
    },
    {
      name: 'projectRegistered',
      type: {
        kind: 'struct',
        fields: [
          { name: 'version', type: 'u8' },
          { name: 'at', type: 'i64' },
          { name: 'project', type: 'pubkey' },
          { name: 'projectSequence', type: 'u64' },
          { name: 'steward', type: 'pubkey' },
          { name: 'organization', type: 'pubkey' },
          { name: 'id', type: 'u32' },
          { name: 'owner', type: 'pubkey' },
          { name: 'payee', type: 'pubkey' },
          { name: 'methodology', type: 'pubkey' },
          { name: 'creditingStart', type: 'i64' },
          { name: 'creditingEnd', type: 'i64' },
          { name: 'expectedYearly', type: 'u64' },
          { name: 'jurisdiction', type: { array: ['u8', 8] } },
          { name: 'cell', type: { array: ['u8', 8] } },
          { name: 'validator', type: 'pubkey' },
          { name: 'validationHash', type: { array: ['u8', 32] } },
          { name: 'profileHash', type: { array: ['u8', 32] } },
          { name: 'documentHash', type: { array: ['u8', 32] } },
        ],
      },
    },
    {
      name: 'registerOrganizationArgs',
      type: {
        kind: 'struct',
        fields: [
          { name: 'kinds', type: 'u8' },
          { name: 'jurisdiction', type: { array: ['u8', 8] } },
          { name: 'authority', type: 'pubkey' },
          { name: 'profileHash', type: { array: ['u8', 32] } },
        ],
      },
    },
    {
      name: 'registerProjectArgs',
      type: {
        kind: 'struct',
        fields: [
          { name: 'owner', type: 'pubkey' },
          { name: 'payee', type: 'pubkey' },
          { name: 'creditingStart', type: 'i64' },
          { name: 'creditingEnd', type: 'i64' },
          { name: 'expectedYearly', type: 'u64' },
          { name: 'jurisdiction', type: { array: ['u8', 8] } },
          { name: 'cell', type: { array: ['u8', 8] } },
          { name: 'validationHash', type: { array: ['u8', 32] } },
          { name: 'profileHash', type: { array: ['u8', 32] } },
          { name: 'documentHash', type: { array: ['u8', 32] } },
        ],
      },
    },
    {
      name: 'registry',
      serialization: 'bytemuck',
      repr: { kind: 'c' },
      type: {
        kind: 'struct',
        fields: [
          { name: 'version', type: 'u8' },
          { name: 'bump', type: 'u8' },
          { name: 'padding', type: { array: ['u8', 2] } },
          { name: 'paused', type: 'u32' },
          { name: 'sequence', type: 'u64' },
          { name: 'initializedAt', type: 'i64' },
          { name: 'stewardDueAt', type: 'i64' },
          { name: 'steward', type: 'pubkey' },
          { name: 'pendingSteward', type: 'pubkey' },
          { name: 'guardian', type: 'pubkey' },
          { name: 'payer', type: 'pubkey' },
          { name: 'reserved', type: { array: ['u8', 64] } },
        ],
      },
    },
    {
      name: 'registryInitialized',
      type: {
        kind: 'struct',
        fields: [
          { name: 'version', type: 'u8' },
          { name: 'at', type: 'i64' },
          { name: 'registry', type: 'pubkey' },
          { name: 'registrySequence', type: 'u64' },
          { name: 'steward', type: 'pubkey' },
          { name: 'guardian', type: 'pubkey' },
        ],
      },
    },
    {
      name: 'retireArgs',
      type: {
        kind: 'struct',
        fields: [
          { name: 'amount', type: 'u64' },
          { name: 'purpose', type: 'u8' },
          { name: 'country', type: { array: ['u8', 2] } },
          { name: 'beneficiaryKind', type: 'u8' },
          { name: 'beneficiary', type: { array: ['u8', 64] } },
          { name: 'periodStart', type: 'i64' },
          { name: 'periodEnd', type: 'i64' },
        ],
      },
    },
    {
      name: 'retirement',
      serialization: 'bytemuck',
      repr: { kind: 'c' },
      type: {
        kind: 'struct',
        fields: [
          { name: 'version', type: 'u8' },
          { name: 'bump', type: 'u8' },
          { name: 'batchStatus', type: 'u8' },
          { name: 'purpose', type: 'u8' },
          { name: 'beneficiaryKind', type: 'u8' },
          { name: 'padding', type: 'u8' },
          { name: 'country', type: { array: ['u8', 2] } },
          { name: 'amount', type: 'u64' },
          { name: 'firstSerial', type: 'u64' },
          { name: 'number', type: 'u64' },
          { name: 'retiredAt', type: 'i64' },
          { name: 'periodStart', type: 'i64' },
          { name: 'periodEnd', type: 'i64' },
          { name: 'batch', type: 'pubkey' },
          { name: 'holder', type: 'pubkey' },
          { name: 'payer', type: 'pubkey' },
          { name: 'beneficiary', type: { array: ['u8', 64] } },
          { name: 'reserved', type: { array: ['u8', 64] } },
        ],
      },
    },
    {
      name: 'submitClaimArgs',
      type: {
        kind: 'struct',
        fields: [
          { name: 'periodStart', type: 'i64' },
          { name: 'periodEnd', type: 'i64' },
          { name: 'quantity', type: 'u64' },
          { name: 'fundingHash', type: { array: ['u8', 32] } },
          { name: 'proposalCount', type: 'u8' },
          { name: 'proposals', type: { array: ['pubkey', 4] } },
        ],
      },
    },
    {
      name: 'verifier',
      serialization: 'bytemuck',
      repr: { kind: 'c' },
      type: {
        kind: 'struct',
        fields: [
          { name: 'version', type: 'u8' },
          { name: 'bump', type: 'u8' },
          { name: 'status', type: 'u8' },
          { name: 'scopeLength', type: 'u8' },
          { name: 'padding', type: { array: ['u8', 4] } },
          { name: 'sequence', type: 'u64' },
          { name: 'validFrom', type: 'i64' },
          { name: 'validUntil', type: 'i64' },
          { name: 'accreditedAt', type: 'i64' },
          { name: 'statusChangedAt', type: 'i64' },
          { name: 'organization', type: 'pubkey' },
          { name: 'person', type: 'pubkey' },
          { name: 'payer', type: 'pubkey' },
          { name: 'credentialHash', type: { array: ['u8', 32] } },
          { name: 'reasonHash', type: { array: ['u8', 32] } },
          { name: 'scope', type: { array: ['pubkey', 8] } },
          { name: 'reserved', type: { array: ['u8', 64] } },
        ],
      },
    },
    {
      name: 'verifierAccredited',
      type: {
        kind: 'struct',
        fields: [
          { name: 'version', type: 'u8' },
          { name: 'at', type: 'i64' },
          { name: 'verifier', type: 'pubkey' },
          { name: 'verifierSequence', type: 'u64' },
          { name: 'steward', type: 'pubkey' },
          { name: 'organization', type: 'pubkey' },
          { name: 'person', type: 'pubkey' },
          { name: 'validFrom', type: 'i64' },
          { name: 'validUntil', type: 'i64' },
          { name: 'scopeLength', type: 'u8' },
          { name: 'scope', type: { array: ['pubkey', 8] } },
          { name: 'credentialHash', type: { array: ['u8', 32] } },
        ],
      },
    },
    {
      name: 'verifierStatusChanged',
      type: {
        kind: 'struct',
        fields: [
          { name: 'version', type: 'u8' },
          { name: 'at', type: 'i64' },
          { name: 'verifier', type: 'pubkey' },
          { name: 'verifierSequence', type: 'u64' },
          { name: 'steward', type: 'pubkey' },
          { name: 'organization', type: 'pubkey' },
          { name: 'statusBefore', type: 'u8' },
          { name: 'statusAfter', type: 'u8' },
          { name: 'reasonHash', type: { array: ['u8', 32] } },
        ],
      },
    },
  ],
}
