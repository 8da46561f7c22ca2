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
      name: 'acceptProjectRole'
      discriminator: [214, 253, 34, 17, 248, 60, 68, 103]
      accounts: [
        { name: 'successor'; signer: true },
        { name: 'project'; writable: true },
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
      args: [{ name: 'role'; type: 'u8' }]
    },
    {
      name: 'acceptSteward'
      discriminator: [4, 140, 79, 196, 196, 34, 194, 108]
      accounts: [
        { name: 'successor'; signer: true },
        { name: 'registry'; writable: true },
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
      name: 'anchorRecord'
      discriminator: [49, 213, 61, 89, 178, 123, 20, 110]
      accounts: [
        { name: 'actor'; signer: true },
        { name: 'payer'; writable: true; signer: true },
        { name: 'registry' },
        { name: 'issuer' },
        {
          name: 'record'
          writable: true
          pda: {
            seeds: [
              { kind: 'const'; value: [114, 101, 99, 111, 114, 100] },
              { kind: 'arg'; path: 'documentHash' },
              { kind: 'account'; path: 'issuer' },
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
        { name: 'documentHash'; type: { array: ['u8', 32] } },
        { name: 'args'; type: { defined: { name: 'anchorRecordArgs' } } },
      ]
    },
    {
      name: 'answerConcern'
      discriminator: [252, 93, 210, 224, 87, 84, 25, 189]
      accounts: [
        { name: 'authority'; signer: true; relations: ['organization'] },
        { name: 'organization'; relations: ['concern'] },
        { name: 'concern'; writable: true },
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
      args: [{ name: 'status'; type: 'u8' }, { name: 'answerHash'; type: { array: ['u8', 32] } }]
    },
    {
      name: 'approveMotion'
      discriminator: [232, 187, 100, 21, 61, 22, 231, 140]
      accounts: [
        { name: 'authority'; signer: true; relations: ['organization'] },
        { name: 'organization' },
        { name: 'council'; relations: ['motion'] },
        { name: 'motion'; writable: true },
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
      name: 'cancel'
      discriminator: [232, 219, 223, 41, 219, 236, 220, 190]
      accounts: [
        { name: 'holder'; signer: true },
        { name: 'payer'; writable: true; signer: true },
        { name: 'batch'; writable: true },
        { name: 'mint'; writable: true; relations: ['batch'] },
        { name: 'source'; writable: true },
        {
          name: 'cancellation'
          writable: true
          pda: {
            seeds: [
              { kind: 'const'; value: [99, 97, 110, 99, 101, 108, 108, 97, 116, 105, 111, 110] },
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
      args: [{ name: 'id'; type: 'u64' }, { name: 'args'; type: { defined: { name: 'cancelArgs' } } }]
    },
    {
      name: 'cancelMotion'
      discriminator: [155, 191, 33, 172, 134, 129, 118, 178]
      accounts: [
        { name: 'authority'; signer: true; relations: ['organization'] },
        { name: 'organization' },
        { name: 'council'; relations: ['motion'] },
        { name: 'motion'; writable: true },
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
      name: 'changeAccreditation'
      discriminator: [198, 150, 249, 5, 152, 18, 173, 150]
      accounts: [
        { name: 'steward'; signer: true; relations: ['registry'] },
        { name: 'registry' },
        { name: 'organization'; relations: ['verifier'] },
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
      args: [{ name: 'args'; type: { defined: { name: 'accreditVerifierArgs' } } }]
    },
    {
      name: 'changeCouncil'
      discriminator: [60, 81, 248, 154, 66, 220, 181, 84]
      accounts: [
        { name: 'authority'; signer: true },
        { name: 'council'; writable: true },
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
      args: [{ name: 'args'; type: { defined: { name: 'councilRulesArgs' } } }]
    },
    {
      name: 'changeOrganization'
      discriminator: [45, 136, 33, 54, 216, 106, 193, 200]
      accounts: [
        { name: 'actor'; signer: true },
        { name: 'registry' },
        { name: 'organization'; writable: true },
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
      args: [{ name: 'args'; type: { defined: { name: 'changeOrganizationArgs' } } }]
    },
    {
      name: 'compensate'
      discriminator: [27, 75, 62, 233, 36, 91, 225, 117]
      accounts: [
        { name: 'holder'; signer: true; relations: ['cancellation'] },
        { name: 'cancellation'; writable: true },
        { name: 'cancelledBatch' },
        { name: 'cancelledMethodology' },
        { name: 'reversal'; writable: true },
        { name: 'batch'; relations: ['reversal'] },
        { name: 'methodology'; relations: ['batch'] },
        { name: 'organization'; writable: true; relations: ['reversal'] },
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
      name: 'createCouncil'
      discriminator: [139, 168, 163, 13, 74, 173, 186, 168]
      accounts: [
        { name: 'creator'; signer: true },
        { name: 'payer'; writable: true; signer: true },
        {
          name: 'council'
          writable: true
          pda: {
            seeds: [
              { kind: 'const'; value: [99, 111, 117, 110, 99, 105, 108] },
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
      args: [{ name: 'id'; type: 'u32' }, { name: 'args'; type: { defined: { name: 'councilRulesArgs' } } }]
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
      name: 'decideDispute'
      discriminator: [67, 202, 230, 141, 182, 152, 203, 229]
      accounts: [
        { name: 'actor'; signer: true },
        { name: 'registry' },
        { name: 'methodology'; relations: ['claim'] },
        { name: 'project'; writable: true; relations: ['claim'] },
        { name: 'claim'; writable: true; relations: ['dispute'] },
        { name: 'dispute'; writable: true },
        { name: 'depositTo'; writable: true },
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
      args: [{ name: 'args'; type: { defined: { name: 'decideDisputeArgs' } } }]
    },
    {
      name: 'disputeClaim'
      discriminator: [101, 151, 181, 114, 26, 227, 116, 42]
      accounts: [
        { name: 'disputant'; signer: true },
        { name: 'payer'; writable: true; signer: true },
        { name: 'registry' },
        { name: 'claim'; writable: true },
        {
          name: 'dispute'
          writable: true
          pda: {
            seeds: [
              { kind: 'const'; value: [100, 105, 115, 112, 117, 116, 101] },
              { kind: 'account'; path: 'claim' },
              { kind: 'account'; path: 'disputant' },
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
      args: [{ name: 'revision'; type: 'u16' }, { name: 'documentHash'; type: { array: ['u8', 32] } }]
    },
    {
      name: 'drawBuffer'
      discriminator: [216, 186, 208, 126, 60, 35, 230, 43]
      accounts: [
        { name: 'actor'; signer: true },
        { name: 'reversal'; writable: true },
        { name: 'batch'; writable: true },
        { name: 'mint'; writable: true; relations: ['batch'] },
        { name: 'bufferVault'; writable: true; relations: ['batch'] },
        { name: 'tokenProgram'; address: 'TokenzQdBNbLqP5VEhdkAS6EPFLC1PHnBqCXEpPxuEb' },
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
      name: 'endSuspension'
      discriminator: [212, 129, 231, 203, 21, 175, 230, 22]
      accounts: [
        { name: 'actor'; signer: true },
        { name: 'registry' },
        { name: 'batch'; writable: true },
        { name: 'mint'; relations: ['batch'] },
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
      name: 'executeMotion'
      discriminator: [3, 57, 24, 85, 16, 8, 207, 143]
      accounts: [
        { name: 'executor'; signer: true },
        { name: 'council'; relations: ['motion'] },
        { name: 'motion'; writable: true },
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
      name: 'fileConcern'
      discriminator: [57, 67, 0, 124, 115, 215, 60, 19]
      accounts: [
        { name: 'authority'; signer: true; relations: ['organization'] },
        { name: 'payer'; writable: true; signer: true },
        { name: 'registry' },
        { name: 'organization' },
        {
          name: 'concern'
          writable: true
          pda: {
            seeds: [
              { kind: 'const'; value: [99, 111, 110, 99, 101, 114, 110] },
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
      args: [{ name: 'id'; type: 'u32' }, { name: 'args'; type: { defined: { name: 'fileConcernArgs' } } }]
    },
    {
      name: 'holdProjectKey'
      discriminator: [89, 249, 169, 14, 4, 204, 109, 105]
      accounts: [
        { name: 'actor'; signer: true },
        { name: 'payer'; writable: true; signer: true },
        { name: 'registry' },
        { name: 'organization'; relations: ['project'] },
        { name: 'project' },
        {
          name: 'projectKey'
          writable: true
          pda: {
            seeds: [
              { kind: 'const'; value: [112, 114, 111, 106, 101, 99, 116, 95, 107, 101, 121] },
              { kind: 'arg'; path: 'key' },
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
      args: [{ name: 'key'; type: { array: ['u8', 32] } }, { name: 'kind'; type: 'u8' }]
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
        { name: 'organization'; relations: ['project'] },
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
      name: 'nameSteward'
      discriminator: [161, 125, 109, 17, 137, 100, 199, 81]
      accounts: [
        { name: 'steward'; signer: true; relations: ['registry'] },
        { name: 'registry'; writable: true },
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
      args: [{ name: 'successor'; type: 'pubkey' }]
    },
    {
      name: 'offerProjectRole'
      discriminator: [30, 34, 23, 196, 49, 132, 95, 117]
      accounts: [
        { name: 'actor'; signer: true },
        { name: 'organization'; relations: ['project'] },
        { name: 'project'; writable: true },
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
      args: [{ name: 'role'; type: 'u8' }, { name: 'offeredTo'; type: 'pubkey' }]
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
      name: 'pauseActions'
      discriminator: [117, 218, 255, 207, 114, 189, 206, 154]
      accounts: [
        { name: 'actor'; signer: true },
        { name: 'registry'; writable: true },
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
      args: [{ name: 'switches'; type: 'u32' }]
    },
    {
      name: 'proposeMotion'
      discriminator: [223, 107, 86, 50, 13, 55, 245, 13]
      accounts: [
        { name: 'authority'; signer: true; relations: ['organization'] },
        { name: 'payer'; writable: true; signer: true },
        { name: 'organization' },
        { name: 'council' },
        {
          name: 'motion'
          writable: true
          pda: {
            seeds: [
              { kind: 'const'; value: [109, 111, 116, 105, 111, 110] },
              { kind: 'account'; path: 'council' },
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
      args: [{ name: 'id'; type: 'u32' }, { name: 'args'; type: { defined: { name: 'proposeMotionArgs' } } }]
    },
    {
      name: 'proposeProject'
      discriminator: [151, 73, 101, 5, 57, 51, 143, 49]
      accounts: [
        { name: 'authority'; signer: true; relations: ['organization'] },
        { name: 'payer'; writable: true; signer: true },
        { name: 'registry' },
        { name: 'organization' },
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
      args: [{ name: 'id'; type: 'u32' }, { name: 'args'; type: { defined: { name: 'proposeProjectArgs' } } }]
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
        { name: 'registry' },
        { name: 'organization'; relations: ['project'] },
        { name: 'methodology'; relations: ['project'] },
        { name: 'project'; writable: true },
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
      name: 'releaseBuffer'
      discriminator: [107, 250, 228, 144, 121, 21, 67, 232]
      accounts: [
        { name: 'steward'; signer: true; relations: ['registry'] },
        { name: 'registry' },
        { name: 'project'; relations: ['batch'] },
        { name: 'batch'; writable: true },
        { name: 'mint'; relations: ['batch'] },
        { name: 'bufferVault'; writable: true; relations: ['batch'] },
        { name: 'destination'; writable: true },
        { name: 'tokenProgram'; address: 'TokenzQdBNbLqP5VEhdkAS6EPFLC1PHnBqCXEpPxuEb' },
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
      name: 'releaseProjectKey'
      discriminator: [184, 206, 190, 87, 210, 214, 130, 82]
      accounts: [
        { name: 'actor'; signer: true },
        { name: 'organization'; relations: ['project'] },
        { name: 'project'; relations: ['projectKey'] },
        { name: 'projectKey'; writable: true },
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
      name: 'resubmitClaim'
      discriminator: [177, 226, 218, 192, 57, 213, 170, 14]
      accounts: [
        { name: 'owner'; signer: true; relations: ['project'] },
        { name: 'payer'; writable: true; signer: true },
        { name: 'registry' },
        { name: 'project'; relations: ['claim'] },
        { name: 'methodology'; relations: ['claim'] },
        { name: 'claim'; writable: true },
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
        { name: 'evidenceRoot'; type: { array: ['u8', 32] } },
        { name: 'args'; type: { defined: { name: 'resubmitClaimArgs' } } },
      ]
    },
    {
      name: 'resumeActions'
      discriminator: [175, 52, 208, 124, 146, 56, 206, 106]
      accounts: [
        { name: 'steward'; signer: true; relations: ['registry'] },
        { name: 'registry'; writable: true },
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
      args: [{ name: 'switches'; type: 'u32' }]
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
      name: 'retireMethodology'
      discriminator: [57, 190, 245, 89, 213, 135, 233, 187]
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
      name: 'reverseBatch'
      discriminator: [240, 129, 50, 185, 174, 44, 246, 46]
      accounts: [
        { name: 'steward'; signer: true; relations: ['registry'] },
        { name: 'payer'; writable: true; signer: true },
        { name: 'registry' },
        { name: 'methodology'; relations: ['batch'] },
        { name: 'organization'; writable: true; relations: ['project'] },
        { name: 'project'; relations: ['batch'] },
        { name: 'batch'; writable: true },
        { name: 'mint'; relations: ['batch'] },
        {
          name: 'reversal'
          writable: true
          pda: {
            seeds: [
              { kind: 'const'; value: [114, 101, 118, 101, 114, 115, 97, 108] },
              { kind: 'account'; path: 'batch' },
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
      args: [{ name: 'id'; type: 'u32' }, { name: 'args'; type: { defined: { name: 'reverseBatchArgs' } } }]
    },
    {
      name: 'revokeAttestation'
      discriminator: [12, 156, 103, 161, 194, 246, 211, 179]
      accounts: [
        { name: 'actor'; signer: true },
        { name: 'registry' },
        { name: 'organization'; relations: ['attestation'] },
        { name: 'methodology'; relations: ['claim'] },
        { name: 'claim'; writable: true; relations: ['attestation'] },
        { name: 'attestation'; writable: true },
        { name: 'batch'; writable: true; optional: true },
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
      args: [{ name: 'reasonHash'; type: { array: ['u8', 32] } }]
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
      name: 'setOrganizationStatus'
      discriminator: [82, 18, 140, 160, 143, 239, 191, 211]
      accounts: [
        { name: 'actor'; signer: true },
        { name: 'registry' },
        { name: 'organization'; writable: true },
        { name: 'council'; writable: true; optional: true },
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
      name: 'setParameters'
      discriminator: [218, 114, 41, 75, 208, 237, 97, 28]
      accounts: [
        { name: 'steward'; signer: true; relations: ['registry'] },
        { name: 'registry'; writable: true },
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
      args: [{ name: 'args'; type: { defined: { name: 'setParametersArgs' } } }]
    },
    {
      name: 'setProjectStatus'
      discriminator: [38, 83, 100, 228, 9, 227, 83, 170]
      accounts: [
        { name: 'actor'; signer: true },
        { name: 'registry' },
        { name: 'organization'; relations: ['project'] },
        { name: 'project'; writable: true },
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
      name: 'setVerifierStatus'
      discriminator: [68, 126, 148, 25, 209, 59, 95, 65]
      accounts: [
        { name: 'actor'; signer: true },
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
      name: 'settleDestroyed'
      discriminator: [125, 195, 230, 119, 29, 126, 14, 115]
      accounts: [
        { name: 'actor'; signer: true },
        { name: 'payer'; writable: true; signer: true },
        { name: 'batch'; writable: true },
        { name: 'mint'; relations: ['batch'] },
        {
          name: 'cancellation'
          writable: true
          pda: {
            seeds: [
              { kind: 'const'; value: [99, 97, 110, 99, 101, 108, 108, 97, 116, 105, 111, 110] },
              { kind: 'account'; path: 'batch' },
              { kind: 'account'; path: 'actor' },
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
      args: [{ name: 'id'; type: 'u64' }]
    },
    {
      name: 'signLetter'
      discriminator: [242, 196, 0, 164, 224, 231, 233, 137]
      accounts: [
        { name: 'authority'; signer: true; relations: ['organization'] },
        { name: 'payer'; writable: true; signer: true },
        { name: 'organization' },
        { name: 'project'; relations: ['batch'] },
        { name: 'batch'; writable: true },
        { name: 'mint'; relations: ['batch'] },
        {
          name: 'letter'
          writable: true
          pda: {
            seeds: [
              { kind: 'const'; value: [108, 101, 116, 116, 101, 114] },
              { kind: 'account'; path: 'batch' },
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
      args: [{ name: 'id'; type: 'u32' }, { name: 'args'; type: { defined: { name: 'signLetterArgs' } } }]
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
    {
      name: 'supersedeProjectDocuments'
      discriminator: [246, 16, 107, 48, 127, 53, 82, 142]
      accounts: [
        { name: 'authority'; signer: true; relations: ['organization'] },
        { name: 'organization'; relations: ['project'] },
        { name: 'project'; writable: true },
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
        { name: 'profileHash'; type: { array: ['u8', 32] } },
        { name: 'documentHash'; type: { array: ['u8', 32] } },
      ]
    },
    {
      name: 'supersedeRecord'
      discriminator: [54, 209, 23, 119, 88, 41, 57, 14]
      accounts: [
        { name: 'actor'; signer: true },
        { name: 'issuer'; relations: ['record'] },
        { name: 'record'; writable: true },
        { name: 'successor'; writable: true },
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
      name: 'suspendBatch'
      discriminator: [62, 168, 44, 201, 102, 85, 230, 119]
      accounts: [
        { name: 'actor'; signer: true },
        { name: 'registry' },
        { name: 'batch'; writable: true },
        { name: 'mint'; relations: ['batch'] },
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
      args: [{ name: 'reasonHash'; type: { array: ['u8', 32] } }]
    },
    {
      name: 'validateProject'
      discriminator: [92, 89, 46, 172, 13, 119, 158, 60]
      accounts: [
        { name: 'authority'; signer: true; relations: ['validator'] },
        { name: 'registry' },
        { name: 'validator' },
        { name: 'project'; writable: true },
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
      args: [{ name: 'validationHash'; type: { array: ['u8', 32] } }]
    },
    {
      name: 'vouchRecord'
      discriminator: [52, 85, 138, 232, 21, 246, 94, 91]
      accounts: [
        { name: 'authority'; signer: true; relations: ['organization'] },
        { name: 'payer'; writable: true; signer: true },
        { name: 'organization' },
        { name: 'record'; writable: true },
        {
          name: 'vouch'
          writable: true
          pda: {
            seeds: [
              { kind: 'const'; value: [118, 111, 117, 99, 104] },
              { kind: 'account'; path: 'record' },
              { kind: 'account'; path: 'organization' },
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
      name: 'withdrawClaim'
      discriminator: [116, 25, 120, 4, 45, 166, 253, 106]
      accounts: [
        { name: 'actor'; signer: true },
        { name: 'project'; writable: true; relations: ['claim'] },
        { name: 'claim'; writable: true },
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
      args: [{ name: 'reasonHash'; type: { array: ['u8', 32] } }]
    },
    {
      name: 'withdrawVouch'
      discriminator: [201, 33, 64, 226, 252, 193, 27, 83]
      accounts: [
        { name: 'authority'; signer: true; relations: ['organization'] },
        { name: 'organization'; relations: ['vouch'] },
        { name: 'record'; writable: true; relations: ['vouch'] },
        { name: 'vouch'; writable: true },
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
  ]
  accounts: [
    { name: 'attestation'; discriminator: [152, 125, 183, 86, 36, 146, 121, 73] },
    { name: 'batch'; discriminator: [156, 194, 70, 44, 22, 88, 137, 44] },
    { name: 'cancellation'; discriminator: [210, 128, 225, 209, 193, 250, 13, 252] },
    { name: 'claim'; discriminator: [155, 70, 22, 176, 123, 215, 246, 102] },
    { name: 'concern'; discriminator: [39, 91, 72, 230, 184, 7, 7, 191] },
    { name: 'contributor'; discriminator: [222, 222, 255, 212, 133, 49, 27, 93] },
    { name: 'council'; discriminator: [28, 184, 149, 185, 217, 59, 252, 96] },
    { name: 'dispute'; discriminator: [36, 49, 241, 67, 40, 36, 241, 74] },
    { name: 'fund'; discriminator: [62, 128, 183, 208, 91, 31, 212, 209] },
    { name: 'letter'; discriminator: [209, 169, 19, 117, 140, 190, 145, 212] },
    { name: 'listedMint'; discriminator: [109, 49, 188, 210, 237, 18, 80, 249] },
    { name: 'methodology'; discriminator: [193, 149, 244, 97, 67, 142, 220, 248] },
    { name: 'motion'; discriminator: [208, 176, 147, 250, 250, 63, 129, 86] },
    { name: 'organization'; discriminator: [145, 38, 152, 251, 91, 57, 118, 160] },
    { name: 'pool'; discriminator: [241, 154, 109, 4, 17, 177, 109, 188] },
    { name: 'project'; discriminator: [205, 168, 189, 202, 181, 247, 142, 19] },
    { name: 'projectKey'; discriminator: [133, 138, 103, 36, 105, 140, 168, 120] },
    { name: 'record'; discriminator: [254, 233, 117, 252, 76, 166, 146, 139] },
    { name: 'registry'; discriminator: [47, 174, 110, 246, 184, 182, 252, 218] },
    { name: 'retirement'; discriminator: [180, 36, 58, 95, 148, 188, 15, 38] },
    { name: 'reversal'; discriminator: [77, 255, 244, 154, 160, 232, 154, 217] },
    { name: 'verifier'; discriminator: [195, 177, 185, 71, 72, 61, 77, 112] },
    { name: 'vouch'; discriminator: [151, 175, 234, 54, 134, 101, 175, 210] },
  ]
  events: [
    { name: 'accreditationChanged'; discriminator: [147, 22, 92, 55, 128, 28, 220, 105] },
    { name: 'actionsPaused'; discriminator: [162, 66, 238, 138, 181, 242, 13, 217] },
    { name: 'actionsResumed'; discriminator: [217, 204, 17, 224, 113, 132, 91, 204] },
    { name: 'attestationRevoked'; discriminator: [47, 106, 65, 238, 200, 127, 163, 50] },
    { name: 'batchIssued'; discriminator: [111, 26, 126, 27, 100, 169, 146, 196] },
    { name: 'batchOpened'; discriminator: [232, 120, 56, 150, 9, 193, 191, 96] },
    { name: 'batchReversed'; discriminator: [119, 237, 87, 29, 19, 55, 40, 212] },
    { name: 'batchSuspended'; discriminator: [174, 9, 67, 200, 55, 199, 15, 50] },
    { name: 'batchSuspensionEnded'; discriminator: [10, 138, 135, 126, 157, 58, 199, 184] },
    { name: 'bufferDrawn'; discriminator: [133, 61, 171, 91, 179, 215, 235, 0] },
    { name: 'bufferReleased'; discriminator: [137, 252, 177, 210, 216, 174, 61, 228] },
    { name: 'claimAttested'; discriminator: [220, 101, 75, 125, 149, 62, 158, 88] },
    { name: 'claimDisputed'; discriminator: [109, 245, 47, 152, 254, 114, 248, 215] },
    { name: 'claimResubmitted'; discriminator: [187, 233, 2, 91, 190, 231, 73, 57] },
    { name: 'claimSubmitted'; discriminator: [95, 1, 120, 227, 177, 240, 174, 52] },
    { name: 'claimWithdrawn'; discriminator: [27, 5, 178, 133, 16, 163, 132, 179] },
    { name: 'concernAnswered'; discriminator: [34, 129, 112, 96, 143, 127, 218, 64] },
    { name: 'concernFiled'; discriminator: [196, 148, 90, 189, 254, 93, 135, 178] },
    { name: 'contributionReceived'; discriminator: [44, 213, 88, 200, 186, 42, 248, 117] },
    { name: 'councilChanged'; discriminator: [184, 245, 160, 245, 229, 134, 165, 116] },
    { name: 'councilCreated'; discriminator: [147, 70, 59, 33, 243, 29, 63, 116] },
    { name: 'creditsCancelled'; discriminator: [223, 57, 139, 43, 124, 114, 88, 78] },
    { name: 'creditsRetired'; discriminator: [17, 145, 15, 90, 71, 130, 114, 70] },
    { name: 'destroyedCreditsSettled'; discriminator: [30, 135, 193, 3, 181, 45, 60, 137] },
    { name: 'disputeDecided'; discriminator: [178, 61, 187, 30, 188, 104, 151, 97] },
    { name: 'fundCreated'; discriminator: [31, 8, 73, 167, 79, 82, 191, 82] },
    { name: 'fundPauseSet'; discriminator: [109, 230, 79, 174, 46, 230, 171, 238] },
    { name: 'invalidationCompensated'; discriminator: [17, 74, 19, 233, 107, 4, 154, 89] },
    { name: 'letterSigned'; discriminator: [100, 128, 236, 106, 145, 39, 43, 119] },
    { name: 'methodologyActivated'; discriminator: [80, 238, 72, 131, 219, 208, 11, 101] },
    { name: 'methodologyCreated'; discriminator: [120, 20, 72, 27, 98, 173, 89, 245] },
    { name: 'methodologyRetired'; discriminator: [68, 56, 217, 186, 97, 76, 109, 163] },
    { name: 'mintListed'; discriminator: [40, 212, 47, 4, 118, 131, 132, 77] },
    { name: 'motionApproved'; discriminator: [142, 128, 119, 158, 223, 14, 152, 1] },
    { name: 'motionCancelVoted'; discriminator: [244, 213, 251, 207, 237, 109, 184, 93] },
    { name: 'motionExecuted'; discriminator: [237, 182, 137, 73, 189, 41, 222, 0] },
    { name: 'motionProposed'; discriminator: [238, 218, 139, 252, 187, 205, 135, 52] },
    { name: 'organizationChanged'; discriminator: [76, 46, 177, 66, 1, 7, 212, 57] },
    { name: 'organizationMigrated'; discriminator: [20, 222, 65, 107, 39, 29, 169, 177] },
    { name: 'organizationRegistered'; discriminator: [135, 72, 104, 102, 57, 83, 60, 253] },
    { name: 'organizationStatusChanged'; discriminator: [196, 113, 51, 140, 123, 217, 46, 77] },
    { name: 'parametersChanged'; discriminator: [199, 80, 214, 98, 15, 70, 180, 118] },
    { name: 'poolJoined'; discriminator: [79, 207, 125, 205, 4, 167, 178, 115] },
    { name: 'poolOpened'; discriminator: [44, 53, 197, 215, 31, 61, 56, 170] },
    { name: 'projectDocumentsSuperseded'; discriminator: [9, 118, 95, 186, 60, 230, 99, 218] },
    { name: 'projectKeyHeld'; discriminator: [206, 241, 68, 122, 100, 223, 71, 166] },
    { name: 'projectKeyReleased'; discriminator: [17, 132, 202, 171, 166, 179, 5, 109] },
    { name: 'projectProposed'; discriminator: [118, 20, 198, 144, 28, 146, 90, 131] },
    { name: 'projectRegistered'; discriminator: [163, 167, 240, 137, 218, 249, 173, 160] },
    { name: 'projectRoleAccepted'; discriminator: [121, 202, 90, 129, 173, 95, 87, 31] },
    { name: 'projectRoleOffered'; discriminator: [208, 165, 117, 126, 19, 15, 250, 81] },
    { name: 'projectStatusChanged'; discriminator: [61, 114, 220, 188, 124, 178, 129, 228] },
    { name: 'projectValidated'; discriminator: [150, 101, 215, 150, 112, 171, 168, 179] },
    { name: 'recordAnchored'; discriminator: [184, 128, 232, 252, 105, 85, 4, 125] },
    { name: 'recordSuperseded'; discriminator: [107, 132, 103, 199, 255, 82, 227, 185] },
    { name: 'recordVouched'; discriminator: [119, 72, 68, 121, 99, 74, 70, 222] },
    { name: 'registryInitialized'; discriminator: [144, 138, 62, 105, 58, 38, 100, 177] },
    { name: 'stewardChanged'; discriminator: [12, 62, 16, 27, 37, 98, 201, 178] },
    { name: 'stewardNamed'; discriminator: [216, 112, 79, 148, 229, 189, 144, 22] },
    { name: 'verifierAccredited'; discriminator: [173, 74, 80, 210, 117, 217, 183, 49] },
    { name: 'verifierStatusChanged'; discriminator: [45, 149, 48, 91, 23, 125, 24, 223] },
    { name: 'vouchWithdrawn'; discriminator: [140, 47, 95, 76, 101, 102, 146, 1] },
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
    {
      code: 6029
      name: 'notStewardOrGuardian'
      msg: 'The signer is neither the steward nor the guardian of the registry'
    },
    {
      code: 6030
      name: 'handoverNotDue'
      msg: 'Nobody was named as the next steward, or the waiting period has not ended'
    },
    { code: 6031; name: 'notPendingSteward'; msg: 'The signer was not named as the next steward' },
    {
      code: 6032
      name: 'parameterOutOfBounds'
      msg: 'A parameter of the registry lies outside the bounds of the program'
    },
    { code: 6033; name: 'pauseSwitchUnknown'; msg: 'The pause switch is unknown' },
    { code: 6034; name: 'organizationIsNotAuthority'; msg: 'The organization is not a national authority' },
    {
      code: 6035
      name: 'councilMissing'
      msg: "The council account is missing: an organization's status may change the council"
    },
    {
      code: 6036
      name: 'guardianMayOnlyStop'
      msg: 'Only the steward may do this: the guardian may pause and suspend'
    },
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
    { code: 6239; name: 'projectStatusInvalid'; msg: 'The project is not in the status that this act needs' },
    { code: 6240; name: 'projectNotValidated'; msg: 'No organization has validated the project yet' },
    { code: 6241; name: 'roleUnknown'; msg: 'The role is unknown' },
    { code: 6242; name: 'roleNotOffered'; msg: 'The role was not offered to this signer' },
    { code: 6243; name: 'projectKeyTaken'; msg: 'The key belongs to another project' },
    { code: 6244; name: 'projectKeyReleased'; msg: 'The key is released already' },
    {
      code: 6245
      name: 'projectKeyMalformed'
      msg: 'The key is neither a salted hash nor a registry and identifier joined by a colon'
    },
    { code: 6246; name: 'notForProject'; msg: 'The signer may not do this for the project' },
    {
      code: 6247
      name: 'tooManyConsecutiveClaims'
      msg: 'The organization has accepted as many claims of this project in a row as it may'
    },
    {
      code: 6248
      name: 'declarationMissing'
      msg: 'The statement lacks the declaration of no stake or names an unknown one'
    },
    {
      code: 6249
      name: 'excessNotExplained'
      msg: 'The quantity lies above the expected one: the statement has to say why'
    },
    { code: 6250; name: 'reviewPeriodOver'; msg: 'The time for a review of this claim is over' },
    { code: 6251; name: 'changesNotRequested'; msg: 'Nobody has asked for changes of this claim' },
    { code: 6252; name: 'claimNotWithdrawable'; msg: 'The claim is decided and can no longer be withdrawn' },
    { code: 6253; name: 'challengePeriodOver'; msg: 'The challenge period is over' },
    { code: 6254; name: 'claimNotDisputed'; msg: 'The claim is not disputed, or the dispute is decided' },
    { code: 6255; name: 'outcomeInvalid'; msg: 'This outcome is not possible for a dispute' },
    {
      code: 6256
      name: 'disputeNotLapsed'
      msg: "The dispute may still be decided: only its time's end lets it lapse"
    },
    {
      code: 6257
      name: 'attestationRevoked'
      msg: 'The attestation is revoked already or belongs to an earlier revision'
    },
    {
      code: 6258
      name: 'fundingSharesInvalid'
      msg: 'The shares of funding have to sum to 10,000 basis points'
    },
    { code: 6259; name: 'batchMissing'; msg: 'The batch account of the issued claim is missing' },
    { code: 6260; name: 'batchNotSuspended'; msg: 'The batch is not suspended' },
    {
      code: 6261
      name: 'suspensionNotOver'
      msg: 'The suspension has not ended yet, and the signer is not the steward'
    },
    {
      code: 6262
      name: 'suspendedRecently'
      msg: 'The guardian has suspended this not long ago: the council may do it again'
    },
    {
      code: 6263
      name: 'batchHoldsNoStorage'
      msg: 'Only a batch of stored carbon can lose it: wrongly issued credits are invalidated'
    },
    {
      code: 6264
      name: 'reversalInvalid'
      msg: 'The kind of reversal is unknown, or its amount exceeds the batch'
    },
    { code: 6265; name: 'reversalClosed'; msg: 'The reversal is closed' },
    {
      code: 6266
      name: 'coverOrderInvalid'
      msg: 'The batches that cover a loss have to be named once each, in their order'
    },
    {
      code: 6267
      name: 'coverOutOfOrder'
      msg: 'Another batch comes first in the order that the council decided'
    },
    {
      code: 6268
      name: 'developerOwesCredits'
      msg: 'The developer has to make an invalidated batch good before it issues'
    },
    {
      code: 6269
      name: 'cancellationNotApplicable'
      msg: 'The cancellation is no compensation, or counted already'
    },
    { code: 6270; name: 'reasonUnknown'; msg: 'The reason is unknown' },
    {
      code: 6271
      name: 'nothingToSettle'
      msg: 'Nothing was destroyed outside the program that is not settled'
    },
    {
      code: 6272
      name: 'bufferNotAtTerm'
      msg: 'The crediting period has not ended: the buffer is held until then'
    },
    {
      code: 6273
      name: 'letterMalformed'
      msg: "The letter's kind, amount and year do not fit together or exceed the batch"
    },
    { code: 6274; name: 'alreadyAuthorized'; msg: 'The batch is authorized already' },
    { code: 6275; name: 'notAuthorized'; msg: 'The batch is not authorized by this organization' },
    { code: 6276; name: 'authorityOfAnotherCountry'; msg: "The authority's country is not the project's" },
    {
      code: 6277
      name: 'projectHasOpenClaims'
      msg: 'Claims of the project are open: they are decided or withdrawn before it closes'
    },
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
    { code: 6600; name: 'recordKindUnknown'; msg: 'The kind of record is unknown' },
    { code: 6601; name: 'notRecordIssuer'; msg: 'The signer does not act for the issuer' },
    {
      code: 6602
      name: 'recordMismatch'
      msg: 'A record supersedes one of the same issuer, subject and kind'
    },
    {
      code: 6603
      name: 'recordSuperseded'
      msg: 'The record is superseded already, or the later one is the earlier'
    },
    { code: 6604; name: 'vouchWithdrawn'; msg: 'The organization has taken its word back already' },
    {
      code: 6605
      name: 'recordAccountMismatch'
      msg: 'The account belongs to another record or organization'
    },
    {
      code: 6606
      name: 'organizationMayNotFile'
      msg: 'The organization may neither verify nor act as an authority'
    },
    { code: 6607; name: 'vouchForOwnRecord'; msg: 'An organization does not vouch for a record of its own' },
    {
      code: 6800
      name: 'notCouncilMember'
      msg: 'The signer does not act for an organization with an active seat in the council'
    },
    {
      code: 6801
      name: 'councilMembersInvalid'
      msg: "A council's members are up to 12 organizations, each named once"
    },
    {
      code: 6802
      name: 'thresholdOutOfBounds'
      msg: 'The threshold is more than half of the members and not more than all'
    },
    {
      code: 6803
      name: 'timeLockOutOfBounds'
      msg: 'The time lock or the motion period lies outside the bounds of the program'
    },
    {
      code: 6804
      name: 'tooFewActiveMembers'
      msg: 'Fewer active members would be left than the threshold needs'
    },
    { code: 6805; name: 'motionNotOpen'; msg: 'The motion is no longer open' },
    { code: 6806; name: 'motionExpired'; msg: 'The motion has expired' },
    { code: 6807; name: 'alreadyApproved'; msg: 'The organization has done this already' },
    { code: 6808; name: 'motionNotApproved'; msg: 'The motion is not approved by enough active members' },
    { code: 6809; name: 'motionNotDue'; msg: 'The time lock of the motion has not ended yet' },
    {
      code: 6810
      name: 'motionOfEarlierCouncil'
      msg: 'The council has changed since the motion was made: make it again'
    },
    {
      code: 6811
      name: 'motionInstructionInvalid'
      msg: "The motion's instruction is malformed or one that a council may not execute"
    },
    { code: 6812; name: 'motionAccountMismatch'; msg: 'The accounts are not those that the motion stores' },
    { code: 6813; name: 'notCouncil'; msg: 'The signer is not the council itself' },
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
      name: 'accreditationChanged'
      type: {
        kind: 'struct'
        fields: [
          { name: 'version'; type: 'u8' },
          { name: 'at'; type: 'i64' },
          { name: 'verifier'; type: 'pubkey' },
          { name: 'verifierSequence'; type: 'u64' },
          { name: 'steward'; type: 'pubkey' },
          { name: 'organization'; type: 'pubkey' },
          { name: 'validFrom'; type: 'i64' },
          { name: 'validUntil'; type: 'i64' },
          { name: 'scopeLength'; type: 'u8' },
          { name: 'scope'; type: { array: ['pubkey', 8] } },
          { name: 'credentialHash'; type: { array: ['u8', 32] } },
        ]
      }
    },
    {
      name: 'actionsPaused'
      type: {
        kind: 'struct'
        fields: [
          { name: 'version'; type: 'u8' },
          { name: 'at'; type: 'i64' },
          { name: 'registry'; type: 'pubkey' },
          { name: 'registrySequence'; type: 'u64' },
          { name: 'actor'; type: 'pubkey' },
          { name: 'pausedBefore'; type: 'u32' },
          { name: 'pausedAfter'; type: 'u32' },
        ]
      }
    },
    {
      name: 'actionsResumed'
      type: {
        kind: 'struct'
        fields: [
          { name: 'version'; type: 'u8' },
          { name: 'at'; type: 'i64' },
          { name: 'registry'; type: 'pubkey' },
          { name: 'registrySequence'; type: 'u64' },
          { name: 'actor'; type: 'pubkey' },
          { name: 'pausedBefore'; type: 'u32' },
          { name: 'pausedAfter'; type: 'u32' },
        ]
      }
    },
    {
      name: 'anchorRecordArgs'
      type: { kind: 'struct'; fields: [{ name: 'kind'; type: 'u8' }, { name: 'subject'; type: 'pubkey' }] }
    },
    {
      name: 'attestArgs'
      type: {
        kind: 'struct'
        fields: [
          { name: 'verdict'; type: 'u8' },
          { name: 'quantity'; type: 'u64' },
          { name: 'statementHash'; type: { array: ['u8', 32] } },
          { name: 'declarations'; type: 'u8' },
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
          { name: 'declarations'; type: 'u8' },
          { name: 'padding'; type: 'u8' },
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
      name: 'attestationRevoked'
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
          { name: 'actor'; type: 'pubkey' },
          { name: 'revision'; type: 'u16' },
          { name: 'reasonHash'; type: { array: ['u8', 32] } },
          { name: 'acceptingAfter'; type: 'u8' },
          { name: 'rejectingAfter'; type: 'u8' },
          { name: 'quorum'; type: 'u8' },
          { name: 'statusBefore'; type: 'u8' },
          { name: 'statusAfter'; type: 'u8' },
          { name: 'acceptedQuantityAfter'; type: 'u64' },
          { name: 'waitsUntil'; type: 'i64' },
          { name: 'batch'; type: 'pubkey' },
          { name: 'batchSequence'; type: 'u64' },
          { name: 'suspendedUntil'; type: 'i64' },
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
          { name: 'reversals'; type: 'u16' },
          { name: 'letters'; type: 'u16' },
          { name: 'accepted'; type: 'u64' },
          { name: 'issued'; type: 'u64' },
          { name: 'buffered'; type: 'u64' },
          { name: 'bufferCancelled'; type: 'u64' },
          { name: 'fundShare'; type: 'u64' },
          { name: 'retired'; type: 'u64' },
          { name: 'cancelled'; type: 'u64' },
          { name: 'destroyed'; type: 'u64' },
          { name: 'adjusted'; type: 'u64' },
          { name: 'nextSerial'; type: 'u64' },
          { name: 'retirements'; type: 'u64' },
          { name: 'cancellations'; type: 'u64' },
          { name: 'openedAt'; type: 'i64' },
          { name: 'issuedAt'; type: 'i64' },
          { name: 'suspendedUntil'; type: 'i64' },
          { name: 'suspensionEndedAt'; type: 'i64' },
          { name: 'statusBefore'; type: 'u8' },
          { name: 'padding'; type: { array: ['u8', 7] } },
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
      name: 'batchReversed'
      type: {
        kind: 'struct'
        fields: [
          { name: 'version'; type: 'u8' },
          { name: 'at'; type: 'i64' },
          { name: 'batch'; type: 'pubkey' },
          { name: 'batchSequence'; type: 'u64' },
          { name: 'reversal'; type: 'pubkey' },
          { name: 'reversalSequence'; type: 'u64' },
          { name: 'project'; type: 'pubkey' },
          { name: 'organization'; type: 'pubkey' },
          { name: 'organizationSequence'; type: 'u64' },
          { name: 'steward'; type: 'pubkey' },
          { name: 'id'; type: 'u32' },
          { name: 'kind'; type: 'u8' },
          { name: 'amount'; type: 'u64' },
          { name: 'documentHash'; type: { array: ['u8', 32] } },
          { name: 'coverLength'; type: 'u8' },
          { name: 'cover'; type: { array: ['pubkey', 8] } },
          { name: 'statusBefore'; type: 'u8' },
          { name: 'statusAfter'; type: 'u8' },
          { name: 'owingAfter'; type: 'u32' },
        ]
      }
    },
    {
      name: 'batchSuspended'
      type: {
        kind: 'struct'
        fields: [
          { name: 'version'; type: 'u8' },
          { name: 'at'; type: 'i64' },
          { name: 'batch'; type: 'pubkey' },
          { name: 'batchSequence'; type: 'u64' },
          { name: 'actor'; type: 'pubkey' },
          { name: 'statusBefore'; type: 'u8' },
          { name: 'reasonHash'; type: { array: ['u8', 32] } },
          { name: 'suspendedUntil'; type: 'i64' },
        ]
      }
    },
    {
      name: 'batchSuspensionEnded'
      type: {
        kind: 'struct'
        fields: [
          { name: 'version'; type: 'u8' },
          { name: 'at'; type: 'i64' },
          { name: 'batch'; type: 'pubkey' },
          { name: 'batchSequence'; type: 'u64' },
          { name: 'actor'; type: 'pubkey' },
          { name: 'upheld'; type: 'u8' },
          { name: 'statusAfter'; type: 'u8' },
        ]
      }
    },
    {
      name: 'bufferDrawn'
      type: {
        kind: 'struct'
        fields: [
          { name: 'version'; type: 'u8' },
          { name: 'at'; type: 'i64' },
          { name: 'batch'; type: 'pubkey' },
          { name: 'batchSequence'; type: 'u64' },
          { name: 'reversal'; type: 'pubkey' },
          { name: 'reversalSequence'; type: 'u64' },
          { name: 'actor'; type: 'pubkey' },
          { name: 'amount'; type: 'u64' },
          { name: 'firstSerial'; type: 'u64' },
          { name: 'bufferedAfter'; type: 'u64' },
          { name: 'coveredAfter'; type: 'u64' },
          { name: 'uncoveredAfter'; type: 'u64' },
          { name: 'reversalStatusAfter'; type: 'u8' },
          { name: 'supplyAfter'; type: 'u64' },
        ]
      }
    },
    {
      name: 'bufferReleased'
      type: {
        kind: 'struct'
        fields: [
          { name: 'version'; type: 'u8' },
          { name: 'at'; type: 'i64' },
          { name: 'batch'; type: 'pubkey' },
          { name: 'batchSequence'; type: 'u64' },
          { name: 'steward'; type: 'pubkey' },
          { name: 'owner'; type: 'pubkey' },
          { name: 'destination'; type: 'pubkey' },
          { name: 'amount'; type: 'u64' },
          { name: 'bufferedAfter'; type: 'u64' },
        ]
      }
    },
    {
      name: 'cancelArgs'
      type: {
        kind: 'struct'
        fields: [
          { name: 'amount'; type: 'u64' },
          { name: 'reason'; type: 'u8' },
          { name: 'reasonHash'; type: { array: ['u8', 32] } },
        ]
      }
    },
    {
      name: 'cancellation'
      serialization: 'bytemuck'
      repr: { kind: 'c' }
      type: {
        kind: 'struct'
        fields: [
          { name: 'version'; type: 'u8' },
          { name: 'bump'; type: 'u8' },
          { name: 'reason'; type: 'u8' },
          { name: 'batchStatus'; type: 'u8' },
          { name: 'padding'; type: { array: ['u8', 4] } },
          { name: 'amount'; type: 'u64' },
          { name: 'firstSerial'; type: 'u64' },
          { name: 'cancelledAt'; type: 'i64' },
          { name: 'batch'; type: 'pubkey' },
          { name: 'holder'; type: 'pubkey' },
          { name: 'reasonHash'; type: { array: ['u8', 32] } },
          { name: 'appliedTo'; type: 'pubkey' },
          { name: 'payer'; type: 'pubkey' },
          { name: 'reserved'; type: { array: ['u8', 64] } },
        ]
      }
    },
    {
      name: 'changeOrganizationArgs'
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
          { name: 'waitsUntil'; type: 'i64' },
          { name: 'boundShareBps'; type: 'u16' },
          { name: 'proposalBps'; type: { array: ['u16', 4] } },
          { name: 'otherFundingBps'; type: 'u16' },
          { name: 'proposalCount'; type: 'u8' },
          { name: 'padding'; type: { array: ['u8', 3] } },
          { name: 'project'; type: 'pubkey' },
          { name: 'methodology'; type: 'pubkey' },
          { name: 'owner'; type: 'pubkey' },
          { name: 'evidenceRoot'; type: { array: ['u8', 32] } },
          { name: 'fundingHash'; type: { array: ['u8', 32] } },
          { name: 'reasonHash'; type: { array: ['u8', 32] } },
          { name: 'batch'; type: 'pubkey' },
          { name: 'dispute'; type: 'pubkey' },
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
          { name: 'declarations'; type: 'u8' },
          { name: 'expectedQuantity'; type: 'u64' },
          { name: 'waitsUntil'; type: 'i64' },
        ]
      }
    },
    {
      name: 'claimDisputed'
      type: {
        kind: 'struct'
        fields: [
          { name: 'version'; type: 'u8' },
          { name: 'at'; type: 'i64' },
          { name: 'claim'; type: 'pubkey' },
          { name: 'claimSequence'; type: 'u64' },
          { name: 'project'; type: 'pubkey' },
          { name: 'dispute'; type: 'pubkey' },
          { name: 'disputant'; type: 'pubkey' },
          { name: 'revision'; type: 'u16' },
          { name: 'documentHash'; type: { array: ['u8', 32] } },
          { name: 'deposit'; type: 'u64' },
          { name: 'decideBy'; type: 'i64' },
        ]
      }
    },
    {
      name: 'claimResubmitted'
      type: {
        kind: 'struct'
        fields: [
          { name: 'version'; type: 'u8' },
          { name: 'at'; type: 'i64' },
          { name: 'claim'; type: 'pubkey' },
          { name: 'claimSequence'; type: 'u64' },
          { name: 'project'; type: 'pubkey' },
          { name: 'owner'; type: 'pubkey' },
          { name: 'revision'; type: 'u16' },
          { name: 'quantityBefore'; type: 'u64' },
          { name: 'quantity'; type: 'u64' },
          { name: 'evidenceBefore'; type: { array: ['u8', 32] } },
          { name: 'evidenceRoot'; type: { array: ['u8', 32] } },
          { name: 'answerHash'; type: { array: ['u8', 32] } },
          { name: 'waitsUntil'; type: 'i64' },
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
          { name: 'proposalBps'; type: { array: ['u16', 4] } },
          { name: 'otherFundingBps'; type: 'u16' },
          { name: 'waitsUntil'; type: 'i64' },
        ]
      }
    },
    {
      name: 'claimWithdrawn'
      type: {
        kind: 'struct'
        fields: [
          { name: 'version'; type: 'u8' },
          { name: 'at'; type: 'i64' },
          { name: 'claim'; type: 'pubkey' },
          { name: 'claimSequence'; type: 'u64' },
          { name: 'project'; type: 'pubkey' },
          { name: 'projectSequence'; type: 'u64' },
          { name: 'actor'; type: 'pubkey' },
          { name: 'statusBefore'; type: 'u8' },
          { name: 'lapsed'; type: 'u8' },
          { name: 'reasonHash'; type: { array: ['u8', 32] } },
        ]
      }
    },
    {
      name: 'concern'
      serialization: 'bytemuck'
      repr: { kind: 'c' }
      type: {
        kind: 'struct'
        fields: [
          { name: 'version'; type: 'u8' },
          { name: 'bump'; type: 'u8' },
          { name: 'status'; type: 'u8' },
          { name: 'padding'; type: 'u8' },
          { name: 'id'; type: 'u32' },
          { name: 'filedAt'; type: 'i64' },
          { name: 'answeredAt'; type: 'i64' },
          { name: 'answerBy'; type: 'i64' },
          { name: 'organization'; type: 'pubkey' },
          { name: 'subject'; type: 'pubkey' },
          { name: 'documentHash'; type: { array: ['u8', 32] } },
          { name: 'answerHash'; type: { array: ['u8', 32] } },
          { name: 'payer'; type: 'pubkey' },
          { name: 'reserved'; type: { array: ['u8', 64] } },
        ]
      }
    },
    {
      name: 'concernAnswered'
      type: {
        kind: 'struct'
        fields: [
          { name: 'version'; type: 'u8' },
          { name: 'at'; type: 'i64' },
          { name: 'concern'; type: 'pubkey' },
          { name: 'organization'; type: 'pubkey' },
          { name: 'actor'; type: 'pubkey' },
          { name: 'subject'; type: 'pubkey' },
          { name: 'statusAfter'; type: 'u8' },
          { name: 'answerHash'; type: { array: ['u8', 32] } },
        ]
      }
    },
    {
      name: 'concernFiled'
      type: {
        kind: 'struct'
        fields: [
          { name: 'version'; type: 'u8' },
          { name: 'at'; type: 'i64' },
          { name: 'concern'; type: 'pubkey' },
          { name: 'organization'; type: 'pubkey' },
          { name: 'actor'; type: 'pubkey' },
          { name: 'id'; type: 'u32' },
          { name: 'subject'; type: 'pubkey' },
          { name: 'documentHash'; type: { array: ['u8', 32] } },
          { name: 'answerBy'; type: 'i64' },
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
      name: 'council'
      serialization: 'bytemuck'
      repr: { kind: 'c' }
      type: {
        kind: 'struct'
        fields: [
          { name: 'version'; type: 'u8' },
          { name: 'bump'; type: 'u8' },
          { name: 'seatCount'; type: 'u8' },
          { name: 'padding'; type: 'u8' },
          { name: 'id'; type: 'u32' },
          { name: 'composition'; type: 'u32' },
          { name: 'padding2'; type: { array: ['u8', 4] } },
          { name: 'sequence'; type: 'u64' },
          { name: 'createdAt'; type: 'i64' },
          { name: 'rules'; type: { defined: { name: 'councilRules' } } },
          { name: 'creator'; type: 'pubkey' },
          { name: 'payer'; type: 'pubkey' },
          { name: 'seats'; type: { array: [{ defined: { name: 'seat' } }, 12] } },
          { name: 'reserved'; type: { array: ['u8', 64] } },
        ]
      }
    },
    {
      name: 'councilChanged'
      type: {
        kind: 'struct'
        fields: [
          { name: 'version'; type: 'u8' },
          { name: 'at'; type: 'i64' },
          { name: 'council'; type: 'pubkey' },
          { name: 'councilSequence'; type: 'u64' },
          { name: 'composition'; type: 'u32' },
          { name: 'threshold'; type: 'u8' },
          { name: 'timeLock'; type: 'i64' },
          { name: 'motionPeriod'; type: 'i64' },
          { name: 'seatCount'; type: 'u8' },
          { name: 'members'; type: { array: ['pubkey', 12] } },
        ]
      }
    },
    {
      name: 'councilCreated'
      type: {
        kind: 'struct'
        fields: [
          { name: 'version'; type: 'u8' },
          { name: 'at'; type: 'i64' },
          { name: 'council'; type: 'pubkey' },
          { name: 'councilSequence'; type: 'u64' },
          { name: 'creator'; type: 'pubkey' },
          { name: 'id'; type: 'u32' },
          { name: 'threshold'; type: 'u8' },
          { name: 'timeLock'; type: 'i64' },
          { name: 'motionPeriod'; type: 'i64' },
          { name: 'seatCount'; type: 'u8' },
          { name: 'members'; type: { array: ['pubkey', 12] } },
        ]
      }
    },
    {
      name: 'councilRules'
      type: {
        kind: 'struct'
        fields: [
          { name: 'timeLock'; type: 'i64' },
          { name: 'motionPeriod'; type: 'i64' },
          { name: 'threshold'; type: 'u8' },
          { name: 'padding'; type: { array: ['u8', 7] } },
        ]
      }
    },
    {
      name: 'councilRulesArgs'
      type: {
        kind: 'struct'
        fields: [
          { name: 'threshold'; type: 'u8' },
          { name: 'timeLock'; type: 'i64' },
          { name: 'motionPeriod'; type: 'i64' },
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
      name: 'creditsCancelled'
      type: {
        kind: 'struct'
        fields: [
          { name: 'version'; type: 'u8' },
          { name: 'at'; type: 'i64' },
          { name: 'batch'; type: 'pubkey' },
          { name: 'batchSequence'; type: 'u64' },
          { name: 'cancellation'; type: 'pubkey' },
          { name: 'holder'; type: 'pubkey' },
          { name: 'amount'; type: 'u64' },
          { name: 'firstSerial'; type: 'u64' },
          { name: 'reason'; type: 'u8' },
          { name: 'reasonHash'; type: { array: ['u8', 32] } },
          { name: 'cancelledAfter'; type: 'u64' },
          { name: 'supplyAfter'; type: 'u64' },
          { name: 'heldAfter'; type: 'u64' },
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
      name: 'decideDisputeArgs'
      type: {
        kind: 'struct'
        fields: [
          { name: 'outcome'; type: 'u8' },
          { name: 'abusive'; type: 'u8' },
          { name: 'decisionHash'; type: { array: ['u8', 32] } },
        ]
      }
    },
    {
      name: 'destroyedCreditsSettled'
      type: {
        kind: 'struct'
        fields: [
          { name: 'version'; type: 'u8' },
          { name: 'at'; type: 'i64' },
          { name: 'batch'; type: 'pubkey' },
          { name: 'batchSequence'; type: 'u64' },
          { name: 'cancellation'; type: 'pubkey' },
          { name: 'actor'; type: 'pubkey' },
          { name: 'amount'; type: 'u64' },
          { name: 'firstSerial'; type: 'u64' },
          { name: 'destroyedAfter'; type: 'u64' },
          { name: 'supplyAfter'; type: 'u64' },
        ]
      }
    },
    {
      name: 'dispute'
      serialization: 'bytemuck'
      repr: { kind: 'c' }
      type: {
        kind: 'struct'
        fields: [
          { name: 'version'; type: 'u8' },
          { name: 'bump'; type: 'u8' },
          { name: 'status'; type: 'u8' },
          { name: 'abusive'; type: 'u8' },
          { name: 'revision'; type: 'u16' },
          { name: 'padding'; type: { array: ['u8', 2] } },
          { name: 'deposit'; type: 'u64' },
          { name: 'openedAt'; type: 'i64' },
          { name: 'decidedAt'; type: 'i64' },
          { name: 'decideBy'; type: 'i64' },
          { name: 'challengeLeft'; type: 'i64' },
          { name: 'claim'; type: 'pubkey' },
          { name: 'disputant'; type: 'pubkey' },
          { name: 'documentHash'; type: { array: ['u8', 32] } },
          { name: 'decisionHash'; type: { array: ['u8', 32] } },
          { name: 'payer'; type: 'pubkey' },
          { name: 'reserved'; type: { array: ['u8', 64] } },
        ]
      }
    },
    {
      name: 'disputeDecided'
      type: {
        kind: 'struct'
        fields: [
          { name: 'version'; type: 'u8' },
          { name: 'at'; type: 'i64' },
          { name: 'claim'; type: 'pubkey' },
          { name: 'claimSequence'; type: 'u64' },
          { name: 'project'; type: 'pubkey' },
          { name: 'projectSequence'; type: 'u64' },
          { name: 'dispute'; type: 'pubkey' },
          { name: 'actor'; type: 'pubkey' },
          { name: 'outcome'; type: 'u8' },
          { name: 'abusive'; type: 'u8' },
          { name: 'decisionHash'; type: { array: ['u8', 32] } },
          { name: 'deposit'; type: 'u64' },
          { name: 'depositTo'; type: 'pubkey' },
          { name: 'statusAfter'; type: 'u8' },
          { name: 'acceptedQuantityAfter'; type: 'u64' },
          { name: 'challengeEndsAt'; type: 'i64' },
          { name: 'waitsUntil'; type: 'i64' },
        ]
      }
    },
    {
      name: 'fileConcernArgs'
      type: {
        kind: 'struct'
        fields: [{ name: 'subject'; type: 'pubkey' }, { name: 'documentHash'; type: { array: ['u8', 32] } }]
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
        fields: [
          { name: 'steward'; type: 'pubkey' },
          { name: 'guardian'; type: 'pubkey' },
          { name: 'depositDestination'; type: 'pubkey' },
        ]
      }
    },
    {
      name: 'invalidationCompensated'
      type: {
        kind: 'struct'
        fields: [
          { name: 'version'; type: 'u8' },
          { name: 'at'; type: 'i64' },
          { name: 'reversal'; type: 'pubkey' },
          { name: 'reversalSequence'; type: 'u64' },
          { name: 'cancellation'; type: 'pubkey' },
          { name: 'organization'; type: 'pubkey' },
          { name: 'organizationSequence'; type: 'u64' },
          { name: 'actor'; type: 'pubkey' },
          { name: 'amount'; type: 'u64' },
          { name: 'coveredAfter'; type: 'u64' },
          { name: 'reversalStatusAfter'; type: 'u8' },
          { name: 'owingAfter'; type: 'u32' },
        ]
      }
    },
    {
      name: 'letter'
      serialization: 'bytemuck'
      repr: { kind: 'c' }
      type: {
        kind: 'struct'
        fields: [
          { name: 'version'; type: 'u8' },
          { name: 'bump'; type: 'u8' },
          { name: 'kind'; type: 'u8' },
          { name: 'padding'; type: 'u8' },
          { name: 'id'; type: 'u32' },
          { name: 'amount'; type: 'u64' },
          { name: 'signedAt'; type: 'i64' },
          { name: 'year'; type: 'u16' },
          { name: 'number'; type: 'u16' },
          { name: 'padding2'; type: { array: ['u8', 4] } },
          { name: 'batch'; type: 'pubkey' },
          { name: 'organization'; type: 'pubkey' },
          { name: 'documentHash'; type: { array: ['u8', 32] } },
          { name: 'payer'; type: 'pubkey' },
          { name: 'reserved'; type: { array: ['u8', 64] } },
        ]
      }
    },
    {
      name: 'letterSigned'
      type: {
        kind: 'struct'
        fields: [
          { name: 'version'; type: 'u8' },
          { name: 'at'; type: 'i64' },
          { name: 'batch'; type: 'pubkey' },
          { name: 'batchSequence'; type: 'u64' },
          { name: 'letter'; type: 'pubkey' },
          { name: 'organization'; type: 'pubkey' },
          { name: 'actor'; type: 'pubkey' },
          { name: 'id'; type: 'u32' },
          { name: 'kind'; type: 'u8' },
          { name: 'amount'; type: 'u64' },
          { name: 'year'; type: 'u16' },
          { name: 'documentHash'; type: { array: ['u8', 32] } },
          { name: 'authorizedByAfter'; type: 'pubkey' },
          { name: 'adjustedAfter'; type: 'u64' },
        ]
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
      name: 'methodologyRetired'
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
      name: 'motion'
      serialization: 'bytemuck'
      repr: { kind: 'c' }
      type: {
        kind: 'struct'
        fields: [
          { name: 'version'; type: 'u8' },
          { name: 'bump'; type: 'u8' },
          { name: 'status'; type: 'u8' },
          { name: 'target'; type: 'u8' },
          { name: 'id'; type: 'u32' },
          { name: 'composition'; type: 'u32' },
          { name: 'approvals'; type: 'u16' },
          { name: 'cancellations'; type: 'u16' },
          { name: 'sequence'; type: 'u64' },
          { name: 'proposedAt'; type: 'i64' },
          { name: 'approvedAt'; type: 'i64' },
          { name: 'closedAt'; type: 'i64' },
          { name: 'timeLock'; type: 'i64' },
          { name: 'executableAt'; type: 'i64' },
          { name: 'expiresAt'; type: 'i64' },
          { name: 'council'; type: 'pubkey' },
          { name: 'organization'; type: 'pubkey' },
          { name: 'documentHash'; type: { array: ['u8', 32] } },
          { name: 'payer'; type: 'pubkey' },
          { name: 'accountCount'; type: 'u8' },
          { name: 'padding'; type: 'u8' },
          { name: 'dataLength'; type: 'u16' },
          { name: 'padding2'; type: { array: ['u8', 4] } },
          { name: 'accounts'; type: { array: [{ defined: { name: 'motionAccount' } }, 20] } },
          { name: 'padding3'; type: { array: ['u8', 4] } },
          { name: 'data'; type: { array: ['u8', 448] } },
          { name: 'reserved'; type: { array: ['u8', 64] } },
        ]
      }
    },
    {
      name: 'motionAccount'
      type: { kind: 'struct'; fields: [{ name: 'address'; type: 'pubkey' }, { name: 'flags'; type: 'u8' }] }
    },
    {
      name: 'motionApproved'
      type: {
        kind: 'struct'
        fields: [
          { name: 'version'; type: 'u8' },
          { name: 'at'; type: 'i64' },
          { name: 'motion'; type: 'pubkey' },
          { name: 'motionSequence'; type: 'u64' },
          { name: 'council'; type: 'pubkey' },
          { name: 'organization'; type: 'pubkey' },
          { name: 'actor'; type: 'pubkey' },
          { name: 'approvalsAfter'; type: 'u8' },
          { name: 'threshold'; type: 'u8' },
          { name: 'statusAfter'; type: 'u8' },
          { name: 'executableAt'; type: 'i64' },
          { name: 'expiresAt'; type: 'i64' },
        ]
      }
    },
    {
      name: 'motionCancelVoted'
      type: {
        kind: 'struct'
        fields: [
          { name: 'version'; type: 'u8' },
          { name: 'at'; type: 'i64' },
          { name: 'motion'; type: 'pubkey' },
          { name: 'motionSequence'; type: 'u64' },
          { name: 'council'; type: 'pubkey' },
          { name: 'organization'; type: 'pubkey' },
          { name: 'actor'; type: 'pubkey' },
          { name: 'cancellationsAfter'; type: 'u8' },
          { name: 'threshold'; type: 'u8' },
          { name: 'statusAfter'; type: 'u8' },
        ]
      }
    },
    {
      name: 'motionExecuted'
      type: {
        kind: 'struct'
        fields: [
          { name: 'version'; type: 'u8' },
          { name: 'at'; type: 'i64' },
          { name: 'motion'; type: 'pubkey' },
          { name: 'motionSequence'; type: 'u64' },
          { name: 'council'; type: 'pubkey' },
          { name: 'executor'; type: 'pubkey' },
        ]
      }
    },
    {
      name: 'motionProposed'
      type: {
        kind: 'struct'
        fields: [
          { name: 'version'; type: 'u8' },
          { name: 'at'; type: 'i64' },
          { name: 'motion'; type: 'pubkey' },
          { name: 'motionSequence'; type: 'u64' },
          { name: 'council'; type: 'pubkey' },
          { name: 'organization'; type: 'pubkey' },
          { name: 'actor'; type: 'pubkey' },
          { name: 'id'; type: 'u32' },
          { name: 'target'; type: 'u8' },
          { name: 'discriminator'; type: { array: ['u8', 8] } },
          { name: 'instructionHash'; type: { array: ['u8', 32] } },
          { name: 'timeLock'; type: 'i64' },
          { name: 'expiresAt'; type: 'i64' },
          { name: 'documentHash'; type: { array: ['u8', 32] } },
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
          { name: 'owing'; type: 'u32' },
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
      name: 'organizationChanged'
      type: {
        kind: 'struct'
        fields: [
          { name: 'version'; type: 'u8' },
          { name: 'at'; type: 'i64' },
          { name: 'organization'; type: 'pubkey' },
          { name: 'organizationSequence'; type: 'u64' },
          { name: 'actor'; type: 'pubkey' },
          { name: 'authority'; type: 'pubkey' },
          { name: 'kinds'; type: 'u8' },
          { name: 'jurisdiction'; type: { array: ['u8', 8] } },
          { name: 'profileHash'; type: { array: ['u8', 32] } },
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
      name: 'organizationStatusChanged'
      type: {
        kind: 'struct'
        fields: [
          { name: 'version'; type: 'u8' },
          { name: 'at'; type: 'i64' },
          { name: 'organization'; type: 'pubkey' },
          { name: 'organizationSequence'; type: 'u64' },
          { name: 'actor'; type: 'pubkey' },
          { name: 'statusBefore'; type: 'u8' },
          { name: 'statusAfter'; type: 'u8' },
          { name: 'reasonHash'; type: { array: ['u8', 32] } },
        ]
      }
    },
    {
      name: 'parameters'
      type: {
        kind: 'struct'
        fields: [
          { name: 'handoverDelay'; type: 'i64' },
          { name: 'suspensionTerm'; type: 'i64' },
          { name: 'decisionTerm'; type: 'i64' },
          { name: 'responseTerm'; type: 'i64' },
          { name: 'disputeDeposit'; type: 'u64' },
          { name: 'consecutiveClaims'; type: 'u8' },
          { name: 'padding'; type: { array: ['u8', 7] } },
        ]
      }
    },
    {
      name: 'parametersChanged'
      type: {
        kind: 'struct'
        fields: [
          { name: 'version'; type: 'u8' },
          { name: 'at'; type: 'i64' },
          { name: 'registry'; type: 'pubkey' },
          { name: 'registrySequence'; type: 'u64' },
          { name: 'steward'; type: 'pubkey' },
          { name: 'guardian'; type: 'pubkey' },
          { name: 'depositDestination'; type: 'pubkey' },
          { name: 'handoverDelay'; type: 'i64' },
          { name: 'suspensionTerm'; type: 'i64' },
          { name: 'decisionTerm'; type: 'i64' },
          { name: 'responseTerm'; type: 'i64' },
          { name: 'disputeDeposit'; type: 'u64' },
          { name: 'consecutiveClaims'; type: 'u8' },
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
          { name: 'proposedAt'; type: 'i64' },
          { name: 'validatedAt'; type: 'i64' },
          { name: 'registeredAt'; type: 'i64' },
          { name: 'statusChangedAt'; type: 'i64' },
          { name: 'waitsUntil'; type: 'i64' },
          { name: 'creditingStart'; type: 'i64' },
          { name: 'creditingEnd'; type: 'i64' },
          { name: 'expectedYearly'; type: 'u64' },
          { name: 'issuedThrough'; type: 'i64' },
          { name: 'issued'; type: 'u64' },
          { name: 'openPeriods'; type: { array: [{ defined: { name: 'openPeriod' } }, 4] } },
          { name: 'streaks'; type: { array: [{ defined: { name: 'streak' } }, 8] } },
          { name: 'jurisdiction'; type: { array: ['u8', 8] } },
          { name: 'cell'; type: { array: ['u8', 8] } },
          { name: 'organization'; type: 'pubkey' },
          { name: 'proposer'; type: 'pubkey' },
          { name: 'owner'; type: 'pubkey' },
          { name: 'payee'; type: 'pubkey' },
          { name: 'pendingOwner'; type: 'pubkey' },
          { name: 'pendingPayee'; type: 'pubkey' },
          { name: 'methodology'; type: 'pubkey' },
          { name: 'validator'; type: 'pubkey' },
          { name: 'validationHash'; type: { array: ['u8', 32] } },
          { name: 'profileHash'; type: { array: ['u8', 32] } },
          { name: 'documentHash'; type: { array: ['u8', 32] } },
          { name: 'reasonHash'; type: { array: ['u8', 32] } },
          { name: 'binding'; type: 'pubkey' },
          { name: 'payer'; type: 'pubkey' },
          { name: 'reserved'; type: { array: ['u8', 64] } },
        ]
      }
    },
    {
      name: 'projectDocumentsSuperseded'
      type: {
        kind: 'struct'
        fields: [
          { name: 'version'; type: 'u8' },
          { name: 'at'; type: 'i64' },
          { name: 'project'; type: 'pubkey' },
          { name: 'projectSequence'; type: 'u64' },
          { name: 'actor'; type: 'pubkey' },
          { name: 'profileBefore'; type: { array: ['u8', 32] } },
          { name: 'documentBefore'; type: { array: ['u8', 32] } },
          { name: 'profileHash'; type: { array: ['u8', 32] } },
          { name: 'documentHash'; type: { array: ['u8', 32] } },
        ]
      }
    },
    {
      name: 'projectKey'
      serialization: 'bytemuck'
      repr: { kind: 'c' }
      type: {
        kind: 'struct'
        fields: [
          { name: 'version'; type: 'u8' },
          { name: 'bump'; type: 'u8' },
          { name: 'kind'; type: 'u8' },
          { name: 'released'; type: 'u8' },
          { name: 'holders'; type: 'u32' },
          { name: 'heldSince'; type: 'i64' },
          { name: 'releasedAt'; type: 'i64' },
          { name: 'project'; type: 'pubkey' },
          { name: 'previousProject'; type: 'pubkey' },
          { name: 'key'; type: { array: ['u8', 32] } },
          { name: 'payer'; type: 'pubkey' },
          { name: 'reserved'; type: { array: ['u8', 64] } },
        ]
      }
    },
    {
      name: 'projectKeyHeld'
      type: {
        kind: 'struct'
        fields: [
          { name: 'version'; type: 'u8' },
          { name: 'at'; type: 'i64' },
          { name: 'projectKey'; type: 'pubkey' },
          { name: 'project'; type: 'pubkey' },
          { name: 'actor'; type: 'pubkey' },
          { name: 'kind'; type: 'u8' },
          { name: 'key'; type: { array: ['u8', 32] } },
          { name: 'previousProject'; type: 'pubkey' },
        ]
      }
    },
    {
      name: 'projectKeyReleased'
      type: {
        kind: 'struct'
        fields: [
          { name: 'version'; type: 'u8' },
          { name: 'at'; type: 'i64' },
          { name: 'projectKey'; type: 'pubkey' },
          { name: 'project'; type: 'pubkey' },
          { name: 'actor'; type: 'pubkey' },
          { name: 'key'; type: { array: ['u8', 32] } },
        ]
      }
    },
    {
      name: 'projectProposed'
      type: {
        kind: 'struct'
        fields: [
          { name: 'version'; type: 'u8' },
          { name: 'at'; type: 'i64' },
          { name: 'project'; type: 'pubkey' },
          { name: 'projectSequence'; type: 'u64' },
          { name: 'proposer'; type: 'pubkey' },
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
          { name: 'profileHash'; type: { array: ['u8', 32] } },
          { name: 'documentHash'; type: { array: ['u8', 32] } },
          { name: 'waitsUntil'; type: 'i64' },
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
          { name: 'validator'; type: 'pubkey' },
          { name: 'validationHash'; type: { array: ['u8', 32] } },
        ]
      }
    },
    {
      name: 'projectRoleAccepted'
      type: {
        kind: 'struct'
        fields: [
          { name: 'version'; type: 'u8' },
          { name: 'at'; type: 'i64' },
          { name: 'project'; type: 'pubkey' },
          { name: 'projectSequence'; type: 'u64' },
          { name: 'role'; type: 'u8' },
          { name: 'holderBefore'; type: 'pubkey' },
          { name: 'holderAfter'; type: 'pubkey' },
        ]
      }
    },
    {
      name: 'projectRoleOffered'
      type: {
        kind: 'struct'
        fields: [
          { name: 'version'; type: 'u8' },
          { name: 'at'; type: 'i64' },
          { name: 'project'; type: 'pubkey' },
          { name: 'projectSequence'; type: 'u64' },
          { name: 'actor'; type: 'pubkey' },
          { name: 'role'; type: 'u8' },
          { name: 'offeredTo'; type: 'pubkey' },
        ]
      }
    },
    {
      name: 'projectStatusChanged'
      type: {
        kind: 'struct'
        fields: [
          { name: 'version'; type: 'u8' },
          { name: 'at'; type: 'i64' },
          { name: 'project'; type: 'pubkey' },
          { name: 'projectSequence'; type: 'u64' },
          { name: 'actor'; type: 'pubkey' },
          { name: 'organization'; type: 'pubkey' },
          { name: 'statusBefore'; type: 'u8' },
          { name: 'statusAfter'; type: 'u8' },
          { name: 'reasonHash'; type: { array: ['u8', 32] } },
          { name: 'waitsUntil'; type: 'i64' },
        ]
      }
    },
    {
      name: 'projectValidated'
      type: {
        kind: 'struct'
        fields: [
          { name: 'version'; type: 'u8' },
          { name: 'at'; type: 'i64' },
          { name: 'project'; type: 'pubkey' },
          { name: 'projectSequence'; type: 'u64' },
          { name: 'validator'; type: 'pubkey' },
          { name: 'actor'; type: 'pubkey' },
          { name: 'validationHash'; type: { array: ['u8', 32] } },
        ]
      }
    },
    {
      name: 'proposeMotionArgs'
      type: {
        kind: 'struct'
        fields: [
          { name: 'target'; type: 'u8' },
          { name: 'documentHash'; type: { array: ['u8', 32] } },
          { name: 'accounts'; type: { vec: { defined: { name: 'motionAccount' } } } },
          { name: 'data'; type: { vec: 'u8' } },
        ]
      }
    },
    {
      name: 'proposeProjectArgs'
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
          { name: 'profileHash'; type: { array: ['u8', 32] } },
          { name: 'documentHash'; type: { array: ['u8', 32] } },
        ]
      }
    },
    {
      name: 'record'
      serialization: 'bytemuck'
      repr: { kind: 'c' }
      type: {
        kind: 'struct'
        fields: [
          { name: 'version'; type: 'u8' },
          { name: 'bump'; type: 'u8' },
          { name: 'kind'; type: 'u8' },
          { name: 'byOrganization'; type: 'u8' },
          { name: 'vouches'; type: 'u32' },
          { name: 'sequence'; type: 'u64' },
          { name: 'recordedAt'; type: 'i64' },
          { name: 'documentHash'; type: { array: ['u8', 32] } },
          { name: 'subject'; type: 'pubkey' },
          { name: 'issuer'; type: 'pubkey' },
          { name: 'supersedes'; type: 'pubkey' },
          { name: 'supersededBy'; type: 'pubkey' },
          { name: 'payer'; type: 'pubkey' },
          { name: 'reserved'; type: { array: ['u8', 64] } },
        ]
      }
    },
    {
      name: 'recordAnchored'
      type: {
        kind: 'struct'
        fields: [
          { name: 'version'; type: 'u8' },
          { name: 'at'; type: 'i64' },
          { name: 'record'; type: 'pubkey' },
          { name: 'recordSequence'; type: 'u64' },
          { name: 'actor'; type: 'pubkey' },
          { name: 'issuer'; type: 'pubkey' },
          { name: 'byOrganization'; type: 'u8' },
          { name: 'kind'; type: 'u8' },
          { name: 'subject'; type: 'pubkey' },
          { name: 'documentHash'; type: { array: ['u8', 32] } },
        ]
      }
    },
    {
      name: 'recordSuperseded'
      type: {
        kind: 'struct'
        fields: [
          { name: 'version'; type: 'u8' },
          { name: 'at'; type: 'i64' },
          { name: 'record'; type: 'pubkey' },
          { name: 'recordSequence'; type: 'u64' },
          { name: 'successor'; type: 'pubkey' },
          { name: 'successorSequence'; type: 'u64' },
          { name: 'actor'; type: 'pubkey' },
        ]
      }
    },
    {
      name: 'recordVouched'
      type: {
        kind: 'struct'
        fields: [
          { name: 'version'; type: 'u8' },
          { name: 'at'; type: 'i64' },
          { name: 'record'; type: 'pubkey' },
          { name: 'recordSequence'; type: 'u64' },
          { name: 'vouch'; type: 'pubkey' },
          { name: 'organization'; type: 'pubkey' },
          { name: 'actor'; type: 'pubkey' },
          { name: 'vouchesAfter'; type: 'u32' },
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
          { name: 'parameters'; type: { defined: { name: 'parameters' } } },
          { name: 'steward'; type: 'pubkey' },
          { name: 'pendingSteward'; type: 'pubkey' },
          { name: 'guardian'; type: 'pubkey' },
          { name: 'council'; type: 'pubkey' },
          { name: 'depositDestination'; type: 'pubkey' },
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
          { name: 'depositDestination'; type: 'pubkey' },
        ]
      }
    },
    {
      name: 'resubmitClaimArgs'
      type: {
        kind: 'struct'
        fields: [{ name: 'quantity'; type: 'u64' }, { name: 'answerHash'; type: { array: ['u8', 32] } }]
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
      name: 'reversal'
      serialization: 'bytemuck'
      repr: { kind: 'c' }
      type: {
        kind: 'struct'
        fields: [
          { name: 'version'; type: 'u8' },
          { name: 'bump'; type: 'u8' },
          { name: 'kind'; type: 'u8' },
          { name: 'status'; type: 'u8' },
          { name: 'coverLength'; type: 'u8' },
          { name: 'coverNext'; type: 'u8' },
          { name: 'decimals'; type: 'u8' },
          { name: 'padding'; type: 'u8' },
          { name: 'id'; type: 'u32' },
          { name: 'padding2'; type: { array: ['u8', 4] } },
          { name: 'sequence'; type: 'u64' },
          { name: 'amount'; type: 'u64' },
          { name: 'covered'; type: 'u64' },
          { name: 'decidedAt'; type: 'i64' },
          { name: 'closedAt'; type: 'i64' },
          { name: 'batch'; type: 'pubkey' },
          { name: 'project'; type: 'pubkey' },
          { name: 'organization'; type: 'pubkey' },
          { name: 'documentHash'; type: { array: ['u8', 32] } },
          { name: 'payer'; type: 'pubkey' },
          { name: 'cover'; type: { array: ['pubkey', 8] } },
          { name: 'reserved'; type: { array: ['u8', 64] } },
        ]
      }
    },
    {
      name: 'reverseBatchArgs'
      type: {
        kind: 'struct'
        fields: [
          { name: 'kind'; type: 'u8' },
          { name: 'amount'; type: 'u64' },
          { name: 'documentHash'; type: { array: ['u8', 32] } },
        ]
      }
    },
    {
      name: 'seat'
      type: {
        kind: 'struct'
        fields: [
          { name: 'organization'; type: 'pubkey' },
          { name: 'active'; type: 'u8' },
          { name: 'padding'; type: { array: ['u8', 7] } },
        ]
      }
    },
    {
      name: 'setParametersArgs'
      type: {
        kind: 'struct'
        fields: [
          { name: 'guardian'; type: 'pubkey' },
          { name: 'depositDestination'; type: 'pubkey' },
          { name: 'parameters'; type: { defined: { name: 'parameters' } } },
        ]
      }
    },
    {
      name: 'signLetterArgs'
      type: {
        kind: 'struct'
        fields: [
          { name: 'kind'; type: 'u8' },
          { name: 'amount'; type: 'u64' },
          { name: 'year'; type: 'u16' },
          { name: 'documentHash'; type: { array: ['u8', 32] } },
        ]
      }
    },
    {
      name: 'stewardChanged'
      type: {
        kind: 'struct'
        fields: [
          { name: 'version'; type: 'u8' },
          { name: 'at'; type: 'i64' },
          { name: 'registry'; type: 'pubkey' },
          { name: 'registrySequence'; type: 'u64' },
          { name: 'stewardBefore'; type: 'pubkey' },
          { name: 'stewardAfter'; type: 'pubkey' },
          { name: 'councilAfter'; type: 'pubkey' },
        ]
      }
    },
    {
      name: 'stewardNamed'
      type: {
        kind: 'struct'
        fields: [
          { name: 'version'; type: 'u8' },
          { name: 'at'; type: 'i64' },
          { name: 'registry'; type: 'pubkey' },
          { name: 'registrySequence'; type: 'u64' },
          { name: 'steward'; type: 'pubkey' },
          { name: 'pendingSteward'; type: 'pubkey' },
          { name: 'dueAt'; type: 'i64' },
        ]
      }
    },
    {
      name: 'streak'
      type: {
        kind: 'struct'
        fields: [
          { name: 'organization'; type: 'pubkey' },
          { name: 'claims'; type: { array: ['u32', 4] } },
          { name: 'length'; type: 'u32' },
          { name: 'padding'; type: { array: ['u8', 4] } },
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
          { name: 'proposalBps'; type: { array: ['u16', 4] } },
          { name: 'otherFundingBps'; type: 'u16' },
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
          { name: 'actor'; type: 'pubkey' },
          { name: 'organization'; type: 'pubkey' },
          { name: 'statusBefore'; type: 'u8' },
          { name: 'statusAfter'; type: 'u8' },
          { name: 'reasonHash'; type: { array: ['u8', 32] } },
        ]
      }
    },
    {
      name: 'vouch'
      serialization: 'bytemuck'
      repr: { kind: 'c' }
      type: {
        kind: 'struct'
        fields: [
          { name: 'version'; type: 'u8' },
          { name: 'bump'; type: 'u8' },
          { name: 'withdrawn'; type: 'u8' },
          { name: 'padding'; type: { array: ['u8', 5] } },
          { name: 'vouchedAt'; type: 'i64' },
          { name: 'withdrawnAt'; type: 'i64' },
          { name: 'record'; type: 'pubkey' },
          { name: 'organization'; type: 'pubkey' },
          { name: 'payer'; type: 'pubkey' },
          { name: 'reserved'; type: { array: ['u8', 64] } },
        ]
      }
    },
    {
      name: 'vouchWithdrawn'
      type: {
        kind: 'struct'
        fields: [
          { name: 'version'; type: 'u8' },
          { name: 'at'; type: 'i64' },
          { name: 'record'; type: 'pubkey' },
          { name: 'recordSequence'; type: 'u64' },
          { name: 'vouch'; type: 'pubkey' },
          { name: 'organization'; type: 'pubkey' },
          { name: 'actor'; type: 'pubkey' },
          { name: 'vouchesAfter'; type: 'u32' },
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
      name: 'acceptProjectRole',
      discriminator: [214, 253, 34, 17, 248, 60, 68, 103],
      accounts: [
        { name: 'successor', signer: true },
        { name: 'project', writable: true },
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
      args: [{ name: 'role', type: 'u8' }],
    },
    {
      name: 'acceptSteward',
      discriminator: [4, 140, 79, 196, 196, 34, 194, 108],
      accounts: [
        { name: 'successor', signer: true },
        { name: 'registry', writable: true },
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
      name: 'anchorRecord',
      discriminator: [49, 213, 61, 89, 178, 123, 20, 110],
      accounts: [
        { name: 'actor', signer: true },
        { name: 'payer', writable: true, signer: true },
        { name: 'registry' },
        { name: 'issuer' },
        {
          name: 'record',
          writable: true,
          pda: {
            seeds: [
              { kind: 'const', value: [114, 101, 99, 111, 114, 100] },
              { kind: 'arg', path: 'documentHash' },
              { kind: 'account', path: 'issuer' },
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
        { name: 'documentHash', type: { array: ['u8', 32] } },
        { name: 'args', type: { defined: { name: 'anchorRecordArgs' } } },
      ],
    },
    {
      name: 'answerConcern',
      discriminator: [252, 93, 210, 224, 87, 84, 25, 189],
      accounts: [
        { name: 'authority', signer: true, relations: ['organization'] },
        { name: 'organization', relations: ['concern'] },
        { name: 'concern', writable: true },
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
        { name: 'answerHash', type: { array: ['u8', 32] } },
      ],
    },
    {
      name: 'approveMotion',
      discriminator: [232, 187, 100, 21, 61, 22, 231, 140],
      accounts: [
        { name: 'authority', signer: true, relations: ['organization'] },
        { name: 'organization' },
        { name: 'council', relations: ['motion'] },
        { name: 'motion', writable: true },
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
      name: 'cancel',
      discriminator: [232, 219, 223, 41, 219, 236, 220, 190],
      accounts: [
        { name: 'holder', signer: true },
        { name: 'payer', writable: true, signer: true },
        { name: 'batch', writable: true },
        { name: 'mint', writable: true, relations: ['batch'] },
        { name: 'source', writable: true },
        {
          name: 'cancellation',
          writable: true,
          pda: {
            seeds: [
              { kind: 'const', value: [99, 97, 110, 99, 101, 108, 108, 97, 116, 105, 111, 110] },
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
        { name: 'args', type: { defined: { name: 'cancelArgs' } } },
      ],
    },
    {
      name: 'cancelMotion',
      discriminator: [155, 191, 33, 172, 134, 129, 118, 178],
      accounts: [
        { name: 'authority', signer: true, relations: ['organization'] },
        { name: 'organization' },
        { name: 'council', relations: ['motion'] },
        { name: 'motion', writable: true },
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
      name: 'changeAccreditation',
      discriminator: [198, 150, 249, 5, 152, 18, 173, 150],
      accounts: [
        { name: 'steward', signer: true, relations: ['registry'] },
        { name: 'registry' },
        { name: 'organization', relations: ['verifier'] },
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
      args: [{ name: 'args', type: { defined: { name: 'accreditVerifierArgs' } } }],
    },
    {
      name: 'changeCouncil',
      discriminator: [60, 81, 248, 154, 66, 220, 181, 84],
      accounts: [
        { name: 'authority', signer: true },
        { name: 'council', writable: true },
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
      args: [{ name: 'args', type: { defined: { name: 'councilRulesArgs' } } }],
    },
    {
      name: 'changeOrganization',
      discriminator: [45, 136, 33, 54, 216, 106, 193, 200],
      accounts: [
        { name: 'actor', signer: true },
        { name: 'registry' },
        { name: 'organization', writable: true },
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
      args: [{ name: 'args', type: { defined: { name: 'changeOrganizationArgs' } } }],
    },
    {
      name: 'compensate',
      discriminator: [27, 75, 62, 233, 36, 91, 225, 117],
      accounts: [
        { name: 'holder', signer: true, relations: ['cancellation'] },
        { name: 'cancellation', writable: true },
        { name: 'cancelledBatch' },
        { name: 'cancelledMethodology' },
        { name: 'reversal', writable: true },
        { name: 'batch', relations: ['reversal'] },
        { name: 'methodology', relations: ['batch'] },
        { name: 'organization', writable: true, relations: ['reversal'] },
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
      name: 'createCouncil',
      discriminator: [139, 168, 163, 13, 74, 173, 186, 168],
      accounts: [
        { name: 'creator', signer: true },
        { name: 'payer', writable: true, signer: true },
        {
          name: 'council',
          writable: true,
          pda: {
            seeds: [
              { kind: 'const', value: [99, 111, 117, 110, 99, 105, 108] },
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
        { name: 'args', type: { defined: { name: 'councilRulesArgs' } } },
      ],
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
      name: 'decideDispute',
      discriminator: [67, 202, 230, 141, 182, 152, 203, 229],
      accounts: [
        { name: 'actor', signer: true },
        { name: 'registry' },
        { name: 'methodology', relations: ['claim'] },
        { name: 'project', writable: true, relations: ['claim'] },
        { name: 'claim', writable: true, relations: ['dispute'] },
        { name: 'dispute', writable: true },
        { name: 'depositTo', writable: true },
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
      args: [{ name: 'args', type: { defined: { name: 'decideDisputeArgs' } } }],
    },
    {
      name: 'disputeClaim',
      discriminator: [101, 151, 181, 114, 26, 227, 116, 42],
      accounts: [
        { name: 'disputant', signer: true },
        { name: 'payer', writable: true, signer: true },
        { name: 'registry' },
        { name: 'claim', writable: true },
        {
          name: 'dispute',
          writable: true,
          pda: {
            seeds: [
              { kind: 'const', value: [100, 105, 115, 112, 117, 116, 101] },
              { kind: 'account', path: 'claim' },
              { kind: 'account', path: 'disputant' },
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
        { name: 'documentHash', type: { array: ['u8', 32] } },
      ],
    },
    {
      name: 'drawBuffer',
      discriminator: [216, 186, 208, 126, 60, 35, 230, 43],
      accounts: [
        { name: 'actor', signer: true },
        { name: 'reversal', writable: true },
        { name: 'batch', writable: true },
        { name: 'mint', writable: true, relations: ['batch'] },
        { name: 'bufferVault', writable: true, relations: ['batch'] },
        { name: 'tokenProgram', address: 'TokenzQdBNbLqP5VEhdkAS6EPFLC1PHnBqCXEpPxuEb' },
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
      name: 'endSuspension',
      discriminator: [212, 129, 231, 203, 21, 175, 230, 22],
      accounts: [
        { name: 'actor', signer: true },
        { name: 'registry' },
        { name: 'batch', writable: true },
        { name: 'mint', relations: ['batch'] },
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
      name: 'executeMotion',
      discriminator: [3, 57, 24, 85, 16, 8, 207, 143],
      accounts: [
        { name: 'executor', signer: true },
        { name: 'council', relations: ['motion'] },
        { name: 'motion', writable: true },
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
      name: 'fileConcern',
      discriminator: [57, 67, 0, 124, 115, 215, 60, 19],
      accounts: [
        { name: 'authority', signer: true, relations: ['organization'] },
        { name: 'payer', writable: true, signer: true },
        { name: 'registry' },
        { name: 'organization' },
        {
          name: 'concern',
          writable: true,
          pda: {
            seeds: [
              { kind: 'const', value: [99, 111, 110, 99, 101, 114, 110] },
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
        { name: 'args', type: { defined: { name: 'fileConcernArgs' } } },
      ],
    },
    {
      name: 'holdProjectKey',
      discriminator: [89, 249, 169, 14, 4, 204, 109, 105],
      accounts: [
        { name: 'actor', signer: true },
        { name: 'payer', writable: true, signer: true },
        { name: 'registry' },
        { name: 'organization', relations: ['project'] },
        { name: 'project' },
        {
          name: 'projectKey',
          writable: true,
          pda: {
            seeds: [
              { kind: 'const', value: [112, 114, 111, 106, 101, 99, 116, 95, 107, 101, 121] },
              { kind: 'arg', path: 'key' },
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
        { name: 'key', type: { array: ['u8', 32] } },
        { name: 'kind', type: 'u8' },
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
        { name: 'organization', relations: ['project'] },
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
      name: 'nameSteward',
      discriminator: [161, 125, 109, 17, 137, 100, 199, 81],
      accounts: [
        { name: 'steward', signer: true, relations: ['registry'] },
        { name: 'registry', writable: true },
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
      args: [{ name: 'successor', type: 'pubkey' }],
    },
    {
      name: 'offerProjectRole',
      discriminator: [30, 34, 23, 196, 49, 132, 95, 117],
      accounts: [
        { name: 'actor', signer: true },
        { name: 'organization', relations: ['project'] },
        { name: 'project', writable: true },
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
        { name: 'role', type: 'u8' },
        { name: 'offeredTo', type: 'pubkey' },
      ],
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
      name: 'pauseActions',
      discriminator: [117, 218, 255, 207, 114, 189, 206, 154],
      accounts: [
        { name: 'actor', signer: true },
        { name: 'registry', writable: true },
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
      args: [{ name: 'switches', type: 'u32' }],
    },
    {
      name: 'proposeMotion',
      discriminator: [223, 107, 86, 50, 13, 55, 245, 13],
      accounts: [
        { name: 'authority', signer: true, relations: ['organization'] },
        { name: 'payer', writable: true, signer: true },
        { name: 'organization' },
        { name: 'council' },
        {
          name: 'motion',
          writable: true,
          pda: {
            seeds: [
              { kind: 'const', value: [109, 111, 116, 105, 111, 110] },
              { kind: 'account', path: 'council' },
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
        { name: 'args', type: { defined: { name: 'proposeMotionArgs' } } },
      ],
    },
    {
      name: 'proposeProject',
      discriminator: [151, 73, 101, 5, 57, 51, 143, 49],
      accounts: [
        { name: 'authority', signer: true, relations: ['organization'] },
        { name: 'payer', writable: true, signer: true },
        { name: 'registry' },
        { name: 'organization' },
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
        { name: 'args', type: { defined: { name: 'proposeProjectArgs' } } },
      ],
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
        { name: 'registry' },
        { name: 'organization', relations: ['project'] },
        { name: 'methodology', relations: ['project'] },
        { name: 'project', writable: true },
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
      name: 'releaseBuffer',
      discriminator: [107, 250, 228, 144, 121, 21, 67, 232],
      accounts: [
        { name: 'steward', signer: true, relations: ['registry'] },
        { name: 'registry' },
        { name: 'project', relations: ['batch'] },
        { name: 'batch', writable: true },
        { name: 'mint', relations: ['batch'] },
        { name: 'bufferVault', writable: true, relations: ['batch'] },
        { name: 'destination', writable: true },
        { name: 'tokenProgram', address: 'TokenzQdBNbLqP5VEhdkAS6EPFLC1PHnBqCXEpPxuEb' },
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
      name: 'releaseProjectKey',
      discriminator: [184, 206, 190, 87, 210, 214, 130, 82],
      accounts: [
        { name: 'actor', signer: true },
        { name: 'organization', relations: ['project'] },
        { name: 'project', relations: ['projectKey'] },
        { name: 'projectKey', writable: true },
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
      name: 'resubmitClaim',
      discriminator: [177, 226, 218, 192, 57, 213, 170, 14],
      accounts: [
        { name: 'owner', signer: true, relations: ['project'] },
        { name: 'payer', writable: true, signer: true },
        { name: 'registry' },
        { name: 'project', relations: ['claim'] },
        { name: 'methodology', relations: ['claim'] },
        { name: 'claim', writable: true },
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
        { name: 'evidenceRoot', type: { array: ['u8', 32] } },
        { name: 'args', type: { defined: { name: 'resubmitClaimArgs' } } },
      ],
    },
    {
      name: 'resumeActions',
      discriminator: [175, 52, 208, 124, 146, 56, 206, 106],
      accounts: [
        { name: 'steward', signer: true, relations: ['registry'] },
        { name: 'registry', writable: true },
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
      args: [{ name: 'switches', type: 'u32' }],
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
      name: 'retireMethodology',
      discriminator: [57, 190, 245, 89, 213, 135, 233, 187],
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
      name: 'reverseBatch',
      discriminator: [240, 129, 50, 185, 174, 44, 246, 46],
      accounts: [
        { name: 'steward', signer: true, relations: ['registry'] },
        { name: 'payer', writable: true, signer: true },
        { name: 'registry' },
        { name: 'methodology', relations: ['batch'] },
        { name: 'organization', writable: true, relations: ['project'] },
        { name: 'project', relations: ['batch'] },
        { name: 'batch', writable: true },
        { name: 'mint', relations: ['batch'] },
        {
          name: 'reversal',
          writable: true,
          pda: {
            seeds: [
              { kind: 'const', value: [114, 101, 118, 101, 114, 115, 97, 108] },
              { kind: 'account', path: 'batch' },
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
        { name: 'args', type: { defined: { name: 'reverseBatchArgs' } } },
      ],
    },
    {
      name: 'revokeAttestation',
      discriminator: [12, 156, 103, 161, 194, 246, 211, 179],
      accounts: [
        { name: 'actor', signer: true },
        { name: 'registry' },
        { name: 'organization', relations: ['attestation'] },
        { name: 'methodology', relations: ['claim'] },
        { name: 'claim', writable: true, relations: ['attestation'] },
        { name: 'attestation', writable: true },
        { name: 'batch', writable: true, optional: true },
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
      args: [{ name: 'reasonHash', type: { array: ['u8', 32] } }],
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
      name: 'setOrganizationStatus',
      discriminator: [82, 18, 140, 160, 143, 239, 191, 211],
      accounts: [
        { name: 'actor', signer: true },
        { name: 'registry' },
        { name: 'organization', writable: true },
        { name: 'council', writable: true, optional: true },
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
      name: 'setParameters',
      discriminator: [218, 114, 41, 75, 208, 237, 97, 28],
      accounts: [
        { name: 'steward', signer: true, relations: ['registry'] },
        { name: 'registry', writable: true },
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
      args: [{ name: 'args', type: { defined: { name: 'setParametersArgs' } } }],
    },
    {
      name: 'setProjectStatus',
      discriminator: [38, 83, 100, 228, 9, 227, 83, 170],
      accounts: [
        { name: 'actor', signer: true },
        { name: 'registry' },
        { name: 'organization', relations: ['project'] },
        { name: 'project', writable: true },
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
      name: 'setVerifierStatus',
      discriminator: [68, 126, 148, 25, 209, 59, 95, 65],
      accounts: [
        { name: 'actor', signer: true },
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
      name: 'settleDestroyed',
      discriminator: [125, 195, 230, 119, 29, 126, 14, 115],
      accounts: [
        { name: 'actor', signer: true },
        { name: 'payer', writable: true, signer: true },
        { name: 'batch', writable: true },
        { name: 'mint', relations: ['batch'] },
        {
          name: 'cancellation',
          writable: true,
          pda: {
            seeds: [
              { kind: 'const', value: [99, 97, 110, 99, 101, 108, 108, 97, 116, 105, 111, 110] },
              { kind: 'account', path: 'batch' },
              { kind: 'account', path: 'actor' },
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
      args: [{ name: 'id', type: 'u64' }],
    },
    {
      name: 'signLetter',
      discriminator: [242, 196, 0, 164, 224, 231, 233, 137],
      accounts: [
        { name: 'authority', signer: true, relations: ['organization'] },
        { name: 'payer', writable: true, signer: true },
        { name: 'organization' },
        { name: 'project', relations: ['batch'] },
        { name: 'batch', writable: true },
        { name: 'mint', relations: ['batch'] },
        {
          name: 'letter',
          writable: true,
          pda: {
            seeds: [
              { kind: 'const', value: [108, 101, 116, 116, 101, 114] },
              { kind: 'account', path: 'batch' },
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
        { name: 'args', type: { defined: { name: 'signLetterArgs' } } },
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
    {
      name: 'supersedeProjectDocuments',
      discriminator: [246, 16, 107, 48, 127, 53, 82, 142],
      accounts: [
        { name: 'authority', signer: true, relations: ['organization'] },
        { name: 'organization', relations: ['project'] },
        { name: 'project', writable: true },
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
        { name: 'profileHash', type: { array: ['u8', 32] } },
        { name: 'documentHash', type: { array: ['u8', 32] } },
      ],
    },
    {
      name: 'supersedeRecord',
      discriminator: [54, 209, 23, 119, 88, 41, 57, 14],
      accounts: [
        { name: 'actor', signer: true },
        { name: 'issuer', relations: ['record'] },
        { name: 'record', writable: true },
        { name: 'successor', writable: true },
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
      name: 'suspendBatch',
      discriminator: [62, 168, 44, 201, 102, 85, 230, 119],
      accounts: [
        { name: 'actor', signer: true },
        { name: 'registry' },
        { name: 'batch', writable: true },
        { name: 'mint', relations: ['batch'] },
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
      args: [{ name: 'reasonHash', type: { array: ['u8', 32] } }],
    },
    {
      name: 'validateProject',
      discriminator: [92, 89, 46, 172, 13, 119, 158, 60],
      accounts: [
        { name: 'authority', signer: true, relations: ['validator'] },
        { name: 'registry' },
        { name: 'validator' },
        { name: 'project', writable: true },
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
      args: [{ name: 'validationHash', type: { array: ['u8', 32] } }],
    },
    {
      name: 'vouchRecord',
      discriminator: [52, 85, 138, 232, 21, 246, 94, 91],
      accounts: [
        { name: 'authority', signer: true, relations: ['organization'] },
        { name: 'payer', writable: true, signer: true },
        { name: 'organization' },
        { name: 'record', writable: true },
        {
          name: 'vouch',
          writable: true,
          pda: {
            seeds: [
              { kind: 'const', value: [118, 111, 117, 99, 104] },
              { kind: 'account', path: 'record' },
              { kind: 'account', path: 'organization' },
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
      name: 'withdrawClaim',
      discriminator: [116, 25, 120, 4, 45, 166, 253, 106],
      accounts: [
        { name: 'actor', signer: true },
        { name: 'project', writable: true, relations: ['claim'] },
        { name: 'claim', writable: true },
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
      args: [{ name: 'reasonHash', type: { array: ['u8', 32] } }],
    },
    {
      name: 'withdrawVouch',
      discriminator: [201, 33, 64, 226, 252, 193, 27, 83],
      accounts: [
        { name: 'authority', signer: true, relations: ['organization'] },
        { name: 'organization', relations: ['vouch'] },
        { name: 'record', writable: true, relations: ['vouch'] },
        { name: 'vouch', writable: true },
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
  ],
  accounts: [
    { name: 'attestation', discriminator: [152, 125, 183, 86, 36, 146, 121, 73] },
    { name: 'batch', discriminator: [156, 194, 70, 44, 22, 88, 137, 44] },
    { name: 'cancellation', discriminator: [210, 128, 225, 209, 193, 250, 13, 252] },
    { name: 'claim', discriminator: [155, 70, 22, 176, 123, 215, 246, 102] },
    { name: 'concern', discriminator: [39, 91, 72, 230, 184, 7, 7, 191] },
    { name: 'contributor', discriminator: [222, 222, 255, 212, 133, 49, 27, 93] },
    { name: 'council', discriminator: [28, 184, 149, 185, 217, 59, 252, 96] },
    { name: 'dispute', discriminator: [36, 49, 241, 67, 40, 36, 241, 74] },
    { name: 'fund', discriminator: [62, 128, 183, 208, 91, 31, 212, 209] },
    { name: 'letter', discriminator: [209, 169, 19, 117, 140, 190, 145, 212] },
    { name: 'listedMint', discriminator: [109, 49, 188, 210, 237, 18, 80, 249] },
    { name: 'methodology', discriminator: [193, 149, 244, 97, 67, 142, 220, 248] },
    { name: 'motion', discriminator: [208, 176, 147, 250, 250, 63, 129, 86] },
    { name: 'organization', discriminator: [145, 38, 152, 251, 91, 57, 118, 160] },
    { name: 'pool', discriminator: [241, 154, 109, 4, 17, 177, 109, 188] },
    { name: 'project', discriminator: [205, 168, 189, 202, 181, 247, 142, 19] },
    { name: 'projectKey', discriminator: [133, 138, 103, 36, 105, 140, 168, 120] },
    { name: 'record', discriminator: [254, 233, 117, 252, 76, 166, 146, 139] },
    { name: 'registry', discriminator: [47, 174, 110, 246, 184, 182, 252, 218] },
    { name: 'retirement', discriminator: [180, 36, 58, 95, 148, 188, 15, 38] },
    { name: 'reversal', discriminator: [77, 255, 244, 154, 160, 232, 154, 217] },
    { name: 'verifier', discriminator: [195, 177, 185, 71, 72, 61, 77, 112] },
    { name: 'vouch', discriminator: [151, 175, 234, 54, 134, 101, 175, 210] },
  ],
  events: [
    { name: 'accreditationChanged', discriminator: [147, 22, 92, 55, 128, 28, 220, 105] },
    { name: 'actionsPaused', discriminator: [162, 66, 238, 138, 181, 242, 13, 217] },
    { name: 'actionsResumed', discriminator: [217, 204, 17, 224, 113, 132, 91, 204] },
    { name: 'attestationRevoked', discriminator: [47, 106, 65, 238, 200, 127, 163, 50] },
    { name: 'batchIssued', discriminator: [111, 26, 126, 27, 100, 169, 146, 196] },
    { name: 'batchOpened', discriminator: [232, 120, 56, 150, 9, 193, 191, 96] },
    { name: 'batchReversed', discriminator: [119, 237, 87, 29, 19, 55, 40, 212] },
    { name: 'batchSuspended', discriminator: [174, 9, 67, 200, 55, 199, 15, 50] },
    { name: 'batchSuspensionEnded', discriminator: [10, 138, 135, 126, 157, 58, 199, 184] },
    { name: 'bufferDrawn', discriminator: [133, 61, 171, 91, 179, 215, 235, 0] },
    { name: 'bufferReleased', discriminator: [137, 252, 177, 210, 216, 174, 61, 228] },
    { name: 'claimAttested', discriminator: [220, 101, 75, 125, 149, 62, 158, 88] },
    { name: 'claimDisputed', discriminator: [109, 245, 47, 152, 254, 114, 248, 215] },
    { name: 'claimResubmitted', discriminator: [187, 233, 2, 91, 190, 231, 73, 57] },
    { name: 'claimSubmitted', discriminator: [95, 1, 120, 227, 177, 240, 174, 52] },
    { name: 'claimWithdrawn', discriminator: [27, 5, 178, 133, 16, 163, 132, 179] },
    { name: 'concernAnswered', discriminator: [34, 129, 112, 96, 143, 127, 218, 64] },
    { name: 'concernFiled', discriminator: [196, 148, 90, 189, 254, 93, 135, 178] },
    { name: 'contributionReceived', discriminator: [44, 213, 88, 200, 186, 42, 248, 117] },
    { name: 'councilChanged', discriminator: [184, 245, 160, 245, 229, 134, 165, 116] },
    { name: 'councilCreated', discriminator: [147, 70, 59, 33, 243, 29, 63, 116] },
    { name: 'creditsCancelled', discriminator: [223, 57, 139, 43, 124, 114, 88, 78] },
    { name: 'creditsRetired', discriminator: [17, 145, 15, 90, 71, 130, 114, 70] },
    { name: 'destroyedCreditsSettled', discriminator: [30, 135, 193, 3, 181, 45, 60, 137] },
    { name: 'disputeDecided', discriminator: [178, 61, 187, 30, 188, 104, 151, 97] },
    { name: 'fundCreated', discriminator: [31, 8, 73, 167, 79, 82, 191, 82] },
    { name: 'fundPauseSet', discriminator: [109, 230, 79, 174, 46, 230, 171, 238] },
    { name: 'invalidationCompensated', discriminator: [17, 74, 19, 233, 107, 4, 154, 89] },
    { name: 'letterSigned', discriminator: [100, 128, 236, 106, 145, 39, 43, 119] },
    { name: 'methodologyActivated', discriminator: [80, 238, 72, 131, 219, 208, 11, 101] },
    { name: 'methodologyCreated', discriminator: [120, 20, 72, 27, 98, 173, 89, 245] },
    { name: 'methodologyRetired', discriminator: [68, 56, 217, 186, 97, 76, 109, 163] },
    { name: 'mintListed', discriminator: [40, 212, 47, 4, 118, 131, 132, 77] },
    { name: 'motionApproved', discriminator: [142, 128, 119, 158, 223, 14, 152, 1] },
    { name: 'motionCancelVoted', discriminator: [244, 213, 251, 207, 237, 109, 184, 93] },
    { name: 'motionExecuted', discriminator: [237, 182, 137, 73, 189, 41, 222, 0] },
    { name: 'motionProposed', discriminator: [238, 218, 139, 252, 187, 205, 135, 52] },
    { name: 'organizationChanged', discriminator: [76, 46, 177, 66, 1, 7, 212, 57] },
    { name: 'organizationMigrated', discriminator: [20, 222, 65, 107, 39, 29, 169, 177] },
    { name: 'organizationRegistered', discriminator: [135, 72, 104, 102, 57, 83, 60, 253] },
    { name: 'organizationStatusChanged', discriminator: [196, 113, 51, 140, 123, 217, 46, 77] },
    { name: 'parametersChanged', discriminator: [199, 80, 214, 98, 15, 70, 180, 118] },
    { name: 'poolJoined', discriminator: [79, 207, 125, 205, 4, 167, 178, 115] },
    { name: 'poolOpened', discriminator: [44, 53, 197, 215, 31, 61, 56, 170] },
    { name: 'projectDocumentsSuperseded', discriminator: [9, 118, 95, 186, 60, 230, 99, 218] },
    { name: 'projectKeyHeld', discriminator: [206, 241, 68, 122, 100, 223, 71, 166] },
    { name: 'projectKeyReleased', discriminator: [17, 132, 202, 171, 166, 179, 5, 109] },
    { name: 'projectProposed', discriminator: [118, 20, 198, 144, 28, 146, 90, 131] },
    { name: 'projectRegistered', discriminator: [163, 167, 240, 137, 218, 249, 173, 160] },
    { name: 'projectRoleAccepted', discriminator: [121, 202, 90, 129, 173, 95, 87, 31] },
    { name: 'projectRoleOffered', discriminator: [208, 165, 117, 126, 19, 15, 250, 81] },
    { name: 'projectStatusChanged', discriminator: [61, 114, 220, 188, 124, 178, 129, 228] },
    { name: 'projectValidated', discriminator: [150, 101, 215, 150, 112, 171, 168, 179] },
    { name: 'recordAnchored', discriminator: [184, 128, 232, 252, 105, 85, 4, 125] },
    { name: 'recordSuperseded', discriminator: [107, 132, 103, 199, 255, 82, 227, 185] },
    { name: 'recordVouched', discriminator: [119, 72, 68, 121, 99, 74, 70, 222] },
    { name: 'registryInitialized', discriminator: [144, 138, 62, 105, 58, 38, 100, 177] },
    { name: 'stewardChanged', discriminator: [12, 62, 16, 27, 37, 98, 201, 178] },
    { name: 'stewardNamed', discriminator: [216, 112, 79, 148, 229, 189, 144, 22] },
    { name: 'verifierAccredited', discriminator: [173, 74, 80, 210, 117, 217, 183, 49] },
    { name: 'verifierStatusChanged', discriminator: [45, 149, 48, 91, 23, 125, 24, 223] },
    { name: 'vouchWithdrawn', discriminator: [140, 47, 95, 76, 101, 102, 146, 1] },
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
    {
      code: 6029,
      name: 'notStewardOrGuardian',
      msg: 'The signer is neither the steward nor the guardian of the registry',
    },
    {
      code: 6030,
      name: 'handoverNotDue',
      msg: 'Nobody was named as the next steward, or the waiting period has not ended',
    },
    { code: 6031, name: 'notPendingSteward', msg: 'The signer was not named as the next steward' },
    {
      code: 6032,
      name: 'parameterOutOfBounds',
      msg: 'A parameter of the registry lies outside the bounds of the program',
    },
    { code: 6033, name: 'pauseSwitchUnknown', msg: 'The pause switch is unknown' },
    { code: 6034, name: 'organizationIsNotAuthority', msg: 'The organization is not a national authority' },
    {
      code: 6035,
      name: 'councilMissing',
      msg: "The council account is missing: an organization's status may change the council",
    },
    {
      code: 6036,
      name: 'guardianMayOnlyStop',
      msg: 'Only the steward may do this: the guardian may pause and suspend',
    },
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
    { code: 6239, name: 'projectStatusInvalid', msg: 'The project is not in the status that this act needs' },
    { code: 6240, name: 'projectNotValidated', msg: 'No organization has validated the project yet' },
    { code: 6241, name: 'roleUnknown', msg: 'The role is unknown' },
    { code: 6242, name: 'roleNotOffered', msg: 'The role was not offered to this signer' },
    { code: 6243, name: 'projectKeyTaken', msg: 'The key belongs to another project' },
    { code: 6244, name: 'projectKeyReleased', msg: 'The key is released already' },
    {
      code: 6245,
      name: 'projectKeyMalformed',
      msg: 'The key is neither a salted hash nor a registry and identifier joined by a colon',
    },
    { code: 6246, name: 'notForProject', msg: 'The signer may not do this for the project' },
    {
      code: 6247,
      name: 'tooManyConsecutiveClaims',
      msg: 'The organization has accepted as many claims of this project in a row as it may',
    },
    {
      code: 6248,
      name: 'declarationMissing',
      msg: 'The statement lacks the declaration of no stake or names an unknown one',
    },
    {
      code: 6249,
      name: 'excessNotExplained',
      msg: 'The quantity lies above the expected one: the statement has to say why',
    },
    { code: 6250, name: 'reviewPeriodOver', msg: 'The time for a review of this claim is over' },
    { code: 6251, name: 'changesNotRequested', msg: 'Nobody has asked for changes of this claim' },
    { code: 6252, name: 'claimNotWithdrawable', msg: 'The claim is decided and can no longer be withdrawn' },
    { code: 6253, name: 'challengePeriodOver', msg: 'The challenge period is over' },
    { code: 6254, name: 'claimNotDisputed', msg: 'The claim is not disputed, or the dispute is decided' },
    { code: 6255, name: 'outcomeInvalid', msg: 'This outcome is not possible for a dispute' },
    {
      code: 6256,
      name: 'disputeNotLapsed',
      msg: "The dispute may still be decided: only its time's end lets it lapse",
    },
    {
      code: 6257,
      name: 'attestationRevoked',
      msg: 'The attestation is revoked already or belongs to an earlier revision',
    },
    {
      code: 6258,
      name: 'fundingSharesInvalid',
      msg: 'The shares of funding have to sum to 10,000 basis points',
    },
    { code: 6259, name: 'batchMissing', msg: 'The batch account of the issued claim is missing' },
    { code: 6260, name: 'batchNotSuspended', msg: 'The batch is not suspended' },
    {
      code: 6261,
      name: 'suspensionNotOver',
      msg: 'The suspension has not ended yet, and the signer is not the steward',
    },
    {
      code: 6262,
      name: 'suspendedRecently',
      msg: 'The guardian has suspended this not long ago: the council may do it again',
    },
    {
      code: 6263,
      name: 'batchHoldsNoStorage',
      msg: 'Only a batch of stored carbon can lose it: wrongly issued credits are invalidated',
    },
    {
      code: 6264,
      name: 'reversalInvalid',
      msg: 'The kind of reversal is unknown, or its amount exceeds the batch',
    },
    { code: 6265, name: 'reversalClosed', msg: 'The reversal is closed' },
    {
      code: 6266,
      name: 'coverOrderInvalid',
      msg: 'The batches that cover a loss have to be named once each, in their order',
    },
    {
      code: 6267,
      name: 'coverOutOfOrder',
      msg: 'Another batch comes first in the order that the council decided',
    },
    {
      code: 6268,
      name: 'developerOwesCredits',
      msg: 'The developer has to make an invalidated batch good before it issues',
    },
    {
      code: 6269,
      name: 'cancellationNotApplicable',
      msg: 'The cancellation is no compensation, or counted already',
    },
    { code: 6270, name: 'reasonUnknown', msg: 'The reason is unknown' },
    {
      code: 6271,
      name: 'nothingToSettle',
      msg: 'Nothing was destroyed outside the program that is not settled',
    },
    {
      code: 6272,
      name: 'bufferNotAtTerm',
      msg: 'The crediting period has not ended: the buffer is held until then',
    },
    {
      code: 6273,
      name: 'letterMalformed',
      msg: "The letter's kind, amount and year do not fit together or exceed the batch",
    },
    { code: 6274, name: 'alreadyAuthorized', msg: 'The batch is authorized already' },
    { code: 6275, name: 'notAuthorized', msg: 'The batch is not authorized by this organization' },
    { code: 6276, name: 'authorityOfAnotherCountry', msg: "The authority's country is not the project's" },
    {
      code: 6277,
      name: 'projectHasOpenClaims',
      msg: 'Claims of the project are open: they are decided or withdrawn before it closes',
    },
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
    { code: 6600, name: 'recordKindUnknown', msg: 'The kind of record is unknown' },
    { code: 6601, name: 'notRecordIssuer', msg: 'The signer does not act for the issuer' },
    {
      code: 6602,
      name: 'recordMismatch',
      msg: 'A record supersedes one of the same issuer, subject and kind',
    },
    {
      code: 6603,
      name: 'recordSuperseded',
      msg: 'The record is superseded already, or the later one is the earlier',
    },
    { code: 6604, name: 'vouchWithdrawn', msg: 'The organization has taken its word back already' },
    {
      code: 6605,
      name: 'recordAccountMismatch',
      msg: 'The account belongs to another record or organization',
    },
    {
      code: 6606,
      name: 'organizationMayNotFile',
      msg: 'The organization may neither verify nor act as an authority',
    },
    { code: 6607, name: 'vouchForOwnRecord', msg: 'An organization does not vouch for a record of its own' },
    {
      code: 6800,
      name: 'notCouncilMember',
      msg: 'The signer does not act for an organization with an active seat in the council',
    },
    {
      code: 6801,
      name: 'councilMembersInvalid',
      msg: "A council's members are up to 12 organizations, each named once",
    },
    {
      code: 6802,
      name: 'thresholdOutOfBounds',
      msg: 'The threshold is more than half of the members and not more than all',
    },
    {
      code: 6803,
      name: 'timeLockOutOfBounds',
      msg: 'The time lock or the motion period lies outside the bounds of the program',
    },
    {
      code: 6804,
      name: 'tooFewActiveMembers',
      msg: 'Fewer active members would be left than the threshold needs',
    },
    { code: 6805, name: 'motionNotOpen', msg: 'The motion is no longer open' },
    { code: 6806, name: 'motionExpired', msg: 'The motion has expired' },
    { code: 6807, name: 'alreadyApproved', msg: 'The organization has done this already' },
    { code: 6808, name: 'motionNotApproved', msg: 'The motion is not approved by enough active members' },
    { code: 6809, name: 'motionNotDue', msg: 'The time lock of the motion has not ended yet' },
    {
      code: 6810,
      name: 'motionOfEarlierCouncil',
      msg: 'The council has changed since the motion was made: make it again',
    },
    {
      code: 6811,
      name: 'motionInstructionInvalid',
      msg: "The motion's instruction is malformed or one that a council may not execute",
    },
    { code: 6812, name: 'motionAccountMismatch', msg: 'The accounts are not those that the motion stores' },
    { code: 6813, name: 'notCouncil', msg: 'The signer is not the council itself' },
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
      name: 'accreditationChanged',
      type: {
        kind: 'struct',
        fields: [
          { name: 'version', type: 'u8' },
          { name: 'at', type: 'i64' },
          { name: 'verifier', type: 'pubkey' },
          { name: 'verifierSequence', type: 'u64' },
          { name: 'steward', type: 'pubkey' },
          { name: 'organization', type: 'pubkey' },
          { name: 'validFrom', type: 'i64' },
          { name: 'validUntil', type: 'i64' },
          { name: 'scopeLength', type: 'u8' },
          { name: 'scope', type: { array: ['pubkey', 8] } },
          { name: 'credentialHash', type: { array: ['u8', 32] } },
        ],
      },
    },
    {
      name: 'actionsPaused',
      type: {
        kind: 'struct',
        fields: [
          { name: 'version', type: 'u8' },
          { name: 'at', type: 'i64' },
          { name: 'registry', type: 'pubkey' },
          { name: 'registrySequence', type: 'u64' },
          { name: 'actor', type: 'pubkey' },
          { name: 'pausedBefore', type: 'u32' },
          { name: 'pausedAfter', type: 'u32' },
        ],
      },
    },
    {
      name: 'actionsResumed',
      type: {
        kind: 'struct',
        fields: [
          { name: 'version', type: 'u8' },
          { name: 'at', type: 'i64' },
          { name: 'registry', type: 'pubkey' },
          { name: 'registrySequence', type: 'u64' },
          { name: 'actor', type: 'pubkey' },
          { name: 'pausedBefore', type: 'u32' },
          { name: 'pausedAfter', type: 'u32' },
        ],
      },
    },
    {
      name: 'anchorRecordArgs',
      type: {
        kind: 'struct',
        fields: [
          { name: 'kind', type: 'u8' },
          { name: 'subject', type: 'pubkey' },
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
          { name: 'declarations', type: 'u8' },
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
          { name: 'declarations', type: 'u8' },
          { name: 'padding', type: 'u8' },
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
      name: 'attestationRevoked',
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
          { name: 'actor', type: 'pubkey' },
          { name: 'revision', type: 'u16' },
          { name: 'reasonHash', type: { array: ['u8', 32] } },
          { name: 'acceptingAfter', type: 'u8' },
          { name: 'rejectingAfter', type: 'u8' },
          { name: 'quorum', type: 'u8' },
          { name: 'statusBefore', type: 'u8' },
          { name: 'statusAfter', type: 'u8' },
          { name: 'acceptedQuantityAfter', type: 'u64' },
          { name: 'waitsUntil', type: 'i64' },
          { name: 'batch', type: 'pubkey' },
          { name: 'batchSequence', type: 'u64' },
          { name: 'suspendedUntil', type: 'i64' },
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
          { name: 'reversals', type: 'u16' },
          { name: 'letters', type: 'u16' },
          { name: 'accepted', type: 'u64' },
          { name: 'issued', type: 'u64' },
          { name: 'buffered', type: 'u64' },
          { name: 'bufferCancelled', type: 'u64' },
          { name: 'fundShare', type: 'u64' },
          { name: 'retired', type: 'u64' },
          { name: 'cancelled', type: 'u64' },
          { name: 'destroyed', type: 'u64' },
          { name: 'adjusted', type: 'u64' },
          { name: 'nextSerial', type: 'u64' },
          { name: 'retirements', type: 'u64' },
          { name: 'cancellations', type: 'u64' },
          { name: 'openedAt', type: 'i64' },
          { name: 'issuedAt', type: 'i64' },
          { name: 'suspendedUntil', type: 'i64' },
          { name: 'suspensionEndedAt', type: 'i64' },
          { name: 'statusBefore', type: 'u8' },
          { name: 'padding', type: { array: ['u8', 7] } },
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
      name: 'batchReversed',
      type: {
        kind: 'struct',
        fields: [
          { name: 'version', type: 'u8' },
          { name: 'at', type: 'i64' },
          { name: 'batch', type: 'pubkey' },
          { name: 'batchSequence', type: 'u64' },
          { name: 'reversal', type: 'pubkey' },
          { name: 'reversalSequence', type: 'u64' },
          { name: 'project', type: 'pubkey' },
          { name: 'organization', type: 'pubkey' },
          { name: 'organizationSequence', type: 'u64' },
          { name: 'steward', type: 'pubkey' },
          { name: 'id', type: 'u32' },
          { name: 'kind', type: 'u8' },
          { name: 'amount', type: 'u64' },
          { name: 'documentHash', type: { array: ['u8', 32] } },
          { name: 'coverLength', type: 'u8' },
          { name: 'cover', type: { array: ['pubkey', 8] } },
          { name: 'statusBefore', type: 'u8' },
          { name: 'statusAfter', type: 'u8' },
          { name: 'owingAfter', type: 'u32' },
        ],
      },
    },
    {
      name: 'batchSuspended',
      type: {
        kind: 'struct',
        fields: [
          { name: 'version', type: 'u8' },
          { name: 'at', type: 'i64' },
          { name: 'batch', type: 'pubkey' },
          { name: 'batchSequence', type: 'u64' },
          { name: 'actor', type: 'pubkey' },
          { name: 'statusBefore', type: 'u8' },
          { name: 'reasonHash', type: { array: ['u8', 32] } },
          { name: 'suspendedUntil', type: 'i64' },
        ],
      },
    },
    {
      name: 'batchSuspensionEnded',
      type: {
        kind: 'struct',
        fields: [
          { name: 'version', type: 'u8' },
          { name: 'at', type: 'i64' },
          { name: 'batch', type: 'pubkey' },
          { name: 'batchSequence', type: 'u64' },
          { name: 'actor', type: 'pubkey' },
          { name: 'upheld', type: 'u8' },
          { name: 'statusAfter', type: 'u8' },
        ],
      },
    },
    {
      name: 'bufferDrawn',
      type: {
        kind: 'struct',
        fields: [
          { name: 'version', type: 'u8' },
          { name: 'at', type: 'i64' },
          { name: 'batch', type: 'pubkey' },
          { name: 'batchSequence', type: 'u64' },
          { name: 'reversal', type: 'pubkey' },
          { name: 'reversalSequence', type: 'u64' },
          { name: 'actor', type: 'pubkey' },
          { name: 'amount', type: 'u64' },
          { name: 'firstSerial', type: 'u64' },
          { name: 'bufferedAfter', type: 'u64' },
          { name: 'coveredAfter', type: 'u64' },
          { name: 'uncoveredAfter', type: 'u64' },
          { name: 'reversalStatusAfter', type: 'u8' },
          { name: 'supplyAfter', type: 'u64' },
        ],
      },
    },
    {
      name: 'bufferReleased',
      type: {
        kind: 'struct',
        fields: [
          { name: 'version', type: 'u8' },
          { name: 'at', type: 'i64' },
          { name: 'batch', type: 'pubkey' },
          { name: 'batchSequence', type: 'u64' },
          { name: 'steward', type: 'pubkey' },
          { name: 'owner', type: 'pubkey' },
          { name: 'destination', type: 'pubkey' },
          { name: 'amount', type: 'u64' },
          { name: 'bufferedAfter', type: 'u64' },
        ],
      },
    },
    {
      name: 'cancelArgs',
      type: {
        kind: 'struct',
        fields: [
          { name: 'amount', type: 'u64' },
          { name: 'reason', type: 'u8' },
          { name: 'reasonHash', type: { array: ['u8', 32] } },
        ],
      },
    },
    {
      name: 'cancellation',
      serialization: 'bytemuck',
      repr: { kind: 'c' },
      type: {
        kind: 'struct',
        fields: [
          { name: 'version', type: 'u8' },
          { name: 'bump', type: 'u8' },
          { name: 'reason', type: 'u8' },
          { name: 'batchStatus', type: 'u8' },
          { name: 'padding', type: { array: ['u8', 4] } },
          { name: 'amount', type: 'u64' },
          { name: 'firstSerial', type: 'u64' },
          { name: 'cancelledAt', type: 'i64' },
          { name: 'batch', type: 'pubkey' },
          { name: 'holder', type: 'pubkey' },
          { name: 'reasonHash', type: { array: ['u8', 32] } },
          { name: 'appliedTo', type: 'pubkey' },
          { name: 'payer', type: 'pubkey' },
          { name: 'reserved', type: { array: ['u8', 64] } },
        ],
      },
    },
    {
      name: 'changeOrganizationArgs',
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
          { name: 'waitsUntil', type: 'i64' },
          { name: 'boundShareBps', type: 'u16' },
          { name: 'proposalBps', type: { array: ['u16', 4] } },
          { name: 'otherFundingBps', type: 'u16' },
          { name: 'proposalCount', type: 'u8' },
          { name: 'padding', type: { array: ['u8', 3] } },
          { name: 'project', type: 'pubkey' },
          { name: 'methodology', type: 'pubkey' },
          { name: 'owner', type: 'pubkey' },
          { name: 'evidenceRoot', type: { array: ['u8', 32] } },
          { name: 'fundingHash', type: { array: ['u8', 32] } },
          { name: 'reasonHash', type: { array: ['u8', 32] } },
          { name: 'batch', type: 'pubkey' },
          { name: 'dispute', type: 'pubkey' },
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
          { name: 'declarations', type: 'u8' },
          { name: 'expectedQuantity', type: 'u64' },
          { name: 'waitsUntil', type: 'i64' },
        ],
      },
    },
    {
      name: 'claimDisputed',
      type: {
        kind: 'struct',
        fields: [
          { name: 'version', type: 'u8' },
          { name: 'at', type: 'i64' },
          { name: 'claim', type: 'pubkey' },
          { name: 'claimSequence', type: 'u64' },
          { name: 'project', type: 'pubkey' },
          { name: 'dispute', type: 'pubkey' },
          { name: 'disputant', type: 'pubkey' },
          { name: 'revision', type: 'u16' },
          { name: 'documentHash', type: { array: ['u8', 32] } },
          { name: 'deposit', type: 'u64' },
          { name: 'decideBy', type: 'i64' },
        ],
      },
    },
    {
      name: 'claimResubmitted',
      type: {
        kind: 'struct',
        fields: [
          { name: 'version', type: 'u8' },
          { name: 'at', type: 'i64' },
          { name: 'claim', type: 'pubkey' },
          { name: 'claimSequence', type: 'u64' },
          { name: 'project', type: 'pubkey' },
          { name: 'owner', type: 'pubkey' },
          { name: 'revision', type: 'u16' },
          { name: 'quantityBefore', type: 'u64' },
          { name: 'quantity', type: 'u64' },
          { name: 'evidenceBefore', type: { array: ['u8', 32] } },
          { name: 'evidenceRoot', type: { array: ['u8', 32] } },
          { name: 'answerHash', type: { array: ['u8', 32] } },
          { name: 'waitsUntil', type: 'i64' },
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
          { name: 'proposalBps', type: { array: ['u16', 4] } },
          { name: 'otherFundingBps', type: 'u16' },
          { name: 'waitsUntil', type: 'i64' },
        ],
      },
    },
    {
      name: 'claimWithdrawn',
      type: {
        kind: 'struct',
        fields: [
          { name: 'version', type: 'u8' },
          { name: 'at', type: 'i64' },
          { name: 'claim', type: 'pubkey' },
          { name: 'claimSequence', type: 'u64' },
          { name: 'project', type: 'pubkey' },
          { name: 'projectSequence', type: 'u64' },
          { name: 'actor', type: 'pubkey' },
          { name: 'statusBefore', type: 'u8' },
          { name: 'lapsed', type: 'u8' },
          { name: 'reasonHash', type: { array: ['u8', 32] } },
        ],
      },
    },
    {
      name: 'concern',
      serialization: 'bytemuck',
      repr: { kind: 'c' },
      type: {
        kind: 'struct',
        fields: [
          { name: 'version', type: 'u8' },
          { name: 'bump', type: 'u8' },
          { name: 'status', type: 'u8' },
          { name: 'padding', type: 'u8' },
          { name: 'id', type: 'u32' },
          { name: 'filedAt', type: 'i64' },
          { name: 'answeredAt', type: 'i64' },
          { name: 'answerBy', type: 'i64' },
          { name: 'organization', type: 'pubkey' },
          { name: 'subject', type: 'pubkey' },
          { name: 'documentHash', type: { array: ['u8', 32] } },
          { name: 'answerHash', type: { array: ['u8', 32] } },
          { name: 'payer', type: 'pubkey' },
          { name: 'reserved', type: { array: ['u8', 64] } },
        ],
      },
    },
    {
      name: 'concernAnswered',
      type: {
        kind: 'struct',
        fields: [
          { name: 'version', type: 'u8' },
          { name: 'at', type: 'i64' },
          { name: 'concern', type: 'pubkey' },
          { name: 'organization', type: 'pubkey' },
          { name: 'actor', type: 'pubkey' },
          { name: 'subject', type: 'pubkey' },
          { name: 'statusAfter', type: 'u8' },
          { name: 'answerHash', type: { array: ['u8', 32] } },
        ],
      },
    },
    {
      name: 'concernFiled',
      type: {
        kind: 'struct',
        fields: [
          { name: 'version', type: 'u8' },
          { name: 'at', type: 'i64' },
          { name: 'concern', type: 'pubkey' },
          { name: 'organization', type: 'pubkey' },
          { name: 'actor', type: 'pubkey' },
          { name: 'id', type: 'u32' },
          { name: 'subject', type: 'pubkey' },
          { name: 'documentHash', type: { array: ['u8', 32] } },
          { name: 'answerBy', type: 'i64' },
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
      name: 'council',
      serialization: 'bytemuck',
      repr: { kind: 'c' },
      type: {
        kind: 'struct',
        fields: [
          { name: 'version', type: 'u8' },
          { name: 'bump', type: 'u8' },
          { name: 'seatCount', type: 'u8' },
          { name: 'padding', type: 'u8' },
          { name: 'id', type: 'u32' },
          { name: 'composition', type: 'u32' },
          { name: 'padding2', type: { array: ['u8', 4] } },
          { name: 'sequence', type: 'u64' },
          { name: 'createdAt', type: 'i64' },
          { name: 'rules', type: { defined: { name: 'councilRules' } } },
          { name: 'creator', type: 'pubkey' },
          { name: 'payer', type: 'pubkey' },
          { name: 'seats', type: { array: [{ defined: { name: 'seat' } }, 12] } },
          { name: 'reserved', type: { array: ['u8', 64] } },
        ],
      },
    },
    {
      name: 'councilChanged',
      type: {
        kind: 'struct',
        fields: [
          { name: 'version', type: 'u8' },
          { name: 'at', type: 'i64' },
          { name: 'council', type: 'pubkey' },
          { name: 'councilSequence', type: 'u64' },
          { name: 'composition', type: 'u32' },
          { name: 'threshold', type: 'u8' },
          { name: 'timeLock', type: 'i64' },
          { name: 'motionPeriod', type: 'i64' },
          { name: 'seatCount', type: 'u8' },
          { name: 'members', type: { array: ['pubkey', 12] } },
        ],
      },
    },
    {
      name: 'councilCreated',
      type: {
        kind: 'struct',
        fields: [
          { name: 'version', type: 'u8' },
          { name: 'at', type: 'i64' },
          { name: 'council', type: 'pubkey' },
          { name: 'councilSequence', type: 'u64' },
          { name: 'creator', type: 'pubkey' },
          { name: 'id', type: 'u32' },
          { name: 'threshold', type: 'u8' },
          { name: 'timeLock', type: 'i64' },
          { name: 'motionPeriod', type: 'i64' },
          { name: 'seatCount', type: 'u8' },
          { name: 'members', type: { array: ['pubkey', 12] } },
        ],
      },
    },
    {
      name: 'councilRules',
      type: {
        kind: 'struct',
        fields: [
          { name: 'timeLock', type: 'i64' },
          { name: 'motionPeriod', type: 'i64' },
          { name: 'threshold', type: 'u8' },
          { name: 'padding', type: { array: ['u8', 7] } },
        ],
      },
    },
    {
      name: 'councilRulesArgs',
      type: {
        kind: 'struct',
        fields: [
          { name: 'threshold', type: 'u8' },
          { name: 'timeLock', type: 'i64' },
          { name: 'motionPeriod', type: 'i64' },
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
      name: 'creditsCancelled',
      type: {
        kind: 'struct',
        fields: [
          { name: 'version', type: 'u8' },
          { name: 'at', type: 'i64' },
          { name: 'batch', type: 'pubkey' },
          { name: 'batchSequence', type: 'u64' },
          { name: 'cancellation', type: 'pubkey' },
          { name: 'holder', type: 'pubkey' },
          { name: 'amount', type: 'u64' },
          { name: 'firstSerial', type: 'u64' },
          { name: 'reason', type: 'u8' },
          { name: 'reasonHash', type: { array: ['u8', 32] } },
          { name: 'cancelledAfter', type: 'u64' },
          { name: 'supplyAfter', type: 'u64' },
          { name: 'heldAfter', type: 'u64' },
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
      name: 'decideDisputeArgs',
      type: {
        kind: 'struct',
        fields: [
          { name: 'outcome', type: 'u8' },
          { name: 'abusive', type: 'u8' },
          { name: 'decisionHash', type: { array: ['u8', 32] } },
        ],
      },
    },
    {
      name: 'destroyedCreditsSettled',
      type: {
        kind: 'struct',
        fields: [
          { name: 'version', type: 'u8' },
          { name: 'at', type: 'i64' },
          { name: 'batch', type: 'pubkey' },
          { name: 'batchSequence', type: 'u64' },
          { name: 'cancellation', type: 'pubkey' },
          { name: 'actor', type: 'pubkey' },
          { name: 'amount', type: 'u64' },
          { name: 'firstSerial', type: 'u64' },
          { name: 'destroyedAfter', type: 'u64' },
          { name: 'supplyAfter', type: 'u64' },
        ],
      },
    },
    {
      name: 'dispute',
      serialization: 'bytemuck',
      repr: { kind: 'c' },
      type: {
        kind: 'struct',
        fields: [
          { name: 'version', type: 'u8' },
          { name: 'bump', type: 'u8' },
          { name: 'status', type: 'u8' },
          { name: 'abusive', type: 'u8' },
          { name: 'revision', type: 'u16' },
          { name: 'padding', type: { array: ['u8', 2] } },
          { name: 'deposit', type: 'u64' },
          { name: 'openedAt', type: 'i64' },
          { name: 'decidedAt', type: 'i64' },
          { name: 'decideBy', type: 'i64' },
          { name: 'challengeLeft', type: 'i64' },
          { name: 'claim', type: 'pubkey' },
          { name: 'disputant', type: 'pubkey' },
          { name: 'documentHash', type: { array: ['u8', 32] } },
          { name: 'decisionHash', type: { array: ['u8', 32] } },
          { name: 'payer', type: 'pubkey' },
          { name: 'reserved', type: { array: ['u8', 64] } },
        ],
      },
    },
    {
      name: 'disputeDecided',
      type: {
        kind: 'struct',
        fields: [
          { name: 'version', type: 'u8' },
          { name: 'at', type: 'i64' },
          { name: 'claim', type: 'pubkey' },
          { name: 'claimSequence', type: 'u64' },
          { name: 'project', type: 'pubkey' },
          { name: 'projectSequence', type: 'u64' },
          { name: 'dispute', type: 'pubkey' },
          { name: 'actor', type: 'pubkey' },
          { name: 'outcome', type: 'u8' },
          { name: 'abusive', type: 'u8' },
          { name: 'decisionHash', type: { array: ['u8', 32] } },
          { name: 'deposit', type: 'u64' },
          { name: 'depositTo', type: 'pubkey' },
          { name: 'statusAfter', type: 'u8' },
          { name: 'acceptedQuantityAfter', type: 'u64' },
          { name: 'challengeEndsAt', type: 'i64' },
          { name: 'waitsUntil', type: 'i64' },
        ],
      },
    },
    {
      name: 'fileConcernArgs',
      type: {
        kind: 'struct',
        fields: [
          { name: 'subject', type: 'pubkey' },
          { name: 'documentHash', type: { array: ['u8', 32] } },
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
          { name: 'depositDestination', type: 'pubkey' },
        ],
      },
    },
    {
      name: 'invalidationCompensated',
      type: {
        kind: 'struct',
        fields: [
          { name: 'version', type: 'u8' },
          { name: 'at', type: 'i64' },
          { name: 'reversal', type: 'pubkey' },
          { name: 'reversalSequence', type: 'u64' },
          { name: 'cancellation', type: 'pubkey' },
          { name: 'organization', type: 'pubkey' },
          { name: 'organizationSequence', type: 'u64' },
          { name: 'actor', type: 'pubkey' },
          { name: 'amount', type: 'u64' },
          { name: 'coveredAfter', type: 'u64' },
          { name: 'reversalStatusAfter', type: 'u8' },
          { name: 'owingAfter', type: 'u32' },
        ],
      },
    },
    {
      name: 'letter',
      serialization: 'bytemuck',
      repr: { kind: 'c' },
      type: {
        kind: 'struct',
        fields: [
          { name: 'version', type: 'u8' },
          { name: 'bump', type: 'u8' },
          { name: 'kind', type: 'u8' },
          { name: 'padding', type: 'u8' },
          { name: 'id', type: 'u32' },
          { name: 'amount', type: 'u64' },
          { name: 'signedAt', type: 'i64' },
          { name: 'year', type: 'u16' },
          { name: 'number', type: 'u16' },
          { name: 'padding2', type: { array: ['u8', 4] } },
          { name: 'batch', type: 'pubkey' },
          { name: 'organization', type: 'pubkey' },
          { name: 'documentHash', type: { array: ['u8', 32] } },
          { name: 'payer', type: 'pubkey' },
          { name: 'reserved', type: { array: ['u8', 64] } },
        ],
      },
    },
    {
      name: 'letterSigned',
      type: {
        kind: 'struct',
        fields: [
          { name: 'version', type: 'u8' },
          { name: 'at', type: 'i64' },
          { name: 'batch', type: 'pubkey' },
          { name: 'batchSequence', type: 'u64' },
          { name: 'letter', type: 'pubkey' },
          { name: 'organization', type: 'pubkey' },
          { name: 'actor', type: 'pubkey' },
          { name: 'id', type: 'u32' },
          { name: 'kind', type: 'u8' },
          { name: 'amount', type: 'u64' },
          { name: 'year', type: 'u16' },
          { name: 'documentHash', type: { array: ['u8', 32] } },
          { name: 'authorizedByAfter', type: 'pubkey' },
          { name: 'adjustedAfter', type: 'u64' },
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
      name: 'methodologyRetired',
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
      name: 'motion',
      serialization: 'bytemuck',
      repr: { kind: 'c' },
      type: {
        kind: 'struct',
        fields: [
          { name: 'version', type: 'u8' },
          { name: 'bump', type: 'u8' },
          { name: 'status', type: 'u8' },
          { name: 'target', type: 'u8' },
          { name: 'id', type: 'u32' },
          { name: 'composition', type: 'u32' },
          { name: 'approvals', type: 'u16' },
          { name: 'cancellations', type: 'u16' },
          { name: 'sequence', type: 'u64' },
          { name: 'proposedAt', type: 'i64' },
          { name: 'approvedAt', type: 'i64' },
          { name: 'closedAt', type: 'i64' },
          { name: 'timeLock', type: 'i64' },
          { name: 'executableAt', type: 'i64' },
          { name: 'expiresAt', type: 'i64' },
          { name: 'council', type: 'pubkey' },
          { name: 'organization', type: 'pubkey' },
          { name: 'documentHash', type: { array: ['u8', 32] } },
          { name: 'payer', type: 'pubkey' },
          { name: 'accountCount', type: 'u8' },
          { name: 'padding', type: 'u8' },
          { name: 'dataLength', type: 'u16' },
          { name: 'padding2', type: { array: ['u8', 4] } },
          { name: 'accounts', type: { array: [{ defined: { name: 'motionAccount' } }, 20] } },
          { name: 'padding3', type: { array: ['u8', 4] } },
          { name: 'data', type: { array: ['u8', 448] } },
          { name: 'reserved', type: { array: ['u8', 64] } },
        ],
      },
    },
    {
      name: 'motionAccount',
      type: {
        kind: 'struct',
        fields: [
          { name: 'address', type: 'pubkey' },
          { name: 'flags', type: 'u8' },
        ],
      },
    },
    {
      name: 'motionApproved',
      type: {
        kind: 'struct',
        fields: [
          { name: 'version', type: 'u8' },
          { name: 'at', type: 'i64' },
          { name: 'motion', type: 'pubkey' },
          { name: 'motionSequence', type: 'u64' },
          { name: 'council', type: 'pubkey' },
          { name: 'organization', type: 'pubkey' },
          { name: 'actor', type: 'pubkey' },
          { name: 'approvalsAfter', type: 'u8' },
          { name: 'threshold', type: 'u8' },
          { name: 'statusAfter', type: 'u8' },
          { name: 'executableAt', type: 'i64' },
          { name: 'expiresAt', type: 'i64' },
        ],
      },
    },
    {
      name: 'motionCancelVoted',
      type: {
        kind: 'struct',
        fields: [
          { name: 'version', type: 'u8' },
          { name: 'at', type: 'i64' },
          { name: 'motion', type: 'pubkey' },
          { name: 'motionSequence', type: 'u64' },
          { name: 'council', type: 'pubkey' },
          { name: 'organization', type: 'pubkey' },
          { name: 'actor', type: 'pubkey' },
          { name: 'cancellationsAfter', type: 'u8' },
          { name: 'threshold', type: 'u8' },
          { name: 'statusAfter', type: 'u8' },
        ],
      },
    },
    {
      name: 'motionExecuted',
      type: {
        kind: 'struct',
        fields: [
          { name: 'version', type: 'u8' },
          { name: 'at', type: 'i64' },
          { name: 'motion', type: 'pubkey' },
          { name: 'motionSequence', type: 'u64' },
          { name: 'council', type: 'pubkey' },
          { name: 'executor', type: 'pubkey' },
        ],
      },
    },
    {
      name: 'motionProposed',
      type: {
        kind: 'struct',
        fields: [
          { name: 'version', type: 'u8' },
          { name: 'at', type: 'i64' },
          { name: 'motion', type: 'pubkey' },
          { name: 'motionSequence', type: 'u64' },
          { name: 'council', type: 'pubkey' },
          { name: 'organization', type: 'pubkey' },
          { name: 'actor', type: 'pubkey' },
          { name: 'id', type: 'u32' },
          { name: 'target', type: 'u8' },
          { name: 'discriminator', type: { array: ['u8', 8] } },
          { name: 'instructionHash', type: { array: ['u8', 32] } },
          { name: 'timeLock', type: 'i64' },
          { name: 'expiresAt', type: 'i64' },
          { name: 'documentHash', type: { array: ['u8', 32] } },
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
          { name: 'owing', type: 'u32' },
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
      name: 'organizationChanged',
      type: {
        kind: 'struct',
        fields: [
          { name: 'version', type: 'u8' },
          { name: 'at', type: 'i64' },
          { name: 'organization', type: 'pubkey' },
          { name: 'organizationSequence', type: 'u64' },
          { name: 'actor', type: 'pubkey' },
          { name: 'authority', type: 'pubkey' },
          { name: 'kinds', type: 'u8' },
          { name: 'jurisdiction', type: { array: ['u8', 8] } },
          { name: 'profileHash', type: { array: ['u8', 32] } },
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
      name: 'organizationStatusChanged',
      type: {
        kind: 'struct',
        fields: [
          { name: 'version', type: 'u8' },
          { name: 'at', type: 'i64' },
          { name: 'organization', type: 'pubkey' },
          { name: 'organizationSequence', type: 'u64' },
          { name: 'actor', type: 'pubkey' },
          { name: 'statusBefore', type: 'u8' },
          { name: 'statusAfter', type: 'u8' },
          { name: 'reasonHash', type: { array: ['u8', 32] } },
        ],
      },
    },
    {
      name: 'parameters',
      type: {
        kind: 'struct',
        fields: [
          { name: 'handoverDelay', type: 'i64' },
          { name: 'suspensionTerm', type: 'i64' },
          { name: 'decisionTerm', type: 'i64' },
          { name: 'responseTerm', type: 'i64' },
          { name: 'disputeDeposit', type: 'u64' },
          { name: 'consecutiveClaims', type: 'u8' },
          { name: 'padding', type: { array: ['u8', 7] } },
        ],
      },
    },
    {
      name: 'parametersChanged',
      type: {
        kind: 'struct',
        fields: [
          { name: 'version', type: 'u8' },
          { name: 'at', type: 'i64' },
          { name: 'registry', type: 'pubkey' },
          { name: 'registrySequence', type: 'u64' },
          { name: 'steward', type: 'pubkey' },
          { name: 'guardian', type: 'pubkey' },
          { name: 'depositDestination', type: 'pubkey' },
          { name: 'handoverDelay', type: 'i64' },
          { name: 'suspensionTerm', type: 'i64' },
          { name: 'decisionTerm', type: 'i64' },
          { name: 'responseTerm', type: 'i64' },
          { name: 'disputeDeposit', type: 'u64' },
          { name: 'consecutiveClaims', type: 'u8' },
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
          { name: 'proposedAt', type: 'i64' },
          { name: 'validatedAt', type: 'i64' },
          { name: 'registeredAt', type: 'i64' },
          { name: 'statusChangedAt', type: 'i64' },
          { name: 'waitsUntil', type: 'i64' },
          { name: 'creditingStart', type: 'i64' },
          { name: 'creditingEnd', type: 'i64' },
          { name: 'expectedYearly', type: 'u64' },
          { name: 'issuedThrough', type: 'i64' },
          { name: 'issued', type: 'u64' },
          { name: 'openPeriods', type: { array: [{ defined: { name: 'openPeriod' } }, 4] } },
          { name: 'streaks', type: { array: [{ defined: { name: 'streak' } }, 8] } },
          { name: 'jurisdiction', type: { array: ['u8', 8] } },
          { name: 'cell', type: { array: ['u8', 8] } },
          { name: 'organization', type: 'pubkey' },
          { name: 'proposer', type: 'pubkey' },
          { name: 'owner', type: 'pubkey' },
          { name: 'payee', type: 'pubkey' },
          { name: 'pendingOwner', type: 'pubkey' },
          { name: 'pendingPayee', type: 'pubkey' },
          { name: 'methodology', type: 'pubkey' },
          { name: 'validator', type: 'pubkey' },
          { name: 'validationHash', type: { array: ['u8', 32] } },
          { name: 'profileHash', type: { array: ['u8', 32] } },
          { name: 'documentHash', type: { array: ['u8', 32] } },
          { name: 'reasonHash', type: { array: ['u8', 32] } },
          { name: 'binding', type: 'pubkey' },
          { name: 'payer', type: 'pubkey' },
          { name: 'reserved', type: { array: ['u8', 64] } },
        ],
      },
    },
    {
      name: 'projectDocumentsSuperseded',
      type: {
        kind: 'struct',
        fields: [
          { name: 'version', type: 'u8' },
          { name: 'at', type: 'i64' },
          { name: 'project', type: 'pubkey' },
          { name: 'projectSequence', type: 'u64' },
          { name: 'actor', type: 'pubkey' },
          { name: 'profileBefore', type: { array: ['u8', 32] } },
          { name: 'documentBefore', type: { array: ['u8', 32] } },
          { name: 'profileHash', type: { array: ['u8', 32] } },
          { name: 'documentHash', type: { array: ['u8', 32] } },
        ],
      },
    },
    {
      name: 'projectKey',
      serialization: 'bytemuck',
      repr: { kind: 'c' },
      type: {
        kind: 'struct',
        fields: [
          { name: 'version', type: 'u8' },
          { name: 'bump', type: 'u8' },
          { name: 'kind', type: 'u8' },
          { name: 'released', type: 'u8' },
          { name: 'holders', type: 'u32' },
          { name: 'heldSince', type: 'i64' },
          { name: 'releasedAt', type: 'i64' },
          { name: 'project', type: 'pubkey' },
          { name: 'previousProject', type: 'pubkey' },
          { name: 'key', type: { array: ['u8', 32] } },
          { name: 'payer', type: 'pubkey' },
          { name: 'reserved', type: { array: ['u8', 64] } },
        ],
      },
    },
    {
      name: 'projectKeyHeld',
      type: {
        kind: 'struct',
        fields: [
          { name: 'version', type: 'u8' },
          { name: 'at', type: 'i64' },
          { name: 'projectKey', type: 'pubkey' },
          { name: 'project', type: 'pubkey' },
          { name: 'actor', type: 'pubkey' },
          { name: 'kind', type: 'u8' },
          { name: 'key', type: { array: ['u8', 32] } },
          { name: 'previousProject', type: 'pubkey' },
        ],
      },
    },
    {
      name: 'projectKeyReleased',
      type: {
        kind: 'struct',
        fields: [
          { name: 'version', type: 'u8' },
          { name: 'at', type: 'i64' },
          { name: 'projectKey', type: 'pubkey' },
          { name: 'project', type: 'pubkey' },
          { name: 'actor', type: 'pubkey' },
          { name: 'key', type: { array: ['u8', 32] } },
        ],
      },
    },
    {
      name: 'projectProposed',
      type: {
        kind: 'struct',
        fields: [
          { name: 'version', type: 'u8' },
          { name: 'at', type: 'i64' },
          { name: 'project', type: 'pubkey' },
          { name: 'projectSequence', type: 'u64' },
          { name: 'proposer', type: 'pubkey' },
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
          { name: 'profileHash', type: { array: ['u8', 32] } },
          { name: 'documentHash', type: { array: ['u8', 32] } },
          { name: 'waitsUntil', type: 'i64' },
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
          { name: 'validator', type: 'pubkey' },
          { name: 'validationHash', type: { array: ['u8', 32] } },
        ],
      },
    },
    {
      name: 'projectRoleAccepted',
      type: {
        kind: 'struct',
        fields: [
          { name: 'version', type: 'u8' },
          { name: 'at', type: 'i64' },
          { name: 'project', type: 'pubkey' },
          { name: 'projectSequence', type: 'u64' },
          { name: 'role', type: 'u8' },
          { name: 'holderBefore', type: 'pubkey' },
          { name: 'holderAfter', type: 'pubkey' },
        ],
      },
    },
    {
      name: 'projectRoleOffered',
      type: {
        kind: 'struct',
        fields: [
          { name: 'version', type: 'u8' },
          { name: 'at', type: 'i64' },
          { name: 'project', type: 'pubkey' },
          { name: 'projectSequence', type: 'u64' },
          { name: 'actor', type: 'pubkey' },
          { name: 'role', type: 'u8' },
          { name: 'offeredTo', type: 'pubkey' },
        ],
      },
    },
    {
      name: 'projectStatusChanged',
      type: {
        kind: 'struct',
        fields: [
          { name: 'version', type: 'u8' },
          { name: 'at', type: 'i64' },
          { name: 'project', type: 'pubkey' },
          { name: 'projectSequence', type: 'u64' },
          { name: 'actor', type: 'pubkey' },
          { name: 'organization', type: 'pubkey' },
          { name: 'statusBefore', type: 'u8' },
          { name: 'statusAfter', type: 'u8' },
          { name: 'reasonHash', type: { array: ['u8', 32] } },
          { name: 'waitsUntil', type: 'i64' },
        ],
      },
    },
    {
      name: 'projectValidated',
      type: {
        kind: 'struct',
        fields: [
          { name: 'version', type: 'u8' },
          { name: 'at', type: 'i64' },
          { name: 'project', type: 'pubkey' },
          { name: 'projectSequence', type: 'u64' },
          { name: 'validator', type: 'pubkey' },
          { name: 'actor', type: 'pubkey' },
          { name: 'validationHash', type: { array: ['u8', 32] } },
        ],
      },
    },
    {
      name: 'proposeMotionArgs',
      type: {
        kind: 'struct',
        fields: [
          { name: 'target', type: 'u8' },
          { name: 'documentHash', type: { array: ['u8', 32] } },
          { name: 'accounts', type: { vec: { defined: { name: 'motionAccount' } } } },
          { name: 'data', type: { vec: 'u8' } },
        ],
      },
    },
    {
      name: 'proposeProjectArgs',
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
          { name: 'profileHash', type: { array: ['u8', 32] } },
          { name: 'documentHash', type: { array: ['u8', 32] } },
        ],
      },
    },
    {
      name: 'record',
      serialization: 'bytemuck',
      repr: { kind: 'c' },
      type: {
        kind: 'struct',
        fields: [
          { name: 'version', type: 'u8' },
          { name: 'bump', type: 'u8' },
          { name: 'kind', type: 'u8' },
          { name: 'byOrganization', type: 'u8' },
          { name: 'vouches', type: 'u32' },
          { name: 'sequence', type: 'u64' },
          { name: 'recordedAt', type: 'i64' },
          { name: 'documentHash', type: { array: ['u8', 32] } },
          { name: 'subject', type: 'pubkey' },
          { name: 'issuer', type: 'pubkey' },
          { name: 'supersedes', type: 'pubkey' },
          { name: 'supersededBy', type: 'pubkey' },
          { name: 'payer', type: 'pubkey' },
          { name: 'reserved', type: { array: ['u8', 64] } },
        ],
      },
    },
    {
      name: 'recordAnchored',
      type: {
        kind: 'struct',
        fields: [
          { name: 'version', type: 'u8' },
          { name: 'at', type: 'i64' },
          { name: 'record', type: 'pubkey' },
          { name: 'recordSequence', type: 'u64' },
          { name: 'actor', type: 'pubkey' },
          { name: 'issuer', type: 'pubkey' },
          { name: 'byOrganization', type: 'u8' },
          { name: 'kind', type: 'u8' },
          { name: 'subject', type: 'pubkey' },
          { name: 'documentHash', type: { array: ['u8', 32] } },
        ],
      },
    },
    {
      name: 'recordSuperseded',
      type: {
        kind: 'struct',
        fields: [
          { name: 'version', type: 'u8' },
          { name: 'at', type: 'i64' },
          { name: 'record', type: 'pubkey' },
          { name: 'recordSequence', type: 'u64' },
          { name: 'successor', type: 'pubkey' },
          { name: 'successorSequence', type: 'u64' },
          { name: 'actor', type: 'pubkey' },
        ],
      },
    },
    {
      name: 'recordVouched',
      type: {
        kind: 'struct',
        fields: [
          { name: 'version', type: 'u8' },
          { name: 'at', type: 'i64' },
          { name: 'record', type: 'pubkey' },
          { name: 'recordSequence', type: 'u64' },
          { name: 'vouch', type: 'pubkey' },
          { name: 'organization', type: 'pubkey' },
          { name: 'actor', type: 'pubkey' },
          { name: 'vouchesAfter', type: 'u32' },
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
          { name: 'parameters', type: { defined: { name: 'parameters' } } },
          { name: 'steward', type: 'pubkey' },
          { name: 'pendingSteward', type: 'pubkey' },
          { name: 'guardian', type: 'pubkey' },
          { name: 'council', type: 'pubkey' },
          { name: 'depositDestination', type: 'pubkey' },
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
          { name: 'depositDestination', type: 'pubkey' },
        ],
      },
    },
    {
      name: 'resubmitClaimArgs',
      type: {
        kind: 'struct',
        fields: [
          { name: 'quantity', type: 'u64' },
          { name: 'answerHash', type: { array: ['u8', 32] } },
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
      name: 'reversal',
      serialization: 'bytemuck',
      repr: { kind: 'c' },
      type: {
        kind: 'struct',
        fields: [
          { name: 'version', type: 'u8' },
          { name: 'bump', type: 'u8' },
          { name: 'kind', type: 'u8' },
          { name: 'status', type: 'u8' },
          { name: 'coverLength', type: 'u8' },
          { name: 'coverNext', type: 'u8' },
          { name: 'decimals', type: 'u8' },
          { name: 'padding', type: 'u8' },
          { name: 'id', type: 'u32' },
          { name: 'padding2', type: { array: ['u8', 4] } },
          { name: 'sequence', type: 'u64' },
          { name: 'amount', type: 'u64' },
          { name: 'covered', type: 'u64' },
          { name: 'decidedAt', type: 'i64' },
          { name: 'closedAt', type: 'i64' },
          { name: 'batch', type: 'pubkey' },
          { name: 'project', type: 'pubkey' },
          { name: 'organization', type: 'pubkey' },
          { name: 'documentHash', type: { array: ['u8', 32] } },
          { name: 'payer', type: 'pubkey' },
          { name: 'cover', type: { array: ['pubkey', 8] } },
          { name: 'reserved', type: { array: ['u8', 64] } },
        ],
      },
    },
    {
      name: 'reverseBatchArgs',
      type: {
        kind: 'struct',
        fields: [
          { name: 'kind', type: 'u8' },
          { name: 'amount', type: 'u64' },
          { name: 'documentHash', type: { array: ['u8', 32] } },
        ],
      },
    },
    {
      name: 'seat',
      type: {
        kind: 'struct',
        fields: [
          { name: 'organization', type: 'pubkey' },
          { name: 'active', type: 'u8' },
          { name: 'padding', type: { array: ['u8', 7] } },
        ],
      },
    },
    {
      name: 'setParametersArgs',
      type: {
        kind: 'struct',
        fields: [
          { name: 'guardian', type: 'pubkey' },
          { name: 'depositDestination', type: 'pubkey' },
          { name: 'parameters', type: { defined: { name: 'parameters' } } },
        ],
      },
    },
    {
      name: 'signLetterArgs',
      type: {
        kind: 'struct',
        fields: [
          { name: 'kind', type: 'u8' },
          { name: 'amount', type: 'u64' },
          { name: 'year', type: 'u16' },
          { name: 'documentHash', type: { array: ['u8', 32] } },
        ],
      },
    },
    {
      name: 'stewardChanged',
      type: {
        kind: 'struct',
        fields: [
          { name: 'version', type: 'u8' },
          { name: 'at', type: 'i64' },
          { name: 'registry', type: 'pubkey' },
          { name: 'registrySequence', type: 'u64' },
          { name: 'stewardBefore', type: 'pubkey' },
          { name: 'stewardAfter', type: 'pubkey' },
          { name: 'councilAfter', type: 'pubkey' },
        ],
      },
    },
    {
      name: 'stewardNamed',
      type: {
        kind: 'struct',
        fields: [
          { name: 'version', type: 'u8' },
          { name: 'at', type: 'i64' },
          { name: 'registry', type: 'pubkey' },
          { name: 'registrySequence', type: 'u64' },
          { name: 'steward', type: 'pubkey' },
          { name: 'pendingSteward', type: 'pubkey' },
          { name: 'dueAt', type: 'i64' },
        ],
      },
    },
    {
      name: 'streak',
      type: {
        kind: 'struct',
        fields: [
          { name: 'organization', type: 'pubkey' },
          { name: 'claims', type: { array: ['u32', 4] } },
          { name: 'length', type: 'u32' },
          { name: 'padding', type: { array: ['u8', 4] } },
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
          { name: 'proposalBps', type: { array: ['u16', 4] } },
          { name: 'otherFundingBps', type: 'u16' },
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
          { name: 'actor', type: 'pubkey' },
          { name: 'organization', type: 'pubkey' },
          { name: 'statusBefore', type: 'u8' },
          { name: 'statusAfter', type: 'u8' },
          { name: 'reasonHash', type: { array: ['u8', 32] } },
        ],
      },
    },
    {
      name: 'vouch',
      serialization: 'bytemuck',
      repr: { kind: 'c' },
      type: {
        kind: 'struct',
        fields: [
          { name: 'version', type: 'u8' },
          { name: 'bump', type: 'u8' },
          { name: 'withdrawn', type: 'u8' },
          { name: 'padding', type: { array: ['u8', 5] } },
          { name: 'vouchedAt', type: 'i64' },
          { name: 'withdrawnAt', type: 'i64' },
          { name: 'record', type: 'pubkey' },
          { name: 'organization', type: 'pubkey' },
          { name: 'payer', type: 'pubkey' },
          { name: 'reserved', type: { array: ['u8', 64] } },
        ],
      },
    },
    {
      name: 'vouchWithdrawn',
      type: {
        kind: 'struct',
        fields: [
          { name: 'version', type: 'u8' },
          { name: 'at', type: 'i64' },
          { name: 'record', type: 'pubkey' },
          { name: 'recordSequence', type: 'u64' },
          { name: 'vouch', type: 'pubkey' },
          { name: 'organization', type: 'pubkey' },
          { name: 'actor', type: 'pubkey' },
          { name: 'vouchesAfter', type: 'u32' },
        ],
      },
    },
  ],
}
