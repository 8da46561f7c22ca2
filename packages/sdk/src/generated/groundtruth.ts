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
      name: 'acceptFundRole'
      discriminator: [169, 170, 163, 217, 211, 9, 73, 240]
      accounts: [
        { name: 'successor'; signer: true },
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
      args: [{ name: 'role'; type: 'u8' }]
    },
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
      name: 'adoptMoney'
      discriminator: [51, 2, 253, 129, 234, 147, 124, 171]
      accounts: [
        { name: 'manager'; signer: true; relations: ['fund'] },
        { name: 'fund'; relations: ['pool'] },
        { name: 'pool'; writable: true },
        { name: 'vault'; relations: ['pool'] },
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
        { name: 'claim'; optional: true },
        { name: 'delivery'; optional: true },
        { name: 'proposal'; optional: true },
        { name: 'project'; optional: true },
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
      name: 'approveProposal'
      discriminator: [136, 108, 102, 85, 98, 114, 7, 147]
      accounts: [
        { name: 'actor'; signer: true },
        { name: 'payer'; writable: true; signer: true },
        { name: 'fund'; writable: true; relations: ['proposal'] },
        { name: 'project'; writable: true; relations: ['proposal'] },
        { name: 'organization'; relations: ['proposal'] },
        { name: 'proposal'; writable: true },
        { name: 'projectPool'; writable: true; optional: true },
        { name: 'projectVault'; writable: true; optional: true },
        { name: 'freePool'; writable: true },
        { name: 'freeVault'; writable: true },
        {
          name: 'escrow'
          writable: true
          pda: {
            seeds: [
              { kind: 'const'; value: [101, 115, 99, 114, 111, 119] },
              { kind: 'account'; path: 'proposal' },
            ]
          }
        },
        { name: 'mint'; relations: ['fund'] },
        { name: 'depositTo'; writable: true },
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
      name: 'castVote'
      discriminator: [20, 212, 15, 189, 69, 180, 69, 151]
      accounts: [
        { name: 'wallet'; signer: true; relations: ['contributor'] },
        { name: 'payer'; writable: true; signer: true },
        { name: 'proposal'; writable: true },
        { name: 'contributor' },
        {
          name: 'vote'
          writable: true
          pda: {
            seeds: [
              { kind: 'const'; value: [118, 111, 116, 101] },
              { kind: 'account'; path: 'proposal' },
              { kind: 'account'; path: 'contributor' },
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
      args: [{ name: 'choice'; type: 'u8' }]
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
      name: 'changeFundRules'
      discriminator: [252, 141, 175, 130, 160, 137, 254, 57]
      accounts: [
        { name: 'manager'; signer: true; relations: ['fund'] },
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
      args: [{ name: 'args'; type: { defined: { name: 'changeFundRulesArgs' } } }]
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
      name: 'changeVote'
      discriminator: [184, 39, 97, 137, 83, 108, 185, 75]
      accounts: [
        { name: 'wallet'; signer: true; relations: ['contributor'] },
        { name: 'proposal'; writable: true; relations: ['vote'] },
        { name: 'contributor'; relations: ['vote'] },
        { name: 'vote'; writable: true },
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
      args: [{ name: 'choice'; type: 'u8' }]
    },
    {
      name: 'claimCredits'
      discriminator: [59, 155, 199, 77, 139, 69, 200, 173]
      accounts: [
        { name: 'wallet'; signer: true; relations: ['contributor'] },
        { name: 'payer'; writable: true; signer: true },
        { name: 'proposal' },
        { name: 'contributor' },
        { name: 'batch'; writable: true },
        { name: 'mint'; relations: ['batch'] },
        { name: 'shareVault'; writable: true; relations: ['batch'] },
        { name: 'destination'; writable: true },
        {
          name: 'creditClaim'
          writable: true
          pda: {
            seeds: [
              { kind: 'const'; value: [99, 114, 101, 100, 105, 116, 95, 99, 108, 97, 105, 109] },
              { kind: 'account'; path: 'batch' },
              { kind: 'account'; path: 'proposal' },
              { kind: 'account'; path: 'contributor' },
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
      name: 'closePool'
      discriminator: [140, 189, 209, 23, 239, 62, 239, 11]
      accounts: [
        { name: 'actor'; signer: true },
        { name: 'fund'; relations: ['pool'] },
        { name: 'project'; optional: true; relations: ['pool'] },
        { name: 'pool'; writable: true },
        { name: 'vault'; relations: ['pool'] },
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
      name: 'closeVote'
      discriminator: [137, 152, 87, 249, 170, 239, 133, 59]
      accounts: [
        { name: 'proposal'; relations: ['vote'] },
        { name: 'vote'; writable: true },
        { name: 'rentTo'; writable: true },
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
      name: 'completeProposal'
      discriminator: [3, 48, 26, 135, 144, 239, 5, 169]
      accounts: [
        { name: 'actor'; signer: true },
        { name: 'organization'; relations: ['proposal'] },
        { name: 'project'; writable: true; relations: ['proposal'] },
        { name: 'proposal'; writable: true },
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
      args: [{ name: 'reportHash'; type: { array: ['u8', 32] } }]
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
      name: 'decideObjection'
      discriminator: [69, 101, 43, 106, 112, 94, 240, 167]
      accounts: [
        { name: 'actor'; signer: true },
        { name: 'registry' },
        { name: 'proposal'; writable: true; relations: ['delivery'] },
        { name: 'project'; relations: ['proposal'] },
        { name: 'delivery'; writable: true; relations: ['objection'] },
        { name: 'objection'; writable: true },
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
      args: [{ name: 'args'; type: { defined: { name: 'decideObjectionArgs' } } }]
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
      name: 'disputeDelivery'
      discriminator: [4, 16, 98, 240, 151, 95, 239, 196]
      accounts: [
        { name: 'objector'; signer: true },
        { name: 'payer'; writable: true; signer: true },
        { name: 'registry' },
        { name: 'proposal'; writable: true; relations: ['delivery'] },
        { name: 'delivery'; writable: true },
        {
          name: 'objection'
          writable: true
          pda: {
            seeds: [
              { kind: 'const'; value: [111, 98, 106, 101, 99, 116, 105, 111, 110] },
              { kind: 'account'; path: 'delivery' },
              { kind: 'account'; path: 'objector' },
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
      args: [{ name: 'documentHash'; type: { array: ['u8', 32] } }]
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
      name: 'expireProposal'
      discriminator: [21, 237, 43, 176, 1, 202, 146, 144]
      accounts: [
        { name: 'actor'; signer: true },
        { name: 'proposal'; writable: true },
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
      args: []
    },
    {
      name: 'extendMilestone'
      discriminator: [133, 45, 197, 181, 250, 149, 250, 139]
      accounts: [
        { name: 'manager'; signer: true; relations: ['fund'] },
        { name: 'fund'; relations: ['proposal'] },
        { name: 'proposal'; writable: true },
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
        { name: 'milestone'; type: 'u8' },
        { name: 'dueAt'; type: 'i64' },
        { name: 'reasonHash'; type: { array: ['u8', 32] } },
      ]
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
      name: 'finishVote'
      discriminator: [240, 67, 200, 22, 94, 49, 78, 192]
      accounts: [
        { name: 'actor'; signer: true },
        { name: 'proposal'; writable: true },
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
      args: []
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
        {
          name: 'shareVault'
          writable: true
          optional: true
          pda: {
            seeds: [{ kind: 'const'; value: [115, 104, 97, 114, 101] }, { kind: 'account'; path: 'batch' }]
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
      name: 'lapseDelivery'
      discriminator: [165, 5, 87, 158, 151, 54, 156, 175]
      accounts: [
        { name: 'actor'; signer: true },
        { name: 'proposal'; writable: true; relations: ['delivery'] },
        { name: 'delivery'; writable: true },
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
      name: 'lapseExpense'
      discriminator: [54, 44, 36, 205, 26, 110, 47, 145]
      accounts: [
        { name: 'actor'; signer: true },
        { name: 'proposal'; writable: true; relations: ['expense'] },
        { name: 'expense'; writable: true },
        { name: 'award'; writable: true; optional: true },
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
      name: 'logAward'
      discriminator: [245, 54, 97, 203, 58, 169, 165, 133]
      accounts: [
        { name: 'actor'; signer: true },
        { name: 'payer'; writable: true; signer: true },
        { name: 'organization'; relations: ['proposal'] },
        { name: 'proposal'; writable: true },
        {
          name: 'award'
          writable: true
          pda: {
            seeds: [
              { kind: 'const'; value: [97, 119, 97, 114, 100] },
              { kind: 'account'; path: 'proposal' },
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
      args: [{ name: 'id'; type: 'u32' }, { name: 'args'; type: { defined: { name: 'logAwardArgs' } } }]
    },
    {
      name: 'logExpense'
      discriminator: [69, 135, 36, 30, 155, 128, 211, 176]
      accounts: [
        { name: 'actor'; signer: true },
        { name: 'payer'; writable: true; signer: true },
        { name: 'organization'; relations: ['proposal'] },
        { name: 'proposal'; writable: true },
        {
          name: 'expense'
          writable: true
          pda: {
            seeds: [
              { kind: 'const'; value: [101, 120, 112, 101, 110, 115, 101] },
              { kind: 'account'; path: 'proposal' },
              { kind: 'arg'; path: 'id' },
            ]
          }
        },
        { name: 'award'; writable: true; optional: true },
        { name: 'corrected'; writable: true; optional: true },
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
      args: [{ name: 'id'; type: 'u32' }, { name: 'args'; type: { defined: { name: 'logExpenseArgs' } } }]
    },
    {
      name: 'logReceipt'
      discriminator: [66, 16, 251, 37, 184, 167, 232, 144]
      accounts: [
        { name: 'actor'; signer: true },
        { name: 'organization'; relations: ['proposal'] },
        { name: 'proposal'; relations: ['award'] },
        { name: 'award'; writable: true },
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
      args: [{ name: 'receiptHash'; type: { array: ['u8', 32] } }]
    },
    {
      name: 'meetMilestone'
      discriminator: [107, 157, 48, 121, 219, 95, 117, 183]
      accounts: [
        { name: 'actor'; signer: true },
        { name: 'payer'; writable: true; signer: true },
        { name: 'organization'; relations: ['proposal'] },
        { name: 'proposal'; writable: true },
        { name: 'batch' },
        {
          name: 'evidence'
          writable: true
          pda: { seeds: [{ kind: 'const'; value: [109, 101, 116] }, { kind: 'account'; path: 'batch' }] }
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
      args: [{ name: 'milestone'; type: 'u8' }]
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
      name: 'offerFundRole'
      discriminator: [215, 14, 54, 163, 251, 91, 23, 252]
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
      args: [{ name: 'role'; type: 'u8' }, { name: 'offeredTo'; type: 'pubkey' }]
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
      name: 'payMilestone'
      discriminator: [144, 47, 174, 151, 82, 121, 153, 126]
      accounts: [
        { name: 'actor'; signer: true },
        { name: 'fund'; relations: ['proposal'] },
        { name: 'project'; writable: true; relations: ['proposal'] },
        { name: 'proposal'; writable: true },
        { name: 'mint'; relations: ['fund'] },
        { name: 'escrow'; writable: true; relations: ['proposal'] },
        { name: 'destination'; writable: true },
        { name: 'tokenProgram' },
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
      args: [{ name: 'milestone'; type: 'u8' }]
    },
    {
      name: 'propose'
      discriminator: [93, 253, 82, 168, 118, 33, 102, 90]
      accounts: [
        { name: 'proposer'; signer: true },
        { name: 'payer'; writable: true; signer: true },
        { name: 'fund'; writable: true; relations: ['freePool'] },
        { name: 'project' },
        { name: 'organization' },
        { name: 'consent'; signer: true; optional: true },
        {
          name: 'projectPool'
          pda: {
            seeds: [
              { kind: 'const'; value: [112, 111, 111, 108] },
              { kind: 'account'; path: 'fund' },
              { kind: 'account'; path: 'project' },
            ]
          }
        },
        { name: 'freePool' },
        {
          name: 'proposal'
          writable: true
          pda: {
            seeds: [
              { kind: 'const'; value: [112, 114, 111, 112, 111, 115, 97, 108] },
              { kind: 'account'; path: 'fund' },
              { kind: 'account'; path: 'proposer' },
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
      args: [{ name: 'id'; type: 'u32' }, { name: 'args'; type: { defined: { name: 'proposeArgs' } } }]
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
      name: 'reclaimMoney'
      discriminator: [1, 21, 117, 204, 50, 129, 178, 196]
      accounts: [
        { name: 'wallet'; signer: true; relations: ['contributor'] },
        { name: 'payer'; writable: true; signer: true },
        { name: 'fund'; relations: ['proposal'] },
        { name: 'proposal'; relations: ['moneyBack'] },
        { name: 'moneyBack'; writable: true },
        { name: 'pool'; writable: true; relations: ['contributor'] },
        { name: 'contributor'; writable: true },
        {
          name: 'reclaim'
          writable: true
          pda: {
            seeds: [
              { kind: 'const'; value: [114, 101, 99, 108, 97, 105, 109] },
              { kind: 'account'; path: 'moneyBack' },
              { kind: 'account'; path: 'contributor' },
            ]
          }
        },
        { name: 'mint'; relations: ['fund'] },
        { name: 'vault'; writable: true; relations: ['pool'] },
        { name: 'destination'; writable: true; optional: true },
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
      args: []
    },
    {
      name: 'refund'
      discriminator: [2, 96, 183, 251, 63, 208, 46, 46]
      accounts: [
        { name: 'wallet'; signer: true; relations: ['contributor'] },
        { name: 'fund'; relations: ['pool'] },
        { name: 'pool'; writable: true; relations: ['contributor'] },
        { name: 'contributor'; writable: true },
        { name: 'mint'; relations: ['fund'] },
        { name: 'vault'; writable: true; relations: ['pool'] },
        { name: 'destination'; writable: true },
        { name: 'tokenProgram' },
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
      name: 'releaseEarmark'
      discriminator: [177, 41, 166, 142, 68, 32, 88, 49]
      accounts: [
        { name: 'wallet'; signer: true; relations: ['contributor'] },
        { name: 'payer'; writable: true; signer: true },
        { name: 'fund'; relations: ['pool'] },
        { name: 'pool'; writable: true; relations: ['contributor'] },
        { name: 'contributor'; writable: true },
        { name: 'freePool'; writable: true },
        { name: 'freeContributor'; writable: true },
        { name: 'mint'; relations: ['fund'] },
        { name: 'vault'; writable: true; relations: ['pool'] },
        { name: 'freeVault'; writable: true },
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
      args: []
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
      name: 'returnMoney'
      discriminator: [227, 85, 218, 51, 110, 196, 178, 172]
      accounts: [
        { name: 'actor'; signer: true },
        { name: 'payer'; writable: true; signer: true },
        { name: 'fund'; relations: ['proposal'] },
        { name: 'proposal'; writable: true },
        { name: 'pool'; writable: true; optional: true },
        { name: 'vault'; writable: true; optional: true },
        { name: 'freePool'; writable: true },
        { name: 'freeVault'; writable: true },
        { name: 'mint'; relations: ['fund'] },
        { name: 'source'; writable: true },
        {
          name: 'moneyBack'
          writable: true
          pda: {
            seeds: [
              { kind: 'const'; value: [109, 111, 110, 101, 121, 95, 98, 97, 99, 107] },
              { kind: 'account'; path: 'proposal' },
              { kind: 'arg'; path: 'id' },
            ]
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
      args: [{ name: 'id'; type: 'u32' }, { name: 'milestone'; type: 'u8' }, { name: 'amount'; type: 'u64' }]
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
      name: 'reviewDelivery'
      discriminator: [123, 205, 141, 153, 122, 135, 255, 197]
      accounts: [
        { name: 'person'; signer: true; relations: ['verifier'] },
        { name: 'verifier' },
        { name: 'organization'; relations: ['verifier'] },
        { name: 'project'; relations: ['proposal'] },
        { name: 'proposal'; writable: true; relations: ['delivery'] },
        { name: 'delivery'; writable: true },
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
        { name: 'verdict'; type: 'u8' },
        { name: 'statementHash'; type: { array: ['u8', 32] } },
        { name: 'declarations'; type: 'u8' },
      ]
    },
    {
      name: 'reviewExpense'
      discriminator: [75, 252, 228, 134, 210, 135, 111, 235]
      accounts: [
        { name: 'person'; signer: true; relations: ['verifier'] },
        { name: 'verifier' },
        { name: 'organization'; relations: ['verifier'] },
        { name: 'project'; relations: ['proposal'] },
        { name: 'proposal'; writable: true; relations: ['expense'] },
        { name: 'expense'; writable: true },
        { name: 'award'; writable: true; optional: true },
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
      args: [{ name: 'args'; type: { defined: { name: 'reviewExpenseArgs' } } }]
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
      name: 'settleReturn'
      discriminator: [214, 197, 52, 32, 65, 103, 221, 214]
      accounts: [
        { name: 'actor'; signer: true },
        { name: 'proposal'; relations: ['moneyBack'] },
        { name: 'moneyBack'; writable: true },
        { name: 'pool'; writable: true },
        { name: 'vault'; relations: ['pool'] },
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
      name: 'submitDelivery'
      discriminator: [217, 177, 33, 54, 136, 185, 123, 96]
      accounts: [
        { name: 'actor'; signer: true },
        { name: 'payer'; writable: true; signer: true },
        { name: 'organization'; relations: ['proposal'] },
        { name: 'proposal'; writable: true },
        {
          name: 'delivery'
          writable: true
          pda: {
            seeds: [
              { kind: 'const'; value: [100, 101, 108, 105, 118, 101, 114, 121] },
              { kind: 'account'; path: 'proposal' },
              { kind: 'arg'; path: 'milestone' },
              { kind: 'arg'; path: 'revision' },
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
        { name: 'milestone'; type: 'u8' },
        { name: 'revision'; type: 'u16' },
        { name: 'evidenceRoot'; type: { array: ['u8', 32] } },
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
      name: 'terminateProposal'
      discriminator: [90, 96, 187, 2, 96, 114, 36, 79]
      accounts: [
        { name: 'actor'; signer: true },
        { name: 'payer'; writable: true; signer: true },
        { name: 'fund'; relations: ['proposal'] },
        { name: 'project'; writable: true; relations: ['proposal'] },
        { name: 'proposal'; writable: true },
        { name: 'pool'; writable: true; optional: true },
        { name: 'vault'; writable: true; optional: true },
        { name: 'freePool'; writable: true },
        { name: 'freeVault'; writable: true },
        { name: 'mint'; relations: ['fund'] },
        { name: 'escrow'; writable: true; relations: ['proposal'] },
        {
          name: 'moneyBack'
          writable: true
          pda: {
            seeds: [
              { kind: 'const'; value: [109, 111, 110, 101, 121, 95, 98, 97, 99, 107] },
              { kind: 'account'; path: 'proposal' },
              { kind: 'arg'; path: 'id' },
            ]
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
      args: [{ name: 'id'; type: 'u32' }, { name: 'reasonHash'; type: { array: ['u8', 32] } }]
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
      name: 'vetoProposal'
      discriminator: [177, 197, 208, 96, 169, 68, 23, 162]
      accounts: [
        { name: 'guardian'; signer: true; relations: ['fund'] },
        { name: 'fund'; relations: ['proposal'] },
        { name: 'proposal'; writable: true },
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
      args: [{ name: 'abusive'; type: 'u8' }, { name: 'reasonHash'; type: { array: ['u8', 32] } }]
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
      name: 'windDownFund'
      discriminator: [105, 172, 222, 47, 69, 125, 170, 78]
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
      name: 'withdrawProposal'
      discriminator: [135, 1, 185, 99, 36, 69, 15, 38]
      accounts: [
        { name: 'proposer'; signer: true; relations: ['proposal'] },
        { name: 'proposal'; writable: true },
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
    { name: 'award'; discriminator: [189, 239, 181, 244, 124, 28, 66, 194] },
    { name: 'batch'; discriminator: [156, 194, 70, 44, 22, 88, 137, 44] },
    { name: 'cancellation'; discriminator: [210, 128, 225, 209, 193, 250, 13, 252] },
    { name: 'claim'; discriminator: [155, 70, 22, 176, 123, 215, 246, 102] },
    { name: 'concern'; discriminator: [39, 91, 72, 230, 184, 7, 7, 191] },
    { name: 'contributor'; discriminator: [222, 222, 255, 212, 133, 49, 27, 93] },
    { name: 'council'; discriminator: [28, 184, 149, 185, 217, 59, 252, 96] },
    { name: 'creditClaim'; discriminator: [242, 114, 187, 69, 153, 38, 145, 21] },
    { name: 'delivery'; discriminator: [121, 32, 31, 112, 7, 74, 193, 19] },
    { name: 'dispute'; discriminator: [36, 49, 241, 67, 40, 36, 241, 74] },
    { name: 'expense'; discriminator: [49, 167, 206, 160, 209, 254, 24, 100] },
    { name: 'fund'; discriminator: [62, 128, 183, 208, 91, 31, 212, 209] },
    { name: 'letter'; discriminator: [209, 169, 19, 117, 140, 190, 145, 212] },
    { name: 'listedMint'; discriminator: [109, 49, 188, 210, 237, 18, 80, 249] },
    { name: 'methodology'; discriminator: [193, 149, 244, 97, 67, 142, 220, 248] },
    { name: 'moneyBack'; discriminator: [118, 139, 106, 127, 248, 127, 52, 101] },
    { name: 'motion'; discriminator: [208, 176, 147, 250, 250, 63, 129, 86] },
    { name: 'objection'; discriminator: [227, 142, 9, 142, 145, 166, 42, 91] },
    { name: 'organization'; discriminator: [145, 38, 152, 251, 91, 57, 118, 160] },
    { name: 'pool'; discriminator: [241, 154, 109, 4, 17, 177, 109, 188] },
    { name: 'project'; discriminator: [205, 168, 189, 202, 181, 247, 142, 19] },
    { name: 'projectKey'; discriminator: [133, 138, 103, 36, 105, 140, 168, 120] },
    { name: 'proposal'; discriminator: [26, 94, 189, 187, 116, 136, 53, 33] },
    { name: 'reclaim'; discriminator: [110, 124, 219, 89, 102, 123, 214, 103] },
    { name: 'record'; discriminator: [254, 233, 117, 252, 76, 166, 146, 139] },
    { name: 'registry'; discriminator: [47, 174, 110, 246, 184, 182, 252, 218] },
    { name: 'retirement'; discriminator: [180, 36, 58, 95, 148, 188, 15, 38] },
    { name: 'reversal'; discriminator: [77, 255, 244, 154, 160, 232, 154, 217] },
    { name: 'verifier'; discriminator: [195, 177, 185, 71, 72, 61, 77, 112] },
    { name: 'vote'; discriminator: [96, 91, 104, 57, 145, 35, 172, 155] },
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
    { name: 'contractAwarded'; discriminator: [104, 28, 200, 210, 179, 245, 232, 113] },
    { name: 'contributionReceived'; discriminator: [44, 213, 88, 200, 186, 42, 248, 117] },
    { name: 'councilChanged'; discriminator: [184, 245, 160, 245, 229, 134, 165, 116] },
    { name: 'councilCreated'; discriminator: [147, 70, 59, 33, 243, 29, 63, 116] },
    { name: 'creditsCancelled'; discriminator: [223, 57, 139, 43, 124, 114, 88, 78] },
    { name: 'creditsClaimed'; discriminator: [70, 217, 51, 135, 90, 237, 70, 144] },
    { name: 'creditsRetired'; discriminator: [17, 145, 15, 90, 71, 130, 114, 70] },
    { name: 'deliveryDisputed'; discriminator: [226, 148, 1, 121, 56, 129, 189, 3] },
    { name: 'deliveryLapsed'; discriminator: [184, 40, 220, 164, 193, 233, 155, 147] },
    { name: 'deliveryReviewed'; discriminator: [223, 8, 181, 26, 173, 80, 57, 32] },
    { name: 'deliverySubmitted'; discriminator: [104, 47, 131, 41, 20, 153, 87, 75] },
    { name: 'destroyedCreditsSettled'; discriminator: [30, 135, 193, 3, 181, 45, 60, 137] },
    { name: 'disputeDecided'; discriminator: [178, 61, 187, 30, 188, 104, 151, 97] },
    { name: 'earmarkReleased'; discriminator: [223, 120, 17, 223, 53, 232, 74, 142] },
    { name: 'expenseLapsed'; discriminator: [36, 14, 119, 122, 218, 220, 113, 17] },
    { name: 'expenseReported'; discriminator: [72, 119, 135, 45, 241, 9, 122, 120] },
    { name: 'expenseReviewed'; discriminator: [97, 232, 8, 160, 41, 247, 4, 216] },
    { name: 'fundCreated'; discriminator: [31, 8, 73, 167, 79, 82, 191, 82] },
    { name: 'fundPauseSet'; discriminator: [109, 230, 79, 174, 46, 230, 171, 238] },
    { name: 'fundRoleAccepted'; discriminator: [110, 235, 149, 168, 81, 99, 4, 209] },
    { name: 'fundRoleOffered'; discriminator: [209, 132, 165, 133, 231, 175, 222, 253] },
    { name: 'fundRulesChanged'; discriminator: [233, 126, 239, 202, 3, 47, 209, 247] },
    { name: 'fundWoundDown'; discriminator: [68, 26, 217, 238, 93, 14, 231, 68] },
    { name: 'goodsReceived'; discriminator: [179, 119, 77, 35, 41, 216, 206, 76] },
    { name: 'invalidationCompensated'; discriminator: [17, 74, 19, 233, 107, 4, 154, 89] },
    { name: 'letterSigned'; discriminator: [100, 128, 236, 106, 145, 39, 43, 119] },
    { name: 'methodologyActivated'; discriminator: [80, 238, 72, 131, 219, 208, 11, 101] },
    { name: 'methodologyCreated'; discriminator: [120, 20, 72, 27, 98, 173, 89, 245] },
    { name: 'methodologyRetired'; discriminator: [68, 56, 217, 186, 97, 76, 109, 163] },
    { name: 'milestoneExtended'; discriminator: [136, 211, 200, 184, 186, 99, 35, 49] },
    { name: 'milestoneMet'; discriminator: [155, 1, 147, 216, 201, 239, 136, 100] },
    { name: 'milestonePaid'; discriminator: [20, 3, 17, 44, 147, 81, 102, 69] },
    { name: 'mintListed'; discriminator: [40, 212, 47, 4, 118, 131, 132, 77] },
    { name: 'moneyAdopted'; discriminator: [52, 21, 119, 8, 56, 87, 221, 175] },
    { name: 'moneyReclaimed'; discriminator: [130, 10, 204, 199, 117, 166, 154, 134] },
    { name: 'moneyReturned'; discriminator: [145, 228, 48, 90, 96, 85, 189, 228] },
    { name: 'motionApproved'; discriminator: [142, 128, 119, 158, 223, 14, 152, 1] },
    { name: 'motionCancelVoted'; discriminator: [244, 213, 251, 207, 237, 109, 184, 93] },
    { name: 'motionExecuted'; discriminator: [237, 182, 137, 73, 189, 41, 222, 0] },
    { name: 'motionProposed'; discriminator: [238, 218, 139, 252, 187, 205, 135, 52] },
    { name: 'objectionDecided'; discriminator: [177, 57, 116, 107, 0, 157, 198, 225] },
    { name: 'organizationChanged'; discriminator: [76, 46, 177, 66, 1, 7, 212, 57] },
    { name: 'organizationMigrated'; discriminator: [20, 222, 65, 107, 39, 29, 169, 177] },
    { name: 'organizationRegistered'; discriminator: [135, 72, 104, 102, 57, 83, 60, 253] },
    { name: 'organizationStatusChanged'; discriminator: [196, 113, 51, 140, 123, 217, 46, 77] },
    { name: 'parametersChanged'; discriminator: [199, 80, 214, 98, 15, 70, 180, 118] },
    { name: 'poolClosed'; discriminator: [106, 46, 29, 231, 42, 44, 73, 119] },
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
    { name: 'proposalApproved'; discriminator: [70, 49, 155, 228, 157, 43, 88, 49] },
    { name: 'proposalClosed'; discriminator: [57, 90, 47, 164, 105, 55, 97, 27] },
    { name: 'proposalCompleted'; discriminator: [183, 107, 225, 73, 87, 69, 112, 176] },
    { name: 'proposalCreated'; discriminator: [186, 8, 160, 108, 81, 13, 51, 206] },
    { name: 'proposalTerminated'; discriminator: [115, 62, 9, 114, 144, 222, 177, 152] },
    { name: 'recordAnchored'; discriminator: [184, 128, 232, 252, 105, 85, 4, 125] },
    { name: 'recordSuperseded'; discriminator: [107, 132, 103, 199, 255, 82, 227, 185] },
    { name: 'recordVouched'; discriminator: [119, 72, 68, 121, 99, 74, 70, 222] },
    { name: 'refundPaid'; discriminator: [191, 158, 89, 168, 130, 235, 207, 139] },
    { name: 'registryInitialized'; discriminator: [144, 138, 62, 105, 58, 38, 100, 177] },
    { name: 'returnSettled'; discriminator: [141, 88, 53, 40, 165, 233, 188, 145] },
    { name: 'stewardChanged'; discriminator: [12, 62, 16, 27, 37, 98, 201, 178] },
    { name: 'stewardNamed'; discriminator: [216, 112, 79, 148, 229, 189, 144, 22] },
    { name: 'verifierAccredited'; discriminator: [173, 74, 80, 210, 117, 217, 183, 49] },
    { name: 'verifierStatusChanged'; discriminator: [45, 149, 48, 91, 23, 125, 24, 223] },
    { name: 'voteCast'; discriminator: [39, 53, 195, 104, 188, 17, 225, 213] },
    { name: 'voteClosed'; discriminator: [240, 167, 131, 105, 168, 87, 29, 174] },
    { name: 'voteFinished'; discriminator: [216, 27, 171, 28, 150, 102, 20, 98] },
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
    { code: 6414; name: 'poolClosing'; msg: 'The pool is closing: it takes no money and gives refunds' },
    {
      code: 6415
      name: 'poolNotClosing'
      msg: 'The pool is not closing: money comes back once its fund winds down or its project closes'
    },
    { code: 6416; name: 'poolHasNoUnits'; msg: 'Nobody has a stake in the pool: a contribution comes first' },
    { code: 6417; name: 'nothingToAdopt'; msg: 'The vault holds nothing that is not attributed' },
    { code: 6418; name: 'nothingToRefund'; msg: 'Everything that is due has been paid' },
    { code: 6419; name: 'notFundRoleHolder'; msg: 'The signer does not hold this role of the fund' },
    { code: 6420; name: 'fundRoleUnknown'; msg: 'The role is unknown' },
    { code: 6421; name: 'fundRoleNotOffered'; msg: 'The role was not offered to this signer' },
    { code: 6422; name: 'fundNotExpired'; msg: 'The fund has not ended: its manager may wind it down' },
    { code: 6423; name: 'fundWindingDown'; msg: 'The fund is winding down' },
    {
      code: 6424
      name: 'milestonesInvalid'
      msg: 'The milestones are 1 to 8, each above zero and due in time, and sum to the total'
    },
    {
      code: 6425
      name: 'budgetInvalid'
      msg: 'The budget lines are 1 to 8 named once each, and sum to the total'
    },
    { code: 6426; name: 'advanceTooLarge'; msg: 'The advances exceed the part that may be paid in advance' },
    {
      code: 6427
      name: 'creditShareInvalid'
      msg: 'The credit share, its period and its tonnage do not fit together'
    },
    { code: 6428; name: 'nobodyMayVote'; msg: 'No contributor holds a stake that could vote' },
    {
      code: 6429
      name: 'proposalAboveCap'
      msg: 'The amount is larger than one proposal or one period may draw'
    },
    { code: 6430; name: 'proposalNotVoting'; msg: 'The proposal is not in its vote' },
    { code: 6431; name: 'votingOver'; msg: 'The vote is over' },
    { code: 6432; name: 'votingNotOver'; msg: 'The vote is not over yet' },
    { code: 6433; name: 'voteUnknown'; msg: 'The vote is neither for, against nor abstain' },
    { code: 6434; name: 'noVotingWeight'; msg: 'The contributor held no stake before the proposal was made' },
    {
      code: 6435
      name: 'voteStillCounts'
      msg: "The outcome is not final: the vote's rent comes back afterwards"
    },
    { code: 6436; name: 'notFundGuardian'; msg: 'The signer is not the guardian of the fund' },
    { code: 6437; name: 'proposalNotInCoolOff'; msg: 'The proposal is not in its cool-off' },
    { code: 6438; name: 'coolOffOver'; msg: 'The cool-off is over' },
    { code: 6439; name: 'coolOffNotOver'; msg: 'The cool-off is not over yet' },
    { code: 6440; name: 'poolsHoldTooLittle'; msg: 'The pools hold less than the proposal asks for' },
    { code: 6441; name: 'proposalExpired'; msg: 'The time for drawing the money is over' },
    { code: 6442; name: 'proposalNotExpired'; msg: 'The time for drawing the money is not over' },
    {
      code: 6443
      name: 'tooManyBindings'
      msg: 'The project is bound to as many proposals as it may be, or to shares above the whole'
    },
    { code: 6444; name: 'notProposer'; msg: 'The signer did not make the proposal' },
    { code: 6445; name: 'notPayee'; msg: 'The signer does not act for the payee' },
    { code: 6446; name: 'proposalNotInDelivery'; msg: 'The proposal is not in delivery' },
    { code: 6447; name: 'milestoneUnknown'; msg: 'The proposal has no such milestone' },
    { code: 6448; name: 'milestoneNotOpen'; msg: 'The milestone does not wait for a delivery' },
    { code: 6449; name: 'milestoneOverdue'; msg: 'The milestone is overdue' },
    {
      code: 6450
      name: 'milestoneNotOverdue'
      msg: 'No milestone is overdue beyond its grace, and no report is missing'
    },
    { code: 6451; name: 'milestoneNotAccepted'; msg: 'The milestone is not accepted' },
    { code: 6452; name: 'milestoneNeedsCredits'; msg: 'The milestone is met by an issued batch alone' },
    {
      code: 6453
      name: 'batchDoesNotMeet'
      msg: "The batch is another project's, not active, issued before the approval, or too small"
    },
    {
      code: 6454
      name: 'milestoneAlreadyExtended'
      msg: 'The milestone was extended already, or by more than the program allows'
    },
    { code: 6455; name: 'tooManyRevisions'; msg: 'The milestone has had as many deliveries as it may' },
    { code: 6456; name: 'deliveryNotUnderReview'; msg: 'The delivery is not under review' },
    { code: 6457; name: 'deliveryReviewOver'; msg: 'The time for a review of this delivery is over' },
    { code: 6458; name: 'deliveryReviewNotOver'; msg: 'The time for a review is not over' },
    {
      code: 6459
      name: 'reviewerOnReceivingSide'
      msg: 'The reviewer belongs to the receiving side of this proposal'
    },
    { code: 6460; name: 'alreadyReviewed'; msg: 'The organization has reviewed this already' },
    { code: 6461; name: 'deliveryNotAccepted'; msg: 'The delivery is not accepted' },
    { code: 6462; name: 'objectionPeriodOver'; msg: 'The challenge period of the delivery is over' },
    {
      code: 6463
      name: 'objectionPeriodOpen'
      msg: 'The challenge period of the delivery has not ended yet'
    },
    { code: 6464; name: 'deliveryNotDisputed'; msg: 'No objection to the delivery is open' },
    { code: 6465; name: 'advanceNotCovered'; msg: 'The advance is not covered by accepted spending yet' },
    { code: 6466; name: 'payeeAccountRefused'; msg: "The token account is not the payee's associated one" },
    { code: 6467; name: 'awardInvalid'; msg: "The award's method, amount, supplier or receipt is malformed" },
    { code: 6468; name: 'aboveBudget'; msg: 'The amount exceeds the budget line or the award' },
    {
      code: 6469
      name: 'expenseInvalid'
      msg: "The expense's currency, rate, date or number of people is malformed"
    },
    { code: 6470; name: 'expenseNotReported'; msg: 'The expense is decided already or was corrected' },
    { code: 6471; name: 'expensesAboveDisbursed'; msg: 'More would be accepted than was paid out' },
    {
      code: 6472
      name: 'notAccountedFor'
      msg: 'What was paid is neither accepted as spent nor returned yet'
    },
    { code: 6473; name: 'paymentsOutstanding'; msg: 'Milestones are not paid yet' },
    { code: 6474; name: 'returnAboveDisbursed'; msg: 'More would come back than was paid out' },
    { code: 6475; name: 'noCreditShare'; msg: "The contributor has no part in this proposal's credits" },
    {
      code: 6476
      name: 'proposalNotBound'
      msg: 'The claim has to name every proposal that its project is bound to, and no other'
    },
    { code: 6477; name: 'shareVaultMissing'; msg: "The account of the contributors' part is missing" },
    {
      code: 6478
      name: 'objectionNotLapsed'
      msg: "The objection may still be decided: only its time's end lets it lapse"
    },
    { code: 6479; name: 'proposalPoolMismatch'; msg: 'The pool is not one that the proposal draws on' },
    { code: 6480; name: 'proposalFinal'; msg: 'The proposal has ended' },
    {
      code: 6481
      name: 'depositDestinationMismatch'
      msg: 'The deposit goes to whoever paid it, or to its fixed destination where it is forfeited'
    },
    {
      code: 6482
      name: 'fundRulesTooFresh'
      msg: 'The rules of the fund changed less than a day ago: proposals wait until everyone could see them'
    },
    {
      code: 6483
      name: 'nothingToReclaim'
      msg: 'The contributor has no part in what came back, or has claimed it'
    },
    { code: 6484; name: 'reclaimNotOver'; msg: 'Those it was drawn from may still claim what came back' },
    { code: 6485; name: 'returnSettled'; msg: 'What came back is settled' },
    {
      code: 6486
      name: 'fundPauseTooSoon'
      msg: "The fund's payments were paused not long ago: they stay open for seven days before the next pause"
    },
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
    {
      code: 6814
      name: 'decidesAboutItself'
      msg: 'An organization does not decide about its own statement, review, project or delivery'
    },
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
      name: 'award'
      serialization: 'bytemuck'
      repr: { kind: 'c' }
      type: {
        kind: 'struct'
        fields: [
          { name: 'version'; type: 'u8' },
          { name: 'bump'; type: 'u8' },
          { name: 'method'; type: 'u8' },
          { name: 'line'; type: 'u8' },
          { name: 'id'; type: 'u32' },
          { name: 'sequence'; type: 'u64' },
          { name: 'amount'; type: 'u64' },
          { name: 'spent'; type: 'u64' },
          { name: 'awardedAt'; type: 'i64' },
          { name: 'receivedAt'; type: 'i64' },
          { name: 'supplier'; type: { array: ['u8', 16] } },
          { name: 'proposal'; type: 'pubkey' },
          { name: 'documentHash'; type: { array: ['u8', 32] } },
          { name: 'receiptHash'; type: { array: ['u8', 32] } },
          { name: 'payer'; type: 'pubkey' },
          { name: 'reserved'; type: { array: ['u8', 64] } },
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
          { name: 'shareVault'; type: 'pubkey' },
          { name: 'payer'; type: 'pubkey' },
          { name: 'shares'; type: { array: [{ defined: { name: 'batchShare' } }, 4] } },
          { name: 'shareBump'; type: 'u8' },
          { name: 'padding2'; type: { array: ['u8', 7] } },
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
          { name: 'shareVault'; type: 'pubkey' },
          { name: 'shares'; type: { array: [{ defined: { name: 'batchShare' } }, 4] } },
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
      name: 'batchShare'
      type: {
        kind: 'struct'
        fields: [
          { name: 'proposal'; type: 'pubkey' },
          { name: 'amount'; type: 'u64' },
          { name: 'claimed'; type: 'u64' },
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
      name: 'binding'
      type: {
        kind: 'struct'
        fields: [
          { name: 'proposal'; type: 'pubkey' },
          { name: 'payee'; type: 'pubkey' },
          { name: 'organization'; type: 'pubkey' },
          { name: 'from'; type: 'i64' },
          { name: 'until'; type: 'i64' },
          { name: 'tonnage'; type: 'u64' },
          { name: 'used'; type: 'u64' },
          { name: 'shareBps'; type: 'u16' },
          { name: 'inForce'; type: 'u8' },
          { name: 'ended'; type: 'u8' },
          { name: 'padding'; type: { array: ['u8', 4] } },
        ]
      }
    },
    {
      name: 'budgetLine'
      type: {
        kind: 'struct'
        fields: [
          { name: 'code'; type: { array: ['u8', 8] } },
          { name: 'amount'; type: 'u64' },
          { name: 'awarded'; type: 'u64' },
          { name: 'reported'; type: 'u64' },
          { name: 'accepted'; type: 'u64' },
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
      name: 'changeFundRulesArgs'
      type: {
        kind: 'struct'
        fields: [
          { name: 'rules'; type: { defined: { name: 'fundRules' } } },
          { name: 'depositDestination'; type: 'pubkey' },
          { name: 'profileHash'; type: { array: ['u8', 32] } },
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
          { name: 'boundShareBps'; type: 'u16' },
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
      name: 'contractAwarded'
      type: {
        kind: 'struct'
        fields: [
          { name: 'version'; type: 'u8' },
          { name: 'at'; type: 'i64' },
          { name: 'proposal'; type: 'pubkey' },
          { name: 'proposalSequence'; type: 'u64' },
          { name: 'award'; type: 'pubkey' },
          { name: 'awardSequence'; type: 'u64' },
          { name: 'actor'; type: 'pubkey' },
          { name: 'id'; type: 'u32' },
          { name: 'line'; type: 'u8' },
          { name: 'method'; type: 'u8' },
          { name: 'amount'; type: 'u64' },
          { name: 'supplier'; type: { array: ['u8', 16] } },
          { name: 'documentHash'; type: { array: ['u8', 32] } },
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
          { name: 'paidOut'; type: 'u64' },
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
          { name: 'expiresAt'; type: 'i64' },
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
      name: 'creditClaim'
      serialization: 'bytemuck'
      repr: { kind: 'c' }
      type: {
        kind: 'struct'
        fields: [
          { name: 'version'; type: 'u8' },
          { name: 'bump'; type: 'u8' },
          { name: 'padding'; type: { array: ['u8', 6] } },
          { name: 'amount'; type: 'u64' },
          { name: 'claimedAt'; type: 'i64' },
          { name: 'batch'; type: 'pubkey' },
          { name: 'proposal'; type: 'pubkey' },
          { name: 'contributor'; type: 'pubkey' },
          { name: 'payer'; type: 'pubkey' },
          { name: 'reserved'; type: { array: ['u8', 64] } },
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
      name: 'creditsClaimed'
      type: {
        kind: 'struct'
        fields: [
          { name: 'version'; type: 'u8' },
          { name: 'at'; type: 'i64' },
          { name: 'batch'; type: 'pubkey' },
          { name: 'batchSequence'; type: 'u64' },
          { name: 'proposal'; type: 'pubkey' },
          { name: 'pool'; type: 'pubkey' },
          { name: 'contributor'; type: 'pubkey' },
          { name: 'wallet'; type: 'pubkey' },
          { name: 'creditClaim'; type: 'pubkey' },
          { name: 'destination'; type: 'pubkey' },
          { name: 'amount'; type: 'u64' },
          { name: 'share'; type: 'u64' },
          { name: 'claimedAfter'; type: 'u64' },
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
      name: 'decideObjectionArgs'
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
      name: 'delivery'
      serialization: 'bytemuck'
      repr: { kind: 'c' }
      type: {
        kind: 'struct'
        fields: [
          { name: 'version'; type: 'u8' },
          { name: 'bump'; type: 'u8' },
          { name: 'status'; type: 'u8' },
          { name: 'milestone'; type: 'u8' },
          { name: 'revision'; type: 'u16' },
          { name: 'reviewCount'; type: 'u8' },
          { name: 'padding'; type: 'u8' },
          { name: 'sequence'; type: 'u64' },
          { name: 'submittedAt'; type: 'i64' },
          { name: 'decidedAt'; type: 'i64' },
          { name: 'waitsUntil'; type: 'i64' },
          { name: 'challengeEndsAt'; type: 'i64' },
          { name: 'proposal'; type: 'pubkey' },
          { name: 'submitter'; type: 'pubkey' },
          { name: 'evidenceRoot'; type: { array: ['u8', 32] } },
          { name: 'objection'; type: 'pubkey' },
          { name: 'payer'; type: 'pubkey' },
          { name: 'reviews'; type: { array: [{ defined: { name: 'reviewRow' } }, 9] } },
          { name: 'reserved'; type: { array: ['u8', 64] } },
        ]
      }
    },
    {
      name: 'deliveryDisputed'
      type: {
        kind: 'struct'
        fields: [
          { name: 'version'; type: 'u8' },
          { name: 'at'; type: 'i64' },
          { name: 'delivery'; type: 'pubkey' },
          { name: 'deliverySequence'; type: 'u64' },
          { name: 'proposal'; type: 'pubkey' },
          { name: 'proposalSequence'; type: 'u64' },
          { name: 'milestone'; type: 'u8' },
          { name: 'objection'; type: 'pubkey' },
          { name: 'objector'; type: 'pubkey' },
          { name: 'documentHash'; type: { array: ['u8', 32] } },
          { name: 'deposit'; type: 'u64' },
          { name: 'decideBy'; type: 'i64' },
        ]
      }
    },
    {
      name: 'deliveryLapsed'
      type: {
        kind: 'struct'
        fields: [
          { name: 'version'; type: 'u8' },
          { name: 'at'; type: 'i64' },
          { name: 'delivery'; type: 'pubkey' },
          { name: 'deliverySequence'; type: 'u64' },
          { name: 'proposal'; type: 'pubkey' },
          { name: 'proposalSequence'; type: 'u64' },
          { name: 'milestone'; type: 'u8' },
          { name: 'actor'; type: 'pubkey' },
          { name: 'dueAt'; type: 'i64' },
        ]
      }
    },
    {
      name: 'deliveryReviewed'
      type: {
        kind: 'struct'
        fields: [
          { name: 'version'; type: 'u8' },
          { name: 'at'; type: 'i64' },
          { name: 'delivery'; type: 'pubkey' },
          { name: 'deliverySequence'; type: 'u64' },
          { name: 'proposal'; type: 'pubkey' },
          { name: 'proposalSequence'; type: 'u64' },
          { name: 'milestone'; type: 'u8' },
          { name: 'organization'; type: 'pubkey' },
          { name: 'verifier'; type: 'pubkey' },
          { name: 'person'; type: 'pubkey' },
          { name: 'verdict'; type: 'u8' },
          { name: 'statementHash'; type: { array: ['u8', 32] } },
          { name: 'acceptingAfter'; type: 'u8' },
          { name: 'rejectingAfter'; type: 'u8' },
          { name: 'quorum'; type: 'u8' },
          { name: 'statusAfter'; type: 'u8' },
          { name: 'challengeEndsAt'; type: 'i64' },
        ]
      }
    },
    {
      name: 'deliverySubmitted'
      type: {
        kind: 'struct'
        fields: [
          { name: 'version'; type: 'u8' },
          { name: 'at'; type: 'i64' },
          { name: 'proposal'; type: 'pubkey' },
          { name: 'proposalSequence'; type: 'u64' },
          { name: 'delivery'; type: 'pubkey' },
          { name: 'deliverySequence'; type: 'u64' },
          { name: 'actor'; type: 'pubkey' },
          { name: 'milestone'; type: 'u8' },
          { name: 'revision'; type: 'u16' },
          { name: 'evidenceRoot'; type: { array: ['u8', 32] } },
          { name: 'waitsUntil'; type: 'i64' },
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
      name: 'earmarkReleased'
      type: {
        kind: 'struct'
        fields: [
          { name: 'version'; type: 'u8' },
          { name: 'at'; type: 'i64' },
          { name: 'pool'; type: 'pubkey' },
          { name: 'poolSequence'; type: 'u64' },
          { name: 'freePool'; type: 'pubkey' },
          { name: 'freePoolSequence'; type: 'u64' },
          { name: 'fund'; type: 'pubkey' },
          { name: 'contributor'; type: 'pubkey' },
          { name: 'freeContributor'; type: 'pubkey' },
          { name: 'wallet'; type: 'pubkey' },
          { name: 'amount'; type: 'u64' },
          { name: 'units'; type: 'u64' },
          { name: 'number'; type: 'u64' },
          { name: 'balanceAfter'; type: 'u64' },
          { name: 'contributorRefundedAfter'; type: 'u64' },
          { name: 'freeBalanceAfter'; type: 'u64' },
          { name: 'freeUnitsAfter'; type: 'u64' },
          { name: 'freeContributorUnitsAfter'; type: 'u64' },
          { name: 'freeContributorContributedAfter'; type: 'u64' },
        ]
      }
    },
    {
      name: 'expense'
      serialization: 'bytemuck'
      repr: { kind: 'c' }
      type: {
        kind: 'struct'
        fields: [
          { name: 'version'; type: 'u8' },
          { name: 'bump'; type: 'u8' },
          { name: 'status'; type: 'u8' },
          { name: 'line'; type: 'u8' },
          { name: 'id'; type: 'u32' },
          { name: 'sequence'; type: 'u64' },
          { name: 'amount'; type: 'u64' },
          { name: 'localAmount'; type: 'u64' },
          { name: 'rate'; type: 'u64' },
          { name: 'spentAt'; type: 'i64' },
          { name: 'reportedAt'; type: 'i64' },
          { name: 'decidedAt'; type: 'i64' },
          { name: 'waitsUntil'; type: 'i64' },
          { name: 'recipients'; type: 'u32' },
          { name: 'currency'; type: { array: ['u8', 3] } },
          { name: 'reviewCount'; type: 'u8' },
          { name: 'accepting'; type: 'u16' },
          { name: 'padding'; type: { array: ['u8', 6] } },
          { name: 'proposal'; type: 'pubkey' },
          { name: 'award'; type: 'pubkey' },
          { name: 'corrects'; type: 'pubkey' },
          { name: 'correctedBy'; type: 'pubkey' },
          { name: 'documentHash'; type: { array: ['u8', 32] } },
          { name: 'statementHash'; type: { array: ['u8', 32] } },
          { name: 'payer'; type: 'pubkey' },
          { name: 'reviewers'; type: { array: ['pubkey', 9] } },
          { name: 'reserved'; type: { array: ['u8', 64] } },
        ]
      }
    },
    {
      name: 'expenseLapsed'
      type: {
        kind: 'struct'
        fields: [
          { name: 'version'; type: 'u8' },
          { name: 'at'; type: 'i64' },
          { name: 'expense'; type: 'pubkey' },
          { name: 'expenseSequence'; type: 'u64' },
          { name: 'proposal'; type: 'pubkey' },
          { name: 'proposalSequence'; type: 'u64' },
          { name: 'award'; type: 'pubkey' },
          { name: 'awardSequence'; type: 'u64' },
          { name: 'actor'; type: 'pubkey' },
          { name: 'amount'; type: 'u64' },
          { name: 'reportedAfter'; type: 'u64' },
        ]
      }
    },
    {
      name: 'expenseReported'
      type: {
        kind: 'struct'
        fields: [
          { name: 'version'; type: 'u8' },
          { name: 'at'; type: 'i64' },
          { name: 'proposal'; type: 'pubkey' },
          { name: 'proposalSequence'; type: 'u64' },
          { name: 'expense'; type: 'pubkey' },
          { name: 'expenseSequence'; type: 'u64' },
          { name: 'award'; type: 'pubkey' },
          { name: 'awardSequence'; type: 'u64' },
          { name: 'corrected'; type: 'pubkey' },
          { name: 'correctedSequence'; type: 'u64' },
          { name: 'actor'; type: 'pubkey' },
          { name: 'id'; type: 'u32' },
          { name: 'line'; type: 'u8' },
          { name: 'amount'; type: 'u64' },
          { name: 'localAmount'; type: 'u64' },
          { name: 'currency'; type: { array: ['u8', 3] } },
          { name: 'rate'; type: 'u64' },
          { name: 'spentAt'; type: 'i64' },
          { name: 'recipients'; type: 'u32' },
          { name: 'documentHash'; type: { array: ['u8', 32] } },
          { name: 'waitsUntil'; type: 'i64' },
          { name: 'reportedAfter'; type: 'u64' },
          { name: 'acceptedAfter'; type: 'u64' },
        ]
      }
    },
    {
      name: 'expenseReviewed'
      type: {
        kind: 'struct'
        fields: [
          { name: 'version'; type: 'u8' },
          { name: 'at'; type: 'i64' },
          { name: 'expense'; type: 'pubkey' },
          { name: 'expenseSequence'; type: 'u64' },
          { name: 'proposal'; type: 'pubkey' },
          { name: 'proposalSequence'; type: 'u64' },
          { name: 'award'; type: 'pubkey' },
          { name: 'awardSequence'; type: 'u64' },
          { name: 'organization'; type: 'pubkey' },
          { name: 'verifier'; type: 'pubkey' },
          { name: 'person'; type: 'pubkey' },
          { name: 'verdict'; type: 'u8' },
          { name: 'statementHash'; type: { array: ['u8', 32] } },
          { name: 'statusAfter'; type: 'u8' },
          { name: 'amount'; type: 'u64' },
          { name: 'reportedAfter'; type: 'u64' },
          { name: 'acceptedAfter'; type: 'u64' },
          { name: 'disallowedAfter'; type: 'u64' },
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
          { name: 'proposals'; type: 'u32' },
          { name: 'snapshots'; type: 'u32' },
          { name: 'createdAt'; type: 'i64' },
          { name: 'expiresAt'; type: 'i64' },
          { name: 'rulesDueAt'; type: 'i64' },
          { name: 'paymentsResumeAt'; type: 'i64' },
          { name: 'rules'; type: { defined: { name: 'fundRules' } } },
          { name: 'mint'; type: 'pubkey' },
          { name: 'tokenProgram'; type: 'pubkey' },
          { name: 'creator'; type: 'pubkey' },
          { name: 'manager'; type: 'pubkey' },
          { name: 'pendingManager'; type: 'pubkey' },
          { name: 'guardian'; type: 'pubkey' },
          { name: 'pendingGuardian'; type: 'pubkey' },
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
          { name: 'expiresAt'; type: 'i64' },
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
          { name: 'paymentsResumeAt'; type: 'i64' },
        ]
      }
    },
    {
      name: 'fundRoleAccepted'
      type: {
        kind: 'struct'
        fields: [
          { name: 'version'; type: 'u8' },
          { name: 'at'; type: 'i64' },
          { name: 'fund'; type: 'pubkey' },
          { name: 'fundSequence'; type: 'u64' },
          { name: 'role'; type: 'u8' },
          { name: 'holderBefore'; type: 'pubkey' },
          { name: 'holderAfter'; type: 'pubkey' },
        ]
      }
    },
    {
      name: 'fundRoleOffered'
      type: {
        kind: 'struct'
        fields: [
          { name: 'version'; type: 'u8' },
          { name: 'at'; type: 'i64' },
          { name: 'fund'; type: 'pubkey' },
          { name: 'fundSequence'; type: 'u64' },
          { name: 'actor'; type: 'pubkey' },
          { name: 'role'; type: 'u8' },
          { name: 'offeredTo'; type: 'pubkey' },
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
      name: 'fundRulesChanged'
      type: {
        kind: 'struct'
        fields: [
          { name: 'version'; type: 'u8' },
          { name: 'at'; type: 'i64' },
          { name: 'fund'; type: 'pubkey' },
          { name: 'fundSequence'; type: 'u64' },
          { name: 'manager'; type: 'pubkey' },
          { name: 'depositDestination'; type: 'pubkey' },
          { name: 'rules'; type: { defined: { name: 'fundRules' } } },
          { name: 'profileHash'; type: { array: ['u8', 32] } },
          { name: 'rulesDueAt'; type: 'i64' },
        ]
      }
    },
    {
      name: 'fundWoundDown'
      type: {
        kind: 'struct'
        fields: [
          { name: 'version'; type: 'u8' },
          { name: 'at'; type: 'i64' },
          { name: 'fund'; type: 'pubkey' },
          { name: 'fundSequence'; type: 'u64' },
          { name: 'actor'; type: 'pubkey' },
          { name: 'expired'; type: 'u8' },
        ]
      }
    },
    {
      name: 'goodsReceived'
      type: {
        kind: 'struct'
        fields: [
          { name: 'version'; type: 'u8' },
          { name: 'at'; type: 'i64' },
          { name: 'award'; type: 'pubkey' },
          { name: 'awardSequence'; type: 'u64' },
          { name: 'proposal'; type: 'pubkey' },
          { name: 'actor'; type: 'pubkey' },
          { name: 'receiptHash'; type: { array: ['u8', 32] } },
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
      name: 'logAwardArgs'
      type: {
        kind: 'struct'
        fields: [
          { name: 'line'; type: 'u8' },
          { name: 'method'; type: 'u8' },
          { name: 'amount'; type: 'u64' },
          { name: 'supplier'; type: { array: ['u8', 16] } },
          { name: 'documentHash'; type: { array: ['u8', 32] } },
        ]
      }
    },
    {
      name: 'logExpenseArgs'
      type: {
        kind: 'struct'
        fields: [
          { name: 'line'; type: 'u8' },
          { name: 'amount'; type: 'u64' },
          { name: 'localAmount'; type: 'u64' },
          { name: 'currency'; type: { array: ['u8', 3] } },
          { name: 'rate'; type: 'u64' },
          { name: 'spentAt'; type: 'i64' },
          { name: 'recipients'; type: 'u32' },
          { name: 'documentHash'; type: { array: ['u8', 32] } },
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
      name: 'milestoneExtended'
      type: {
        kind: 'struct'
        fields: [
          { name: 'version'; type: 'u8' },
          { name: 'at'; type: 'i64' },
          { name: 'proposal'; type: 'pubkey' },
          { name: 'proposalSequence'; type: 'u64' },
          { name: 'milestone'; type: 'u8' },
          { name: 'manager'; type: 'pubkey' },
          { name: 'dueBefore'; type: 'i64' },
          { name: 'dueAfter'; type: 'i64' },
          { name: 'reasonHash'; type: { array: ['u8', 32] } },
        ]
      }
    },
    {
      name: 'milestoneMet'
      type: {
        kind: 'struct'
        fields: [
          { name: 'version'; type: 'u8' },
          { name: 'at'; type: 'i64' },
          { name: 'proposal'; type: 'pubkey' },
          { name: 'proposalSequence'; type: 'u64' },
          { name: 'milestone'; type: 'u8' },
          { name: 'batch'; type: 'pubkey' },
          { name: 'issued'; type: 'u64' },
          { name: 'actor'; type: 'pubkey' },
        ]
      }
    },
    {
      name: 'milestonePaid'
      type: {
        kind: 'struct'
        fields: [
          { name: 'version'; type: 'u8' },
          { name: 'at'; type: 'i64' },
          { name: 'proposal'; type: 'pubkey' },
          { name: 'proposalSequence'; type: 'u64' },
          { name: 'project'; type: 'pubkey' },
          { name: 'projectSequence'; type: 'u64' },
          { name: 'fund'; type: 'pubkey' },
          { name: 'milestone'; type: 'u8' },
          { name: 'kind'; type: 'u8' },
          { name: 'actor'; type: 'pubkey' },
          { name: 'payee'; type: 'pubkey' },
          { name: 'destination'; type: 'pubkey' },
          { name: 'amount'; type: 'u64' },
          { name: 'paidAfter'; type: 'u64' },
          { name: 'escrowAfter'; type: 'u64' },
          { name: 'reportDueAt'; type: 'i64' },
          { name: 'binds'; type: 'u8' },
        ]
      }
    },
    {
      name: 'milestoneRow'
      type: {
        kind: 'struct'
        fields: [
          { name: 'amount'; type: 'u64' },
          { name: 'dueAt'; type: 'i64' },
          { name: 'payableAt'; type: 'i64' },
          { name: 'quantity'; type: 'u64' },
          { name: 'kind'; type: 'u8' },
          { name: 'status'; type: 'u8' },
          { name: 'revision'; type: 'u16' },
          { name: 'extended'; type: 'u8' },
          { name: 'padding'; type: { array: ['u8', 3] } },
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
      name: 'moneyAdopted'
      type: {
        kind: 'struct'
        fields: [
          { name: 'version'; type: 'u8' },
          { name: 'at'; type: 'i64' },
          { name: 'pool'; type: 'pubkey' },
          { name: 'poolSequence'; type: 'u64' },
          { name: 'fund'; type: 'pubkey' },
          { name: 'manager'; type: 'pubkey' },
          { name: 'amount'; type: 'u64' },
          { name: 'balanceAfter'; type: 'u64' },
          { name: 'unitsAfter'; type: 'u64' },
        ]
      }
    },
    {
      name: 'moneyBack'
      serialization: 'bytemuck'
      repr: { kind: 'c' }
      type: {
        kind: 'struct'
        fields: [
          { name: 'version'; type: 'u8' },
          { name: 'bump'; type: 'u8' },
          { name: 'settled'; type: 'u8' },
          { name: 'padding'; type: 'u8' },
          { name: 'id'; type: 'u32' },
          { name: 'sequence'; type: 'u64' },
          { name: 'returnedAt'; type: 'i64' },
          { name: 'claimUntil'; type: 'i64' },
          { name: 'amounts'; type: { array: ['u64', 2] } },
          { name: 'claimed'; type: { array: ['u64', 2] } },
          { name: 'proposal'; type: 'pubkey' },
          { name: 'payer'; type: 'pubkey' },
          { name: 'reserved'; type: { array: ['u8', 64] } },
        ]
      }
    },
    {
      name: 'moneyReclaimed'
      type: {
        kind: 'struct'
        fields: [
          { name: 'version'; type: 'u8' },
          { name: 'at'; type: 'i64' },
          { name: 'moneyBack'; type: 'pubkey' },
          { name: 'moneyBackSequence'; type: 'u64' },
          { name: 'pool'; type: 'pubkey' },
          { name: 'poolSequence'; type: 'u64' },
          { name: 'fund'; type: 'pubkey' },
          { name: 'proposal'; type: 'pubkey' },
          { name: 'contributor'; type: 'pubkey' },
          { name: 'wallet'; type: 'pubkey' },
          { name: 'reclaim'; type: 'pubkey' },
          { name: 'amount'; type: 'u64' },
          { name: 'units'; type: 'u64' },
          { name: 'destination'; type: 'pubkey' },
          { name: 'balanceAfter'; type: 'u64' },
          { name: 'reclaimableAfter'; type: 'u64' },
          { name: 'unitsAfter'; type: 'u64' },
          { name: 'contributorUnitsAfter'; type: 'u64' },
          { name: 'contributorRefundedAfter'; type: 'u64' },
        ]
      }
    },
    {
      name: 'moneyReturned'
      type: {
        kind: 'struct'
        fields: [
          { name: 'version'; type: 'u8' },
          { name: 'at'; type: 'i64' },
          { name: 'proposal'; type: 'pubkey' },
          { name: 'proposalSequence'; type: 'u64' },
          { name: 'pool'; type: 'pubkey' },
          { name: 'poolSequence'; type: 'u64' },
          { name: 'freePool'; type: 'pubkey' },
          { name: 'freePoolSequence'; type: 'u64' },
          { name: 'milestone'; type: 'u8' },
          { name: 'actor'; type: 'pubkey' },
          { name: 'source'; type: 'pubkey' },
          { name: 'amount'; type: 'u64' },
          { name: 'freeAmount'; type: 'u64' },
          { name: 'balanceAfter'; type: 'u64' },
          { name: 'freeBalanceAfter'; type: 'u64' },
          { name: 'returnedAfter'; type: 'u64' },
          { name: 'moneyBack'; type: 'pubkey' },
          { name: 'moneyBackSequence'; type: 'u64' },
          { name: 'claimUntil'; type: 'i64' },
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
      name: 'objection'
      serialization: 'bytemuck'
      repr: { kind: 'c' }
      type: {
        kind: 'struct'
        fields: [
          { name: 'version'; type: 'u8' },
          { name: 'bump'; type: 'u8' },
          { name: 'status'; type: 'u8' },
          { name: 'abusive'; type: 'u8' },
          { name: 'padding'; type: { array: ['u8', 4] } },
          { name: 'deposit'; type: 'u64' },
          { name: 'openedAt'; type: 'i64' },
          { name: 'decidedAt'; type: 'i64' },
          { name: 'decideBy'; type: 'i64' },
          { name: 'challengeLeft'; type: 'i64' },
          { name: 'delivery'; type: 'pubkey' },
          { name: 'objector'; type: 'pubkey' },
          { name: 'documentHash'; type: { array: ['u8', 32] } },
          { name: 'decisionHash'; type: { array: ['u8', 32] } },
          { name: 'payer'; type: 'pubkey' },
          { name: 'reserved'; type: { array: ['u8', 64] } },
        ]
      }
    },
    {
      name: 'objectionDecided'
      type: {
        kind: 'struct'
        fields: [
          { name: 'version'; type: 'u8' },
          { name: 'at'; type: 'i64' },
          { name: 'delivery'; type: 'pubkey' },
          { name: 'deliverySequence'; type: 'u64' },
          { name: 'proposal'; type: 'pubkey' },
          { name: 'proposalSequence'; type: 'u64' },
          { name: 'milestone'; type: 'u8' },
          { name: 'objection'; type: 'pubkey' },
          { name: 'actor'; type: 'pubkey' },
          { name: 'outcome'; type: 'u8' },
          { name: 'abusive'; type: 'u8' },
          { name: 'decisionHash'; type: { array: ['u8', 32] } },
          { name: 'deposit'; type: 'u64' },
          { name: 'depositTo'; type: 'pubkey' },
          { name: 'statusAfter'; type: 'u8' },
          { name: 'challengeEndsAt'; type: 'i64' },
          { name: 'dueAt'; type: 'i64' },
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
      name: 'plannedLine'
      type: {
        kind: 'struct'
        fields: [{ name: 'code'; type: { array: ['u8', 8] } }, { name: 'amount'; type: 'u64' }]
      }
    },
    {
      name: 'plannedMilestone'
      type: {
        kind: 'struct'
        fields: [
          { name: 'amount'; type: 'u64' },
          { name: 'dueAt'; type: 'i64' },
          { name: 'quantity'; type: 'u64' },
          { name: 'kind'; type: 'u8' },
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
          { name: 'status'; type: 'u8' },
          { name: 'series'; type: 'u32' },
          { name: 'sequence'; type: 'u64' },
          { name: 'balance'; type: 'u64' },
          { name: 'reclaimable'; type: 'u64' },
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
          { name: 'closedAt'; type: 'i64' },
          { name: 'closingTotal'; type: 'u64' },
          { name: 'periodStart'; type: 'i64' },
          { name: 'periodDrawn'; type: 'u64' },
          { name: 'fund'; type: 'pubkey' },
          { name: 'project'; type: 'pubkey' },
          { name: 'vault'; type: 'pubkey' },
          { name: 'payer'; type: 'pubkey' },
          { name: 'reserved'; type: { array: ['u8', 64] } },
        ]
      }
    },
    {
      name: 'poolClosed'
      type: {
        kind: 'struct'
        fields: [
          { name: 'version'; type: 'u8' },
          { name: 'at'; type: 'i64' },
          { name: 'pool'; type: 'pubkey' },
          { name: 'poolSequence'; type: 'u64' },
          { name: 'fund'; type: 'pubkey' },
          { name: 'actor'; type: 'pubkey' },
          { name: 'adopted'; type: 'u64' },
          { name: 'closingTotal'; type: 'u64' },
          { name: 'units'; type: 'u64' },
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
      name: 'poolPart'
      type: {
        kind: 'struct'
        fields: [
          { name: 'pool'; type: 'pubkey' },
          { name: 'units'; type: 'u64' },
          { name: 'balance'; type: 'u64' },
          { name: 'votable'; type: 'u64' },
          { name: 'drawn'; type: 'u64' },
          { name: 'released'; type: 'u64' },
          { name: 'drawnUnits'; type: 'u64' },
          { name: 'series'; type: 'u32' },
          { name: 'drawnSeries'; type: 'u32' },
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
          { name: 'payer'; type: 'pubkey' },
          { name: 'bindings'; type: { array: [{ defined: { name: 'binding' } }, 4] } },
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
      name: 'proposal'
      serialization: 'bytemuck'
      repr: { kind: 'c' }
      type: {
        kind: 'struct'
        fields: [
          { name: 'version'; type: 'u8' },
          { name: 'bump'; type: 'u8' },
          { name: 'escrowBump'; type: 'u8' },
          { name: 'status'; type: 'u8' },
          { name: 'id'; type: 'u32' },
          { name: 'number'; type: 'u32' },
          { name: 'snapshot'; type: 'u32' },
          { name: 'drawnSnapshot'; type: 'u32' },
          { name: 'milestoneCount'; type: 'u8' },
          { name: 'budgetCount'; type: 'u8' },
          { name: 'padding'; type: { array: ['u8', 2] } },
          { name: 'sequence'; type: 'u64' },
          { name: 'slot'; type: 'u64' },
          { name: 'createdAt'; type: 'i64' },
          { name: 'votingEndsAt'; type: 'i64' },
          { name: 'coolOffEndsAt'; type: 'i64' },
          { name: 'expiresAt'; type: 'i64' },
          { name: 'approvedAt'; type: 'i64' },
          { name: 'reportDueAt'; type: 'i64' },
          { name: 'closedAt'; type: 'i64' },
          { name: 'total'; type: 'u64' },
          { name: 'paid'; type: 'u64' },
          { name: 'released'; type: 'u64' },
          { name: 'returned'; type: 'u64' },
          { name: 'advanced'; type: 'u64' },
          { name: 'reported'; type: 'u64' },
          { name: 'accepted'; type: 'u64' },
          { name: 'disallowed'; type: 'u64' },
          { name: 'deposit'; type: 'u64' },
          { name: 'shareBps'; type: 'u16' },
          { name: 'padding2'; type: { array: ['u8', 6] } },
          { name: 'shareFrom'; type: 'i64' },
          { name: 'shareUntil'; type: 'i64' },
          { name: 'shareTonnage'; type: 'u64' },
          { name: 'tally'; type: { defined: { name: 'tally' } } },
          { name: 'rules'; type: { defined: { name: 'fundRules' } } },
          { name: 'fund'; type: 'pubkey' },
          { name: 'project'; type: 'pubkey' },
          { name: 'proposer'; type: 'pubkey' },
          { name: 'organization'; type: 'pubkey' },
          { name: 'authority'; type: 'pubkey' },
          { name: 'payee'; type: 'pubkey' },
          { name: 'payeeAccount'; type: 'pubkey' },
          { name: 'escrow'; type: 'pubkey' },
          { name: 'documentHash'; type: { array: ['u8', 32] } },
          { name: 'reasonHash'; type: { array: ['u8', 32] } },
          { name: 'reportHash'; type: { array: ['u8', 32] } },
          { name: 'payer'; type: 'pubkey' },
          { name: 'pools'; type: { array: [{ defined: { name: 'poolPart' } }, 2] } },
          { name: 'milestones'; type: { array: [{ defined: { name: 'milestoneRow' } }, 8] } },
          { name: 'budget'; type: { array: [{ defined: { name: 'budgetLine' } }, 8] } },
          { name: 'reserved'; type: { array: ['u8', 64] } },
        ]
      }
    },
    {
      name: 'proposalApproved'
      type: {
        kind: 'struct'
        fields: [
          { name: 'version'; type: 'u8' },
          { name: 'at'; type: 'i64' },
          { name: 'proposal'; type: 'pubkey' },
          { name: 'proposalSequence'; type: 'u64' },
          { name: 'fund'; type: 'pubkey' },
          { name: 'fundSequence'; type: 'u64' },
          { name: 'project'; type: 'pubkey' },
          { name: 'projectSequence'; type: 'u64' },
          { name: 'pool'; type: 'pubkey' },
          { name: 'poolSequence'; type: 'u64' },
          { name: 'freePool'; type: 'pubkey' },
          { name: 'freePoolSequence'; type: 'u64' },
          { name: 'actor'; type: 'pubkey' },
          { name: 'escrow'; type: 'pubkey' },
          { name: 'snapshot'; type: 'u32' },
          { name: 'drawn'; type: 'u64' },
          { name: 'drawnUnits'; type: 'u64' },
          { name: 'balanceAfter'; type: 'u64' },
          { name: 'freeDrawn'; type: 'u64' },
          { name: 'freeDrawnUnits'; type: 'u64' },
          { name: 'freeBalanceAfter'; type: 'u64' },
          { name: 'deposit'; type: 'u64' },
        ]
      }
    },
    {
      name: 'proposalClosed'
      type: {
        kind: 'struct'
        fields: [
          { name: 'version'; type: 'u8' },
          { name: 'at'; type: 'i64' },
          { name: 'proposal'; type: 'pubkey' },
          { name: 'proposalSequence'; type: 'u64' },
          { name: 'actor'; type: 'pubkey' },
          { name: 'statusAfter'; type: 'u8' },
          { name: 'abusive'; type: 'u8' },
          { name: 'reasonHash'; type: { array: ['u8', 32] } },
          { name: 'deposit'; type: 'u64' },
          { name: 'depositTo'; type: 'pubkey' },
        ]
      }
    },
    {
      name: 'proposalCompleted'
      type: {
        kind: 'struct'
        fields: [
          { name: 'version'; type: 'u8' },
          { name: 'at'; type: 'i64' },
          { name: 'proposal'; type: 'pubkey' },
          { name: 'proposalSequence'; type: 'u64' },
          { name: 'project'; type: 'pubkey' },
          { name: 'projectSequence'; type: 'u64' },
          { name: 'actor'; type: 'pubkey' },
          { name: 'reportHash'; type: { array: ['u8', 32] } },
          { name: 'paid'; type: 'u64' },
          { name: 'accepted'; type: 'u64' },
          { name: 'returned'; type: 'u64' },
        ]
      }
    },
    {
      name: 'proposalCreated'
      type: {
        kind: 'struct'
        fields: [
          { name: 'version'; type: 'u8' },
          { name: 'at'; type: 'i64' },
          { name: 'proposal'; type: 'pubkey' },
          { name: 'proposalSequence'; type: 'u64' },
          { name: 'fund'; type: 'pubkey' },
          { name: 'fundSequence'; type: 'u64' },
          { name: 'project'; type: 'pubkey' },
          { name: 'proposer'; type: 'pubkey' },
          { name: 'organization'; type: 'pubkey' },
          { name: 'payee'; type: 'pubkey' },
          { name: 'id'; type: 'u32' },
          { name: 'number'; type: 'u32' },
          { name: 'snapshot'; type: 'u32' },
          { name: 'slot'; type: 'u64' },
          { name: 'total'; type: 'u64' },
          { name: 'votable'; type: 'u64' },
          { name: 'milestoneCount'; type: 'u8' },
          { name: 'budgetCount'; type: 'u8' },
          { name: 'votingEndsAt'; type: 'i64' },
          { name: 'deposit'; type: 'u64' },
          { name: 'shareBps'; type: 'u16' },
          { name: 'shareFrom'; type: 'i64' },
          { name: 'shareUntil'; type: 'i64' },
          { name: 'shareTonnage'; type: 'u64' },
          { name: 'documentHash'; type: { array: ['u8', 32] } },
          { name: 'pool'; type: 'pubkey' },
        ]
      }
    },
    {
      name: 'proposalTerminated'
      type: {
        kind: 'struct'
        fields: [
          { name: 'version'; type: 'u8' },
          { name: 'at'; type: 'i64' },
          { name: 'proposal'; type: 'pubkey' },
          { name: 'proposalSequence'; type: 'u64' },
          { name: 'project'; type: 'pubkey' },
          { name: 'projectSequence'; type: 'u64' },
          { name: 'pool'; type: 'pubkey' },
          { name: 'poolSequence'; type: 'u64' },
          { name: 'freePool'; type: 'pubkey' },
          { name: 'freePoolSequence'; type: 'u64' },
          { name: 'actor'; type: 'pubkey' },
          { name: 'reasonHash'; type: { array: ['u8', 32] } },
          { name: 'amount'; type: 'u64' },
          { name: 'freeAmount'; type: 'u64' },
          { name: 'balanceAfter'; type: 'u64' },
          { name: 'freeBalanceAfter'; type: 'u64' },
          { name: 'escrowAfter'; type: 'u64' },
          { name: 'moneyBack'; type: 'pubkey' },
          { name: 'moneyBackSequence'; type: 'u64' },
          { name: 'claimUntil'; type: 'i64' },
          { name: 'ends'; type: 'u8' },
        ]
      }
    },
    {
      name: 'proposeArgs'
      type: {
        kind: 'struct'
        fields: [
          { name: 'total'; type: 'u64' },
          { name: 'payee'; type: 'pubkey' },
          { name: 'milestones'; type: { vec: { defined: { name: 'plannedMilestone' } } } },
          { name: 'budget'; type: { vec: { defined: { name: 'plannedLine' } } } },
          { name: 'shareBps'; type: 'u16' },
          { name: 'shareFrom'; type: 'i64' },
          { name: 'shareUntil'; type: 'i64' },
          { name: 'shareTonnage'; type: 'u64' },
          { name: 'documentHash'; type: { array: ['u8', 32] } },
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
      name: 'reclaim'
      serialization: 'bytemuck'
      repr: { kind: 'c' }
      type: {
        kind: 'struct'
        fields: [
          { name: 'version'; type: 'u8' },
          { name: 'bump'; type: 'u8' },
          { name: 'padding'; type: { array: ['u8', 6] } },
          { name: 'amount'; type: 'u64' },
          { name: 'claimedAt'; type: 'i64' },
          { name: 'moneyBack'; type: 'pubkey' },
          { name: 'contributor'; type: 'pubkey' },
          { name: 'payer'; type: 'pubkey' },
          { name: 'reserved'; type: { array: ['u8', 64] } },
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
      name: 'refundPaid'
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
          { name: 'destination'; type: 'pubkey' },
          { name: 'amount'; type: 'u64' },
          { name: 'balanceAfter'; type: 'u64' },
          { name: 'contributorRefundedAfter'; type: 'u64' },
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
      name: 'returnSettled'
      type: {
        kind: 'struct'
        fields: [
          { name: 'version'; type: 'u8' },
          { name: 'at'; type: 'i64' },
          { name: 'moneyBack'; type: 'pubkey' },
          { name: 'moneyBackSequence'; type: 'u64' },
          { name: 'pool'; type: 'pubkey' },
          { name: 'poolSequence'; type: 'u64' },
          { name: 'proposal'; type: 'pubkey' },
          { name: 'actor'; type: 'pubkey' },
          { name: 'amount'; type: 'u64' },
          { name: 'balanceAfter'; type: 'u64' },
          { name: 'reclaimableAfter'; type: 'u64' },
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
      name: 'reviewExpenseArgs'
      type: {
        kind: 'struct'
        fields: [
          { name: 'verdict'; type: 'u8' },
          { name: 'statementHash'; type: { array: ['u8', 32] } },
          { name: 'declarations'; type: 'u8' },
        ]
      }
    },
    {
      name: 'reviewRow'
      type: {
        kind: 'struct'
        fields: [
          { name: 'organization'; type: 'pubkey' },
          { name: 'person'; type: 'pubkey' },
          { name: 'statementHash'; type: { array: ['u8', 32] } },
          { name: 'verdict'; type: 'u8' },
          { name: 'padding'; type: { array: ['u8', 7] } },
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
      name: 'tally'
      type: {
        kind: 'struct'
        fields: [
          { name: 'votable'; type: 'u64' },
          { name: 'turnout'; type: 'u64' },
          { name: 'weightFor'; type: 'u64' },
          { name: 'weightAgainst'; type: 'u64' },
          { name: 'voters'; type: 'u32' },
          { name: 'padding'; type: { array: ['u8', 4] } },
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
      name: 'vote'
      serialization: 'bytemuck'
      repr: { kind: 'c' }
      type: {
        kind: 'struct'
        fields: [
          { name: 'version'; type: 'u8' },
          { name: 'bump'; type: 'u8' },
          { name: 'choice'; type: 'u8' },
          { name: 'padding'; type: { array: ['u8', 5] } },
          { name: 'value'; type: 'u64' },
          { name: 'proposal'; type: 'pubkey' },
          { name: 'contributor'; type: 'pubkey' },
          { name: 'payer'; type: 'pubkey' },
          { name: 'reserved'; type: { array: ['u8', 64] } },
        ]
      }
    },
    {
      name: 'voteCast'
      type: {
        kind: 'struct'
        fields: [
          { name: 'version'; type: 'u8' },
          { name: 'at'; type: 'i64' },
          { name: 'proposal'; type: 'pubkey' },
          { name: 'proposalSequence'; type: 'u64' },
          { name: 'pool'; type: 'pubkey' },
          { name: 'contributor'; type: 'pubkey' },
          { name: 'wallet'; type: 'pubkey' },
          { name: 'vote'; type: 'pubkey' },
          { name: 'choiceBefore'; type: 'u8' },
          { name: 'choice'; type: 'u8' },
          { name: 'value'; type: 'u64' },
          { name: 'weight'; type: 'u64' },
          { name: 'turnoutAfter'; type: 'u64' },
          { name: 'weightForAfter'; type: 'u64' },
          { name: 'weightAgainstAfter'; type: 'u64' },
          { name: 'votersAfter'; type: 'u32' },
        ]
      }
    },
    {
      name: 'voteClosed'
      type: {
        kind: 'struct'
        fields: [
          { name: 'version'; type: 'u8' },
          { name: 'at'; type: 'i64' },
          { name: 'vote'; type: 'pubkey' },
          { name: 'proposal'; type: 'pubkey' },
          { name: 'contributor'; type: 'pubkey' },
          { name: 'payer'; type: 'pubkey' },
          { name: 'lamports'; type: 'u64' },
        ]
      }
    },
    {
      name: 'voteFinished'
      type: {
        kind: 'struct'
        fields: [
          { name: 'version'; type: 'u8' },
          { name: 'at'; type: 'i64' },
          { name: 'proposal'; type: 'pubkey' },
          { name: 'proposalSequence'; type: 'u64' },
          { name: 'actor'; type: 'pubkey' },
          { name: 'statusAfter'; type: 'u8' },
          { name: 'turnout'; type: 'u64' },
          { name: 'votable'; type: 'u64' },
          { name: 'weightFor'; type: 'u64' },
          { name: 'weightAgainst'; type: 'u64' },
          { name: 'coolOffEndsAt'; type: 'i64' },
          { name: 'expiresAt'; type: 'i64' },
          { name: 'deposit'; type: 'u64' },
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
      name: 'acceptFundRole',
      discriminator: [169, 170, 163, 217, 211, 9, 73, 240],
      accounts: [
        { name: 'successor', signer: true },
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
      args: [{ name: 'role', type: 'u8' }],
    },
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
      name: 'adoptMoney',
      discriminator: [51, 2, 253, 129, 234, 147, 124, 171],
      accounts: [
        { name: 'manager', signer: true, relations: ['fund'] },
        { name: 'fund', relations: ['pool'] },
        { name: 'pool', writable: true },
        { name: 'vault', relations: ['pool'] },
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
        { name: 'claim', optional: true },
        { name: 'delivery', optional: true },
        { name: 'proposal', optional: true },
        { name: 'project', optional: true },
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
      name: 'approveProposal',
      discriminator: [136, 108, 102, 85, 98, 114, 7, 147],
      accounts: [
        { name: 'actor', signer: true },
        { name: 'payer', writable: true, signer: true },
        { name: 'fund', writable: true, relations: ['proposal'] },
        { name: 'project', writable: true, relations: ['proposal'] },
        { name: 'organization', relations: ['proposal'] },
        { name: 'proposal', writable: true },
        { name: 'projectPool', writable: true, optional: true },
        { name: 'projectVault', writable: true, optional: true },
        { name: 'freePool', writable: true },
        { name: 'freeVault', writable: true },
        {
          name: 'escrow',
          writable: true,
          pda: {
            seeds: [
              { kind: 'const', value: [101, 115, 99, 114, 111, 119] },
              { kind: 'account', path: 'proposal' },
            ],
          },
        },
        { name: 'mint', relations: ['fund'] },
        { name: 'depositTo', writable: true },
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
      name: 'castVote',
      discriminator: [20, 212, 15, 189, 69, 180, 69, 151],
      accounts: [
        { name: 'wallet', signer: true, relations: ['contributor'] },
        { name: 'payer', writable: true, signer: true },
        { name: 'proposal', writable: true },
        { name: 'contributor' },
        {
          name: 'vote',
          writable: true,
          pda: {
            seeds: [
              { kind: 'const', value: [118, 111, 116, 101] },
              { kind: 'account', path: 'proposal' },
              { kind: 'account', path: 'contributor' },
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
      args: [{ name: 'choice', type: 'u8' }],
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
      name: 'changeFundRules',
      discriminator: [252, 141, 175, 130, 160, 137, 254, 57],
      accounts: [
        { name: 'manager', signer: true, relations: ['fund'] },
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
      args: [{ name: 'args', type: { defined: { name: 'changeFundRulesArgs' } } }],
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
      name: 'changeVote',
      discriminator: [184, 39, 97, 137, 83, 108, 185, 75],
      accounts: [
        { name: 'wallet', signer: true, relations: ['contributor'] },
        { name: 'proposal', writable: true, relations: ['vote'] },
        { name: 'contributor', relations: ['vote'] },
        { name: 'vote', writable: true },
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
      args: [{ name: 'choice', type: 'u8' }],
    },
    {
      name: 'claimCredits',
      discriminator: [59, 155, 199, 77, 139, 69, 200, 173],
      accounts: [
        { name: 'wallet', signer: true, relations: ['contributor'] },
        { name: 'payer', writable: true, signer: true },
        { name: 'proposal' },
        { name: 'contributor' },
        { name: 'batch', writable: true },
        { name: 'mint', relations: ['batch'] },
        { name: 'shareVault', writable: true, relations: ['batch'] },
        { name: 'destination', writable: true },
        {
          name: 'creditClaim',
          writable: true,
          pda: {
            seeds: [
              { kind: 'const', value: [99, 114, 101, 100, 105, 116, 95, 99, 108, 97, 105, 109] },
              { kind: 'account', path: 'batch' },
              { kind: 'account', path: 'proposal' },
              { kind: 'account', path: 'contributor' },
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
      name: 'closePool',
      discriminator: [140, 189, 209, 23, 239, 62, 239, 11],
      accounts: [
        { name: 'actor', signer: true },
        { name: 'fund', relations: ['pool'] },
        { name: 'project', optional: true, relations: ['pool'] },
        { name: 'pool', writable: true },
        { name: 'vault', relations: ['pool'] },
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
      name: 'closeVote',
      discriminator: [137, 152, 87, 249, 170, 239, 133, 59],
      accounts: [
        { name: 'proposal', relations: ['vote'] },
        { name: 'vote', writable: true },
        { name: 'rentTo', writable: true },
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
      name: 'completeProposal',
      discriminator: [3, 48, 26, 135, 144, 239, 5, 169],
      accounts: [
        { name: 'actor', signer: true },
        { name: 'organization', relations: ['proposal'] },
        { name: 'project', writable: true, relations: ['proposal'] },
        { name: 'proposal', writable: true },
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
      args: [{ name: 'reportHash', type: { array: ['u8', 32] } }],
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
      name: 'decideObjection',
      discriminator: [69, 101, 43, 106, 112, 94, 240, 167],
      accounts: [
        { name: 'actor', signer: true },
        { name: 'registry' },
        { name: 'proposal', writable: true, relations: ['delivery'] },
        { name: 'project', relations: ['proposal'] },
        { name: 'delivery', writable: true, relations: ['objection'] },
        { name: 'objection', writable: true },
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
      args: [{ name: 'args', type: { defined: { name: 'decideObjectionArgs' } } }],
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
      name: 'disputeDelivery',
      discriminator: [4, 16, 98, 240, 151, 95, 239, 196],
      accounts: [
        { name: 'objector', signer: true },
        { name: 'payer', writable: true, signer: true },
        { name: 'registry' },
        { name: 'proposal', writable: true, relations: ['delivery'] },
        { name: 'delivery', writable: true },
        {
          name: 'objection',
          writable: true,
          pda: {
            seeds: [
              { kind: 'const', value: [111, 98, 106, 101, 99, 116, 105, 111, 110] },
              { kind: 'account', path: 'delivery' },
              { kind: 'account', path: 'objector' },
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
      args: [{ name: 'documentHash', type: { array: ['u8', 32] } }],
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
      name: 'expireProposal',
      discriminator: [21, 237, 43, 176, 1, 202, 146, 144],
      accounts: [
        { name: 'actor', signer: true },
        { name: 'proposal', writable: true },
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
      args: [],
    },
    {
      name: 'extendMilestone',
      discriminator: [133, 45, 197, 181, 250, 149, 250, 139],
      accounts: [
        { name: 'manager', signer: true, relations: ['fund'] },
        { name: 'fund', relations: ['proposal'] },
        { name: 'proposal', writable: true },
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
        { name: 'milestone', type: 'u8' },
        { name: 'dueAt', type: 'i64' },
        { name: 'reasonHash', type: { array: ['u8', 32] } },
      ],
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
      name: 'finishVote',
      discriminator: [240, 67, 200, 22, 94, 49, 78, 192],
      accounts: [
        { name: 'actor', signer: true },
        { name: 'proposal', writable: true },
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
      args: [],
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
        {
          name: 'shareVault',
          writable: true,
          optional: true,
          pda: {
            seeds: [
              { kind: 'const', value: [115, 104, 97, 114, 101] },
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
      name: 'lapseDelivery',
      discriminator: [165, 5, 87, 158, 151, 54, 156, 175],
      accounts: [
        { name: 'actor', signer: true },
        { name: 'proposal', writable: true, relations: ['delivery'] },
        { name: 'delivery', writable: true },
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
      name: 'lapseExpense',
      discriminator: [54, 44, 36, 205, 26, 110, 47, 145],
      accounts: [
        { name: 'actor', signer: true },
        { name: 'proposal', writable: true, relations: ['expense'] },
        { name: 'expense', writable: true },
        { name: 'award', writable: true, optional: true },
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
      name: 'logAward',
      discriminator: [245, 54, 97, 203, 58, 169, 165, 133],
      accounts: [
        { name: 'actor', signer: true },
        { name: 'payer', writable: true, signer: true },
        { name: 'organization', relations: ['proposal'] },
        { name: 'proposal', writable: true },
        {
          name: 'award',
          writable: true,
          pda: {
            seeds: [
              { kind: 'const', value: [97, 119, 97, 114, 100] },
              { kind: 'account', path: 'proposal' },
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
        { name: 'args', type: { defined: { name: 'logAwardArgs' } } },
      ],
    },
    {
      name: 'logExpense',
      discriminator: [69, 135, 36, 30, 155, 128, 211, 176],
      accounts: [
        { name: 'actor', signer: true },
        { name: 'payer', writable: true, signer: true },
        { name: 'organization', relations: ['proposal'] },
        { name: 'proposal', writable: true },
        {
          name: 'expense',
          writable: true,
          pda: {
            seeds: [
              { kind: 'const', value: [101, 120, 112, 101, 110, 115, 101] },
              { kind: 'account', path: 'proposal' },
              { kind: 'arg', path: 'id' },
            ],
          },
        },
        { name: 'award', writable: true, optional: true },
        { name: 'corrected', writable: true, optional: true },
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
        { name: 'args', type: { defined: { name: 'logExpenseArgs' } } },
      ],
    },
    {
      name: 'logReceipt',
      discriminator: [66, 16, 251, 37, 184, 167, 232, 144],
      accounts: [
        { name: 'actor', signer: true },
        { name: 'organization', relations: ['proposal'] },
        { name: 'proposal', relations: ['award'] },
        { name: 'award', writable: true },
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
      args: [{ name: 'receiptHash', type: { array: ['u8', 32] } }],
    },
    {
      name: 'meetMilestone',
      discriminator: [107, 157, 48, 121, 219, 95, 117, 183],
      accounts: [
        { name: 'actor', signer: true },
        { name: 'payer', writable: true, signer: true },
        { name: 'organization', relations: ['proposal'] },
        { name: 'proposal', writable: true },
        { name: 'batch' },
        {
          name: 'evidence',
          writable: true,
          pda: {
            seeds: [
              { kind: 'const', value: [109, 101, 116] },
              { kind: 'account', path: 'batch' },
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
      args: [{ name: 'milestone', type: 'u8' }],
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
      name: 'offerFundRole',
      discriminator: [215, 14, 54, 163, 251, 91, 23, 252],
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
      args: [
        { name: 'role', type: 'u8' },
        { name: 'offeredTo', type: 'pubkey' },
      ],
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
      name: 'payMilestone',
      discriminator: [144, 47, 174, 151, 82, 121, 153, 126],
      accounts: [
        { name: 'actor', signer: true },
        { name: 'fund', relations: ['proposal'] },
        { name: 'project', writable: true, relations: ['proposal'] },
        { name: 'proposal', writable: true },
        { name: 'mint', relations: ['fund'] },
        { name: 'escrow', writable: true, relations: ['proposal'] },
        { name: 'destination', writable: true },
        { name: 'tokenProgram' },
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
      args: [{ name: 'milestone', type: 'u8' }],
    },
    {
      name: 'propose',
      discriminator: [93, 253, 82, 168, 118, 33, 102, 90],
      accounts: [
        { name: 'proposer', signer: true },
        { name: 'payer', writable: true, signer: true },
        { name: 'fund', writable: true, relations: ['freePool'] },
        { name: 'project' },
        { name: 'organization' },
        { name: 'consent', signer: true, optional: true },
        {
          name: 'projectPool',
          pda: {
            seeds: [
              { kind: 'const', value: [112, 111, 111, 108] },
              { kind: 'account', path: 'fund' },
              { kind: 'account', path: 'project' },
            ],
          },
        },
        { name: 'freePool' },
        {
          name: 'proposal',
          writable: true,
          pda: {
            seeds: [
              { kind: 'const', value: [112, 114, 111, 112, 111, 115, 97, 108] },
              { kind: 'account', path: 'fund' },
              { kind: 'account', path: 'proposer' },
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
        { name: 'args', type: { defined: { name: 'proposeArgs' } } },
      ],
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
      name: 'reclaimMoney',
      discriminator: [1, 21, 117, 204, 50, 129, 178, 196],
      accounts: [
        { name: 'wallet', signer: true, relations: ['contributor'] },
        { name: 'payer', writable: true, signer: true },
        { name: 'fund', relations: ['proposal'] },
        { name: 'proposal', relations: ['moneyBack'] },
        { name: 'moneyBack', writable: true },
        { name: 'pool', writable: true, relations: ['contributor'] },
        { name: 'contributor', writable: true },
        {
          name: 'reclaim',
          writable: true,
          pda: {
            seeds: [
              { kind: 'const', value: [114, 101, 99, 108, 97, 105, 109] },
              { kind: 'account', path: 'moneyBack' },
              { kind: 'account', path: 'contributor' },
            ],
          },
        },
        { name: 'mint', relations: ['fund'] },
        { name: 'vault', writable: true, relations: ['pool'] },
        { name: 'destination', writable: true, optional: true },
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
      args: [],
    },
    {
      name: 'refund',
      discriminator: [2, 96, 183, 251, 63, 208, 46, 46],
      accounts: [
        { name: 'wallet', signer: true, relations: ['contributor'] },
        { name: 'fund', relations: ['pool'] },
        { name: 'pool', writable: true, relations: ['contributor'] },
        { name: 'contributor', writable: true },
        { name: 'mint', relations: ['fund'] },
        { name: 'vault', writable: true, relations: ['pool'] },
        { name: 'destination', writable: true },
        { name: 'tokenProgram' },
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
      name: 'releaseEarmark',
      discriminator: [177, 41, 166, 142, 68, 32, 88, 49],
      accounts: [
        { name: 'wallet', signer: true, relations: ['contributor'] },
        { name: 'payer', writable: true, signer: true },
        { name: 'fund', relations: ['pool'] },
        { name: 'pool', writable: true, relations: ['contributor'] },
        { name: 'contributor', writable: true },
        { name: 'freePool', writable: true },
        { name: 'freeContributor', writable: true },
        { name: 'mint', relations: ['fund'] },
        { name: 'vault', writable: true, relations: ['pool'] },
        { name: 'freeVault', writable: true },
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
      args: [],
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
      name: 'returnMoney',
      discriminator: [227, 85, 218, 51, 110, 196, 178, 172],
      accounts: [
        { name: 'actor', signer: true },
        { name: 'payer', writable: true, signer: true },
        { name: 'fund', relations: ['proposal'] },
        { name: 'proposal', writable: true },
        { name: 'pool', writable: true, optional: true },
        { name: 'vault', writable: true, optional: true },
        { name: 'freePool', writable: true },
        { name: 'freeVault', writable: true },
        { name: 'mint', relations: ['fund'] },
        { name: 'source', writable: true },
        {
          name: 'moneyBack',
          writable: true,
          pda: {
            seeds: [
              { kind: 'const', value: [109, 111, 110, 101, 121, 95, 98, 97, 99, 107] },
              { kind: 'account', path: 'proposal' },
              { kind: 'arg', path: 'id' },
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
      args: [
        { name: 'id', type: 'u32' },
        { name: 'milestone', type: 'u8' },
        { name: 'amount', type: 'u64' },
      ],
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
      name: 'reviewDelivery',
      discriminator: [123, 205, 141, 153, 122, 135, 255, 197],
      accounts: [
        { name: 'person', signer: true, relations: ['verifier'] },
        { name: 'verifier' },
        { name: 'organization', relations: ['verifier'] },
        { name: 'project', relations: ['proposal'] },
        { name: 'proposal', writable: true, relations: ['delivery'] },
        { name: 'delivery', writable: true },
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
        { name: 'verdict', type: 'u8' },
        { name: 'statementHash', type: { array: ['u8', 32] } },
        { name: 'declarations', type: 'u8' },
      ],
    },
    {
      name: 'reviewExpense',
      discriminator: [75, 252, 228, 134, 210, 135, 111, 235],
      accounts: [
        { name: 'person', signer: true, relations: ['verifier'] },
        { name: 'verifier' },
        { name: 'organization', relations: ['verifier'] },
        { name: 'project', relations: ['proposal'] },
        { name: 'proposal', writable: true, relations: ['expense'] },
        { name: 'expense', writable: true },
        { name: 'award', writable: true, optional: true },
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
      args: [{ name: 'args', type: { defined: { name: 'reviewExpenseArgs' } } }],
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
      name: 'settleReturn',
      discriminator: [214, 197, 52, 32, 65, 103, 221, 214],
      accounts: [
        { name: 'actor', signer: true },
        { name: 'proposal', relations: ['moneyBack'] },
        { name: 'moneyBack', writable: true },
        { name: 'pool', writable: true },
        { name: 'vault', relations: ['pool'] },
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
      name: 'submitDelivery',
      discriminator: [217, 177, 33, 54, 136, 185, 123, 96],
      accounts: [
        { name: 'actor', signer: true },
        { name: 'payer', writable: true, signer: true },
        { name: 'organization', relations: ['proposal'] },
        { name: 'proposal', writable: true },
        {
          name: 'delivery',
          writable: true,
          pda: {
            seeds: [
              { kind: 'const', value: [100, 101, 108, 105, 118, 101, 114, 121] },
              { kind: 'account', path: 'proposal' },
              { kind: 'arg', path: 'milestone' },
              { kind: 'arg', path: 'revision' },
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
        { name: 'milestone', type: 'u8' },
        { name: 'revision', type: 'u16' },
        { name: 'evidenceRoot', type: { array: ['u8', 32] } },
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
      name: 'terminateProposal',
      discriminator: [90, 96, 187, 2, 96, 114, 36, 79],
      accounts: [
        { name: 'actor', signer: true },
        { name: 'payer', writable: true, signer: true },
        { name: 'fund', relations: ['proposal'] },
        { name: 'project', writable: true, relations: ['proposal'] },
        { name: 'proposal', writable: true },
        { name: 'pool', writable: true, optional: true },
        { name: 'vault', writable: true, optional: true },
        { name: 'freePool', writable: true },
        { name: 'freeVault', writable: true },
        { name: 'mint', relations: ['fund'] },
        { name: 'escrow', writable: true, relations: ['proposal'] },
        {
          name: 'moneyBack',
          writable: true,
          pda: {
            seeds: [
              { kind: 'const', value: [109, 111, 110, 101, 121, 95, 98, 97, 99, 107] },
              { kind: 'account', path: 'proposal' },
              { kind: 'arg', path: 'id' },
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
      args: [
        { name: 'id', type: 'u32' },
        { name: 'reasonHash', type: { array: ['u8', 32] } },
      ],
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
      name: 'vetoProposal',
      discriminator: [177, 197, 208, 96, 169, 68, 23, 162],
      accounts: [
        { name: 'guardian', signer: true, relations: ['fund'] },
        { name: 'fund', relations: ['proposal'] },
        { name: 'proposal', writable: true },
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
      args: [
        { name: 'abusive', type: 'u8' },
        { name: 'reasonHash', type: { array: ['u8', 32] } },
      ],
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
      name: 'windDownFund',
      discriminator: [105, 172, 222, 47, 69, 125, 170, 78],
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
      name: 'withdrawProposal',
      discriminator: [135, 1, 185, 99, 36, 69, 15, 38],
      accounts: [
        { name: 'proposer', signer: true, relations: ['proposal'] },
        { name: 'proposal', writable: true },
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
    { name: 'award', discriminator: [189, 239, 181, 244, 124, 28, 66, 194] },
    { name: 'batch', discriminator: [156, 194, 70, 44, 22, 88, 137, 44] },
    { name: 'cancellation', discriminator: [210, 128, 225, 209, 193, 250, 13, 252] },
    { name: 'claim', discriminator: [155, 70, 22, 176, 123, 215, 246, 102] },
    { name: 'concern', discriminator: [39, 91, 72, 230, 184, 7, 7, 191] },
    { name: 'contributor', discriminator: [222, 222, 255, 212, 133, 49, 27, 93] },
    { name: 'council', discriminator: [28, 184, 149, 185, 217, 59, 252, 96] },
    { name: 'creditClaim', discriminator: [242, 114, 187, 69, 153, 38, 145, 21] },
    { name: 'delivery', discriminator: [121, 32, 31, 112, 7, 74, 193, 19] },
    { name: 'dispute', discriminator: [36, 49, 241, 67, 40, 36, 241, 74] },
    { name: 'expense', discriminator: [49, 167, 206, 160, 209, 254, 24, 100] },
    { name: 'fund', discriminator: [62, 128, 183, 208, 91, 31, 212, 209] },
    { name: 'letter', discriminator: [209, 169, 19, 117, 140, 190, 145, 212] },
    { name: 'listedMint', discriminator: [109, 49, 188, 210, 237, 18, 80, 249] },
    { name: 'methodology', discriminator: [193, 149, 244, 97, 67, 142, 220, 248] },
    { name: 'moneyBack', discriminator: [118, 139, 106, 127, 248, 127, 52, 101] },
    { name: 'motion', discriminator: [208, 176, 147, 250, 250, 63, 129, 86] },
    { name: 'objection', discriminator: [227, 142, 9, 142, 145, 166, 42, 91] },
    { name: 'organization', discriminator: [145, 38, 152, 251, 91, 57, 118, 160] },
    { name: 'pool', discriminator: [241, 154, 109, 4, 17, 177, 109, 188] },
    { name: 'project', discriminator: [205, 168, 189, 202, 181, 247, 142, 19] },
    { name: 'projectKey', discriminator: [133, 138, 103, 36, 105, 140, 168, 120] },
    { name: 'proposal', discriminator: [26, 94, 189, 187, 116, 136, 53, 33] },
    { name: 'reclaim', discriminator: [110, 124, 219, 89, 102, 123, 214, 103] },
    { name: 'record', discriminator: [254, 233, 117, 252, 76, 166, 146, 139] },
    { name: 'registry', discriminator: [47, 174, 110, 246, 184, 182, 252, 218] },
    { name: 'retirement', discriminator: [180, 36, 58, 95, 148, 188, 15, 38] },
    { name: 'reversal', discriminator: [77, 255, 244, 154, 160, 232, 154, 217] },
    { name: 'verifier', discriminator: [195, 177, 185, 71, 72, 61, 77, 112] },
    { name: 'vote', discriminator: [96, 91, 104, 57, 145, 35, 172, 155] },
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
    { name: 'contractAwarded', discriminator: [104, 28, 200, 210, 179, 245, 232, 113] },
    { name: 'contributionReceived', discriminator: [44, 213, 88, 200, 186, 42, 248, 117] },
    { name: 'councilChanged', discriminator: [184, 245, 160, 245, 229, 134, 165, 116] },
    { name: 'councilCreated', discriminator: [147, 70, 59, 33, 243, 29, 63, 116] },
    { name: 'creditsCancelled', discriminator: [223, 57, 139, 43, 124, 114, 88, 78] },
    { name: 'creditsClaimed', discriminator: [70, 217, 51, 135, 90, 237, 70, 144] },
    { name: 'creditsRetired', discriminator: [17, 145, 15, 90, 71, 130, 114, 70] },
    { name: 'deliveryDisputed', discriminator: [226, 148, 1, 121, 56, 129, 189, 3] },
    { name: 'deliveryLapsed', discriminator: [184, 40, 220, 164, 193, 233, 155, 147] },
    { name: 'deliveryReviewed', discriminator: [223, 8, 181, 26, 173, 80, 57, 32] },
    { name: 'deliverySubmitted', discriminator: [104, 47, 131, 41, 20, 153, 87, 75] },
    { name: 'destroyedCreditsSettled', discriminator: [30, 135, 193, 3, 181, 45, 60, 137] },
    { name: 'disputeDecided', discriminator: [178, 61, 187, 30, 188, 104, 151, 97] },
    { name: 'earmarkReleased', discriminator: [223, 120, 17, 223, 53, 232, 74, 142] },
    { name: 'expenseLapsed', discriminator: [36, 14, 119, 122, 218, 220, 113, 17] },
    { name: 'expenseReported', discriminator: [72, 119, 135, 45, 241, 9, 122, 120] },
    { name: 'expenseReviewed', discriminator: [97, 232, 8, 160, 41, 247, 4, 216] },
    { name: 'fundCreated', discriminator: [31, 8, 73, 167, 79, 82, 191, 82] },
    { name: 'fundPauseSet', discriminator: [109, 230, 79, 174, 46, 230, 171, 238] },
    { name: 'fundRoleAccepted', discriminator: [110, 235, 149, 168, 81, 99, 4, 209] },
    { name: 'fundRoleOffered', discriminator: [209, 132, 165, 133, 231, 175, 222, 253] },
    { name: 'fundRulesChanged', discriminator: [233, 126, 239, 202, 3, 47, 209, 247] },
    { name: 'fundWoundDown', discriminator: [68, 26, 217, 238, 93, 14, 231, 68] },
    { name: 'goodsReceived', discriminator: [179, 119, 77, 35, 41, 216, 206, 76] },
    { name: 'invalidationCompensated', discriminator: [17, 74, 19, 233, 107, 4, 154, 89] },
    { name: 'letterSigned', discriminator: [100, 128, 236, 106, 145, 39, 43, 119] },
    { name: 'methodologyActivated', discriminator: [80, 238, 72, 131, 219, 208, 11, 101] },
    { name: 'methodologyCreated', discriminator: [120, 20, 72, 27, 98, 173, 89, 245] },
    { name: 'methodologyRetired', discriminator: [68, 56, 217, 186, 97, 76, 109, 163] },
    { name: 'milestoneExtended', discriminator: [136, 211, 200, 184, 186, 99, 35, 49] },
    { name: 'milestoneMet', discriminator: [155, 1, 147, 216, 201, 239, 136, 100] },
    { name: 'milestonePaid', discriminator: [20, 3, 17, 44, 147, 81, 102, 69] },
    { name: 'mintListed', discriminator: [40, 212, 47, 4, 118, 131, 132, 77] },
    { name: 'moneyAdopted', discriminator: [52, 21, 119, 8, 56, 87, 221, 175] },
    { name: 'moneyReclaimed', discriminator: [130, 10, 204, 199, 117, 166, 154, 134] },
    { name: 'moneyReturned', discriminator: [145, 228, 48, 90, 96, 85, 189, 228] },
    { name: 'motionApproved', discriminator: [142, 128, 119, 158, 223, 14, 152, 1] },
    { name: 'motionCancelVoted', discriminator: [244, 213, 251, 207, 237, 109, 184, 93] },
    { name: 'motionExecuted', discriminator: [237, 182, 137, 73, 189, 41, 222, 0] },
    { name: 'motionProposed', discriminator: [238, 218, 139, 252, 187, 205, 135, 52] },
    { name: 'objectionDecided', discriminator: [177, 57, 116, 107, 0, 157, 198, 225] },
    { name: 'organizationChanged', discriminator: [76, 46, 177, 66, 1, 7, 212, 57] },
    { name: 'organizationMigrated', discriminator: [20, 222, 65, 107, 39, 29, 169, 177] },
    { name: 'organizationRegistered', discriminator: [135, 72, 104, 102, 57, 83, 60, 253] },
    { name: 'organizationStatusChanged', discriminator: [196, 113, 51, 140, 123, 217, 46, 77] },
    { name: 'parametersChanged', discriminator: [199, 80, 214, 98, 15, 70, 180, 118] },
    { name: 'poolClosed', discriminator: [106, 46, 29, 231, 42, 44, 73, 119] },
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
    { name: 'proposalApproved', discriminator: [70, 49, 155, 228, 157, 43, 88, 49] },
    { name: 'proposalClosed', discriminator: [57, 90, 47, 164, 105, 55, 97, 27] },
    { name: 'proposalCompleted', discriminator: [183, 107, 225, 73, 87, 69, 112, 176] },
    { name: 'proposalCreated', discriminator: [186, 8, 160, 108, 81, 13, 51, 206] },
    { name: 'proposalTerminated', discriminator: [115, 62, 9, 114, 144, 222, 177, 152] },
    { name: 'recordAnchored', discriminator: [184, 128, 232, 252, 105, 85, 4, 125] },
    { name: 'recordSuperseded', discriminator: [107, 132, 103, 199, 255, 82, 227, 185] },
    { name: 'recordVouched', discriminator: [119, 72, 68, 121, 99, 74, 70, 222] },
    { name: 'refundPaid', discriminator: [191, 158, 89, 168, 130, 235, 207, 139] },
    { name: 'registryInitialized', discriminator: [144, 138, 62, 105, 58, 38, 100, 177] },
    { name: 'returnSettled', discriminator: [141, 88, 53, 40, 165, 233, 188, 145] },
    { name: 'stewardChanged', discriminator: [12, 62, 16, 27, 37, 98, 201, 178] },
    { name: 'stewardNamed', discriminator: [216, 112, 79, 148, 229, 189, 144, 22] },
    { name: 'verifierAccredited', discriminator: [173, 74, 80, 210, 117, 217, 183, 49] },
    { name: 'verifierStatusChanged', discriminator: [45, 149, 48, 91, 23, 125, 24, 223] },
    { name: 'voteCast', discriminator: [39, 53, 195, 104, 188, 17, 225, 213] },
    { name: 'voteClosed', discriminator: [240, 167, 131, 105, 168, 87, 29, 174] },
    { name: 'voteFinished', discriminator: [216, 27, 171, 28, 150, 102, 20, 98] },
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
    { code: 6414, name: 'poolClosing', msg: 'The pool is closing: it takes no money and gives refunds' },
    {
      code: 6415,
      name: 'poolNotClosing',
      msg: 'The pool is not closing: money comes back once its fund winds down or its project closes',
    },
    { code: 6416, name: 'poolHasNoUnits', msg: 'Nobody has a stake in the pool: a contribution comes first' },
    { code: 6417, name: 'nothingToAdopt', msg: 'The vault holds nothing that is not attributed' },
    { code: 6418, name: 'nothingToRefund', msg: 'Everything that is due has been paid' },
    { code: 6419, name: 'notFundRoleHolder', msg: 'The signer does not hold this role of the fund' },
    { code: 6420, name: 'fundRoleUnknown', msg: 'The role is unknown' },
    { code: 6421, name: 'fundRoleNotOffered', msg: 'The role was not offered to this signer' },
    { code: 6422, name: 'fundNotExpired', msg: 'The fund has not ended: its manager may wind it down' },
    { code: 6423, name: 'fundWindingDown', msg: 'The fund is winding down' },
    {
      code: 6424,
      name: 'milestonesInvalid',
      msg: 'The milestones are 1 to 8, each above zero and due in time, and sum to the total',
    },
    {
      code: 6425,
      name: 'budgetInvalid',
      msg: 'The budget lines are 1 to 8 named once each, and sum to the total',
    },
    { code: 6426, name: 'advanceTooLarge', msg: 'The advances exceed the part that may be paid in advance' },
    {
      code: 6427,
      name: 'creditShareInvalid',
      msg: 'The credit share, its period and its tonnage do not fit together',
    },
    { code: 6428, name: 'nobodyMayVote', msg: 'No contributor holds a stake that could vote' },
    {
      code: 6429,
      name: 'proposalAboveCap',
      msg: 'The amount is larger than one proposal or one period may draw',
    },
    { code: 6430, name: 'proposalNotVoting', msg: 'The proposal is not in its vote' },
    { code: 6431, name: 'votingOver', msg: 'The vote is over' },
    { code: 6432, name: 'votingNotOver', msg: 'The vote is not over yet' },
    { code: 6433, name: 'voteUnknown', msg: 'The vote is neither for, against nor abstain' },
    { code: 6434, name: 'noVotingWeight', msg: 'The contributor held no stake before the proposal was made' },
    {
      code: 6435,
      name: 'voteStillCounts',
      msg: "The outcome is not final: the vote's rent comes back afterwards",
    },
    { code: 6436, name: 'notFundGuardian', msg: 'The signer is not the guardian of the fund' },
    { code: 6437, name: 'proposalNotInCoolOff', msg: 'The proposal is not in its cool-off' },
    { code: 6438, name: 'coolOffOver', msg: 'The cool-off is over' },
    { code: 6439, name: 'coolOffNotOver', msg: 'The cool-off is not over yet' },
    { code: 6440, name: 'poolsHoldTooLittle', msg: 'The pools hold less than the proposal asks for' },
    { code: 6441, name: 'proposalExpired', msg: 'The time for drawing the money is over' },
    { code: 6442, name: 'proposalNotExpired', msg: 'The time for drawing the money is not over' },
    {
      code: 6443,
      name: 'tooManyBindings',
      msg: 'The project is bound to as many proposals as it may be, or to shares above the whole',
    },
    { code: 6444, name: 'notProposer', msg: 'The signer did not make the proposal' },
    { code: 6445, name: 'notPayee', msg: 'The signer does not act for the payee' },
    { code: 6446, name: 'proposalNotInDelivery', msg: 'The proposal is not in delivery' },
    { code: 6447, name: 'milestoneUnknown', msg: 'The proposal has no such milestone' },
    { code: 6448, name: 'milestoneNotOpen', msg: 'The milestone does not wait for a delivery' },
    { code: 6449, name: 'milestoneOverdue', msg: 'The milestone is overdue' },
    {
      code: 6450,
      name: 'milestoneNotOverdue',
      msg: 'No milestone is overdue beyond its grace, and no report is missing',
    },
    { code: 6451, name: 'milestoneNotAccepted', msg: 'The milestone is not accepted' },
    { code: 6452, name: 'milestoneNeedsCredits', msg: 'The milestone is met by an issued batch alone' },
    {
      code: 6453,
      name: 'batchDoesNotMeet',
      msg: "The batch is another project's, not active, issued before the approval, or too small",
    },
    {
      code: 6454,
      name: 'milestoneAlreadyExtended',
      msg: 'The milestone was extended already, or by more than the program allows',
    },
    { code: 6455, name: 'tooManyRevisions', msg: 'The milestone has had as many deliveries as it may' },
    { code: 6456, name: 'deliveryNotUnderReview', msg: 'The delivery is not under review' },
    { code: 6457, name: 'deliveryReviewOver', msg: 'The time for a review of this delivery is over' },
    { code: 6458, name: 'deliveryReviewNotOver', msg: 'The time for a review is not over' },
    {
      code: 6459,
      name: 'reviewerOnReceivingSide',
      msg: 'The reviewer belongs to the receiving side of this proposal',
    },
    { code: 6460, name: 'alreadyReviewed', msg: 'The organization has reviewed this already' },
    { code: 6461, name: 'deliveryNotAccepted', msg: 'The delivery is not accepted' },
    { code: 6462, name: 'objectionPeriodOver', msg: 'The challenge period of the delivery is over' },
    {
      code: 6463,
      name: 'objectionPeriodOpen',
      msg: 'The challenge period of the delivery has not ended yet',
    },
    { code: 6464, name: 'deliveryNotDisputed', msg: 'No objection to the delivery is open' },
    { code: 6465, name: 'advanceNotCovered', msg: 'The advance is not covered by accepted spending yet' },
    { code: 6466, name: 'payeeAccountRefused', msg: "The token account is not the payee's associated one" },
    { code: 6467, name: 'awardInvalid', msg: "The award's method, amount, supplier or receipt is malformed" },
    { code: 6468, name: 'aboveBudget', msg: 'The amount exceeds the budget line or the award' },
    {
      code: 6469,
      name: 'expenseInvalid',
      msg: "The expense's currency, rate, date or number of people is malformed",
    },
    { code: 6470, name: 'expenseNotReported', msg: 'The expense is decided already or was corrected' },
    { code: 6471, name: 'expensesAboveDisbursed', msg: 'More would be accepted than was paid out' },
    {
      code: 6472,
      name: 'notAccountedFor',
      msg: 'What was paid is neither accepted as spent nor returned yet',
    },
    { code: 6473, name: 'paymentsOutstanding', msg: 'Milestones are not paid yet' },
    { code: 6474, name: 'returnAboveDisbursed', msg: 'More would come back than was paid out' },
    { code: 6475, name: 'noCreditShare', msg: "The contributor has no part in this proposal's credits" },
    {
      code: 6476,
      name: 'proposalNotBound',
      msg: 'The claim has to name every proposal that its project is bound to, and no other',
    },
    { code: 6477, name: 'shareVaultMissing', msg: "The account of the contributors' part is missing" },
    {
      code: 6478,
      name: 'objectionNotLapsed',
      msg: "The objection may still be decided: only its time's end lets it lapse",
    },
    { code: 6479, name: 'proposalPoolMismatch', msg: 'The pool is not one that the proposal draws on' },
    { code: 6480, name: 'proposalFinal', msg: 'The proposal has ended' },
    {
      code: 6481,
      name: 'depositDestinationMismatch',
      msg: 'The deposit goes to whoever paid it, or to its fixed destination where it is forfeited',
    },
    {
      code: 6482,
      name: 'fundRulesTooFresh',
      msg: 'The rules of the fund changed less than a day ago: proposals wait until everyone could see them',
    },
    {
      code: 6483,
      name: 'nothingToReclaim',
      msg: 'The contributor has no part in what came back, or has claimed it',
    },
    { code: 6484, name: 'reclaimNotOver', msg: 'Those it was drawn from may still claim what came back' },
    { code: 6485, name: 'returnSettled', msg: 'What came back is settled' },
    {
      code: 6486,
      name: 'fundPauseTooSoon',
      msg: "The fund's payments were paused not long ago: they stay open for seven days before the next pause",
    },
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
    {
      code: 6814,
      name: 'decidesAboutItself',
      msg: 'An organization does not decide about its own statement, review, project or delivery',
    },
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
      name: 'award',
      serialization: 'bytemuck',
      repr: { kind: 'c' },
      type: {
        kind: 'struct',
        fields: [
          { name: 'version', type: 'u8' },
          { name: 'bump', type: 'u8' },
          { name: 'method', type: 'u8' },
          { name: 'line', type: 'u8' },
          { name: 'id', type: 'u32' },
          { name: 'sequence', type: 'u64' },
          { name: 'amount', type: 'u64' },
          { name: 'spent', type: 'u64' },
          { name: 'awardedAt', type: 'i64' },
          { name: 'receivedAt', type: 'i64' },
          { name: 'supplier', type: { array: ['u8', 16] } },
          { name: 'proposal', type: 'pubkey' },
          { name: 'documentHash', type: { array: ['u8', 32] } },
          { name: 'receiptHash', type: { array: ['u8', 32] } },
          { name: 'payer', type: 'pubkey' },
          { name: 'reserved', type: { array: ['u8', 64] } },
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
          { name: 'shareVault', type: 'pubkey' },
          { name: 'payer', type: 'pubkey' },
          { name: 'shares', type: { array: [{ defined: { name: 'batchShare' } }, 4] } },
          { name: 'shareBump', type: 'u8' },
          { name: 'padding2', type: { array: ['u8', 7] } },
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
          { name: 'shareVault', type: 'pubkey' },
          { name: 'shares', type: { array: [{ defined: { name: 'batchShare' } }, 4] } },
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
      name: 'batchShare',
      type: {
        kind: 'struct',
        fields: [
          { name: 'proposal', type: 'pubkey' },
          { name: 'amount', type: 'u64' },
          { name: 'claimed', type: 'u64' },
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
      name: 'binding',
      type: {
        kind: 'struct',
        fields: [
          { name: 'proposal', type: 'pubkey' },
          { name: 'payee', type: 'pubkey' },
          { name: 'organization', type: 'pubkey' },
          { name: 'from', type: 'i64' },
          { name: 'until', type: 'i64' },
          { name: 'tonnage', type: 'u64' },
          { name: 'used', type: 'u64' },
          { name: 'shareBps', type: 'u16' },
          { name: 'inForce', type: 'u8' },
          { name: 'ended', type: 'u8' },
          { name: 'padding', type: { array: ['u8', 4] } },
        ],
      },
    },
    {
      name: 'budgetLine',
      type: {
        kind: 'struct',
        fields: [
          { name: 'code', type: { array: ['u8', 8] } },
          { name: 'amount', type: 'u64' },
          { name: 'awarded', type: 'u64' },
          { name: 'reported', type: 'u64' },
          { name: 'accepted', type: 'u64' },
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
      name: 'changeFundRulesArgs',
      type: {
        kind: 'struct',
        fields: [
          { name: 'rules', type: { defined: { name: 'fundRules' } } },
          { name: 'depositDestination', type: 'pubkey' },
          { name: 'profileHash', type: { array: ['u8', 32] } },
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
          { name: 'boundShareBps', type: 'u16' },
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
      name: 'contractAwarded',
      type: {
        kind: 'struct',
        fields: [
          { name: 'version', type: 'u8' },
          { name: 'at', type: 'i64' },
          { name: 'proposal', type: 'pubkey' },
          { name: 'proposalSequence', type: 'u64' },
          { name: 'award', type: 'pubkey' },
          { name: 'awardSequence', type: 'u64' },
          { name: 'actor', type: 'pubkey' },
          { name: 'id', type: 'u32' },
          { name: 'line', type: 'u8' },
          { name: 'method', type: 'u8' },
          { name: 'amount', type: 'u64' },
          { name: 'supplier', type: { array: ['u8', 16] } },
          { name: 'documentHash', type: { array: ['u8', 32] } },
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
          { name: 'paidOut', type: 'u64' },
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
          { name: 'expiresAt', type: 'i64' },
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
      name: 'creditClaim',
      serialization: 'bytemuck',
      repr: { kind: 'c' },
      type: {
        kind: 'struct',
        fields: [
          { name: 'version', type: 'u8' },
          { name: 'bump', type: 'u8' },
          { name: 'padding', type: { array: ['u8', 6] } },
          { name: 'amount', type: 'u64' },
          { name: 'claimedAt', type: 'i64' },
          { name: 'batch', type: 'pubkey' },
          { name: 'proposal', type: 'pubkey' },
          { name: 'contributor', type: 'pubkey' },
          { name: 'payer', type: 'pubkey' },
          { name: 'reserved', type: { array: ['u8', 64] } },
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
      name: 'creditsClaimed',
      type: {
        kind: 'struct',
        fields: [
          { name: 'version', type: 'u8' },
          { name: 'at', type: 'i64' },
          { name: 'batch', type: 'pubkey' },
          { name: 'batchSequence', type: 'u64' },
          { name: 'proposal', type: 'pubkey' },
          { name: 'pool', type: 'pubkey' },
          { name: 'contributor', type: 'pubkey' },
          { name: 'wallet', type: 'pubkey' },
          { name: 'creditClaim', type: 'pubkey' },
          { name: 'destination', type: 'pubkey' },
          { name: 'amount', type: 'u64' },
          { name: 'share', type: 'u64' },
          { name: 'claimedAfter', type: 'u64' },
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
      name: 'decideObjectionArgs',
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
      name: 'delivery',
      serialization: 'bytemuck',
      repr: { kind: 'c' },
      type: {
        kind: 'struct',
        fields: [
          { name: 'version', type: 'u8' },
          { name: 'bump', type: 'u8' },
          { name: 'status', type: 'u8' },
          { name: 'milestone', type: 'u8' },
          { name: 'revision', type: 'u16' },
          { name: 'reviewCount', type: 'u8' },
          { name: 'padding', type: 'u8' },
          { name: 'sequence', type: 'u64' },
          { name: 'submittedAt', type: 'i64' },
          { name: 'decidedAt', type: 'i64' },
          { name: 'waitsUntil', type: 'i64' },
          { name: 'challengeEndsAt', type: 'i64' },
          { name: 'proposal', type: 'pubkey' },
          { name: 'submitter', type: 'pubkey' },
          { name: 'evidenceRoot', type: { array: ['u8', 32] } },
          { name: 'objection', type: 'pubkey' },
          { name: 'payer', type: 'pubkey' },
          { name: 'reviews', type: { array: [{ defined: { name: 'reviewRow' } }, 9] } },
          { name: 'reserved', type: { array: ['u8', 64] } },
        ],
      },
    },
    {
      name: 'deliveryDisputed',
      type: {
        kind: 'struct',
        fields: [
          { name: 'version', type: 'u8' },
          { name: 'at', type: 'i64' },
          { name: 'delivery', type: 'pubkey' },
          { name: 'deliverySequence', type: 'u64' },
          { name: 'proposal', type: 'pubkey' },
          { name: 'proposalSequence', type: 'u64' },
          { name: 'milestone', type: 'u8' },
          { name: 'objection', type: 'pubkey' },
          { name: 'objector', type: 'pubkey' },
          { name: 'documentHash', type: { array: ['u8', 32] } },
          { name: 'deposit', type: 'u64' },
          { name: 'decideBy', type: 'i64' },
        ],
      },
    },
    {
      name: 'deliveryLapsed',
      type: {
        kind: 'struct',
        fields: [
          { name: 'version', type: 'u8' },
          { name: 'at', type: 'i64' },
          { name: 'delivery', type: 'pubkey' },
          { name: 'deliverySequence', type: 'u64' },
          { name: 'proposal', type: 'pubkey' },
          { name: 'proposalSequence', type: 'u64' },
          { name: 'milestone', type: 'u8' },
          { name: 'actor', type: 'pubkey' },
          { name: 'dueAt', type: 'i64' },
        ],
      },
    },
    {
      name: 'deliveryReviewed',
      type: {
        kind: 'struct',
        fields: [
          { name: 'version', type: 'u8' },
          { name: 'at', type: 'i64' },
          { name: 'delivery', type: 'pubkey' },
          { name: 'deliverySequence', type: 'u64' },
          { name: 'proposal', type: 'pubkey' },
          { name: 'proposalSequence', type: 'u64' },
          { name: 'milestone', type: 'u8' },
          { name: 'organization', type: 'pubkey' },
          { name: 'verifier', type: 'pubkey' },
          { name: 'person', type: 'pubkey' },
          { name: 'verdict', type: 'u8' },
          { name: 'statementHash', type: { array: ['u8', 32] } },
          { name: 'acceptingAfter', type: 'u8' },
          { name: 'rejectingAfter', type: 'u8' },
          { name: 'quorum', type: 'u8' },
          { name: 'statusAfter', type: 'u8' },
          { name: 'challengeEndsAt', type: 'i64' },
        ],
      },
    },
    {
      name: 'deliverySubmitted',
      type: {
        kind: 'struct',
        fields: [
          { name: 'version', type: 'u8' },
          { name: 'at', type: 'i64' },
          { name: 'proposal', type: 'pubkey' },
          { name: 'proposalSequence', type: 'u64' },
          { name: 'delivery', type: 'pubkey' },
          { name: 'deliverySequence', type: 'u64' },
          { name: 'actor', type: 'pubkey' },
          { name: 'milestone', type: 'u8' },
          { name: 'revision', type: 'u16' },
          { name: 'evidenceRoot', type: { array: ['u8', 32] } },
          { name: 'waitsUntil', type: 'i64' },
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
      name: 'earmarkReleased',
      type: {
        kind: 'struct',
        fields: [
          { name: 'version', type: 'u8' },
          { name: 'at', type: 'i64' },
          { name: 'pool', type: 'pubkey' },
          { name: 'poolSequence', type: 'u64' },
          { name: 'freePool', type: 'pubkey' },
          { name: 'freePoolSequence', type: 'u64' },
          { name: 'fund', type: 'pubkey' },
          { name: 'contributor', type: 'pubkey' },
          { name: 'freeContributor', type: 'pubkey' },
          { name: 'wallet', type: 'pubkey' },
          { name: 'amount', type: 'u64' },
          { name: 'units', type: 'u64' },
          { name: 'number', type: 'u64' },
          { name: 'balanceAfter', type: 'u64' },
          { name: 'contributorRefundedAfter', type: 'u64' },
          { name: 'freeBalanceAfter', type: 'u64' },
          { name: 'freeUnitsAfter', type: 'u64' },
          { name: 'freeContributorUnitsAfter', type: 'u64' },
          { name: 'freeContributorContributedAfter', type: 'u64' },
        ],
      },
    },
    {
      name: 'expense',
      serialization: 'bytemuck',
      repr: { kind: 'c' },
      type: {
        kind: 'struct',
        fields: [
          { name: 'version', type: 'u8' },
          { name: 'bump', type: 'u8' },
          { name: 'status', type: 'u8' },
          { name: 'line', type: 'u8' },
          { name: 'id', type: 'u32' },
          { name: 'sequence', type: 'u64' },
          { name: 'amount', type: 'u64' },
          { name: 'localAmount', type: 'u64' },
          { name: 'rate', type: 'u64' },
          { name: 'spentAt', type: 'i64' },
          { name: 'reportedAt', type: 'i64' },
          { name: 'decidedAt', type: 'i64' },
          { name: 'waitsUntil', type: 'i64' },
          { name: 'recipients', type: 'u32' },
          { name: 'currency', type: { array: ['u8', 3] } },
          { name: 'reviewCount', type: 'u8' },
          { name: 'accepting', type: 'u16' },
          { name: 'padding', type: { array: ['u8', 6] } },
          { name: 'proposal', type: 'pubkey' },
          { name: 'award', type: 'pubkey' },
          { name: 'corrects', type: 'pubkey' },
          { name: 'correctedBy', type: 'pubkey' },
          { name: 'documentHash', type: { array: ['u8', 32] } },
          { name: 'statementHash', type: { array: ['u8', 32] } },
          { name: 'payer', type: 'pubkey' },
          { name: 'reviewers', type: { array: ['pubkey', 9] } },
          { name: 'reserved', type: { array: ['u8', 64] } },
        ],
      },
    },
    {
      name: 'expenseLapsed',
      type: {
        kind: 'struct',
        fields: [
          { name: 'version', type: 'u8' },
          { name: 'at', type: 'i64' },
          { name: 'expense', type: 'pubkey' },
          { name: 'expenseSequence', type: 'u64' },
          { name: 'proposal', type: 'pubkey' },
          { name: 'proposalSequence', type: 'u64' },
          { name: 'award', type: 'pubkey' },
          { name: 'awardSequence', type: 'u64' },
          { name: 'actor', type: 'pubkey' },
          { name: 'amount', type: 'u64' },
          { name: 'reportedAfter', type: 'u64' },
        ],
      },
    },
    {
      name: 'expenseReported',
      type: {
        kind: 'struct',
        fields: [
          { name: 'version', type: 'u8' },
          { name: 'at', type: 'i64' },
          { name: 'proposal', type: 'pubkey' },
          { name: 'proposalSequence', type: 'u64' },
          { name: 'expense', type: 'pubkey' },
          { name: 'expenseSequence', type: 'u64' },
          { name: 'award', type: 'pubkey' },
          { name: 'awardSequence', type: 'u64' },
          { name: 'corrected', type: 'pubkey' },
          { name: 'correctedSequence', type: 'u64' },
          { name: 'actor', type: 'pubkey' },
          { name: 'id', type: 'u32' },
          { name: 'line', type: 'u8' },
          { name: 'amount', type: 'u64' },
          { name: 'localAmount', type: 'u64' },
          { name: 'currency', type: { array: ['u8', 3] } },
          { name: 'rate', type: 'u64' },
          { name: 'spentAt', type: 'i64' },
          { name: 'recipients', type: 'u32' },
          { name: 'documentHash', type: { array: ['u8', 32] } },
          { name: 'waitsUntil', type: 'i64' },
          { name: 'reportedAfter', type: 'u64' },
          { name: 'acceptedAfter', type: 'u64' },
        ],
      },
    },
    {
      name: 'expenseReviewed',
      type: {
        kind: 'struct',
        fields: [
          { name: 'version', type: 'u8' },
          { name: 'at', type: 'i64' },
          { name: 'expense', type: 'pubkey' },
          { name: 'expenseSequence', type: 'u64' },
          { name: 'proposal', type: 'pubkey' },
          { name: 'proposalSequence', type: 'u64' },
          { name: 'award', type: 'pubkey' },
          { name: 'awardSequence', type: 'u64' },
          { name: 'organization', type: 'pubkey' },
          { name: 'verifier', type: 'pubkey' },
          { name: 'person', type: 'pubkey' },
          { name: 'verdict', type: 'u8' },
          { name: 'statementHash', type: { array: ['u8', 32] } },
          { name: 'statusAfter', type: 'u8' },
          { name: 'amount', type: 'u64' },
          { name: 'reportedAfter', type: 'u64' },
          { name: 'acceptedAfter', type: 'u64' },
          { name: 'disallowedAfter', type: 'u64' },
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
          { name: 'proposals', type: 'u32' },
          { name: 'snapshots', type: 'u32' },
          { name: 'createdAt', type: 'i64' },
          { name: 'expiresAt', type: 'i64' },
          { name: 'rulesDueAt', type: 'i64' },
          { name: 'paymentsResumeAt', type: 'i64' },
          { name: 'rules', type: { defined: { name: 'fundRules' } } },
          { name: 'mint', type: 'pubkey' },
          { name: 'tokenProgram', type: 'pubkey' },
          { name: 'creator', type: 'pubkey' },
          { name: 'manager', type: 'pubkey' },
          { name: 'pendingManager', type: 'pubkey' },
          { name: 'guardian', type: 'pubkey' },
          { name: 'pendingGuardian', type: 'pubkey' },
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
          { name: 'expiresAt', type: 'i64' },
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
          { name: 'paymentsResumeAt', type: 'i64' },
        ],
      },
    },
    {
      name: 'fundRoleAccepted',
      type: {
        kind: 'struct',
        fields: [
          { name: 'version', type: 'u8' },
          { name: 'at', type: 'i64' },
          { name: 'fund', type: 'pubkey' },
          { name: 'fundSequence', type: 'u64' },
          { name: 'role', type: 'u8' },
          { name: 'holderBefore', type: 'pubkey' },
          { name: 'holderAfter', type: 'pubkey' },
        ],
      },
    },
    {
      name: 'fundRoleOffered',
      type: {
        kind: 'struct',
        fields: [
          { name: 'version', type: 'u8' },
          { name: 'at', type: 'i64' },
          { name: 'fund', type: 'pubkey' },
          { name: 'fundSequence', type: 'u64' },
          { name: 'actor', type: 'pubkey' },
          { name: 'role', type: 'u8' },
          { name: 'offeredTo', type: 'pubkey' },
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
      name: 'fundRulesChanged',
      type: {
        kind: 'struct',
        fields: [
          { name: 'version', type: 'u8' },
          { name: 'at', type: 'i64' },
          { name: 'fund', type: 'pubkey' },
          { name: 'fundSequence', type: 'u64' },
          { name: 'manager', type: 'pubkey' },
          { name: 'depositDestination', type: 'pubkey' },
          { name: 'rules', type: { defined: { name: 'fundRules' } } },
          { name: 'profileHash', type: { array: ['u8', 32] } },
          { name: 'rulesDueAt', type: 'i64' },
        ],
      },
    },
    {
      name: 'fundWoundDown',
      type: {
        kind: 'struct',
        fields: [
          { name: 'version', type: 'u8' },
          { name: 'at', type: 'i64' },
          { name: 'fund', type: 'pubkey' },
          { name: 'fundSequence', type: 'u64' },
          { name: 'actor', type: 'pubkey' },
          { name: 'expired', type: 'u8' },
        ],
      },
    },
    {
      name: 'goodsReceived',
      type: {
        kind: 'struct',
        fields: [
          { name: 'version', type: 'u8' },
          { name: 'at', type: 'i64' },
          { name: 'award', type: 'pubkey' },
          { name: 'awardSequence', type: 'u64' },
          { name: 'proposal', type: 'pubkey' },
          { name: 'actor', type: 'pubkey' },
          { name: 'receiptHash', type: { array: ['u8', 32] } },
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
      name: 'logAwardArgs',
      type: {
        kind: 'struct',
        fields: [
          { name: 'line', type: 'u8' },
          { name: 'method', type: 'u8' },
          { name: 'amount', type: 'u64' },
          { name: 'supplier', type: { array: ['u8', 16] } },
          { name: 'documentHash', type: { array: ['u8', 32] } },
        ],
      },
    },
    {
      name: 'logExpenseArgs',
      type: {
        kind: 'struct',
        fields: [
          { name: 'line', type: 'u8' },
          { name: 'amount', type: 'u64' },
          { name: 'localAmount', type: 'u64' },
          { name: 'currency', type: { array: ['u8', 3] } },
          { name: 'rate', type: 'u64' },
          { name: 'spentAt', type: 'i64' },
          { name: 'recipients', type: 'u32' },
          { name: 'documentHash', type: { array: ['u8', 32] } },
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
      name: 'milestoneExtended',
      type: {
        kind: 'struct',
        fields: [
          { name: 'version', type: 'u8' },
          { name: 'at', type: 'i64' },
          { name: 'proposal', type: 'pubkey' },
          { name: 'proposalSequence', type: 'u64' },
          { name: 'milestone', type: 'u8' },
          { name: 'manager', type: 'pubkey' },
          { name: 'dueBefore', type: 'i64' },
          { name: 'dueAfter', type: 'i64' },
          { name: 'reasonHash', type: { array: ['u8', 32] } },
        ],
      },
    },
    {
      name: 'milestoneMet',
      type: {
        kind: 'struct',
        fields: [
          { name: 'version', type: 'u8' },
          { name: 'at', type: 'i64' },
          { name: 'proposal', type: 'pubkey' },
          { name: 'proposalSequence', type: 'u64' },
          { name: 'milestone', type: 'u8' },
          { name: 'batch', type: 'pubkey' },
          { name: 'issued', type: 'u64' },
          { name: 'actor', type: 'pubkey' },
        ],
      },
    },
    {
      name: 'milestonePaid',
      type: {
        kind: 'struct',
        fields: [
          { name: 'version', type: 'u8' },
          { name: 'at', type: 'i64' },
          { name: 'proposal', type: 'pubkey' },
          { name: 'proposalSequence', type: 'u64' },
          { name: 'project', type: 'pubkey' },
          { name: 'projectSequence', type: 'u64' },
          { name: 'fund', type: 'pubkey' },
          { name: 'milestone', type: 'u8' },
          { name: 'kind', type: 'u8' },
          { name: 'actor', type: 'pubkey' },
          { name: 'payee', type: 'pubkey' },
          { name: 'destination', type: 'pubkey' },
          { name: 'amount', type: 'u64' },
          { name: 'paidAfter', type: 'u64' },
          { name: 'escrowAfter', type: 'u64' },
          { name: 'reportDueAt', type: 'i64' },
          { name: 'binds', type: 'u8' },
        ],
      },
    },
    {
      name: 'milestoneRow',
      type: {
        kind: 'struct',
        fields: [
          { name: 'amount', type: 'u64' },
          { name: 'dueAt', type: 'i64' },
          { name: 'payableAt', type: 'i64' },
          { name: 'quantity', type: 'u64' },
          { name: 'kind', type: 'u8' },
          { name: 'status', type: 'u8' },
          { name: 'revision', type: 'u16' },
          { name: 'extended', type: 'u8' },
          { name: 'padding', type: { array: ['u8', 3] } },
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
      name: 'moneyAdopted',
      type: {
        kind: 'struct',
        fields: [
          { name: 'version', type: 'u8' },
          { name: 'at', type: 'i64' },
          { name: 'pool', type: 'pubkey' },
          { name: 'poolSequence', type: 'u64' },
          { name: 'fund', type: 'pubkey' },
          { name: 'manager', type: 'pubkey' },
          { name: 'amount', type: 'u64' },
          { name: 'balanceAfter', type: 'u64' },
          { name: 'unitsAfter', type: 'u64' },
        ],
      },
    },
    {
      name: 'moneyBack',
      serialization: 'bytemuck',
      repr: { kind: 'c' },
      type: {
        kind: 'struct',
        fields: [
          { name: 'version', type: 'u8' },
          { name: 'bump', type: 'u8' },
          { name: 'settled', type: 'u8' },
          { name: 'padding', type: 'u8' },
          { name: 'id', type: 'u32' },
          { name: 'sequence', type: 'u64' },
          { name: 'returnedAt', type: 'i64' },
          { name: 'claimUntil', type: 'i64' },
          { name: 'amounts', type: { array: ['u64', 2] } },
          { name: 'claimed', type: { array: ['u64', 2] } },
          { name: 'proposal', type: 'pubkey' },
          { name: 'payer', type: 'pubkey' },
          { name: 'reserved', type: { array: ['u8', 64] } },
        ],
      },
    },
    {
      name: 'moneyReclaimed',
      type: {
        kind: 'struct',
        fields: [
          { name: 'version', type: 'u8' },
          { name: 'at', type: 'i64' },
          { name: 'moneyBack', type: 'pubkey' },
          { name: 'moneyBackSequence', type: 'u64' },
          { name: 'pool', type: 'pubkey' },
          { name: 'poolSequence', type: 'u64' },
          { name: 'fund', type: 'pubkey' },
          { name: 'proposal', type: 'pubkey' },
          { name: 'contributor', type: 'pubkey' },
          { name: 'wallet', type: 'pubkey' },
          { name: 'reclaim', type: 'pubkey' },
          { name: 'amount', type: 'u64' },
          { name: 'units', type: 'u64' },
          { name: 'destination', type: 'pubkey' },
          { name: 'balanceAfter', type: 'u64' },
          { name: 'reclaimableAfter', type: 'u64' },
          { name: 'unitsAfter', type: 'u64' },
          { name: 'contributorUnitsAfter', type: 'u64' },
          { name: 'contributorRefundedAfter', type: 'u64' },
        ],
      },
    },
    {
      name: 'moneyReturned',
      type: {
        kind: 'struct',
        fields: [
          { name: 'version', type: 'u8' },
          { name: 'at', type: 'i64' },
          { name: 'proposal', type: 'pubkey' },
          { name: 'proposalSequence', type: 'u64' },
          { name: 'pool', type: 'pubkey' },
          { name: 'poolSequence', type: 'u64' },
          { name: 'freePool', type: 'pubkey' },
          { name: 'freePoolSequence', type: 'u64' },
          { name: 'milestone', type: 'u8' },
          { name: 'actor', type: 'pubkey' },
          { name: 'source', type: 'pubkey' },
          { name: 'amount', type: 'u64' },
          { name: 'freeAmount', type: 'u64' },
          { name: 'balanceAfter', type: 'u64' },
          { name: 'freeBalanceAfter', type: 'u64' },
          { name: 'returnedAfter', type: 'u64' },
          { name: 'moneyBack', type: 'pubkey' },
          { name: 'moneyBackSequence', type: 'u64' },
          { name: 'claimUntil', type: 'i64' },
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
      name: 'objection',
      serialization: 'bytemuck',
      repr: { kind: 'c' },
      type: {
        kind: 'struct',
        fields: [
          { name: 'version', type: 'u8' },
          { name: 'bump', type: 'u8' },
          { name: 'status', type: 'u8' },
          { name: 'abusive', type: 'u8' },
          { name: 'padding', type: { array: ['u8', 4] } },
          { name: 'deposit', type: 'u64' },
          { name: 'openedAt', type: 'i64' },
          { name: 'decidedAt', type: 'i64' },
          { name: 'decideBy', type: 'i64' },
          { name: 'challengeLeft', type: 'i64' },
          { name: 'delivery', type: 'pubkey' },
          { name: 'objector', type: 'pubkey' },
          { name: 'documentHash', type: { array: ['u8', 32] } },
          { name: 'decisionHash', type: { array: ['u8', 32] } },
          { name: 'payer', type: 'pubkey' },
          { name: 'reserved', type: { array: ['u8', 64] } },
        ],
      },
    },
    {
      name: 'objectionDecided',
      type: {
        kind: 'struct',
        fields: [
          { name: 'version', type: 'u8' },
          { name: 'at', type: 'i64' },
          { name: 'delivery', type: 'pubkey' },
          { name: 'deliverySequence', type: 'u64' },
          { name: 'proposal', type: 'pubkey' },
          { name: 'proposalSequence', type: 'u64' },
          { name: 'milestone', type: 'u8' },
          { name: 'objection', type: 'pubkey' },
          { name: 'actor', type: 'pubkey' },
          { name: 'outcome', type: 'u8' },
          { name: 'abusive', type: 'u8' },
          { name: 'decisionHash', type: { array: ['u8', 32] } },
          { name: 'deposit', type: 'u64' },
          { name: 'depositTo', type: 'pubkey' },
          { name: 'statusAfter', type: 'u8' },
          { name: 'challengeEndsAt', type: 'i64' },
          { name: 'dueAt', type: 'i64' },
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
      name: 'plannedLine',
      type: {
        kind: 'struct',
        fields: [
          { name: 'code', type: { array: ['u8', 8] } },
          { name: 'amount', type: 'u64' },
        ],
      },
    },
    {
      name: 'plannedMilestone',
      type: {
        kind: 'struct',
        fields: [
          { name: 'amount', type: 'u64' },
          { name: 'dueAt', type: 'i64' },
          { name: 'quantity', type: 'u64' },
          { name: 'kind', type: 'u8' },
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
          { name: 'status', type: 'u8' },
          { name: 'series', type: 'u32' },
          { name: 'sequence', type: 'u64' },
          { name: 'balance', type: 'u64' },
          { name: 'reclaimable', type: 'u64' },
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
          { name: 'closedAt', type: 'i64' },
          { name: 'closingTotal', type: 'u64' },
          { name: 'periodStart', type: 'i64' },
          { name: 'periodDrawn', type: 'u64' },
          { name: 'fund', type: 'pubkey' },
          { name: 'project', type: 'pubkey' },
          { name: 'vault', type: 'pubkey' },
          { name: 'payer', type: 'pubkey' },
          { name: 'reserved', type: { array: ['u8', 64] } },
        ],
      },
    },
    {
      name: 'poolClosed',
      type: {
        kind: 'struct',
        fields: [
          { name: 'version', type: 'u8' },
          { name: 'at', type: 'i64' },
          { name: 'pool', type: 'pubkey' },
          { name: 'poolSequence', type: 'u64' },
          { name: 'fund', type: 'pubkey' },
          { name: 'actor', type: 'pubkey' },
          { name: 'adopted', type: 'u64' },
          { name: 'closingTotal', type: 'u64' },
          { name: 'units', type: 'u64' },
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
      name: 'poolPart',
      type: {
        kind: 'struct',
        fields: [
          { name: 'pool', type: 'pubkey' },
          { name: 'units', type: 'u64' },
          { name: 'balance', type: 'u64' },
          { name: 'votable', type: 'u64' },
          { name: 'drawn', type: 'u64' },
          { name: 'released', type: 'u64' },
          { name: 'drawnUnits', type: 'u64' },
          { name: 'series', type: 'u32' },
          { name: 'drawnSeries', type: 'u32' },
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
          { name: 'payer', type: 'pubkey' },
          { name: 'bindings', type: { array: [{ defined: { name: 'binding' } }, 4] } },
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
      name: 'proposal',
      serialization: 'bytemuck',
      repr: { kind: 'c' },
      type: {
        kind: 'struct',
        fields: [
          { name: 'version', type: 'u8' },
          { name: 'bump', type: 'u8' },
          { name: 'escrowBump', type: 'u8' },
          { name: 'status', type: 'u8' },
          { name: 'id', type: 'u32' },
          { name: 'number', type: 'u32' },
          { name: 'snapshot', type: 'u32' },
          { name: 'drawnSnapshot', type: 'u32' },
          { name: 'milestoneCount', type: 'u8' },
          { name: 'budgetCount', type: 'u8' },
          { name: 'padding', type: { array: ['u8', 2] } },
          { name: 'sequence', type: 'u64' },
          { name: 'slot', type: 'u64' },
          { name: 'createdAt', type: 'i64' },
          { name: 'votingEndsAt', type: 'i64' },
          { name: 'coolOffEndsAt', type: 'i64' },
          { name: 'expiresAt', type: 'i64' },
          { name: 'approvedAt', type: 'i64' },
          { name: 'reportDueAt', type: 'i64' },
          { name: 'closedAt', type: 'i64' },
          { name: 'total', type: 'u64' },
          { name: 'paid', type: 'u64' },
          { name: 'released', type: 'u64' },
          { name: 'returned', type: 'u64' },
          { name: 'advanced', type: 'u64' },
          { name: 'reported', type: 'u64' },
          { name: 'accepted', type: 'u64' },
          { name: 'disallowed', type: 'u64' },
          { name: 'deposit', type: 'u64' },
          { name: 'shareBps', type: 'u16' },
          { name: 'padding2', type: { array: ['u8', 6] } },
          { name: 'shareFrom', type: 'i64' },
          { name: 'shareUntil', type: 'i64' },
          { name: 'shareTonnage', type: 'u64' },
          { name: 'tally', type: { defined: { name: 'tally' } } },
          { name: 'rules', type: { defined: { name: 'fundRules' } } },
          { name: 'fund', type: 'pubkey' },
          { name: 'project', type: 'pubkey' },
          { name: 'proposer', type: 'pubkey' },
          { name: 'organization', type: 'pubkey' },
          { name: 'authority', type: 'pubkey' },
          { name: 'payee', type: 'pubkey' },
          { name: 'payeeAccount', type: 'pubkey' },
          { name: 'escrow', type: 'pubkey' },
          { name: 'documentHash', type: { array: ['u8', 32] } },
          { name: 'reasonHash', type: { array: ['u8', 32] } },
          { name: 'reportHash', type: { array: ['u8', 32] } },
          { name: 'payer', type: 'pubkey' },
          { name: 'pools', type: { array: [{ defined: { name: 'poolPart' } }, 2] } },
          { name: 'milestones', type: { array: [{ defined: { name: 'milestoneRow' } }, 8] } },
          { name: 'budget', type: { array: [{ defined: { name: 'budgetLine' } }, 8] } },
          { name: 'reserved', type: { array: ['u8', 64] } },
        ],
      },
    },
    {
      name: 'proposalApproved',
      type: {
        kind: 'struct',
        fields: [
          { name: 'version', type: 'u8' },
          { name: 'at', type: 'i64' },
          { name: 'proposal', type: 'pubkey' },
          { name: 'proposalSequence', type: 'u64' },
          { name: 'fund', type: 'pubkey' },
          { name: 'fundSequence', type: 'u64' },
          { name: 'project', type: 'pubkey' },
          { name: 'projectSequence', type: 'u64' },
          { name: 'pool', type: 'pubkey' },
          { name: 'poolSequence', type: 'u64' },
          { name: 'freePool', type: 'pubkey' },
          { name: 'freePoolSequence', type: 'u64' },
          { name: 'actor', type: 'pubkey' },
          { name: 'escrow', type: 'pubkey' },
          { name: 'snapshot', type: 'u32' },
          { name: 'drawn', type: 'u64' },
          { name: 'drawnUnits', type: 'u64' },
          { name: 'balanceAfter', type: 'u64' },
          { name: 'freeDrawn', type: 'u64' },
          { name: 'freeDrawnUnits', type: 'u64' },
          { name: 'freeBalanceAfter', type: 'u64' },
          { name: 'deposit', type: 'u64' },
        ],
      },
    },
    {
      name: 'proposalClosed',
      type: {
        kind: 'struct',
        fields: [
          { name: 'version', type: 'u8' },
          { name: 'at', type: 'i64' },
          { name: 'proposal', type: 'pubkey' },
          { name: 'proposalSequence', type: 'u64' },
          { name: 'actor', type: 'pubkey' },
          { name: 'statusAfter', type: 'u8' },
          { name: 'abusive', type: 'u8' },
          { name: 'reasonHash', type: { array: ['u8', 32] } },
          { name: 'deposit', type: 'u64' },
          { name: 'depositTo', type: 'pubkey' },
        ],
      },
    },
    {
      name: 'proposalCompleted',
      type: {
        kind: 'struct',
        fields: [
          { name: 'version', type: 'u8' },
          { name: 'at', type: 'i64' },
          { name: 'proposal', type: 'pubkey' },
          { name: 'proposalSequence', type: 'u64' },
          { name: 'project', type: 'pubkey' },
          { name: 'projectSequence', type: 'u64' },
          { name: 'actor', type: 'pubkey' },
          { name: 'reportHash', type: { array: ['u8', 32] } },
          { name: 'paid', type: 'u64' },
          { name: 'accepted', type: 'u64' },
          { name: 'returned', type: 'u64' },
        ],
      },
    },
    {
      name: 'proposalCreated',
      type: {
        kind: 'struct',
        fields: [
          { name: 'version', type: 'u8' },
          { name: 'at', type: 'i64' },
          { name: 'proposal', type: 'pubkey' },
          { name: 'proposalSequence', type: 'u64' },
          { name: 'fund', type: 'pubkey' },
          { name: 'fundSequence', type: 'u64' },
          { name: 'project', type: 'pubkey' },
          { name: 'proposer', type: 'pubkey' },
          { name: 'organization', type: 'pubkey' },
          { name: 'payee', type: 'pubkey' },
          { name: 'id', type: 'u32' },
          { name: 'number', type: 'u32' },
          { name: 'snapshot', type: 'u32' },
          { name: 'slot', type: 'u64' },
          { name: 'total', type: 'u64' },
          { name: 'votable', type: 'u64' },
          { name: 'milestoneCount', type: 'u8' },
          { name: 'budgetCount', type: 'u8' },
          { name: 'votingEndsAt', type: 'i64' },
          { name: 'deposit', type: 'u64' },
          { name: 'shareBps', type: 'u16' },
          { name: 'shareFrom', type: 'i64' },
          { name: 'shareUntil', type: 'i64' },
          { name: 'shareTonnage', type: 'u64' },
          { name: 'documentHash', type: { array: ['u8', 32] } },
          { name: 'pool', type: 'pubkey' },
        ],
      },
    },
    {
      name: 'proposalTerminated',
      type: {
        kind: 'struct',
        fields: [
          { name: 'version', type: 'u8' },
          { name: 'at', type: 'i64' },
          { name: 'proposal', type: 'pubkey' },
          { name: 'proposalSequence', type: 'u64' },
          { name: 'project', type: 'pubkey' },
          { name: 'projectSequence', type: 'u64' },
          { name: 'pool', type: 'pubkey' },
          { name: 'poolSequence', type: 'u64' },
          { name: 'freePool', type: 'pubkey' },
          { name: 'freePoolSequence', type: 'u64' },
          { name: 'actor', type: 'pubkey' },
          { name: 'reasonHash', type: { array: ['u8', 32] } },
          { name: 'amount', type: 'u64' },
          { name: 'freeAmount', type: 'u64' },
          { name: 'balanceAfter', type: 'u64' },
          { name: 'freeBalanceAfter', type: 'u64' },
          { name: 'escrowAfter', type: 'u64' },
          { name: 'moneyBack', type: 'pubkey' },
          { name: 'moneyBackSequence', type: 'u64' },
          { name: 'claimUntil', type: 'i64' },
          { name: 'ends', type: 'u8' },
        ],
      },
    },
    {
      name: 'proposeArgs',
      type: {
        kind: 'struct',
        fields: [
          { name: 'total', type: 'u64' },
          { name: 'payee', type: 'pubkey' },
          { name: 'milestones', type: { vec: { defined: { name: 'plannedMilestone' } } } },
          { name: 'budget', type: { vec: { defined: { name: 'plannedLine' } } } },
          { name: 'shareBps', type: 'u16' },
          { name: 'shareFrom', type: 'i64' },
          { name: 'shareUntil', type: 'i64' },
          { name: 'shareTonnage', type: 'u64' },
          { name: 'documentHash', type: { array: ['u8', 32] } },
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
      name: 'reclaim',
      serialization: 'bytemuck',
      repr: { kind: 'c' },
      type: {
        kind: 'struct',
        fields: [
          { name: 'version', type: 'u8' },
          { name: 'bump', type: 'u8' },
          { name: 'padding', type: { array: ['u8', 6] } },
          { name: 'amount', type: 'u64' },
          { name: 'claimedAt', type: 'i64' },
          { name: 'moneyBack', type: 'pubkey' },
          { name: 'contributor', type: 'pubkey' },
          { name: 'payer', type: 'pubkey' },
          { name: 'reserved', type: { array: ['u8', 64] } },
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
      name: 'refundPaid',
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
          { name: 'destination', type: 'pubkey' },
          { name: 'amount', type: 'u64' },
          { name: 'balanceAfter', type: 'u64' },
          { name: 'contributorRefundedAfter', type: 'u64' },
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
      name: 'returnSettled',
      type: {
        kind: 'struct',
        fields: [
          { name: 'version', type: 'u8' },
          { name: 'at', type: 'i64' },
          { name: 'moneyBack', type: 'pubkey' },
          { name: 'moneyBackSequence', type: 'u64' },
          { name: 'pool', type: 'pubkey' },
          { name: 'poolSequence', type: 'u64' },
          { name: 'proposal', type: 'pubkey' },
          { name: 'actor', type: 'pubkey' },
          { name: 'amount', type: 'u64' },
          { name: 'balanceAfter', type: 'u64' },
          { name: 'reclaimableAfter', type: 'u64' },
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
      name: 'reviewExpenseArgs',
      type: {
        kind: 'struct',
        fields: [
          { name: 'verdict', type: 'u8' },
          { name: 'statementHash', type: { array: ['u8', 32] } },
          { name: 'declarations', type: 'u8' },
        ],
      },
    },
    {
      name: 'reviewRow',
      type: {
        kind: 'struct',
        fields: [
          { name: 'organization', type: 'pubkey' },
          { name: 'person', type: 'pubkey' },
          { name: 'statementHash', type: { array: ['u8', 32] } },
          { name: 'verdict', type: 'u8' },
          { name: 'padding', type: { array: ['u8', 7] } },
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
      name: 'tally',
      type: {
        kind: 'struct',
        fields: [
          { name: 'votable', type: 'u64' },
          { name: 'turnout', type: 'u64' },
          { name: 'weightFor', type: 'u64' },
          { name: 'weightAgainst', type: 'u64' },
          { name: 'voters', type: 'u32' },
          { name: 'padding', type: { array: ['u8', 4] } },
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
      name: 'vote',
      serialization: 'bytemuck',
      repr: { kind: 'c' },
      type: {
        kind: 'struct',
        fields: [
          { name: 'version', type: 'u8' },
          { name: 'bump', type: 'u8' },
          { name: 'choice', type: 'u8' },
          { name: 'padding', type: { array: ['u8', 5] } },
          { name: 'value', type: 'u64' },
          { name: 'proposal', type: 'pubkey' },
          { name: 'contributor', type: 'pubkey' },
          { name: 'payer', type: 'pubkey' },
          { name: 'reserved', type: { array: ['u8', 64] } },
        ],
      },
    },
    {
      name: 'voteCast',
      type: {
        kind: 'struct',
        fields: [
          { name: 'version', type: 'u8' },
          { name: 'at', type: 'i64' },
          { name: 'proposal', type: 'pubkey' },
          { name: 'proposalSequence', type: 'u64' },
          { name: 'pool', type: 'pubkey' },
          { name: 'contributor', type: 'pubkey' },
          { name: 'wallet', type: 'pubkey' },
          { name: 'vote', type: 'pubkey' },
          { name: 'choiceBefore', type: 'u8' },
          { name: 'choice', type: 'u8' },
          { name: 'value', type: 'u64' },
          { name: 'weight', type: 'u64' },
          { name: 'turnoutAfter', type: 'u64' },
          { name: 'weightForAfter', type: 'u64' },
          { name: 'weightAgainstAfter', type: 'u64' },
          { name: 'votersAfter', type: 'u32' },
        ],
      },
    },
    {
      name: 'voteClosed',
      type: {
        kind: 'struct',
        fields: [
          { name: 'version', type: 'u8' },
          { name: 'at', type: 'i64' },
          { name: 'vote', type: 'pubkey' },
          { name: 'proposal', type: 'pubkey' },
          { name: 'contributor', type: 'pubkey' },
          { name: 'payer', type: 'pubkey' },
          { name: 'lamports', type: 'u64' },
        ],
      },
    },
    {
      name: 'voteFinished',
      type: {
        kind: 'struct',
        fields: [
          { name: 'version', type: 'u8' },
          { name: 'at', type: 'i64' },
          { name: 'proposal', type: 'pubkey' },
          { name: 'proposalSequence', type: 'u64' },
          { name: 'actor', type: 'pubkey' },
          { name: 'statusAfter', type: 'u8' },
          { name: 'turnout', type: 'u64' },
          { name: 'votable', type: 'u64' },
          { name: 'weightFor', type: 'u64' },
          { name: 'weightAgainst', type: 'u64' },
          { name: 'coolOffEndsAt', type: 'i64' },
          { name: 'expiresAt', type: 'i64' },
          { name: 'deposit', type: 'u64' },
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
