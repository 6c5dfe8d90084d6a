"""httpx, or httpx2 where only that is installed: the tests of the wire run on either."""

from affinda_resumes._runtime.http.library import installed

library = installed()
httpx, httpcore = library.httpx, library.httpcore
