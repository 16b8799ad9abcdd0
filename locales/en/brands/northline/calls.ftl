# What Northline Calls says in words of its own. The rest is shared.

## In place of the shared text

about-intro =
    { $brand } is a telephone conference service for teams, and it is committed to the privacy of its customers. You
    have a right to know which information we collect about you and how it is used, disclosed and protected. This
    privacy policy (the “Policy”) explains our practices.

## Section: recording of calls, which only this brand has

section-call-recording = Recording of calls
call-recording-consent =
    We record a call only when a participant starts the recording. Every participant hears an announcement before
    the recording begins and may leave the call.
call-recording-retention =
    The recording is available to the customer who organized the call. We keep it for { $recording-period } and then
    delete it, unless that customer deletes it earlier.
