"""python -m srm_desktop"""

import sys

from srm_desktop.app import main

sys.exit(main())
