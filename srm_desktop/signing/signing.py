"""Putting one more signature on a document, as an incremental update."""

from __future__ import annotations

from datetime import datetime
from io import BytesIO
from typing import Any, NamedTuple

from pyhanko.pdf_utils.incremental_writer import IncrementalPdfFileWriter
from pyhanko.pdf_utils.misc import PdfError
from pyhanko.sign import PdfSignatureMetadata, PdfSigner
from pyhanko.sign.fields import MDPPerm, SigSeedSubFilter
from pyhanko.sign.general import SigningError
from pyhanko.sign.signers.pdf_byterange import BuildProps
from pyhanko.sign.signers.pdf_signer import PdfSigningSession
from pyhanko.sign.timestamps.common_utils import TimestampRequestError

from srm_desktop import __version__
from srm_desktop.errors import UserError
from srm_desktop.language import phrase
from srm_desktop.signing import stamp
from srm_desktop.signing.identity import Identity
from srm_desktop.signing.timestamping import ServerTimeStamper


class Field(NamedTuple):
    """The one to sign, and where it stands among the document's fields."""

    name: str
    reason: str
    is_first: bool
    is_last: bool


def sign(
    data: bytes, identity: Identity, field: Field, look: bytes, at: datetime, *, timestamp_url: str = ""
) -> bytes:
    """`data` with the field signed; `look` is a PDF page of the field's size.

    The first signature certifies the document and permits nothing but further signatures; the last one
    permits nothing.
    Raises UserError where the document or the timestamp server does not let it be signed.
    """
    metadata = PdfSignatureMetadata(
        field_name=field.name,
        md_algorithm="sha256",
        name=identity.name,
        reason=field.reason,
        certify=field.is_first,
        docmdp_permissions=MDPPerm.NO_CHANGES if field.is_last else MDPPerm.FILL_FORMS,
        subfilter=SigSeedSubFilter.PADES,
        app_build_props=BuildProps(name="SRM Desktop", revision=__version__),
    )
    signer = _Signer(
        metadata,
        identity.signer,
        stamp_style=stamp.style(look),
        timestamper=ServerTimeStamper(timestamp_url) if timestamp_url else None,
    )
    signer.at = at
    out = BytesIO()
    try:
        writer = IncrementalPdfFileWriter(BytesIO(data), strict=True)
        signer.sign_pdf(writer, existing_fields_only=True, output=out)
    except TimestampRequestError as error:
        raise UserError(
            phrase("The timestamp server gave no timestamp: {0}.", error), "Try again, or sign without one."
        ) from error
    except (SigningError, PdfError) as error:
        raise UserError(
            phrase("The document cannot be signed: {0}.", error),
            "Verify it first, and make it again if need be.",
        ) from error
    return out.getvalue()


class _Signer(PdfSigner):
    """Signs at the moment that the visible signature shows."""

    at: datetime

    def init_signing_session(self, *args: Any, **options: Any) -> PdfSigningSession:
        session = super().init_signing_session(*args, **options)
        session.system_time = self.at
        return session
