/** An XMP packet with a position, a place, people, ids and, if wished, the data-mining tag. */
export function sampleXmp(
  of: { latitude?: string; longitude?: string; dataMining?: string; asElements?: boolean } = {},
): Uint8Array {
  const { latitude = '52,30.9786N', longitude = '13,22.6662E', dataMining, asElements = false } = of;
  const position = asElements
    ? `><exif:GPSLatitude>${latitude}</exif:GPSLatitude><exif:GPSLongitude>${longitude}</exif:GPSLongitude>`
    : ` exif:GPSLatitude="${latitude}" exif:GPSLongitude="${longitude}">`;
  const mining = dataMining ? `<plus:DataMining>http://ns.useplus.org/ldf/vocab/${dataMining}</plus:DataMining>` : '';
  return new TextEncoder().encode(`<?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about="" xmlns:exif="http://ns.adobe.com/exif/1.0/" xmlns:photoshop="http://ns.adobe.com/photoshop/1.0/"
 xmlns:xmpMM="http://ns.adobe.com/xap/1.0/mm/" xmlns:stEvt="http://ns.adobe.com/xap/1.0/sType/ResourceEvent#" xmlns:dc="http://purl.org/dc/elements/1.1/"
 xmlns:ext="http://iptc.org/std/Iptc4xmpExt/2008-02-29/" xmlns:plus="http://ns.useplus.org/ldf/xmp/1.0/"
 xmlns:mwg-rs="http://www.metadataworkinggroup.com/schemas/regions/" photoshop:City="Berlin" xmpMM:DocumentID="xmp.did:1234"${position}
<dc:creator><rdf:Seq><rdf:li>Ana Example</rdf:li></rdf:Seq></dc:creator>
<ext:PersonInImage><rdf:Bag><rdf:li>Bo Example</rdf:li></rdf:Bag></ext:PersonInImage>
<ext:LocationShown><rdf:Bag><rdf:li rdf:parseType="Resource"><ext:City>Potsdam</ext:City></rdf:li></rdf:Bag></ext:LocationShown>
<ext:DigitalSourceType>http://cv.iptc.org/newscodes/digitalsourcetype/trainedAlgorithmicMedia</ext:DigitalSourceType>
<mwg-rs:Regions rdf:parseType="Resource"><mwg-rs:RegionList><rdf:Bag><rdf:li><rdf:Description mwg-rs:Name="Cy Example" mwg-rs:Type="Face"/></rdf:li></rdf:Bag></mwg-rs:RegionList></mwg-rs:Regions>
<xmpMM:History><rdf:Seq><rdf:li stEvt:action="saved" stEvt:softwareAgent="Editor 9" stEvt:when="2026-03-02"/></rdf:Seq></xmpMM:History>
${mining}</rdf:Description></rdf:RDF></x:xmpmeta>
${' '.repeat(200)}
<?xpacket end="w"?>`);
}
