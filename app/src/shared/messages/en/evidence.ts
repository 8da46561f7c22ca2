export const evidence = {
  'drop.reading': 'Reading the folder',
  'drop.failed': 'This could not be read. Choose it again.',

  'work.done': '{files} of {total}, {size} of {totalSize}.',
  'work.cancel': 'Stop',
  'work.more': 'Show more ({rest} left)',
  'work.failed': 'This browser could not start the part that reads files. Load the page again.',

  'prepare.title': 'Evidence pack',
  'prepare.help':
    'Choose the folder that holds your evidence, or drop it here. Its files are read and hashed on this computer, and nothing is signed or sent yet.',
  'prepare.hashing': 'Computing the SHA-256 of your files, on this computer.',
  'prepare.refused':
    'These files cannot be a pack as they are. Change what is named here, then choose them again.',
  'prepare.notes': 'Worth a look',
  'prepare.fault': '{path} {reason}.',
  'prepare.files': 'Files',
  'prepare.table': 'Files of the pack',
  'prepare.mediaType': 'Kind',
  'prepare.rootWaits':
    'It follows from the files, the project and the period. Fill in what is missing there.',
  'prepare.rootRunning': 'Computing it',
  'prepare.rootNone': 'none',
  'prepare.missing':
    '{code} asks for files that are not in the pack. Add them, then choose the folder again.',
  'prepare.quantity': 'By {code}, these files carry {amount} t CO2e.',
  'prepare.download': 'Download the list of files (manifest.json)',

  'store.help':
    'Verifiers need the files. Store them at this server before you sign; it takes them from its own computer only.',
  'store.start': 'Store the files',
  'store.running': 'Storing the files at this server.',
  'store.done': 'This server holds every file of the pack and their list.',
  'store.changed':
    'is not what was hashed here; this server received {found}. It was changed since it was chosen: choose the files again',
} as const
