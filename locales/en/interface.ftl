### Words of the page itself and of the tables that are made from the policy's facts.
### { $names } are facts from policy/*.yaml: they are written in the reader's language by themselves.

## The page

ui-skip-to-content = Skip to the content
ui-contents = Contents
ui-languages = Languages
ui-choose-language = Choose your language
ui-effective = In force since { $effective }
ui-updated = Last revised on { $updated }
# $language: name of a language, for instance "English (United States)".
ui-prevailing-language =
    This policy is published in several languages. If they differ, the version in this language prevails:
    { $language }.
# $regions: list of countries or states.
ui-applies-to = This section applies to residents of the following places only: { $regions }.
# $audience: list of groups of people.
ui-audience = This section concerns { $audience }.
ui-not-translated = This passage has not been translated yet.
ui-note = Please note
ui-back-to-top = Back to top
# $language: name of the source language, for instance "English". Stands at a clause whose original has changed.
ui-behind =
    The original of this clause has changed since it was translated. Until the translation has been updated, the
    following version prevails: { $language }.
ui-behind-missing = This clause has not been translated yet. The following version prevails: { $language }.
# Stands at the top of a section or page.
ui-behind-labels =
    Some headings or entries here have not been translated yet, or their original has changed since. The following
    version prevails: { $language }.
ui-behind-link = Read the original ({ $language })

## Contacts

ui-email = E-mail
ui-post = Mail
ui-phone = Telephone
ui-form = Form
ui-response-time = We answer within

## Tables made from the policy's facts

# $exceptions: list of kinds of data.
ui-all-data-except = All data except { $exceptions }
# $regions: list of countries.
ui-regions-may-include =
    Depending on your location and that of the other participants, may include: { $regions }
# $periods: list of periods.
ui-longest-of = The longest of: { $periods }
# $periods: list of periods.
ui-shortest-of = The shortest of: { $periods }
ui-fee-may-apply = A fee that covers our costs may be charged where the law allows it.
# $regions: list of countries or states.
ui-only-for = Only for residents of: { $regions }
ui-not-applicable = Nothing to do: this holds by itself.

# $rows: number of rows.
table-collections = Personal information that we collect: { $rows ->
        [one] one source and use
       *[other] { $rows } sources and uses
    }
    .source = Source
    .data = Personal information
    .purpose = Purpose
    .basis = Legal basis
    .retention = Kept for

# $rows: number of rows.
table-subprocessors = Subprocessors by type: { $rows ->
        [one] one type
       *[other] { $rows } types
    }
    .kind = Type of subprocessor
    .data = Personal information
    .purpose = Purpose of the processing
    .regions = Countries of processing

# $rows: number of rows.
table-rights = What you can ask for: { $rows ->
        [one] one right
       *[other] { $rows } rights
    }
    .right = Your right
    .how = How to exercise it
    .time = We answer within
