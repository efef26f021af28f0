# Tabulatortasten fuldfører funkbesk i PowerShell. Slå det til ved at skrive denne linje i filen, som $PROFILE nævner:
#   funkbesk completion powershell | Out-String | Invoke-Expression
Register-ArgumentCompleter -Native -CommandName funkbesk -ScriptBlock {
    param($word, $ast, $cursor)
    $length = [Math]::Max(0, $cursor - $ast.Extent.StartOffset)
    $encoding = [Console]::OutputEncoding
    try {
        [Console]::OutputEncoding = [Text.UTF8Encoding]::new($false)
        $env:FUNKBESK_LINE = $ast.ToString().PadRight($length).Substring(0, $length)
        & funkbesk completion --ask powershell 2>$null | Select-Object -Skip 1 | ForEach-Object {
            $candidate, $explained = $_ -split "`t", 2
            if (-not $explained) { $explained = $candidate }
            [System.Management.Automation.CompletionResult]::new($candidate, $candidate, 'ParameterValue', $explained)
        }
    }
    finally {
        $env:FUNKBESK_LINE = $null
        [Console]::OutputEncoding = $encoding
    }
}
