"""The XMP metadata that makes a PDF/A-3a file a PDF/UA-1 file as well."""

from __future__ import annotations

import pydyf

_CLOSING = b"</rdf:RDF>"

# ISO 14289-1, 5: the identification. ISO 19005-3, 6.6.2.3: a schema that PDF/A does not know has to be described.
_PDF_UA_1 = b"""\
<rdf:Description xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/" rdf:about="" pdfuaid:part="1"/>
<rdf:Description rdf:about=""
    xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/"
    xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#"
    xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#">
  <pdfaExtension:schemas>
    <rdf:Bag>
      <rdf:li rdf:parseType="Resource">
        <pdfaSchema:schema>PDF/UA Universal Accessibility Schema</pdfaSchema:schema>
        <pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>
        <pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>
        <pdfaSchema:property>
          <rdf:Seq>
            <rdf:li rdf:parseType="Resource">
              <pdfaProperty:name>part</pdfaProperty:name>
              <pdfaProperty:valueType>Integer</pdfaProperty:valueType>
              <pdfaProperty:category>internal</pdfaProperty:category>
              <pdfaProperty:description>Indicates, which part of ISO 14289 standard is followed\
</pdfaProperty:description>
            </rdf:li>
          </rdf:Seq>
        </pdfaSchema:property>
      </rdf:li>
    </rdf:Bag>
  </pdfaExtension:schemas>
</rdf:Description>
"""


def add_pdf_ua(pdf: pydyf.PDF) -> None:
    """Add the PDF/UA identification to the metadata of a PDF/A that is about to be written.

    The stream is left uncompressed, as ISO 19005-3, 6.6.2.1 demands of PDF/A-3.
    """
    metadata = next(thing for thing in pdf.objects if thing.reference == pdf.catalog["Metadata"])
    (packet,) = metadata.stream
    metadata.stream = [packet.replace(_CLOSING, _PDF_UA_1 + _CLOSING)]
    metadata.compress = False
