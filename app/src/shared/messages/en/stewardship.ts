/** Acts on batches and projects. */
export const stewardship = {
  'project.keys': 'Meters, parcels and identifiers',
  'project.key.activity': 'salted hash',
  'project.key.identifier': 'identifier elsewhere',
  'project.key.kind': 'Kind',
  'project.key.key': 'Key',
  'project.key.since': 'Since',
  'project.key.until': 'Until',
  'project.statuses': 'Status',
  'project.concerns': 'Concerns',
  'project.concern.open': 'Open',
  'project.concern.answered': 'Answered',
  'project.concern.closed': 'Closed',
  'project.concern.overdue': 'Not answered in time',
  'project.waits.proposed': 'Proposed. If it is not registered by {time}, anyone may close it.',
  'project.waits.suspended': 'Suspended until the council decides, at the latest until {time}.',
} as const
