//! Who may judge what the payee of a proposal delivers and spends, compiled once.

use {
    crate::{error::GroundtruthError, state::*},
    anchor_lang::prelude::*,
};

/// A person who reviews for an organization, and what is reviewed.
pub(crate) struct Reviewer<'a> {
    pub person: &'a Address,
    pub verifier: &'a Verifier,
    pub organization_address: &'a Address,
    pub organization: &'a Organization,
    pub proposal: &'a Proposal,
    pub project: &'a Project,
}

/// Refuses who is not accredited for the project's methodology, and by law 6 whoever belongs to the
/// receiving side.
#[inline(never)]
pub(crate) fn require_reviewer(review: &Reviewer, at: i64) -> Result<()> {
    let Reviewer {
        person,
        verifier,
        organization_address,
        organization,
        proposal,
        project,
    } = review;
    organization.require_active()?;
    verifier.require_accredited(&project.methodology, at)?;
    let receiving = [
        &proposal.proposer,
        &proposal.authority,
        &proposal.payee,
        &project.owner,
        &project.payee,
        &project.proposer,
    ];
    require!(
        **organization_address != proposal.organization
            && **organization_address != project.organization
            && !receiving.contains(person)
            && !receiving.contains(&&organization.authority),
        GroundtruthError::ReviewerOnReceivingSide
    );
    Ok(())
}

#[cfg(test)]
mod tests {
    use {super::*, bytemuck::Zeroable};

    fn address(byte: u8) -> Address {
        Address::new_from_array([byte; 32])
    }

    struct Case {
        person: Address,
        own: Address,
        verifier: Verifier,
        organization: Organization,
        proposal: Proposal,
        project: Project,
    }

    impl Case {
        /// Independent and accredited: every role has an address of its own.
        fn new() -> Self {
            let mut case = Self {
                person: address(1),
                own: address(2),
                verifier: Verifier::zeroed(),
                organization: Organization::zeroed(),
                proposal: Proposal::zeroed(),
                project: Project::zeroed(),
            };
            case.organization.status = accreditation_status::ACTIVE;
            case.organization.authority = address(3);
            case.verifier.status = accreditation_status::ACTIVE;
            case.verifier.valid_until = 10;
            case.verifier.scope_length = 1;
            case.verifier.scope[0] = address(4);
            case.project.methodology = address(4);
            case.project.organization = address(5);
            case.project.owner = address(6);
            case.project.payee = address(7);
            case.project.proposer = address(8);
            case.proposal.organization = address(9);
            case.proposal.proposer = address(10);
            case.proposal.authority = address(11);
            case.proposal.payee = address(12);
            case
        }

        fn is_allowed(&self) -> bool {
            let review = Reviewer {
                person: &self.person,
                verifier: &self.verifier,
                organization_address: &self.own,
                organization: &self.organization,
                proposal: &self.proposal,
                project: &self.project,
            };
            require_reviewer(&review, 5).is_ok()
        }
    }

    #[test]
    fn nobody_of_the_receiving_side_reviews() {
        assert!(Case::new().is_allowed());
        for receiving in [6, 7, 8, 10, 11, 12] {
            let mut case = Case::new();
            case.person = address(receiving);
            assert!(!case.is_allowed(), "person {receiving}");
            let mut case = Case::new();
            case.organization.authority = address(receiving);
            assert!(!case.is_allowed(), "authority {receiving}");
        }
        for receiving in [5, 9] {
            let mut case = Case::new();
            case.own = address(receiving);
            assert!(!case.is_allowed(), "organization {receiving}");
        }
    }

    #[test]
    fn a_reviewer_is_accredited_for_the_project_and_its_organization_active() {
        type Change = fn(&mut Case);
        let changes: [Change; 4] = [
            |case| case.verifier.status = accreditation_status::SUSPENDED,
            |case| case.verifier.valid_until = 5,
            |case| case.project.methodology = address(13),
            |case| case.organization.status = accreditation_status::REVOKED,
        ];
        for (row, change) in changes.iter().enumerate() {
            let mut case = Case::new();
            change(&mut case);
            assert!(!case.is_allowed(), "{row}");
        }
    }
}
