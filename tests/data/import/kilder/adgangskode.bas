Sub MedAdgangskode(fra, til)
  Dim skjult(0) As New com.sun.star.beans.PropertyValue
  skjult(0).Name = "Hidden" : skjult(0).Value = True
  dok = StarDesktop.loadComponentFromURL(ConvertToURL(fra), "_blank", 0, skjult())
  Dim kode(1) As New com.sun.star.beans.NamedValue
  kode(0).Name = "CryptoType" : kode(0).Value = "Standard"
  kode(1).Name = "OOXPassword" : kode(1).Value = "hemmelig"
  Dim valg(1) As New com.sun.star.beans.PropertyValue
  valg(0).Name = "FilterName" : valg(0).Value = "MS Word 2007 XML"
  valg(1).Name = "EncryptionData" : valg(1).Value = kode()
  dok.storeToURL(ConvertToURL(til), valg())
  dok.close(True)
End Sub
