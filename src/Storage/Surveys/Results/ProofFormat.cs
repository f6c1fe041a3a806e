namespace ZiZhiJin.Storage.Surveys.Results;

public enum ProofFormat
{
    Csv = 1,
    Xlsx = 2,

    /// <summary>To print, sign and put with the papers.</summary>
    Docx = 3,
}
