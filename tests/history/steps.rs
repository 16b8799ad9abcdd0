//! One policy, a year of edits: each step, and what a translator is told after it.

use std::process::Command;

use super::project::Project;

const EN: &str = "logs.ftl";

impl Project {
    fn accept(&self, message: &str) {
        let (status, text) = self.run(&["accept", "fr", message, "--today", "2026-12-01"]);
        assert_eq!(status, 0, "{text}");
        self.clean();
    }

    /// Runs git in the folder of the project, as nobody in particular.
    fn git(&self, arguments: &[&str]) {
        let mut command = Command::new("git");
        let identity =
            ["-c", "user.name=A. Roy", "-c", "user.email=a.roy@example.com", "-c", "commit.gpgsign=false"];
        let output = command.current_dir(self.folder.path()).args(identity).args(arguments).output();
        let output = output.expect("these steps need git");
        assert!(output.status.success(), "git {arguments:?}: {}", String::from_utf8_lossy(&output.stderr));
    }

    fn commit(&self, what: &str) {
        self.git(&["add", "--all"]);
        self.git(&["commit", "--quiet", "--message", what]);
    }
}

#[test]
fn a_year_of_edits() {
    let project = Project::accepted();
    // 1: somebody mistypes a word that other messages have right.
    project.edit("en", EN, "server logs", "sevrer logs");
    project.finds("info stale-translation about-logs", "-server +sevrer", 0);
    // 2: and mends it.
    project.edit("en", EN, "sevrer logs", "server logs");
    project.clean();
    // 3: a sentence is added.
    project.edit("en", EN, "backups.", "backups. Our hosting provider reads them on our behalf.");
    let sentence = "+Our hosting provider reads them on our behalf.";
    project.finds("warning stale-translation about-logs", sentence, 0);
    // 4: the translator follows, and nobody has said yet that both agree.
    project.edit("fr", EN, "sauvegarde.", "sauvegarde. Notre hébergeur les consulte pour notre compte.");
    project.finds("warning stale-translation about-logs", sentence, 0);
    // 5: now somebody has.
    project.accept("about-logs");
    // 6: a number changes.
    project.edit("en", EN, "31 days", "45 days");
    project.finds("error stale-translation about-logs", "-31 +45", 1);
    // 7: the lawyers think again.
    project.edit("en", EN, "45 days", "31 days");
    project.clean();
    // 8: an editor wraps the lines of the file, and explains it.
    let english = project.read("en", EN).replace("{ $log-period }, then", "{ $log-period },\n    then");
    project.put("en", "logs", &english.replace("about-logs = ", "# For the whole site.\nabout-logs =\n    "));
    project.clean();
    // 9: the translator polishes, without a word from the lawyers.
    project.edit("fr", EN, "Nous conservons", "Nous gardons");
    project.clean();
    // 10: three edits pass before French is looked at again.
    project.edit("en", EN, "We keep", "We store");
    project.edit("en", EN, "in backups", "in copies");
    project.edit("en", EN, "on our behalf", "for us");
    let three = "-keep +store -backups +copies -on our behalf +for us";
    project.finds("warning stale-translation about-logs", three, 0);
    // 11: French says so already, and it is put on record why.
    let reason = ["accept", "fr", "about-logs", "--reason", "the French holds for both wordings"];
    assert_eq!(project.run(&reason).0, 0);
    project.clean();
    assert!(project.read("fr", "accepted.tsv").contains("the French holds for both wordings"));
    // 12: a promise is turned round.
    project.edit("en", EN, "reads them", "does not read them");
    project.finds("error stale-translation about-logs", "-reads +does not read", 1);
    // 13: French follows.
    project.edit("fr", EN, "les consulte", "ne les consulte pas");
    project.finds("warning stale-translation about-logs", "-reads +does not read", 0);
    project.accept("about-logs");
    // 14: a label gets another name, in both languages.
    for tag in ["en", "fr"] {
        project.edit(tag, "policy.ftl", "purpose-service", "purpose-provision");
    }
    project.rename_in("policy/data.yaml", "service", "provision");
    project.finds("info unaccepted-translation purpose-provision", "", 0);
    project.accept("purpose-provision");
    assert!(!project.read("fr", "accepted.tsv").contains("purpose-service"));
}

#[test]
fn two_branches_that_accept_different_messages_merge() {
    let project = Project::accepted();
    let rules = std::fs::read_to_string(concat!(env!("CARGO_MANIFEST_DIR"), "/.gitattributes"));
    std::fs::write(project.folder.path().join(".gitattributes"), rules.unwrap()).unwrap();
    project.git(&["init", "--quiet", "--initial-branch", "main"]);
    project.commit("the start");
    // On one branch the sentence about logs changes.
    project.git(&["checkout", "--quiet", "-b", "logs"]);
    project.edit("en", EN, "31 days", "45 days");
    project.edit("fr", EN, "31 jours", "45 jours");
    project.accept("about-logs");
    project.commit("logs");
    // On another, two labels, one of them its neighbour in the ledger.
    project.git(&["checkout", "--quiet", "main"]);
    project.edit("en", "policy.ftl", "This policy of", "The policy of");
    project.edit("en", "policy.ftl", "basis-contract = Contract", "basis-contract = The contract");
    project.accept("--all");
    project.commit("labels");
    project.git(&["merge", "--quiet", "--message", "both", "logs"]);
    project.clean();
    // What either of them replaced is gone once somebody accepts again.
    project.edit("en", "policy.ftl", "The policy of", "This policy of");
    project.accept("--all");
    let ledger = project.read("fr", "accepted.tsv");
    assert_eq!(ledger.matches("\nabout-logs\t").count(), 1, "{ledger}");
    assert_eq!(ledger.matches("\nabout-intro\t").count(), 1, "{ledger}");
}
