//! Where data go, and on what that rests.

use super::super::shape::{Available, Transfer};
use super::{Context, join};
use crate::interchange::choice;
use crate::model::id::Id;
use crate::model::processor::{Safeguard, SafeguardKind};
use crate::model::region::Region;
use crate::vocabulary::law;

impl Context<'_, '_, '_> {
    /// The transfers of the policy, then what it says of recipients abroad, as on its page.
    pub(super) fn transfers(&mut self) -> Vec<Transfer> {
        let policy = self.policy;
        let mut transfers = Vec::new();
        for (id, own) in &policy.transfers {
            let path = format!("transfers.{id}");
            self.leave_out(format!("{path}.recipients"), own.recipients.len());
            self.leave_out(format!("{path}.measures"), own.measures.len());
            transfers.extend(self.to(&format!("{path}.to"), &own.to, &own.safeguards));
        }
        for (id, places) in law::transfers_of_recipients(policy) {
            let safeguards = policy.recipient(&id).map(|own| own.safeguards.as_slice()).unwrap_or_default();
            for transfer in self.to(&format!("{}.regions", id.path()), &places, safeguards) {
                if !transfers.contains(&transfer) {
                    transfers.push(transfer);
                }
            }
        }
        transfers
    }

    /// A transfer to each of these places that is a country.
    fn to(&mut self, path: &str, places: &[Region], safeguards: &[Id<Safeguard>]) -> Vec<Transfer> {
        let mut transfers = Vec::new();
        for place in places {
            let Some(country) = choice::country(place) else {
                self.leave_out(path, 1);
                continue;
            };
            let mut transfer = Transfer { country: Some(country), ..Transfer::default() };
            for safeguard in safeguards {
                self.safeguard(safeguard, &mut transfer);
            }
            if safeguards.is_empty() && law::counts_as_adequate(self.policy, place) {
                let description = self.words.text("ui-transfer-adequacy");
                transfer.adequacy_decision = Available { available: true, description };
            }
            transfers.push(transfer);
        }
        transfers
    }

    fn safeguard(&mut self, id: &Id<Safeguard>, transfer: &mut Transfer) {
        let Some(own) = self.policy.safeguards.get(id) else { return };
        let slot = match own.kind {
            Some(SafeguardKind::Adequacy) => &mut transfer.adequacy_decision,
            Some(SafeguardKind::StandardClauses) => &mut transfer.standard_data_protection_clause,
            Some(SafeguardKind::Derogation) => {
                self.leave_out(format!("safeguards.{id}"), 1);
                return;
            }
            _ => &mut transfer.appropriate_guarantees,
        };
        slot.available = true;
        let described = self.said(own.description.as_ref());
        let more = described.unwrap_or_else(|| self.label("safeguards", "safeguard", id.as_str()));
        slot.description = join(slot.description.take().into_iter().chain([more]));
    }
}
