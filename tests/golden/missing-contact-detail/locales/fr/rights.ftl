channel-call-us = Appelez le { $phone }
