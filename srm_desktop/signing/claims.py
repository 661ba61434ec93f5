"""What a signature carries with it and says of itself, in places where other programs show it.

Its own signer can put anything there, and what lies in the last signature beside the signed attributes
anyone can change later. So it carries what ours carry, and nothing else.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta

from asn1crypto.cms import SignedData, SignerInfo
from asn1crypto.parser import peek
from cryptography import x509
from pyhanko.pdf_utils.generic import DictionaryObject
from pyhanko.sign.validation import EmbeddedPdfSignature

from srm_desktop.language import phrase
from srm_desktop.signing import certificates

CLOCKS_APART = timedelta(days=1)
"""By how much the clocks of two machines may differ."""
_HASHES = {"sha256", "sha384", "sha512", "sha3_256", "sha3_384", "sha3_512"}
_KIND = {"/Type": "/Sig", "/Filter": "/Adobe.PPKLite", "/SubFilter": "/ETSI.CAdES.detached"}
_SIGNED_ATTRIBUTES = {"content_type", "message_digest", "signing_certificate_v2", "cms_algorithm_protection"}
_TIMESTAMP = ["signature_time_stamp_token"]
_PERMITTED = [("/DocMDP", 2), ("/DocMDP", 1), ("/FieldMDP", 1)]
"""After the first signature further ones; after the last one, which may be the first, nothing."""


def container_faults(data: bytes, embedded: EmbeddedPdfSignature) -> Iterator[str]:
    """The one place no signature covers is its own: a hexadecimal string, then nothing but zeros."""
    start, length, end, _ = (int(number) for number in embedded.byte_range)
    gap = data[start + length : end]
    try:
        content = bytes.fromhex(gap[1:-1].decode("ascii"))
    except ValueError:
        content = b""
    if gap[:1] != b"<" or gap[-1:] != b">" or not content:
        yield phrase("The signature is not where it says.")
    elif any(content[_der_length(content) :]):
        yield phrase("Something is hidden behind the signature.")
    if not _is_plain(embedded.signed_data, embedded.signer_info):
        yield phrase("The signature holds more than a signature.")


def _der_length(content: bytes) -> int:
    return int(peek(content))


def _is_plain(container: SignedData, signer: SignerInfo) -> bool:
    signed = [attribute["type"].native for attribute in signer["signed_attrs"]]
    others = [attribute["type"].native for attribute in signer["unsigned_attrs"] or ()]
    digests = [method["algorithm"].native for method in container["digest_algorithms"]]
    return (
        (container["version"].native, signer["version"].native) == ("v1", "v1")
        and digests == [signer["digest_algorithm"]["algorithm"].native]
        and container["crls"].native is None
        and len(signed) == len(set(signed))
        and set(signed) <= _SIGNED_ATTRIBUTES
        and others in ([], _TIMESTAMP)
    )


def claim_faults(
    embedded: EmbeddedPdfSignature, certificate: x509.Certificate, signed_at: datetime
) -> Iterator[str]:
    said = embedded.sig_object
    if embedded.md_algorithm not in _HASHES:
        yield phrase("It uses a method that can be forged ({0}).", embedded.md_algorithm)
    others = [x509.load_der_x509_certificate(one.dump()) for one in embedded.other_embedded_certs]
    if certificates.chain(certificate, others) != set(others):
        yield phrase("It carries a certificate that has no part in it.")
    if str(said.get("/Name", "")) not in ("", certificates.name(certificate)):
        yield phrase("It gives another name than its certificate.")
    if signed_at > datetime.now(UTC) + CLOCKS_APART:
        yield phrase("It was made at a time that has not come yet.")
    if any(said.get(key) != value for key, value in _KIND.items()) or not _permits_what_ours_do(said):
        yield phrase("It is not a signature of the kind that such a document has.")


def _permits_what_ours_do(said: DictionaryObject) -> bool:
    """A signature between the first and the last one says nothing of it."""
    references = said.get("/Reference", [])
    methods = [
        (str(one.get("/TransformMethod")), one.get("/TransformParams", {}).get("/P")) for one in references
    ]
    return set(methods) <= set(_PERMITTED)
