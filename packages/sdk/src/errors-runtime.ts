/** Errors that do not come from the program's own list: of its framework, the chain, the token programs. */
export interface RuntimeError {
  name: string
  message: string
  advice: string
}

const row = (name: string, message: string, advice: string): RuntimeError => ({ name, message, advice })

const REBUILD = 'Build the instruction with the SDK of this program version, with the accounts it asks for.'
const LOOK_AGAIN = 'Check the addresses: one of them is missing on this chain or belongs to something else.'

/** Custom codes of the framework. */
export const FRAMEWORK_CODES: Record<number, RuntimeError> = {
  2000: row('ConstraintMut', 'An account that changes was given as read-only', REBUILD),
  2001: row('ConstraintHasOne', 'Two accounts of the instruction do not belong together', LOOK_AGAIN),
  2003: row('ConstraintRaw', 'An account breaks a rule of the instruction', LOOK_AGAIN),
  2005: row('ConstraintRentExempt', 'An account holds too little for its rent', 'Add SOL to who pays.'),
  2007: row('ConstraintExecutable', 'An account is not a program', REBUILD),
  2012: row('ConstraintAddress', 'An account is not the one that the instruction asks for', LOOK_AGAIN),
  2019: row('ConstraintSpace', 'An account has another size than expected', LOOK_AGAIN),
  2020: row('ConstraintAccountIsNone', 'An account that is needed was left out', REBUILD),
  2040: row('ConstraintDuplicateMutableAccount', 'One account was given for two purposes', REBUILD),
}

/** The runtime's errors of one instruction, by their names on chain. */
export const INSTRUCTION_ERRORS: Record<string, RuntimeError> = Object.fromEntries(
  [
    row('MissingRequiredSignature', 'A signature is missing', 'Sign with every wallet that the act needs.'),
    row('IllegalOwner', 'An account belongs to another program', LOOK_AGAIN),
    row('InvalidAccountOwner', 'An account belongs to another program', LOOK_AGAIN),
    row('IncorrectProgramId', 'An account belongs to another program', LOOK_AGAIN),
    row('InvalidSeeds', 'An address is not the one that the program derives', LOOK_AGAIN),
    row('AccountDataTooSmall', 'An account is smaller than its layout', LOOK_AGAIN),
    row('InvalidAccountData', 'An account is of another kind or does not exist', LOOK_AGAIN),
    row('UninitializedAccount', 'An account does not exist yet', LOOK_AGAIN),
    row(
      'AccountAlreadyInitialized',
      'The account exists already',
      'Choose another id, or use what is there.',
    ),
    row('NotEnoughAccountKeys', 'The instruction lacks accounts', REBUILD),
    row('InvalidInstructionData', 'The program does not know this instruction', REBUILD),
    row('InvalidArgument', 'An argument is not valid', REBUILD),
    row('PrivilegeEscalation', 'An account was given with fewer rights than the act needs', REBUILD),
    row('InsufficientFunds', 'The account holds too little', 'Add SOL to who pays, or use a smaller amount.'),
    row('ComputationalBudgetExceeded', 'The compute units ran out', 'Ask for a higher compute unit limit.'),
    row(
      'ProgramFailedToComplete',
      'The program stopped before it was done',
      'Ask for a higher compute unit limit; report the transaction if that does not help.',
    ),
    row(
      'UnsupportedProgramId',
      'There is no such program on this chain',
      'Check the network and its program.',
    ),
  ].map((error) => [error.name, error]),
)

/** Errors of a whole transaction, by their names on chain. */
export const TRANSACTION_ERRORS: Record<string, RuntimeError> = Object.fromEntries(
  [
    row('BlockhashNotFound', 'The transaction is too old or was made for another network', 'Sign again.'),
    row(
      'AlreadyProcessed',
      'The transaction has landed already',
      'Nothing is to be done: look at the ledger.',
    ),
    row('AccountNotFound', 'The wallet that pays has no SOL', 'Add SOL to the wallet that pays the fee.'),
    row('InsufficientFundsForFee', 'The wallet has too little SOL for the fee', 'Add SOL to the wallet.'),
    row(
      'InsufficientFundsForRent',
      'The wallet has too little SOL for the new account',
      'Add SOL to the wallet.',
    ),
    row('SignatureFailure', 'A signature does not fit the transaction', 'Sign again with the right wallet.'),
    row('ProgramAccountNotFound', 'The program is not on this network', 'Check which network you are on.'),
    row('AccountInUse', 'The account is busy', 'Try again in a moment.'),
  ].map((error) => [error.name, error]),
)

/** Custom codes of programs that ours calls, by program and code. */
export const FOREIGN_CODES: Record<string, Record<number, RuntimeError>> = {
  system: {
    0: row('AccountAlreadyInUse', 'The account exists already', 'Choose another id, or use what is there.'),
    1: row('InsufficientLamports', 'The wallet has too little SOL', 'Add SOL to the wallet that pays.'),
  },
  token: {
    1: row('InsufficientTokens', 'The token account holds too little', 'Use a smaller amount.'),
    3: row('MintMismatch', 'The token account is of another mint', LOOK_AGAIN),
    4: row('OwnerMismatch', 'The token account belongs to somebody else', LOOK_AGAIN),
    17: row(
      'AccountFrozen',
      'The issuer of the money has frozen the account',
      'Ask the issuer of the money.',
    ),
  },
}

/** The chain's sentences for its names, as nodes write them into messages. */
export const SENTENCES: Array<[RegExp, string]> = [
  [/blockhash not found/i, 'BlockhashNotFound'],
  [/already been processed/i, 'AlreadyProcessed'],
  [/found no record of a prior credit/i, 'AccountNotFound'],
  [/insufficient funds for fee/i, 'InsufficientFundsForFee'],
  [/insufficient funds for rent/i, 'InsufficientFundsForRent'],
  [/signature verification fail/i, 'SignatureFailure'],
  [/program that does not exist/i, 'ProgramAccountNotFound'],
  [/missing required signature/i, 'MissingRequiredSignature'],
  [/seeds do not result in a valid address/i, 'InvalidSeeds'],
  [/account is not owned by|owner is not allowed|illegal owner/i, 'IllegalOwner'],
  [/account data too small/i, 'AccountDataTooSmall'],
  [/invalid account data for instruction/i, 'InvalidAccountData'],
  [/invalid instruction data/i, 'InvalidInstructionData'],
  [/insufficient account keys/i, 'NotEnoughAccountKeys'],
  [/uninitialized account/i, 'UninitializedAccount'],
  [/computational budget exceeded|exceeded CUs meter/i, 'ComputationalBudgetExceeded'],
]
