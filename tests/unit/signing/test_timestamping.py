"""A real timestamp server: OpenSSL's responder behind a loopback address."""

from __future__ import annotations

import subprocess
import threading
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, HTTPServer
from pathlib import Path

import pytest

from srm_desktop.errors import UserError
from srm_desktop.services.documents import identities
from srm_desktop.services.documents.signing import next_place, sign
from srm_desktop.services.documents.verifying import Verdict, verify_bytes
from tests.unit.services.signed import ASSESSOR, unsigned, who

CONFIG = """
[req]
distinguished_name = name
prompt = no
x509_extensions = tsa
[name]
CN = Local timestamps
[tsa]
basicConstraints = critical, CA:FALSE
keyUsage = critical, digitalSignature
extendedKeyUsage = critical, timeStamping
[tsa_config]
serial = {folder}/serial
signer_cert = {folder}/cert.pem
certs = {folder}/cert.pem
signer_key = {folder}/key.pem
signer_digest = sha256
default_policy = 1.2.3.4.1
digests = sha256, sha384, sha512
ess_cert_id_alg = sha256
"""


def openssl(*words: str | Path) -> None:
    subprocess.run(["openssl", *words], check=True, capture_output=True)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "tsa.conf").write_text(CONFIG.format(folder=tmp_path), encoding="utf-8")
    (tmp_path / "serial").write_text("01", encoding="utf-8")
    openssl(
        *("req", "-x509", "-newkey", "rsa:2048", "-nodes", "-days", "30", "-config", tmp_path / "tsa.conf"),
        *("-keyout", tmp_path / "key.pem", "-out", tmp_path / "cert.pem"),
    )
    return tmp_path


@pytest.fixture
def server(folder: Path) -> Iterator[str]:
    class Responder(BaseHTTPRequestHandler):
        def do_POST(self) -> None:
            query, reply = folder / "query.tsq", folder / "reply.tsr"
            query.write_bytes(self.rfile.read(int(self.headers["Content-Length"])))
            openssl(
                *("ts", "-reply", "-config", folder / "tsa.conf", "-section", "tsa_config"),
                *("-queryfile", query, "-out", reply),
            )
            self.send_response(200)
            self.send_header("Content-Type", "application/timestamp-reply")
            self.end_headers()
            self.wfile.write(reply.read_bytes())

        def log_message(self, *_: object) -> None:
            """Quiet."""

    with HTTPServer(("127.0.0.1", 0), Responder) as responder:
        thread = threading.Thread(target=responder.serve_forever)
        thread.start()
        yield f"http://127.0.0.1:{responder.server_port}/"
        responder.shutdown()
        thread.join()


def test_a_timestamp_says_who_confirms_the_time(server: str, folder: Path) -> None:
    before = verify_bytes(unsigned(), "a.pdf")
    done = sign(unsigned(), who(ASSESSOR), before, next_place(before), timestamp_url=server)
    tsa = identities.read_trusted(folder / "cert.pem")
    found = verify_bytes(done.data, "a.pdf", tsa)
    assert (found.verdict, found.faults) == (Verdict.WAITING, ())
    assert found.signatures[0].timestamp.endswith("by Local timestamps")


@pytest.mark.parametrize("url", ["http://127.0.0.1:9/", "nonsense", "file:///etc/passwd"])
def test_a_server_that_gives_none_is_said_to(url: str) -> None:
    before = verify_bytes(unsigned(), "a.pdf")
    with pytest.raises(UserError, match="gave no timestamp"):
        sign(unsigned(), who(ASSESSOR), before, next_place(before), timestamp_url=url)
