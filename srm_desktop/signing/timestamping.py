"""Timestamps from a server that the user names: the only time this program uses a network."""

from __future__ import annotations

import asyncio
import urllib.error
import urllib.request

from asn1crypto import tsp
from pyhanko.sign.timestamps import TimeStamper
from pyhanko.sign.timestamps.common_utils import TimestampRequestError, set_tsp_headers

_SECONDS = 20
_MOST = 1024 * 1024


class ServerTimeStamper(TimeStamper):
    """RFC 3161 over HTTP. Raises TimestampRequestError where the server gives no timestamp."""

    def __init__(self, url: str) -> None:
        super().__init__()  # type: ignore[no-untyped-call]
        self._url = url

    async def async_request_tsa_response(self, req: tsp.TimeStampReq) -> tsp.TimeStampResp:
        return await asyncio.to_thread(self._ask, req.dump())

    def _ask(self, request: bytes) -> tsp.TimeStampResp:
        if not self._url.startswith(("http://", "https://")):
            raise TimestampRequestError(f"{self._url} is no web address")
        asked = urllib.request.Request(self._url, request, set_tsp_headers({}))
        try:
            with urllib.request.urlopen(asked, timeout=_SECONDS) as answer:
                return tsp.TimeStampResp.load(answer.read(_MOST))
        except (OSError, ValueError, urllib.error.HTTPError) as error:
            raise TimestampRequestError(f"{self._url}: {error}") from error
