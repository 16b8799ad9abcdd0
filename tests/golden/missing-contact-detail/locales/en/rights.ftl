channel-call-us = Call { $phone }
