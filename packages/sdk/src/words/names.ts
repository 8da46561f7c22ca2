/** What things without a name of their own are called, in English. */
export const names = {
  'name.delivery': 'milestone {milestone}, revision {revision}',
  'name.contribution.free': 'Contribution {number} to the free pool',
  'name.contribution.project': 'Contribution {number} for {project}',
  'name.contribution.free.fund': 'Contribution {number} to the free pool of {fund}',
  'name.contribution.project.fund': 'Contribution {number} to {fund} for {project}',
} as const
