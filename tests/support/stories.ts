/** A story about a ferry, as a file. */
export const ferry = `---
title: Fourteen drown as ferry sinks off Varna
outlet: The Test Ledger
published: 2024-03-06
url: https://example.org/ferry
---

VARNA, Bulgaria — The ferry Aurora sank off Varna on Monday, and 14 people drowned.

Mayor Ana Petrova closed the harbour because the wreck blocked its mouth. “This crossing is a disgrace,” Petrova said.

“We will raise her by spring,” said Ivo Dimov, the salvage master.

CORRECTION: This story has been updated to give the right name of the ferry.

Reporting by Mila Koleva.
`;

/** A story about a bridge, as a file. */
export const bridge = `---
title: Bridge at Ruse to close
outlet: The Test Ledger
published: 2024-04-02
---

The bridge at Ruse will close for two years, the transport ministry said on Tuesday.

Minister Petar Angelov said the steel was tired. “Nobody will drive across it before 2026,” Angelov said.
`;
